#include "contrast.h"
#include "looks.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace hems::theme;

class TestLooks : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { apply(*qApp); }
    void textIsReadable_data() { looks(); }
    void textIsReadable();
    void marksAreSeen_data() { looks(); }
    void marksAreSeen();
    void aKnobIsSeenInItsGroove_data() { looks(); }
    void aKnobIsSeenInItsGroove();

private:
    static void looks();
};

void TestLooks::looks()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("dark") << Look::Dark;
    QTest::newRow("light") << Look::Light;
    QTest::newRow("high contrast") << Look::HighContrast;
}

void TestLooks::init()
{
    QFETCH(Look, look);
    use(*qApp, look);
}

void TestLooks::textIsReadable()
{
    QFETCH(Look, look);
    const double least = look == Look::HighContrast ? 7 : 4.5;
    for (const Colour ground : {Background, CardFill}) {
        for (const Colour text : {Text, Muted, Good, Warning, Bad})
            QCOMPARE_GE(contrast(text, ground), least);
    }
    QCOMPARE_GE(contrast(Text, Track), least); // a button's, a menu's chosen line's
    QCOMPARE_GE(contrast(Text, WarningFill), least);
    QCOMPARE_GE(contrast(Text, BadFill), least);
    QCOMPARE_GE(contrast(Background, Accent), least); // a button's
    QCOMPARE_GE(contrast(Text, SwitchOff), 3.0);      // a chosen row's
}

void TestLooks::marksAreSeen()
{
    for (const Colour mark : {Accent, Good, Warning, Bad, Idle})
        QCOMPARE_GE(contrast(mark, CardFill), 3.0);
    for (SensorId id = 1; id <= SensorColours; ++id)
        QCOMPARE_GE(contrast(sensorColour(id), CardFill), 3.0);
}

void TestLooks::aKnobIsSeenInItsGroove()
{
    QCOMPARE_GE(contrast(Knob, SwitchOff), 2.5);
}

HEMS_WINDOW_TEST(TestLooks)
#include "tst_looks.moc"
