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
            {"Look at a made-up home", u"看一看虚拟的家"_s},
            {"Let in devices from my network", u"允许我的网络中的设备接入"_s},
            {"Type this address into your device:", u"请在设备中填写这个地址："_s},
            {"A sensor is a metering plug or a meter that tells how much power your devices draw; what hangs "
             "on "
             "a plug you can switch from here.",
             u"传感器是告诉您电器用电功率的计量插座或电表；接在插座上的电器可以在这里开关。"_s},
            {"Any plug, meter or gateway can dial in that speaks the HEMS sensor protocol and lets you type "
             "in "
             "the address of a server. It appears here with its first reading.",
             u"凡是支持 HEMS "
             "传感器协议、并且可以填写服务器地址的插座、电表或网关都能接入。收到第一个读数后，它就会出现在这里。"_s},
            {"No sensor at hand? Look at a made-up home: it opens apart from yours, and nothing of it gets "
             "into "
             "your data.",
             u"手边没有传感器？看一看虚拟的家：它与您的家分开，其中的任何内容都不会进入您的数据。"_s},
        };
        return words.value(source);
    }
};

} // namespace hems
