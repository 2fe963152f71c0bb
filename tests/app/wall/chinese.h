#pragma once

#include <QHash>
#include <QTranslator>

namespace hems {

using namespace Qt::StringLiterals;

/// The wall's own words in Chinese, to see and test a change of language without the shipped translations.
class Chinese : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        static const QHash<QByteArray, QString> words{
            {"Home energy", u"家庭能源"_s},
            {"Listening on %1:%2", u"正在监听 %1:%2"_s},
            {"Nobody is listening", u"没有在监听"_s},
            {"%1 of %2 sensors reporting", u"%1/%2 个传感器在线"_s},
            {"ddd d MMM", u"M月d日 dddd"_s},
            {"Total power", u"总功率"_s},
            {"Nothing was measured in this time", u"这段时间没有任何测量"_s},
            {"Share of power now", u"当前功率占比"_s},
            {"Others, %1", u"其他 %1 个"_s},
            {"Power by sensor, W", u"各传感器功率（W）"_s},
            {"and %1 more", u"还有 %1 个"_s},
            {"No sensor reports now", u"目前没有传感器上报"_s},
            {"Connect your first sensor", u"连接第一个传感器"_s},
            {"Copy", u"复制"_s},
            {"Start the simulator", u"启动模拟器"_s},
            {"To see that it works, paste this into a terminal:",
             u"要试一试，请把下面这条命令粘贴到终端："_s},
            {"Set your sensor, or its gateway, to send its readings to the address %1, port %2. It appears "
             "here as "
             "soon as it sends the first one.",
             u"请将传感器或其网关设置为向地址 %1、端口 %2 发送读数。收到第一个读数后，它就会出现在这里。"_s},
            {"No sensor at hand? The simulator connects pretend appliances in the same way a real sensor "
             "would, so "
             "that you can look around.",
             u"手边没有传感器？模拟器会像真正的传感器一样连接一些虚拟电器，方便您先看一看。"_s},
        };
        return words.value(source);
    }
};

} // namespace hems
