#include "sensorcard.h"

#include "kpiblock.h"
#include "roomtest.h"
#include "sensors.h"
#include "textlabel.h"
#include "theme.h"
#include "toggleswitch.h"

#include <QAccessible>
#include <QAction>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSensorCard : public QObject {
    Q_OBJECT

private slots:
    void init();
    void tellsWhatTheSensorDoes();
    void itsSwitchAsks();
    void itsButtonsAsk();
    void escapeClosesItAndNothingElse();
    void aTapBesideItClosesIt();
    void theFocusStaysWithin();
    void figuresAreWrittenInFull_data();
    void figuresAreWrittenInFull();

private:
    QPushButton* button(const QString& text) const
    {
        for (QPushButton* each : m_card->findChildren<QPushButton*>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }

    SensorModel m_model;
    std::unique_ptr<QWidget> m_window;
    SensorCard* m_card = nullptr;
};

void TestSensorCard::init()
{
    theme::apply(*qApp);
    m_model.setSensors({named(7, u"Wasch<b>maschine"_s)});
    pollSteadily(m_model, 7, 1'250'000);
    m_model.advance(kNow, kNow);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1280, 720);
    m_card = new SensorCard(7, QTimeZone::utc(), m_window.get());
    m_card->setGeometry(m_window->rect());
    m_card->showSensor(m_model, 0);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_card->setFocus();
}

void TestSensorCard::tellsWhatTheSensorDoes()
{
    QStringList texts;
    for (const TextLabel* label : m_card->findChildren<TextLabel*>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"Wasch<b>maschine"_s));
    QVERIFY(texts.contains(u"1,250"_s));
    QVERIFY(texts.contains(u"On"_s));
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(m_card);
    QCOMPARE(heard->role(), QAccessible::Dialog);
    QCOMPARE(heard->text(QAccessible::Name), u"Wasch<b>maschine"_s);
}

void TestSensorCard::itsSwitchAsks()
{
    QSignalSpy requested(m_card, &SensorCard::switchRequested);
    auto* toggle = m_card->findChild<ToggleSwitch*>();
    QVERIFY(toggle->isChecked());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QCOMPARE(requested.first().at(0).value<SensorId>(), 7);
    QCOMPARE(requested.first().at(1).value<Wanted>(), Wanted::Off);
}

void TestSensorCard::itsButtonsAsk()
{
    QSignalSpy rename(m_card, &SensorCard::renameAsked);
    QSignalSpy history(m_card, &SensorCard::historyAsked);
    QSignalSpy span(m_card, &SensorCard::spanChosen);
    QSignalSpy closed(m_card, &SensorCard::closed);
    QTest::mouseClick(button(u"Rename…"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"History…"_s), Qt::LeftButton);
    QCOMPARE(m_card->span(), CardSpan::Hour);
    QTest::mouseClick(button(u"Today"_s), Qt::LeftButton);
    QCOMPARE(m_card->span(), CardSpan::Today);
    QTest::mouseClick(button(u"Close"_s), Qt::LeftButton);
    for (const QSignalSpy* spy : {&rename, &history, &span, &closed})
        QCOMPARE(spy->size(), 1);
}

void TestSensorCard::escapeClosesItAndNothingElse()
{
    QAction leave;
    leave.setShortcut(Qt::Key_Escape);
    m_window->addAction(&leave);
    QSignalSpy left(&leave, &QAction::triggered);
    QSignalSpy closed(m_card, &SensorCard::closed);
    QTest::keyClick(m_card, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    auto* toggle = m_card->findChild<ToggleSwitch*>();
    toggle->setFocus();
    QTest::keyClick(toggle, Qt::Key_Escape);
    QCOMPARE(closed.size(), 2);
    QVERIFY(left.isEmpty());
}

void TestSensorCard::aTapBesideItClosesIt()
{
    QSignalSpy closed(m_card, &SensorCard::closed);
    QTest::mouseClick(m_card, Qt::LeftButton, {}, m_card->rect().center());
    QVERIFY(closed.isEmpty());
    QTest::mouseClick(m_card, Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(closed.size(), 1);
}

void TestSensorCard::theFocusStaysWithin()
{
    auto* outside = new QPushButton(m_window.get());
    outside->show();
    QSet<QWidget*> seen;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QVERIFY(m_card->isAncestorOf(m_window->focusWidget()));
        seen.insert(m_window->focusWidget());
    }
    QCOMPARE(seen.size(), 6);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Backtab);
    QVERIFY(m_card->isAncestorOf(m_window->focusWidget()));
}

void TestSensorCard::figuresAreWrittenInFull_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize& size :
         {QSize(800, 480), QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920), QSize(3840, 2160)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestSensorCard::figuresAreWrittenInFull()
{
    QFETCH(QSize, size);
    m_card->resize(size);
    m_card->showFigures({{{u"Today"_s, u"12.34 kWh"_s, u"99 % measured"_s},
                          {u"Cost today"_s, u"€ 103.70"_s, {}},
                          {u"Peak today"_s, u"11,999 W"_s, u"at 16:05"_s}},
                         {{u"16:00"_s, u"Off"_s, StateTone::Good}}});
    QCoreApplication::processEvents();
    for (const KpiBlock* kpi : m_card->findChildren<KpiBlock*>()) {
        for (const TextLabel* label : kpi->findChildren<TextLabel*>()) {
            if (label->isVisible())
                QCOMPARE(label->shownText(), label->text());
        }
    }
    QRect before;
    for (const QPushButton* each : m_card->findChildren<QPushButton*>()) {
        QCOMPARE_GE(each->height(), 44);
        QCOMPARE_GE(each->width(), each->sizeHint().width());
        QVERIFY(each->parentWidget()->rect().contains(each->geometry()));
        QVERIFY(!each->geometry().intersects(before));
        before = each->geometry();
    }
}

HEMS_WINDOW_TEST(TestSensorCard)
#include "tst_sensorcard.moc"
