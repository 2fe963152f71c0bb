#include "historycontrols.h"
#include "roomtest.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const HistorySubject kOven{HistorySubject::Kind::Sensor, 7, u"Oven"_s};
const HistorySubject kFridge{HistorySubject::Kind::Sensor, 9, u"Fridge"_s};

QToolButton* button(const HistoryControls& controls, const QString& text)
{
    for (QToolButton* each : controls.findChildren<QToolButton*>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestHistoryControls : public QObject {
    Q_OBJECT

private slots:
    void theHomeComesFirst();
    void theChosenStaysAsLongAsItIsThere();
    void aRoomIsChosenByItsName();
    void eachButtonAsksForItsOwnThing();
    void aFreeStretchHasNoPeriod();
    void everySavingIsOffered();
};

void TestHistoryControls::theHomeComesFirst()
{
    HistoryControls controls;
    QVERIFY(controls.subject().isHome());
    controls.setSubjects({kOven, kFridge});
    QVERIFY(controls.subject().isHome());
    QCOMPARE(controls.subject().title, u"Home"_s);
    QCOMPARE(controls.subject().whose(), Whose());
}

void TestHistoryControls::theChosenStaysAsLongAsItIsThere()
{
    HistoryControls controls;
    controls.setSubjects({kOven, kFridge});
    controls.choose(kFridge);
    QCOMPARE(controls.subject().whose(), Whose(9));
    controls.setSubjects({{HistorySubject::Kind::Sensor, 3, u"New"_s}, kOven, kFridge});
    QVERIFY(controls.subject().isSame(kFridge));
    controls.setSubjects({kOven});
    QVERIFY(controls.subject().isHome());
}

void TestHistoryControls::aRoomIsChosenByItsName()
{
    const HistorySubject kitchen{HistorySubject::Kind::Room, 0, u"Kitchen"_s};
    const HistorySubject attic{HistorySubject::Kind::Room, 0, u"Attic"_s};
    HistoryControls controls;
    controls.setSubjects({kitchen, kOven});
    controls.choose(kitchen);
    QCOMPARE(controls.subject().whose(), Whose::room(u"Kitchen"_s));
    QCOMPARE(controls.findChild<QComboBox*>()->currentText(), u"Kitchen (room)"_s);
    controls.setSubjects({attic, kitchen, kOven});
    QVERIFY(controls.subject().isSame(kitchen));
    controls.setSubjects({attic, kOven});
    QVERIFY(controls.subject().isHome());
}

void TestHistoryControls::eachButtonAsksForItsOwnThing()
{
    HistoryControls controls;
    QSignalSpy periods(&controls, &HistoryControls::periodChosen);
    QSignalSpy steps(&controls, &HistoryControls::stepAsked);
    QSignalSpy today(&controls, &HistoryControls::todayAsked);
    for (const QString& text : {u"Hour"_s, u"Day"_s, u"Week"_s, u"Month"_s, u"Year"_s})
        button(controls, text)->click();
    QCOMPARE(periods.size(), 5);
    QCOMPARE(periods.last().first().value<Period>(), Period::Year);
    button(controls, u"‹"_s)->click();
    button(controls, u"›"_s)->click();
    QCOMPARE(steps[0][0].toInt(), -1);
    QCOMPARE(steps[1][0].toInt(), 1);
    button(controls, u"Now"_s)->click();
    QCOMPARE(today.size(), 1);
    QCOMPARE(controls.comparison(), Comparison::Before);
}

void TestHistoryControls::aFreeStretchHasNoPeriod()
{
    HistoryControls controls;
    controls.showPeriod(Period::Week, true);
    QVERIFY(button(controls, u"Week"_s)->isChecked());
    QVERIFY(!button(controls, u"›"_s)->isEnabled());
    controls.showPeriod(Period::Free, false);
    for (const QString& text : {u"Hour"_s, u"Day"_s, u"Week"_s, u"Month"_s, u"Year"_s})
        QVERIFY(!button(controls, text)->isChecked());
    QVERIFY(button(controls, u"›"_s)->isEnabled());
}

void TestHistoryControls::everySavingIsOffered()
{
    HistoryControls controls;
    QSignalSpy savings(&controls, &HistoryControls::savingAsked);
    for (QAction* action : button(controls, u"Save…"_s)->menu()->actions())
        action->trigger();
    QCOMPARE(savings.size(), 3);
    QCOMPARE(savings[2][0].value<HistoryControls::Saving>(), HistoryControls::Saving::Readings);
    for (const QWidget* widget : controls.findChildren<QComboBox*>())
        QVERIFY(!widget->accessibleName().isEmpty());
}

HEMS_WINDOW_TEST(TestHistoryControls)
#include "tst_historycontrols.moc"
