// wall-gallery [folder]: draws the wall in many sizes and states to PNG files.

#include "chinese.h"
#include "sampleday.h"
#include "theme.h"
#include "wallview.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QTextStream>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// Stands where the tiles will.
class TilesPlace : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), QColor(theme::Background));
        painter.setPen(QPen(theme::Line, 1, Qt::DashLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

struct Picture {
    QString name;
    QSize size;
    int sensors = 12;
    QLocale locale{QLocale::English, QLocale::UnitedKingdom};
};

QString inChinese(int i)
{
    const QStringList names{u"热水器"_s, u"烤箱"_s,   u"冰箱"_s,   u"台式电脑"_s, u"客厅电视"_s, u"冷柜"_s,
                            u"厨房灯"_s, u"路由器"_s, u"洗衣机"_s, u"烘干机"_s,   u"空调"_s,     u"车库"_s};
    return names[i % names.size()];
}

void feed(WallView& wall, const Picture& picture)
{
    QList<SensorShare> shares = sampleday::shares(picture.sensors);
    if (picture.name.contains("long"_L1)) {
        for (SensorShare& share : shares)
            share.title =
                u"<b>Refrigerator</b> of the summer kitchen behind the large old barn "_s + share.title;
    }
    const bool chinese = picture.name.contains("chinese"_L1);
    for (int i = 0; chinese && i < shares.size(); ++i)
        shares[i].title = inChinese(i);
    if (picture.name.contains("solar"_L1))
        shares.append({13, u"Solar roof"_s, -1850});
    HeaderFigures header = sampleday::header(picture.sensors);
    if (picture.name.contains("long"_L1)) {
        header.homeName = u"The summer house of the Featherstonehaugh family at the lake"_s;
        header.alerts += {{Tone::Warning, u"a"_s}, {Tone::Bad, u"b"_s}};
    }
    if (chinese && !header.alerts.isEmpty())
        header.alerts.first().text = u"空调已连续 3 次忽略关闭指令"_s;
    wall.setHeader(header);
    TotalFigures total = sampleday::total(sampleday::sum(shares));
    if (chinese)
        total.kpis = {{u"今日"_s, u"14.2 kWh"_s, u"比上周日 −8 %"_s, Tone::Good},
                      {u"今日电费"_s, u"¥ 7.97"_s, u"高峰电价至 21:00"_s, Tone::Plain},
                      {u"今日峰值"_s, u"4,873 W"_s, u"12:06"_s, Tone::Plain},
                      {u"基础负载"_s, u"112 W"_s, u"03:00 起"_s, Tone::Plain}};
    if (picture.name.contains("gaps"_L1)) {
        for (int i = 70; i < 110; ++i)
            total.trail[i].watts.reset();
        for (int i = 200; i < 300; ++i)
            total.trail[i].watts.reset();
        total.trail[250].watts = 1500;
        total.watts.reset();
        shares.clear();
        total.kpis[0] = {u"Today"_s, {}, {}, Tone::Plain};
        total.kpis[1].proof = u"98 % measured"_s;
    }
    if (picture.name.contains("gaps"_L1) || picture.name.contains("listen"_L1))
        wall.setNotices(
            {{Tone::Bad, u"Nothing is being recorded since 19:31, because the disk is full. Readings since "
                         "then will be missing. Free some space on /home."_s},
             {Tone::Warning, u"Nobody is listening: port 11451 is taken by another program."_s}});
    wall.setTotal(total);
    wall.setShares(shares);
    wall.showFrame();
}

void draw(const Picture& picture, const QDir& folder)
{
    Chinese translator;
    const bool chinese = picture.name.contains("chinese"_L1);
    if (chinese)
        QCoreApplication::installTranslator(&translator);
    WallView wall;
    wall.setLocale(chinese ? QLocale(QLocale::Chinese, QLocale::China) : picture.locale);
    wall.setTileArea(new TilesPlace);
    wall.resize(picture.size);
    feed(wall, picture);
    wall.show();
    const QImage image = wall.grab().toImage();
    image.save(folder.filePath(picture.name + u".png"_s));
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("TZ", "Europe/Berlin");
    QApplication application(argc, argv);
    theme::apply(application);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    const QList<Picture> pictures{{u"full"_s, {1920, 1080}},
                                  {u"small"_s, {1280, 720}},
                                  {u"large"_s, {3840, 2160}},
                                  {u"upright"_s, {1080, 1920}},
                                  {u"empty"_s, {1920, 1080}, 0},
                                  {u"one"_s, {1920, 1080}, 1},
                                  {u"many"_s, {1920, 1080}, 200},
                                  {u"long"_s, {1920, 1080}},
                                  {u"small-long"_s, {1280, 720}},
                                  {u"upright-long"_s, {1080, 1920}, 200},
                                  {u"gaps"_s, {1920, 1080}},
                                  {u"solar"_s, {1920, 1080}},
                                  {u"small-empty-listen"_s, {1280, 720}, 0},
                                  {u"chinese"_s, {1920, 1080}},
                                  {u"small-chinese"_s, {1280, 720}},
                                  {u"chinese-empty"_s, {1920, 1080}, 0},
                                  {u"upright-empty"_s, {1080, 1920}, 0}};
    for (const Picture& picture : pictures)
        draw(picture, folder);
    return 0;
}
