#include "lookkeeper.h"
#include "roomtest.h"

#include <QLabel>
#include <QTest>
#include <QTimer>

using namespace hems;
using theme::Choice;
using theme::Look;

class TestLookKeeper : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { theme::apply(*qApp); }
    void aChoiceShowsAtOnce();
    void theDayDecidesWhereItIsAsked_data();
    void theDayDecidesWhereItIsAsked();
    void itRestsUntilTheNextChoice();
    void everyWidgetIsTold();
};

void TestLookKeeper::aChoiceShowsAtOnce()
{
    LookKeeper keeper;
    QCOMPARE(keeper.choice(), Choice::Dark);
    keeper.choose(Choice::Light);
    QCOMPARE(theme::look(), Look::Light);
    QCOMPARE(QColor(theme::CardFill), QColor(Qt::white));
    keeper.choose(Choice::HighContrast);
    QCOMPARE(theme::look(), Look::HighContrast);
    keeper.choose(Choice::Dark);
    QCOMPARE(theme::look(), Look::Dark);
}

void TestLookKeeper::theDayDecidesWhereItIsAsked_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<Look>("look");
    QTest::newRow("midnight") << QTime(0, 0) << Look::Dark;
    QTest::newRow("before the day") << QTime(6, 59, 59) << Look::Dark;
    QTest::newRow("morning") << QTime(7, 0) << Look::Light;
    QTest::newRow("afternoon") << QTime(18, 59) << Look::Light;
    QTest::newRow("evening") << QTime(19, 0) << Look::Dark;
}

void TestLookKeeper::theDayDecidesWhereItIsAsked()
{
    QFETCH(QTime, time);
    LookKeeper keeper([time] { return time; });
    keeper.choose(Choice::Automatic);
    QTEST(theme::look(), "look");
}

void TestLookKeeper::itRestsUntilTheNextChoice()
{
    LookKeeper keeper([] { return QTime(12, 0); });
    keeper.choose(Choice::Automatic);
    QVERIFY(keeper.findChild<QTimer*>()->isActive());
    keeper.rest(); // another home is in front, with a look of its own
    QVERIFY(!keeper.findChild<QTimer*>()->isActive());
    theme::use(*qApp, Look::Dark);
    keeper.choose(keeper.choice());
    QCOMPARE(theme::look(), Look::Light);
    QVERIFY(keeper.findChild<QTimer*>()->isActive());
}

void TestLookKeeper::everyWidgetIsTold()
{
    struct Told : QLabel {
        int times = 0;
        void changeEvent(QEvent* event) override
        {
            times += event->type() == QEvent::StyleChange;
            QLabel::changeEvent(event);
        }
    } told;
    told.ensurePolished();
    const int before = told.times;
    LookKeeper keeper;
    keeper.choose(Choice::Light);
    QCOMPARE_GT(told.times, before);
    const int after = told.times;
    keeper.choose(Choice::Light);
    QCOMPARE(told.times, after);
}

HEMS_WINDOW_TEST(TestLookKeeper)
#include "tst_lookkeeper.moc"
