#include "rulelist.h"

#include "roomtest.h"
#include "theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestRuleList : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theSwitchLetsARuleRest();
    void keysReachEverything();
    void staysAtItsPlace();

private:
    std::unique_ptr<RuleList> m_list;
    QList<ScheduleRule> m_rules;
};

void TestRuleList::init()
{
    ScheduleRule rule;
    m_rules = {rule, rule, rule};
    m_rules[1].isEnabled = false;
    m_list = std::make_unique<RuleList>();
    m_list->resize(600, 400);
    m_list->setRules(m_rules, {});
    m_list->show();
}

void TestRuleList::theSwitchLetsARuleRest()
{
    QSignalSpy asked(m_list.get(), &RuleList::restAsked);
    const QRect second = m_list->visualItemRect(m_list->item(1));
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(asked.size(), 0); // only chooses it
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, {second.right() - 40, second.center().y()});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].toInt(), 1);
    QCOMPARE(asked.first()[1].toBool(), true);
}

void TestRuleList::keysReachEverything()
{
    QSignalSpy rest(m_list.get(), &RuleList::restAsked);
    QSignalSpy change(m_list.get(), &RuleList::changeAsked);
    QSignalSpy remove(m_list.get(), &RuleList::removeAsked);
    m_list->setCurrentRow(0);
    QTest::keyClick(m_list.get(), Qt::Key_Space);
    QTest::keyClick(m_list.get(), Qt::Key_Return);
    QTest::keyClick(m_list.get(), Qt::Key_Delete);
    QCOMPARE(rest.first()[1].toBool(), false);
    QCOMPARE(change.size(), 1);
    QCOMPARE(remove.size(), 1);
}

void TestRuleList::staysAtItsPlace()
{
    m_list->setCurrentRow(2);
    m_rules.removeLast();
    m_list->setRules(m_rules, {});
    QCOMPARE(m_list->currentRule(), 1);
    m_list->setRules({}, {});
    QCOMPARE(m_list->currentRule(), -1);
}

HEMS_WINDOW_TEST(TestRuleList)
#include "tst_rulelist.moc"
