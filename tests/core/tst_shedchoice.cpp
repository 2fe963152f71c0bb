#include "roomtest.h"
#include "shedchoice.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestShedChoice : public QObject {
    Q_OBJECT

private slots:
    void theLeastThatHelps_data();
    void theLeastThatHelps();
};

void TestShedChoice::theLeastThatHelps_data()
{
    // Loads as "priority:watts", by rising id; what is to go, as ids.
    QTest::addColumn<QStringList>("loads");
    QTest::addColumn<int>("need");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<SensorId>>("chosen");
    const auto row = [](const char* name, const QStringList& loads, int need, int most,
                        const QList<SensorId>& chosen) {
        QTest::addRow("%s", name) << loads << need << most << chosen;
    };
    row("nothing to choose from", {}, 100, 1'000, {});
    row("the lowest priority first", {u"2:500"_s, u"1:500"_s, u"3:500"_s}, 100, 5'000, {1});
    row("of one priority the smallest that is enough", {u"3:900"_s, u"3:300"_s, u"3:200"_s}, 250, 5'000, {1});
    row("the largest where none is enough", {u"3:100"_s, u"3:300"_s, u"3:200"_s}, 450, 5'000, {1, 2});
    row("the next priority where one is used up", {u"1:100"_s, u"2:100"_s, u"3:100"_s}, 150, 5'000, {0, 1});
    row("what turns out to be needless is spared", {u"1:50"_s, u"2:3000"_s}, 2'000, 5'000, {1});
    row("the share ends it", {u"1:400"_s, u"1:400"_s, u"2:400"_s}, 1'000, 900, {0, 1});
    row("one may always go", {u"1:3000"_s, u"2:3000"_s}, 1'000, 500, {0});
    row("beyond the share the smallest", {u"1:3000"_s, u"1:2000"_s}, 2'500, 500, {1});
    row("within the share though another would be enough", {u"1:3000"_s, u"1:400"_s}, 1'000, 500, {1});
    row("more than all", {u"1:100"_s, u"2:100"_s}, 1'000, 5'000, {0, 1});
}

void TestShedChoice::theLeastThatHelps()
{
    QFETCH(const QStringList, loads);
    QFETCH(const int, need);
    QFETCH(const int, most);
    QFETCH(const QList<SensorId>, chosen);
    GuardLoads candidates;
    for (const QString& text : loads) {
        GuardLoad load;
        load.id = static_cast<SensorId>(candidates.size());
        load.priority = text.section(u':', 0, 0).toInt();
        load.milliwatts = text.section(u':', 1).toInt();
        candidates.append(load);
    }
    QList<SensorId> ids;
    for (const GuardLoad& load : chooseShed(candidates, need, most))
        ids.append(load.id);
    std::sort(ids.begin(), ids.end());
    QCOMPARE(ids, chosen);
}

HEMS_APPLESS_TEST(TestShedChoice)
#include "tst_shedchoice.moc"
