#include "connectionsmodel.h"
#include "roomtest.h"
#include "utc.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 22), QTime(9, 30), kUtc);

ConnectionReport report(quint64 key, qint64 polls = 0)
{
    ConnectionReport report;
    report.key = key;
    report.address = u"10.0.0.%1"_s.arg(key);
    report.port = 40'000;
    report.sinceUtcMs = kNow.toMSecsSinceEpoch();
    report.sensors = {static_cast<SensorId>(key)};
    report.sensorCount = 1;
    report.polls = polls;
    return report;
}

QList<ConnectionReport> reports(const QList<quint64>& keys)
{
    QList<ConnectionReport> all;
    for (const quint64 key : keys)
        all.append(report(key));
    return all;
}

QList<quint64> keys(const ConnectionsModel& model)
{
    QList<quint64> keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.report(row).key);
    return keys;
}

QString text(const ConnectionsModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestConnectionsModel : public QObject {
    Q_OBJECT

private slots:
    void comeAndGo_data();
    void comeAndGo();
    void anyOrderOfThings();
    void aConnectionKeepsItsPlace();
    void onlyWhatChangedIsTold();
    void aTableSortedByNameStandsStill();
    void everyColumnHasItsWords();
    void newNamesAreShown();
    void aNewDayIsSaid();
    void manyConnections();
};

void TestConnectionsModel::comeAndGo_data()
{
    using Keys = QList<quint64>;
    QTest::addColumn<Keys>("before");
    QTest::addColumn<Keys>("after");
    QTest::addRow("first") << Keys{} << Keys{1, 2, 3};
    QTest::addRow("all go") << Keys{1, 2, 3} << Keys{};
    QTest::addRow("some go") << Keys{1, 2, 3, 4, 5, 6} << Keys{2, 5};
    QTest::addRow("one comes") << Keys{1, 2} << Keys{1, 2, 3};
    QTest::addRow("all others") << Keys{1, 2} << Keys{3, 4};
    QTest::addRow("some go, some come") << Keys{1, 2, 3, 4} << Keys{2, 4, 5, 6};
    QTest::addRow("in between") << Keys{2, 5} << Keys{1, 2, 3, 4, 5, 6};
}

void TestConnectionsModel::comeAndGo()
{
    QFETCH(QList<quint64>, before);
    QFETCH(QList<quint64>, after);
    ConnectionsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReports(reports(before), kNow);
    QCOMPARE(keys(model), before);
    model.setReports(reports(after), kNow);
    QCOMPARE(keys(model), after);
}

void TestConnectionsModel::anyOrderOfThings()
{
    QRandomGenerator random(20261122); // always the same
    ConnectionsModel model;
    const QAbstractItemModelTester tester(&model);
    QSortFilterProxyModel sorted;
    const QAbstractItemModelTester sortedTester(&sorted);
    sorted.setSourceModel(&model);
    sorted.setSortRole(ConnectionsModel::SortRole);
    sorted.sort(ConnectionsModel::Polls, Qt::DescendingOrder);
    for (int round = 0; round < 60; ++round) {
        QList<ConnectionReport> all;
        for (quint64 key = 1; key <= 40; ++key) {
            if (random.bounded(3) > 0)
                all.append(report(key, random.bounded(5)));
        }
        model.setReports(all, kNow);
        QCOMPARE(model.rowCount(), all.size());
        for (int row = 0; row < all.size(); ++row)
            QCOMPARE(model.report(row), all[row]);
    }
}

void TestConnectionsModel::aConnectionKeepsItsPlace()
{
    ConnectionsModel model;
    model.setReports(reports({1, 2, 3, 4}), kNow);
    const QPersistentModelIndex three = model.index(2, 0);
    model.setReports(reports({3, 4, 5}), kNow);
    QVERIFY(three.isValid());
    QCOMPARE(model.report(three.row()).key, 3U);
}

void TestConnectionsModel::onlyWhatChangedIsTold()
{
    ConnectionsModel model;
    QList<ConnectionReport> all = reports({1, 2, 3, 4, 5, 6});
    model.setReports(all, kNow);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setReports(all, kNow);
    QCOMPARE(changed.size(), 0);
    all[1].polls = all[2].polls = all[5].polls = 7;
    model.setReports(all, kNow);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, ConnectionsModel::Polls));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(2, ConnectionsModel::LastRefusal));
    QCOMPARE(changed[1][0].toModelIndex(), model.index(5, ConnectionsModel::Polls));
}

void TestConnectionsModel::aTableSortedByNameStandsStill()
{
    ConnectionsModel model;
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setSortRole(ConnectionsModel::SortRole);
    sorted.sort(ConnectionsModel::Address, Qt::DescendingOrder);
    model.setReports(reports({9, 10, 11}), kNow);
    QCOMPARE(sorted.index(0, 0).data().toString(), u"10.0.0.11:40000"_s);
    QCOMPARE(sorted.index(2, 0).data().toString(), u"10.0.0.9:40000"_s);
    QSignalSpy moved(&sorted, &QAbstractItemModel::layoutChanged);
    model.setReports({report(9, 5), report(10, 6), report(11, 1)}, kNow);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(sorted.index(1, ConnectionsModel::Polls).data().toString(), u"6"_s);
}

void TestConnectionsModel::everyColumnHasItsWords()
{
    ConnectionsModel model;
    model.retranslate(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ConnectionReport one = report(1, 1234);
    one.bytesIn = 1500;
    one.bytesOut = 900;
    one.refusals = 2;
    one.lastReason = RefusalReason::NotJson;
    one.lastRefused = "<b>x</b>";
    one.slowedMs = 5000;
    one.unsentBytes = 64;
    one.medianMicros = 4;
    one.p99Micros = 8;
    model.setReports({one}, kNow);
    using M = ConnectionsModel;
    QCOMPARE(text(model, 0, M::Address), u"10.0.0.1:40000"_s);
    QCOMPARE(text(model, 0, M::Sensors), u"Sensor 1"_s);
    QCOMPARE(text(model, 0, M::Since), u"09:30"_s);
    QCOMPARE(text(model, 0, M::Polls), u"1,234"_s);
    QCOMPARE(text(model, 0, M::AnswerTime), u"≤ 8 µs"_s);
    QCOMPARE(text(model, 0, M::Received), u"1.5 kB"_s);
    QCOMPARE(text(model, 0, M::Sent), u"900 bytes"_s);
    QCOMPARE(text(model, 0, M::Slowed), u"5 s"_s);
    QCOMPARE(text(model, 0, M::Refused), u"2"_s);
    QVERIFY(text(model, 0, M::LastRefusal).endsWith(u"<b>x</b>"_s));
    const QString toolTip = model.index(0, M::LastRefusal).data(Qt::ToolTipRole).toString();
    QVERIFY(toolTip.contains(u"&lt;b&gt;x"_s)); // text, not HTML
    QStringList headings;
    for (int column = 0; column < M::ColumnCount; ++column) {
        headings.append(model.headerData(column, Qt::Horizontal).toString());
        QVERIFY(model.index(0, column).data(M::SortRole).isValid());
    }
    QVERIFY(!headings.contains(QString()));
    QCOMPARE(headings.removeDuplicates(), 0);
}

void TestConnectionsModel::newNamesAreShown()
{
    ConnectionsModel model;
    model.setReports(reports({1}), kNow);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTitles({{1, u"Oven"_s}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(text(model, 0, ConnectionsModel::Sensors), u"Oven"_s);
}

void TestConnectionsModel::aNewDayIsSaid()
{
    ConnectionsModel model;
    model.setReports(reports({1}), kNow);
    const QString today = text(model, 0, ConnectionsModel::Since);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setReports(reports({1}), kNow.addDays(1));
    QCOMPARE(changed.size(), 1);
    QVERIFY(text(model, 0, ConnectionsModel::Since).size() > today.size());
}

void TestConnectionsModel::manyConnections()
{
    ConnectionsModel model;
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&model);
    sorted.setDynamicSortFilter(false);
    sorted.setSortRole(ConnectionsModel::SortRole);
    sorted.sort(ConnectionsModel::Polls, Qt::DescendingOrder);
    QList<ConnectionReport> all;
    for (quint64 key = 1; key <= 10'000; ++key)
        all.append(report(key, static_cast<qint64>(key * 7919 % 10'007)));
    model.setReports(all, kNow);
    QBENCHMARK
    {
        for (ConnectionReport& each : all)
            each.polls += each.polls % 3;
        model.setReports(all, kNow);
        sorted.invalidate();
    }
    QCOMPARE(sorted.rowCount(), 10'000);
}

HEMS_WINDOW_TEST(TestConnectionsModel)
#include "tst_connectionsmodel.moc"
