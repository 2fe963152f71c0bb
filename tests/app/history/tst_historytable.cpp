#include "historytable.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestHistoryTable : public QObject {
    Q_OBJECT

private slots:
    void whatIsSeenIsWritten();
    void aTitleIsNoFormula();
};

void TestHistoryTable::whatIsSeenIsWritten()
{
    HistoryPicture picture;
    picture.order.zone = QTimeZone("Europe/Berlin");
    picture.order.shown = {1'780'000'000'000, 1'780'000'120'000};
    for (int minute = -1; minute < 3; ++minute) {
        const qint64 fromMs = 1'780'000'000'000 + minute * 60'000;
        picture.points.append({{fromMs, fromMs + 60'000}, 100, 90.5, 110.25, minute == 1 ? 0.0 : 0.5});
    }
    QCOMPARE(historytable::csv(picture, u"Home"_s),
             "from,to,of,mean_watts,least_watts,greatest_watts,measured\n"
             "2026-05-28T22:26:40+02:00,2026-05-28T22:27:40+02:00,Home,100.000,90.500,110.250,0.500\n"
             "2026-05-28T22:27:40+02:00,2026-05-28T22:28:40+02:00,Home,,,,0.000\n");
}

void TestHistoryTable::aTitleIsNoFormula()
{
    HistoryPicture picture;
    picture.order.zone = QTimeZone("UTC");
    picture.order.shown = {0, 1'000};
    picture.points = {{{0, 1'000}, 1, 1, 1, 1}};
    QVERIFY(historytable::csv(picture, u"=1+\"x\",2"_s).contains(",\"'=1+\"\"x\"\",2\","));
}

HEMS_GUILESS_TEST(TestHistoryTable)
#include "tst_historytable.moc"
