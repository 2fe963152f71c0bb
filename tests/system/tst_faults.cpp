#include "crowd.h"
#include "goodsensors.h"
#include "processwatch.h"
#include "programs.h"
#include "roomtest.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/resource.h>

using namespace hems;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool kSanitized = true; // its books are larger than what they are kept for
#else
constexpr bool kSanitized = false;
#endif

constexpr qint64 kMiB = 1024 * 1024;
constexpr qint64 kMostGrownBytes = 20 * kMiB;
constexpr double kSomeTime = 1'780'000'000;

QByteArray poll(int id, double seconds = kSomeTime)
{
    const QByteArray number = QByteArray::number(id);
    return R"({"type":"data","id":)" + number + R"(,"sn":"CROWD)" + number +
           R"(","power":"1200","state":"on","time":)" + QByteArray::number(seconds, 'f', 3) + "}";
}

int countOf(const QByteArray& bytes, const QByteArray& word)
{
    return static_cast<int>(bytes.count(word));
}

/// hemsd on a fresh data folder, and how much it has grown since it was ready.
class Home {
public:
    explicit Home(const QStringList& options = {})
        : m_daemon(m_dir.path(), options)
        , m_port(m_daemon.waitForPort())
    {
    }

    quint16 port() const { return m_port; }
    ProcessUse use() const { return processUse(static_cast<int>(m_daemon.pid())); }
    int limitDescriptors(const rlimit* limit, rlimit* old) const
    {
        return prlimit(static_cast<pid_t>(m_daemon.pid()), RLIMIT_NOFILE, limit, old);
    }
    void weigh() { m_weighed = use().residentBytes; }
    qint64 grownBytes() const { return kSanitized ? 0 : use().residentBytes - m_weighed; }

    /// Ends it, so that all is on disk.
    int terminate() { return m_daemon.terminate(); }
    QByteArray sensors() const
    {
        return read({u"sensors"_s, u"--data-dir"_s, m_dir.path(), u"--format"_s, u"json"_s});
    }
    /// How many readings of a sensor are kept.
    int readings(int sensor) const
    {
        return countOf(
                   read({u"readings"_s, u"--data-dir"_s, m_dir.path(), u"--sensor"_s, QString::number(sensor),
                         u"--from"_s, u"2000-01-01"_s, u"--to"_s, u"2100-01-01"_s, u"--format"_s, u"csv"_s}),
                   "\n") -
               1; // the headings
    }
    /// Whether the copy that a day begins with is made.
    bool hasBackup() const
    {
        return !QDir(m_dir.filePath(u"backups"_s)).entryList({u"daily-*.sqlite"_s}).isEmpty();
    }
    qint64 storedBytes() const
    {
        qint64 bytes = 0;
        for (QDirIterator files(m_dir.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
            files.next();
            bytes += files.fileInfo().size();
        }
        return bytes;
    }

private:
    static QByteArray read(const QStringList& arguments) { return runProgram(u"hemsd"_s, arguments).output; }

    QTemporaryDir m_dir;
    DaemonProcess m_daemon;
    quint16 m_port;
    qint64 m_weighed = 0;
};

} // namespace

/// hemsd among peers that do what no sensor should, all at once.
class TestFaults : public QObject {
    Q_OBJECT

private slots:
    void aCrowdDoesNotDisturbTheGoodSensors();
    void silentSensorsAreLetGo();
    void aPeerThatNeverReadsIsBrokenOff();
    void aFloodIsSlowedAndNothingOfItLost();
    void madeUpIdsFillNothing();
    void servesAgainWhenDescriptorsAreFree();
    void aStormOfReconnectsIsAnswered();
};

void TestFaults::aCrowdDoesNotDisturbTheGoodSensors()
{
    Home home({u"--max-connections"_s, u"4000"_s, u"--first-message-limit"_s, u"16"_s});
    QVERIFY(home.port() != 0);
    GoodSensors good(home.port(), 50, 5, 10s);
    QVERIFY(good.connectAll());
    home.weigh();
    good.start();

    Crowd silent(home.port());
    QVERIFY(silent.add(1000));
    Crowd slow(home.port());
    QVERIFY(slow.add(500));
    Crowd passing(home.port());
    const QByteArray drips = poll(7'000).first(40);
    qsizetype dripped = 0;
    QTimer second;
    second.callOnTimeout([&] { slow.sendToEach(drips.mid(dripped++, 1)); });
    second.start(1000);
    QTimer hundredth;
    hundredth.callOnTimeout([&] {
        passing.add(1);
        passing.drop(passing.size() > 20 ? 1 : 0);
    });
    hundredth.start(10);
    QTRY_VERIFY_WITH_TIMEOUT(good.isDone(), 60'000);
    hundredth.stop();

    qInfo("hemsd has grown by %.1f MiB", static_cast<double>(home.grownBytes()) / kMiB);
    QVERIFY(good.wereServed("in a crowd of 1,500"));
    QCOMPARE(silent.open() + slow.open(), 1500); // they were there all the time
    QCOMPARE_LT(home.grownBytes(), kMostGrownBytes);
    QTRY_COMPARE_WITH_TIMEOUT(silent.open() + slow.open() + passing.open(), 0, 30'000);
}

void TestFaults::silentSensorsAreLetGo()
{
    Home home({u"--idle-limit"_s, u"3"_s});
    QVERIFY(home.port() != 0);
    Crowd crowd(home.port());
    QVERIFY(crowd.add(20));
    for (std::size_t i = 0; i < crowd.size(); ++i)
        crowd.send(i, poll(static_cast<int>(i)));
    QTRY_COMPARE(crowd.lines(), 20);
    QTRY_COMPARE_WITH_TIMEOUT(crowd.open(), 0, 20'000);
}

void TestFaults::aPeerThatNeverReadsIsBrokenOff()
{
    Home home;
    QVERIFY(home.port() != 0);
    GoodSensors good(home.port(), 5, 10);
    QVERIFY(good.connectAll());
    home.weigh();
    good.start();
    Crowd crowd(home.port());
    QVERIFY(crowd.add(1));
    const QByteArray polls = poll(800).repeated(100);
    qint64 sentBytes = 0;
    for (qsizetype sent = 0; sent >= 0 && sentBytes < 256 * kMiB;) {
        sent = crowd.send(0, polls);
        sentBytes += sent;
        if (sent != polls.size()) // a part of a message is garbage, and all the same here
            QCoreApplication::processEvents();
    }
    QVERIFY2(sentBytes < 256 * kMiB, "it was not broken off");
    QTRY_VERIFY_WITH_TIMEOUT(good.isDone(), 60'000);
    qInfo("broken off after %lld KiB; hemsd has grown by %.1f MiB", static_cast<long long>(sentBytes / 1024),
          static_cast<double>(home.grownBytes()) / kMiB);
    QVERIFY(good.wereServed("beside it"));
    QCOMPARE_LT(home.grownBytes(), kMostGrownBytes);
}

void TestFaults::aFloodIsSlowedAndNothingOfItLost()
{
    constexpr int kFlood = 1400;
    constexpr int kSensor = 900;
    Home home({u"--max-rate"_s, u"200"_s});
    QVERIFY(home.port() != 0);
    GoodSensors good(home.port(), 20, 5);
    QVERIFY(good.connectAll());
    good.start();
    Crowd flood(home.port());
    QVERIFY(flood.add(1));
    QByteArray polls;
    for (int i = 0; i < kFlood; ++i)
        polls += poll(kSensor, kSomeTime + i);
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY_WITH_TIMEOUT((polls.remove(0, flood.send(0, polls)), polls.isEmpty()), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(flood.lines(), kFlood, 30'000);
    const qint64 tookMs = clock.elapsed();
    QTRY_VERIFY_WITH_TIMEOUT(good.isDone(), 60'000);
    qInfo("%d messages were answered in %lld ms", kFlood, static_cast<long long>(tookMs));
    QVERIFY(good.wereServed("beside a flood"));
    QCOMPARE_GE(tookMs, (kFlood - 200) * 1000 / 200 - 100); // one second's worth is free
    QCOMPARE(home.terminate(), 0);
    QCOMPARE(home.readings(kSensor), kFlood);
}

void TestFaults::madeUpIdsFillNothing()
{
    constexpr int kPeers = 100;
    constexpr int kIdsEach = 1000;
    constexpr int kMostSensors = 500;
    Home home({u"--max-sensors"_s, QString::number(kMostSensors)});
    QVERIFY(home.port() != 0);
    GoodSensors good(home.port(), 20, 5);
    QVERIFY(good.connectAll());
    home.weigh();
    good.start();
    Crowd crowd(home.port());
    QVERIFY(crowd.add(kPeers));
    int id = 1000;
    for (int round = 1; round <= 10; ++round) { // each waits until it is heard, so that nothing is cut
        for (std::size_t i = 0; i < crowd.size(); ++i) {
            QByteArray polls;
            for (int each = 0; each < kIdsEach / 10; ++each)
                polls += poll(++id);
            QCOMPARE(crowd.send(i, polls), polls.size());
        }
        QTRY_COMPARE_WITH_TIMEOUT(crowd.lines(), kPeers * kIdsEach * round / 10, 60'000);
    }
    QTRY_VERIFY_WITH_TIMEOUT(good.isDone(), 60'000);
    qInfo("hemsd has grown by %.1f MiB", static_cast<double>(home.grownBytes()) / kMiB);
    QVERIFY(good.wereServed("beside 100,000 made-up ids"));
    QCOMPARE_LT(home.grownBytes(), kMostGrownBytes);
    QCOMPARE(home.terminate(), 0);
    QCOMPARE(QJsonDocument::fromJson(home.sensors()).array().size(), kMostSensors);
    QCOMPARE_LT(home.storedBytes(), 10 * kMiB);
}

void TestFaults::servesAgainWhenDescriptorsAreFree()
{
    Home home;
    QVERIFY(home.port() != 0);
    GoodSensors good(home.port(), 20, 5);
    QVERIFY(good.connectAll());
    QTRY_VERIFY_WITH_TIMEOUT(home.hasBackup(), 20'000); // it needs descriptors, and so does its sanitizer
    rlimit usual{};
    QCOMPARE(home.limitDescriptors(nullptr, &usual), 0);
    const rlimit none{3, usual.rlim_max}; // fewer than it has open: it gets no more
    QCOMPARE(home.limitDescriptors(&none, nullptr), 0);

    Crowd waiting(home.port());
    QVERIFY(waiting.add(20));
    for (std::size_t i = 0; i < waiting.size(); ++i)
        waiting.send(i, poll(100 + static_cast<int>(i)));
    const ProcessUse before = home.use();
    good.start();
    QTRY_VERIFY_WITH_TIMEOUT(good.isDone(), 60'000);
    const double cores =
        static_cast<double>(cpuSpent(before, home.use()).allNs) / 1e9 / good.result().seconds;
    qInfo("%.1f %% of a core", cores * 100);
    QVERIFY(good.wereServed("without a descriptor to spare"));
    QCOMPARE(waiting.lines(), 0);
    QVERIFY2(cores < 0.6, "it spins");

    QCOMPARE(home.limitDescriptors(&usual, nullptr), 0);
    QTRY_COMPARE_WITH_TIMEOUT(waiting.lines(), 20, 20'000);
}

void TestFaults::aStormOfReconnectsIsAnswered()
{
    constexpr int kSensors = 500;
    Home home;
    QVERIFY(home.port() != 0);
    for (const char* const round : {"first", "again", "and again"}) {
        QElapsedTimer clock;
        clock.start();
        Crowd crowd(home.port());
        QVERIFY(crowd.add(kSensors));
        for (std::size_t i = 0; i < crowd.size(); ++i)
            crowd.send(i, poll(static_cast<int>(i)));
        QTRY_COMPARE_WITH_TIMEOUT(crowd.lines(), kSensors, 20'000);
        qInfo("%s: %d sensors were answered in %lld ms", round, kSensors,
              static_cast<long long>(clock.elapsed()));
        QCOMPARE_LT(clock.elapsed(), 5000);
    }
}

HEMS_GUILESS_TEST(TestFaults)
#include "tst_faults.moc"
