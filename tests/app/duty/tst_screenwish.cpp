#include "roomtest.h"
#include "screenwish.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const ScreenInfo kDesk{u"DP-1"_s, u"Dell U2720Q"_s, u"AA11"_s, {0, 0, 2560, 1440}};
const ScreenInfo kWall{u"HDMI-1"_s, u"LG 43UN700"_s, u"BB22"_s, {2560, 0, 3840, 2160}};

} // namespace

class TestScreenWish : public QObject {
    Q_OBJECT

private slots:
    void anyScreenIsNoneInParticular();
    void isFoundBySerialOnAnotherSocket();
    void itsSuccessorIsFoundBySocket();
    void twoOfTheSameSerialAreToldApartBySocket();
    void theCommandLineNamesIt_data();
    void theCommandLineNamesIt();
    void whatIsNotThereIsFoundOnceItIs();
};

void TestScreenWish::anyScreenIsNoneInParticular()
{
    QVERIFY(ScreenWish().isAny());
    QVERIFY(!ScreenWish().find({kDesk, kWall}));
}

void TestScreenWish::isFoundBySerialOnAnotherSocket()
{
    ScreenInfo moved = kWall;
    moved.name = u"HDMI-2"_s;
    QCOMPARE(ScreenWish::of(kWall).find({kDesk, moved}), moved);
    QVERIFY(!ScreenWish::of(kWall).find({kDesk}));
}

void TestScreenWish::itsSuccessorIsFoundBySocket()
{
    ScreenInfo next = kWall;
    next.serial = u"CC33"_s;
    QCOMPARE(ScreenWish::of(kWall).find({kDesk, next}), next);
}

void TestScreenWish::twoOfTheSameSerialAreToldApartBySocket()
{
    ScreenInfo twin = kDesk;
    twin.serial = kWall.serial;
    QCOMPARE(ScreenWish::of(kWall).find({twin, kWall}), kWall);
}

void TestScreenWish::theCommandLineNamesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::addRow("first") << u"1"_s << u"DP-1"_s;
    QTest::addRow("second") << u"2"_s << u"HDMI-1"_s;
    QTest::addRow("name") << u"hdmi-1"_s << u"HDMI-1"_s;
    QTest::addRow("serial") << u"AA11"_s << u"DP-1"_s;
    QTest::addRow("none") << u"0"_s << QString();
    QTest::addRow("too many") << u"3"_s << QString();
    QTest::addRow("unknown") << u"VGA-1"_s << QString();
}

void TestScreenWish::theCommandLineNamesIt()
{
    QFETCH(QString, text);
    const QList<ScreenInfo> screens{kDesk, kWall};
    const auto found = screenWish(text, screens).find(screens);
    QTEST(found ? found->name : QString(), "found");
}

void TestScreenWish::whatIsNotThereIsFoundOnceItIs()
{
    const ScreenWish wish = screenWish(u"HDMI-1"_s, {kDesk});
    QVERIFY(!wish.isAny());
    QVERIFY(!wish.find({kDesk}));
    QCOMPARE(wish.find({kDesk, kWall}), kWall);
}

HEMS_WINDOW_TEST(TestScreenWish)
#include "tst_screenwish.moc"
