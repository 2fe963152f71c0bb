// wall-gallery [folder]: draws the wall in many sizes and states to PNG files.

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
        painter.fillRect(rect(), theme::Background);
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

void feed(WallView& wall, const Picture& picture)
{
    QList<SensorShare> shares = sampleday::shares(picture.sensors);
    if (picture.name.contains("long"_L1)) {
        for (SensorShare& share : shares)
            share.title =
                u"<b>Refrigerator</b> of the summer kitchen behind the large old barn "_s + share.title;
    }
    if (picture.name.contains("solar"_L1))
        shares.append({13, u"Solar roof"_s, -1850});
    HeaderFigures header = sampleday::header(picture.sensors);
    if (picture.name.contains("long"_L1)) {
        header.homeName = u"The summer house of the Featherstonehaugh family at the lake"_s;
        header.alerts += {{Tone::Warning, u"a"_s}, {Tone::Bad, u"b"_s}};
    }
    wall.setHeader(header);
    TotalFigures total = sampleday::total(sampleday::sum(shares));
    if (picture.name.contains("gaps"_L1)) {
        for (int i = 70; i < 110; ++i)
            total.trail[i].watts.reset();
        for (int i = 200; i < 300; ++i)
            total.trail[i].watts.reset();
        total.trail[250].watts = 1500;
        total.watts.reset();
        shares.clear();
        total.kpis[0] = {u"Today"_s, {}, {}, Tone::Plain};
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
    WallView wall;
    wall.setLocale(picture.locale);
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
                                  {u"upright-empty"_s, {1080, 1920}, 0}};
    for (const Picture& picture : pictures)
        draw(picture, folder);
    return 0;
}
