#include "schedulespage.h"

#include "roomtest.h"
#include "ruledialog.h"
#include "rulelist.h"
#include "utc.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(19, 42), kUtc);

ScheduleBook twoRules()
{
    ScheduleRule one;
    one.id = 1;
    ScheduleRule two;
    two.id = 2;
    two.name = u"Night"_s;
    return {{one, two}, {}};
}

QPushButton* button(const QWidget& page, const QString& text)
{
    for (QPushButton* each : page.findChildren<QPushButton*>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestSchedulesPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aNewRuleIsAdded();
    void aChangedRuleKeepsItsPlace();
    void aRuleThatWentMeanwhileIsMadeAgain();
    void deletesAndRests();
    void savesThePlace();
    void listsWhatWillHappen();

private:
    ScheduleBook wanted() const { return m_wanted->last().first().value<ScheduleBook>(); }

    std::unique_ptr<SchedulesPage> m_page;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void TestSchedulesPage::init()
{
    m_page = std::make_unique<SchedulesPage>([] { return kNow; });
    m_page->setHome({{7, u"Oven"_s}}, {u"Kitchen"_s});
    m_page->setBook(twoRules());
    m_wanted = std::make_unique<QSignalSpy>(m_page.get(), &SchedulesPage::bookWanted);
}

void TestSchedulesPage::aNewRuleIsAdded()
{
    button(*m_page, u"New…"_s)->click();
    m_page->findChild<RuleDialog*>()->accept();
    QCOMPARE(m_wanted->size(), 1);
    QCOMPARE(wanted().rules.size(), 3);
    QCOMPARE(wanted().rules.last().id, 0);
    QCOMPARE(m_page->book(), twoRules()); // in force when it comes back
}

void TestSchedulesPage::aChangedRuleKeepsItsPlace()
{
    m_page->findChild<RuleList*>()->setCurrentRow(0);
    button(*m_page, u"Change…"_s)->click();
    m_page->findChild<RuleDialog*>()->accept();
    QCOMPARE(wanted().rules.size(), 2);
    QCOMPARE(wanted().rules.first().id, 1);
}

void TestSchedulesPage::aRuleThatWentMeanwhileIsMadeAgain()
{
    m_page->findChild<RuleList*>()->setCurrentRow(0);
    button(*m_page, u"Change…"_s)->click();
    ScheduleBook less = twoRules();
    less.rules.removeFirst();
    m_page->setBook(less);
    m_page->findChild<RuleDialog*>()->accept();
    QCOMPARE(wanted().rules.size(), 2);
    QCOMPARE(wanted().rules.last().id, 1);
}

void TestSchedulesPage::deletesAndRests()
{
    auto* list = m_page->findChild<RuleList*>();
    list->setCurrentRow(1);
    button(*m_page, u"Delete"_s)->click();
    QCOMPARE(wanted().rules.size(), 1);
    QCOMPARE(wanted().rules.first().id, 1);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(wanted().rules.size(), 2);
    QCOMPARE(wanted().rules.last().isEnabled, false);
}

void TestSchedulesPage::savesThePlace()
{
    m_page->findChild<QCheckBox*>()->setChecked(true);
    m_page->findChildren<QDoubleSpinBox*>().first()->setValue(52.52);
    m_page->findChildren<QDoubleSpinBox*>().last()->setValue(13.405);
    button(*m_page, u"Save place"_s)->click();
    QVERIFY(wanted().place == (HomePlace{52.52, 13.405}));
    QCOMPARE(wanted().rules.size(), 2);
    m_page->findChild<QCheckBox*>()->setChecked(false);
    button(*m_page, u"Save place"_s)->click();
    QVERIFY(!wanted().place);
}

void TestSchedulesPage::listsWhatWillHappen()
{
    const auto lists = m_page->findChildren<QListWidget*>();
    const QListWidget* planned =
        lists.first() == m_page->findChild<RuleList*>() ? lists.last() : lists.first();
    QCOMPARE(planned->item(0)->text(), u"Nothing is due in the next 24 hours."_s);
    m_page->setPlan({{kNow.addSecs(3600).toMSecsSinceEpoch(), 2, RuleTarget::Sensor, 7, {}, Wanted::On}});
    QCOMPARE(planned->count(), 1);
    QVERIFY(planned->item(0)->text().contains(u"Oven on, by “Night”"_s));
}

HEMS_WINDOW_TEST(TestSchedulesPage)
#include "tst_schedulespage.moc"
