#include "connectionsmodel.h"
#include "connectionsview.h"
#include "networkdoorpanel.h"
#include "roomtest.h"
#include "toggleswitch.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

ConnectionReports reports(int count)
{
    ConnectionReports reports;
    for (int i = 1; i <= count; ++i) {
        ConnectionReport report;
        report.key = static_cast<quint64>(i);
        report.address = u"10.0.0.%1"_s.arg(i);
        report.sensors = {i * 10};
        report.sensorCount = 1;
        report.sinceUtcMs = i;
        reports.connections.append(report);
    }
    return reports;
}

/// What a text of this kind can be read as on the page that shows.
bool reads(const ConnectionsView& view, const QString& part)
{
    for (const QLabel* label : view.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

} // namespace

class TestConnectionsView : public QObject {
    Q_OBJECT

private slots:
    void asksOnlyWhileItCanBeSeen();
    void saysHowToConnectTheFirst();
    void theNetworkCanBeLetInHere();
    void saysWhyNobodyListens();
    void showsConnections();
    void orderAndFilterKeepUp();
    void findsWhatIsTyped();
    void theLogFollowsTheSelection();
    void theSelectionStaysWithItsConnection();
    void takesUpWhenShownAgain();
    void allTimesAreTheHomes();
};

void TestConnectionsView::asksOnlyWhileItCanBeSeen()
{
    ConnectionsView view({});
    QSignalSpy watched(&view, &ConnectionsView::watchedChanged);
    view.show();
    QCOMPARE(watched.size(), 1);
    QCOMPARE(watched.last().first().toBool(), true);
    view.close();
    QCOMPARE(watched.size(), 2);
    QCOMPARE(watched.last().first().toBool(), false);
}

void TestConnectionsView::saysHowToConnectTheFirst()
{
    ConnectionsView view({});
    view.setListening(u"127.0.0.1"_s, 11451);
    view.show();
    QVERIFY(reads(view, u"No sensor is connected"_s));
    QVERIFY(reads(view, u"readings to 127.0.0.1:11451."_s));
    view.setListening(u"0.0.0.0"_s, 11451);
    view.setNetworkDoor({true, true, false, true, u"0.0.0.0"_s, 11451, {}, {u"192.168.1.20:11451"_s}});
    QVERIFY(reads(view, u"readings to 192.168.1.20:11451."_s));
}

void TestConnectionsView::theNetworkCanBeLetInHere()
{
    ConnectionsView view({});
    view.show();
    auto* door = view.findChild<NetworkDoorPanel*>();
    QVERIFY(!door->isVisible()); // a made-up home has none
    view.setNetworkDoor({true, false, false, true, u"127.0.0.1"_s, 11451, {}, {}});
    QVERIFY(door->isVisible());
    const QSignalSpy asked(&view, &ConnectionsView::networkDoorRequested);
    door->findChild<ToggleSwitch*>()->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toBool(), true);
}

void TestConnectionsView::saysWhyNobodyListens()
{
    ConnectionsView view({});
    view.setListening(u"127.0.0.1"_s, 11451);
    view.setListenFailure(u"The port is taken."_s);
    view.show();
    QVERIFY(reads(view, u"The port is taken."_s));
    view.setListening(u"127.0.0.1"_s, 11451);
    QVERIFY(!reads(view, u"The port is taken."_s));
}

void TestConnectionsView::showsConnections()
{
    ConnectionsView view({});
    view.setTitles({{10, u"Oven"_s}});
    view.show();
    ConnectionReports three = reports(3);
    three.limits.idle = 4711;
    view.showReports(three);
    auto* table = view.findChild<QTableView*>();
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Oven"_s);
    QVERIFY(reads(view, u"3 connection"_s));
    QVERIFY(reads(view, view.locale().toString(4711)));
    view.showReports({});
    QVERIFY(!table->isVisible());
}

void TestConnectionsView::allTimesAreTheHomes()
{
    constexpr qint64 tenPastSevenInTokyo = 1'699'999'800'000; // 2023-11-14T22:10:00Z
    ConnectionsView view({});
    view.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    view.setZone(QTimeZone("Asia/Tokyo"));
    view.show();
    ConnectionReports one = reports(1);
    one.connections.first().sinceUtcMs = tenPastSevenInTokyo;
    view.showReports(one);
    auto* table = view.findChild<QTableView*>();
    QCOMPARE(table->model()->index(0, ConnectionsModel::Since).data().toString(), u"15/11/2023 07:10"_s);
    table->selectRow(0);
    TrafficBatch batch;
    batch.sensor = 10;
    batch.lines.append({tenPastSevenInTokyo, TrafficLine::Direction::FromSensor, "{}", 2});
    view.showTraffic(batch);
    QCOMPARE(view.findChild<QPlainTextEdit*>()->toPlainText(), u"07:10:00.000 ← {}"_s);
}

void TestConnectionsView::orderAndFilterKeepUp()
{
    ConnectionsView view({});
    auto* table = view.findChild<QTableView*>();
    const auto polls = [table](int row) {
        return table->model()->index(row, ConnectionsModel::Polls).data().toString();
    };
    ConnectionReports some = reports(3);
    view.showReports(some);
    table->sortByColumn(ConnectionsModel::Polls, Qt::DescendingOrder);
    for (int i = 0; i < 3; ++i)
        some.connections[i].polls = i + 1;
    view.showReports(some);
    QCOMPARE(polls(0), u"3"_s);
    QCOMPARE(polls(2), u"1"_s);
    view.findChild<QLineEdit*>()->setText(u"oven"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    view.setTitles({{20, u"Oven"_s}});
    view.showReports(some);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(polls(0), u"2"_s);
}

void TestConnectionsView::findsWhatIsTyped()
{
    ConnectionsView view({});
    view.setTitles({{20, u"Oven"_s}});
    view.showReports(reports(30));
    auto* table = view.findChild<QTableView*>();
    auto* find = view.findChild<QLineEdit*>();
    find->setText(u"oVeN"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    find->setText(u"10.0.0.3"_s);
    QCOMPARE(table->model()->rowCount(), 2); // and 10.0.0.30
    find->clear();
    QCOMPARE(table->model()->rowCount(), 30);
}

void TestConnectionsView::theLogFollowsTheSelection()
{
    ConnectionsView view({});
    view.showReports(reports(3));
    view.show();
    QSignalSpy watched(&view, &ConnectionsView::sensorWatched);
    view.findChild<QTableView*>()->selectRow(1);
    QCOMPARE(watched.size(), 1);
    QCOMPARE(watched.last().first().toInt(), 20);
    view.showTraffic({20, {{0, TrafficLine::Direction::FromSensor, "hello", 5}}, 0});
    QVERIFY(view.findChild<QPlainTextEdit*>()->toPlainText().endsWith(u"hello"_s));
}

void TestConnectionsView::theSelectionStaysWithItsConnection()
{
    ConnectionsView view({});
    view.showReports(reports(3));
    auto* table = view.findChild<QTableView*>();
    table->selectRow(2);
    ConnectionReports fewer = reports(3);
    fewer.connections.removeFirst();
    view.showReports(fewer);
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"10.0.0.3:0"_s);
}

void TestConnectionsView::takesUpWhenShownAgain()
{
    ConnectionsView view({});
    view.showReports(reports(3));
    view.show();
    view.findChild<QTableView*>()->selectRow(1);
    QSignalSpy watched(&view, &ConnectionsView::sensorWatched);
    view.hide();
    QCOMPARE(watched.last().first().toInt(), -1);
    view.show();
    QCOMPARE(watched.last().first().toInt(), 20);
}

HEMS_WINDOW_TEST(TestConnectionsView)
#include "tst_connectionsview.moc"
