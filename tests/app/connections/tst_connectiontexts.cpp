#include "connectiontexts.h"
#include "roomtest.h"
#include "utc.h"

#include <QDateTime>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

ConnectionReport from(const QString& address, quint16 port)
{
    ConnectionReport report;
    report.address = address;
    report.port = port;
    return report;
}

const QLocale kLocale(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class TestConnectionTexts : public QObject {
    Q_OBJECT

private slots:
    void addresses();
    void addressesAreOrderedAsPeopleDo();
    void sensorsAreNamed();
    void theDayIsSaidWhereItIsNotToday();
    void answerTimes();
    void bytes();
    void durations();
    void refusalsAreEscaped();
};

void TestConnectionTexts::addresses()
{
    QCOMPARE(connectiontexts::address(from(u"192.168.1.5"_s, 40112)), u"192.168.1.5:40112"_s);
    QCOMPARE(connectiontexts::address(from(u"fe80::1"_s, 40112)), u"[fe80::1]:40112"_s);
}

void TestConnectionTexts::addressesAreOrderedAsPeopleDo()
{
    const auto key = [](const char* address, quint16 port) {
        return connectiontexts::addressSortKey(from(QString::fromLatin1(address), port));
    };
    QVERIFY(key("10.0.0.9", 50000) < key("10.0.0.10", 1));
    QVERIFY(key("9.0.0.1", 1) < key("10.0.0.1", 1));
    QVERIFY(key("10.0.0.1", 900) < key("10.0.0.1", 40000));
}

void TestConnectionTexts::sensorsAreNamed()
{
    const connectiontexts::Titles titles{{1, u"Oven"_s}, {2, u"<b>TV</b>"_s}};
    ConnectionReport report;
    QCOMPARE(connectiontexts::sensors(report, titles, 2), u"–"_s);
    report.sensors = {1, 2, 3};
    report.sensorCount = 3;
    QCOMPARE(connectiontexts::sensors(report, titles, 16), u"Oven, <b>TV</b>, Sensor 3"_s);
    QCOMPARE(connectiontexts::sensors(report, titles, 1), u"Oven and 2 more"_s);
    report.sensorCount = 100;
    QCOMPARE(connectiontexts::sensors(report, titles, 16), u"Oven, <b>TV</b>, Sensor 3 and 97 more"_s);
}

void TestConnectionTexts::theDayIsSaidWhereItIsNotToday()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(9, 30), kUtc);
    const auto since = [&](const QDateTime& then) {
        return connectiontexts::since(then.toMSecsSinceEpoch(), now, kLocale);
    };
    QCOMPARE(since(now.addSecs(-3600)), u"08:30"_s);
    QCOMPARE(since(now.addDays(-1)), u"21/11/2026 09:30"_s);
}

void TestConnectionTexts::answerTimes()
{
    QCOMPARE(connectiontexts::answerTime(0, kLocale), u"–"_s);
    QCOMPARE(connectiontexts::answerTime(8, kLocale), u"≤ 8 µs"_s);
    QCOMPARE(connectiontexts::answerTime(1024, kLocale), u"≤ 1 ms"_s);
    QCOMPARE(connectiontexts::answerTime(1 << 19, kLocale), u"≤ 524 ms"_s);
}

void TestConnectionTexts::bytes()
{
    QCOMPARE(connectiontexts::bytes(0, kLocale), u"0 bytes"_s);
    QCOMPARE(connectiontexts::bytes(1500, kLocale), u"1.5 kB"_s);
    QCOMPARE(connectiontexts::bytes(2'000'000'000, kLocale), u"2.0 GB"_s);
}

void TestConnectionTexts::durations()
{
    QCOMPARE(connectiontexts::duration(0, kLocale), u"–"_s);
    QCOMPARE(connectiontexts::duration(20, kLocale), u"1 s"_s);
    QCOMPARE(connectiontexts::duration(59'999, kLocale), u"59 s"_s);
    QCOMPARE(connectiontexts::duration(600'000, kLocale), u"10 min"_s);
    QCOMPARE(connectiontexts::duration(7'200'000, kLocale), u"2 h"_s);
}

void TestConnectionTexts::refusalsAreEscaped()
{
    ConnectionReport report;
    QCOMPARE(connectiontexts::lastRefusal(report), QString());
    report.lastReason = RefusalReason::NotJson;
    report.lastRefused = "a\n<b>";
    QCOMPARE(connectiontexts::lastRefusal(report), u"Not a valid message (no JSON): a\\x0a<b>"_s);
}

HEMS_WINDOW_TEST(TestConnectionTexts)
#include "tst_connectiontexts.moc"
