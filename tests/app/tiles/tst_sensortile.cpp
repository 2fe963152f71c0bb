#include "roomtest.h"
#include "sensors.h"
#include "sensortile.h"
#include "sparkline.h"
#include "toggleswitch.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <functional>

using namespace hems;
using namespace Qt::StringLiterals;

using Look = ToggleSwitch::Look;
using Bring = std::function<void(SensorModel&)>;

namespace {
/// What of a piece's rect its glyphs cover.
QRectF inkOf(const SensorTile::Piece& piece)
{
    const QFontMetricsF metrics(piece.font);
    const double baseline = piece.rect.center().y() - metrics.height() / 2 + metrics.ascent();
    return metrics.tightBoundingRect(piece.text).translated(piece.rect.left(), baseline);
}
} // namespace

class TestSensorTile : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void showsEachState_data();
    void showsEachState();
    void nothingIsClippedOrOverlaps_data();
    void nothingIsClippedOrOverlaps();
    void aLongNameIsWrittenSmallerBeforeItIsCut();
    void aNameIsTextAndNothingElse();
    void aClickOnTheSwitchAsksForTheSensor();
    void opensByEnterDoubleClickAndLongPress_data();
    void opensByEnterDoubleClickAndLongPress();
    void tellsAScreenReader();
    void itsFigureRollsWhereItMayMove();
    void whatIsLostOnItsWayDoesNotArrive();
    void aReaderIsToldOfTheFigureThatArrived();
    void anotherSensorsFigureDoesNotRoll();
    void itsFigureFadesWithItsAge();
    void evenFadedItCanBeRead_data();
    void evenFadedItCanBeRead();
};

void TestSensorTile::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestSensorTile::showsEachState_data()
{
    QTest::addColumn<Bring>("bring");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<Look>("look");

    const auto on = [](SensorModel& model) { pollSteadily(model, 1, 1'012'000); };
    const auto goOff = [on](SensorModel& model, int polls, ReportedState state) {
        on(model);
        model.confirmWanted({1}, Wanted::Off);
        const qint32 milliwatts = state == ReportedState::On ? 1'012'000 : 0;
        for (int poll = 0; poll < polls; ++poll)
            model.applyPolls({pollOf(1, kNow, poll == 0 ? 1'012'000 : milliwatts,
                                     poll == 0 ? ReportedState::On : state, Wanted::Off)});
    };
    QTest::addRow("on") << Bring(on) << u"1,012"_s << u"On"_s << Wanted::On << Look::Settled;
    QTest::addRow("asked") << Bring([on](SensorModel& model) {
        on(model);
        model.requestSwitch(1, Wanted::Off);
    }) << u"1,012"_s << u"Saving…"_s
                           << Wanted::Off << Look::Pending;
    QTest::addRow("told") << Bring([goOff](SensorModel& model) { goOff(model, 1, ReportedState::On); })
                          << u"1,012"_s << u"Going off"_s << Wanted::Off << Look::Pending;
    QTest::addRow("suspends") << Bring(
                                     [goOff](SensorModel& model) { goOff(model, 2, ReportedState::Suspend); })
                              << u"0"_s << u"Going off · poll 1 of 2"_s << Wanted::Off << Look::Pending;
    QTest::addRow("off") << Bring([goOff](SensorModel& model) { goOff(model, 3, ReportedState::Off); })
                         << u"0"_s << u"Off"_s << Wanted::Off << Look::Settled;
    QTest::addRow("ignores") << Bring([goOff](SensorModel& model) { goOff(model, 4, ReportedState::On); })
                             << u"1,012"_s << u"Ignored off · 3 polls"_s << Wanted::Off << Look::Pending;
    QTest::addRow("silent") << Bring([](SensorModel& model) { pollSteadily(model, 1, 5'000, 3'000); })
                            << u"5"_s << u"Suspended · 3 s ago"_s << Wanted::On << Look::Pending;
    QTest::addRow("lost") << Bring([](SensorModel& model) { pollSteadily(model, 1, 5'000, 240'000); })
                          << u"–"_s << u"Lost 4 min ago"_s << Wanted::On << Look::Unsure;
    QTest::addRow("unheard") << Bring([](SensorModel&) {}) << u"–"_s << u"Not heard yet"_s << Wanted::On
                             << Look::Unsure;
}

void TestSensorTile::showsEachState()
{
    QFETCH(Bring, bring);
    QFETCH(QString, number);
    QFETCH(QString, words);
    QFETCH(Wanted, wanted);
    QFETCH(Look, look);
    SensorModel model;
    model.setSensors({named(1, u"Kettle"_s)});
    bring(model);
    model.advance(kNow, kNow);

    SensorTile tile;
    tile.resize(225, 236);
    tile.showSensor(model, 0);
    QStringList texts;
    for (const SensorTile::Piece& piece : tile.pieces())
        texts.append(piece.text);
    texts.sort();
    QStringList expected{u"Kettle"_s, number, u"W"_s, words, u"#1"_s};
    expected.sort();
    QCOMPARE(texts, expected);
    QCOMPARE(tile.statusText(), words);
    QCOMPARE(tile.toggle()->shownWanted(), wanted);
    QCOMPARE(tile.toggle()->look(), look);
    QCOMPARE(tile.toggle()->accessibleDescription(), words);
}

void TestSensorTile::nothingIsClippedOrOverlaps_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("milliwatts");
    QTest::addColumn<SensorId>("id");
    QTest::addRow("plain") << u"Kettle"_s << 1'012'000 << 1;
    QTest::addRow("long") << u"The washing machine in the cellar beside the old boiler"_s << 12'345'000 << 12;
    QTest::addRow("one long word") << QString(2000, u'W') << -99'999'000 << 1000;
    QTest::addRow("Chinese") << u"热水器和厨房的所有灯具以及更多的电器"_s << 1'000'000'000 << 2'147'483'647;
    QTest::addRow("Arabic") << u"سخان المياه في الحمام الكبير في الطابق العلوي"_s << -1'000'000'000 << 99'999;
    QTest::addRow("HTML") << u"<img src=x onerror=alert(1)><b>Bold</b>"_s << 0 << 0;
    QTest::addRow("lines") << u"a\nb\tc"_s << 500 << 7;
}

void TestSensorTile::nothingIsClippedOrOverlaps()
{
    QFETCH(QString, name);
    QFETCH(int, milliwatts);
    QFETCH(SensorId, id);
    SensorModel model;
    model.setSensors({named(id, name, Wanted::Off)});
    pollSteadily(model, id, milliwatts, 0, ReportedState::On, Wanted::Off);
    model.advance(kNow, kNow);
    for (const double unit : {2.0 / 3 * 0.8, 2.0 / 3, 0.8, 1.0, 1.35, 2.0}) {
        for (const QSizeF& size : {QSizeF(225, 150), QSizeF(225, 236), QSizeF(420, 300)}) {
            SensorTile tile;
            tile.setUnits(unit, unit);
            tile.resize((size * unit).toSize());
            tile.showSensor(model, 0);
            const QRectF pill = tile.toggle()->pill().translated(tile.toggle()->pos());
            QVERIFY(QRectF(tile.rect()).contains(pill));
            QList<QRectF> taken;
            if (tile.sparkline()->isVisibleTo(&tile))
                taken.append(tile.sparkline()->geometry());
            for (const SensorTile::Piece& piece : tile.pieces()) {
                QVERIFY2(QRectF(tile.rect()).contains(piece.rect), qPrintable(piece.text));
                QVERIFY2(QFontMetricsF(piece.font).horizontalAdvance(piece.text) <= piece.rect.width() + 0.5,
                         qPrintable(piece.text));
                QVERIFY2(!pill.intersects(inkOf(piece)), qPrintable(piece.text));
                for (const QRectF& other : taken)
                    QVERIFY2(!other.intersects(piece.rect), qPrintable(piece.text));
                taken.append(piece.rect);
            }
        }
    }
}

void TestSensorTile::aLongNameIsWrittenSmallerBeforeItIsCut()
{
    SensorModel model;
    model.setSensors({named(1, u"Oven"_s), named(2, u"Washing machine"_s),
                      named(3, u"The washing machine in the cellar"_s)});
    QList<SensorTile::Piece> names;
    for (int row = 0; row < 3; ++row) {
        SensorTile tile;
        tile.resize(225, 236);
        tile.showSensor(model, row);
        names << tile.pieces().first();
    }
    QCOMPARE(names[1].text, u"Washing machine"_s);
    QVERIFY(names[1].font.pixelSize() < names[0].font.pixelSize());
    QVERIFY(names[2].text.endsWith(u'…'));
    QCOMPARE(names[1].rect.height(), names[0].rect.height());
}

void TestSensorTile::aNameIsTextAndNothingElse()
{
    SensorModel model;
    model.setSensors({named(1, u"<b>A</b>&amp;"_s)});
    SensorTile tile;
    tile.resize(420, 300);
    tile.showSensor(model, 0);
    QCOMPARE(tile.pieces().first().text, u"<b>A</b>&amp;"_s);
    QCOMPARE(tile.toolTip(), u"<qt>&lt;b&gt;A&lt;/b&gt;&amp;amp;</qt>"_s);
}

void TestSensorTile::aClickOnTheSwitchAsksForTheSensor()
{
    SensorModel model;
    model.setSensors({named(7, u"Kettle"_s)});
    SensorTile tile;
    tile.resize(225, 236);
    tile.showSensor(model, 0);
    const QSignalSpy requested(&tile, &SensorTile::switchRequested);
    QTest::mouseClick(tile.toggle(), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].toInt(), 7);
    QCOMPARE(requested[0][1].value<Wanted>(), Wanted::Off);
}

void TestSensorTile::opensByEnterDoubleClickAndLongPress_data()
{
    using Act = std::function<void(SensorTile&)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("times");
    QTest::addRow("enter") << Act([](SensorTile& tile) { QTest::keyClick(&tile, Qt::Key_Enter); }) << 1;
    QTest::addRow("return") << Act([](SensorTile& tile) { QTest::keyClick(&tile, Qt::Key_Return); }) << 1;
    QTest::addRow("double click") << Act([](SensorTile& tile) { QTest::mouseDClick(&tile, Qt::LeftButton); })
                                  << 1;
    QTest::addRow("long press") << Act([](SensorTile& tile) { QTest::mousePress(&tile, Qt::LeftButton); })
                                << 1;
    QTest::addRow("click") << Act([](SensorTile& tile) { QTest::mouseClick(&tile, Qt::LeftButton); }) << 0;
    QTest::addRow("right click") << Act([](SensorTile& tile) { QTest::mouseDClick(&tile, Qt::RightButton); })
                                 << 0;
}

void TestSensorTile::opensByEnterDoubleClickAndLongPress()
{
    QFETCH(std::function<void(SensorTile&)>, act);
    QFETCH(int, times);
    SensorModel model;
    model.setSensors({named(7, u"Kettle"_s)});
    SensorTile tile;
    tile.resize(225, 236);
    tile.showSensor(model, 0);
    const QSignalSpy activated(&tile, &SensorTile::activated);
    act(tile);
    if (times == 0)
        QTest::qWait(700); // longer than a long press
    QTRY_COMPARE(activated.count(), times);
    if (times > 0)
        QCOMPARE(activated[0][0].toInt(), 7);
}

void TestSensorTile::tellsAScreenReader()
{
    SensorModel model;
    model.setSensors({named(1, u"Kettle"_s)});
    pollSteadily(model, 1, 1'012'000);
    model.advance(kNow, kNow);
    SensorTile tile;
    tile.showSensor(model, 0);
    QCOMPARE(tile.spokenText(), u"Kettle, 1,012 W, On"_s);
    QCOMPARE(tile.toggle()->accessibleName(), u"Switch of Kettle"_s);
}

namespace {

QString figureOf(const SensorTile& tile)
{
    for (const SensorTile::Piece& piece : tile.pieces()) {
        if (piece.ink == SensorTile::Piece::Ink::Figure)
            return piece.text;
    }
    return {};
}

/// A tile of a model's first sensor, which said 500 W a moment ago.
struct Shown {
    Shown()
    {
        model.setSensors({named(1, u"Kettle"_s), named(2, u"Oven"_s)});
        pollSteadily(model, 1, 500'000);
        pollSteadily(model, 2, 50'000);
        tile.resize(225, 236);
        tile.setMotion(true);
        at(0);
    }
    void at(qint64 laterMs, int row = 0)
    {
        model.advance(kNow + laterMs, kNow + laterMs);
        tile.showSensor(model, row);
    }
    void poll(qint64 laterMs, qint32 milliwatts)
    {
        model.applyPolls({pollOf(1, kNow + laterMs, milliwatts)});
        at(laterMs);
    }
    SensorModel model;
    SensorTile tile;
};

} // namespace

void TestSensorTile::itsFigureRollsWhereItMayMove()
{
    Shown shown;
    QCOMPARE(figureOf(shown.tile), u"500"_s);
    shown.poll(1'000, 900'000);
    QCOMPARE(figureOf(shown.tile), u"500"_s);
    QVERIFY(shown.tile.roll(kNow + 1'100));
    const int passing = figureOf(shown.tile).toInt();
    QVERIFY(passing > 500 && passing < 900);
    QVERIFY(!shown.tile.roll(kNow + 1'300));
    QCOMPARE(figureOf(shown.tile), u"900"_s);
    QVERIFY(!shown.tile.roll(kNow + 1'400));

    shown.tile.setMotion(false);
    shown.poll(2'000, 100'000);
    QCOMPARE(figureOf(shown.tile), u"100"_s);
    QVERIFY(!shown.tile.roll(kNow + 2'000));
}

void TestSensorTile::whatIsLostOnItsWayDoesNotArrive()
{
    Shown shown;
    shown.poll(1'000, 900'000);
    QVERIFY(shown.tile.roll(kNow + 1'100));
    shown.at(8 * 3'600'000); // the computer slept
    QCOMPARE(figureOf(shown.tile), u"–"_s);
    QVERIFY(!shown.tile.roll(kNow + 8 * 3'600'000));
    shown.tile.setMotion(false);
    QCOMPARE(figureOf(shown.tile), u"–"_s);
}

void TestSensorTile::aReaderIsToldOfTheFigureThatArrived()
{
    Shown shown;
    shown.poll(1'000, 900'000);
    shown.tile.roll(kNow + 1'100);
    shown.tile.roll(kNow + 1'300);
    QVERIFY2(shown.tile.spokenText().contains(u"900"_s), qPrintable(shown.tile.spokenText()));
}

void TestSensorTile::anotherSensorsFigureDoesNotRoll()
{
    Shown shown;
    shown.at(100, 1);
    QCOMPARE(figureOf(shown.tile), u"50"_s);
    QVERIFY(!shown.tile.roll(kNow + 100));
}

void TestSensorTile::itsFigureFadesWithItsAge()
{
    Shown shown;
    QCOMPARE(shown.tile.figureColour(), QColor(theme::Text));
    shown.at(1'100); // on time, or nearly
    QCOMPARE(shown.tile.figureColour(), QColor(theme::Text));
    shown.at(1'700);
    QVERIFY(shown.tile.figureColour() != QColor(theme::Text));
    QVERIFY(shown.tile.figureColour() != QColor(theme::Muted));
    shown.at(2'500);
    QCOMPARE(shown.tile.figureColour(), QColor(theme::Muted));
    QCOMPARE(figureOf(shown.tile), u"500"_s);
    QCOMPARE(shown.tile.statusText(), u"Suspended · 2 s ago"_s);
    shown.at(5'000);
    QCOMPARE(figureOf(shown.tile), u"–"_s);
    QCOMPARE(shown.tile.figureColour(), QColor(theme::Text));
}

void TestSensorTile::evenFadedItCanBeRead_data()
{
    QTest::addColumn<theme::Look>("look");
    QTest::addRow("dark") << theme::Look::Dark;
    QTest::addRow("light") << theme::Look::Light;
    QTest::addRow("high contrast") << theme::Look::HighContrast;
}

void TestSensorTile::evenFadedItCanBeRead()
{
    QFETCH(theme::Look, look);
    theme::use(*qApp, look);
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double part) {
            return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double ground = luminance(theme::CardFill);
    Shown shown;
    for (const qint64 laterMs : {1'400, 1'600, 1'800, 1'999, 3'000}) {
        shown.at(laterMs);
        const double ink = luminance(shown.tile.figureColour());
        QCOMPARE_GE((std::max(ink, ground) + 0.05) / (std::min(ink, ground) + 0.05), 4.5);
    }
    theme::use(*qApp, theme::Look::Dark);
}

HEMS_WINDOW_TEST(TestSensorTile)
#include "tst_sensortile.moc"
