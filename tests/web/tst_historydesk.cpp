#include "historydesk.h"
#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace hems;
using namespace hems::storetest;

namespace {

/// A desk over a database of one sensor that drew 600 W for half an hour, up to five minutes ago.
struct Archive {
    Archive()
    {
        store.open();
        store.store->addSensors({sensor(1)});
        QList<Reading> readings;
        for (qint64 ms = store.nowMs - 35 * kMinute; ms <= store.nowMs - 5 * kMinute; ms += 10'000)
            readings.append(reading(ms, 600'000));
        store.store->storePolls(polls(1, readings));
        store.close();
        home.setSensors({sensor(1)});
        home.advance({store.nowMs, 1'000'000});
    }

    WebCall call(const QString& query)
    {
        request.query = QUrlQuery(query);
        return {request, {true, true}, texts, [this](const HttpReply& reply) { replies.append(reply); }};
    }
    QJsonObject last() const { return QJsonDocument::fromJson(replies.last().body).object(); }

    TestStore store;
    WebHome home{QTimeZone("UTC")};
    SpokenTexts texts{u"en"_s};
    HttpRequest request;
    QList<HttpReply> replies;
    std::unique_ptr<HistoryDesk> desk = std::make_unique<HistoryDesk>(home, store.file);
};

} // namespace

class TestHistoryDesk : public QObject {
    Q_OBJECT

private slots:
    void questionsAreAnsweredInTheirOrder();
    void nonsenseIsRefusedAtOnce();
    void anUnknownSensorIsNotThere();
    void onlySoManyWait();
    void theServersOwnQuestionIsNeverTooMany();
    void nothingComesFromADeskThatIsNoMore();
    void whatCanNotBeReadIsSaid();
    void aNewFileIsReadAtOnce();
    void thePastIsALineOfMinutes();
    void countersAreRead();
};

void TestHistoryDesk::questionsAreAnsweredInTheirOrder()
{
    Archive archive;
    archive.desk->energy(archive.call(u"from=2026-11-22T11:00:00Z&by=hour&sensor=1"_s));
    archive.desk->readings(archive.call(u"from=2026-11-22T11:00:00Z&points=60"_s));
    QVERIFY(archive.replies.isEmpty()); // never in the same breath
    QTRY_COMPARE(archive.replies.size(), 2);
    for (const HttpReply& reply : archive.replies) {
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.type, "application/json");
    }
    const QJsonObject energy = QJsonDocument::fromJson(archive.replies.first().body).object();
    QCOMPARE_GE(energy[u"rows"].toArray()[0][u"energy_wh"].toDouble(), 300);
    QCOMPARE(archive.last()[u"points"].toArray()[0][u"mean_w"], 600);
}

void TestHistoryDesk::nonsenseIsRefusedAtOnce()
{
    Archive archive;
    archive.desk->energy(archive.call(u"from=never"_s));
    archive.desk->readings(archive.call(u"from=2026-11-22&points=0"_s));
    QCOMPARE(archive.replies.size(), 2);
    for (const HttpReply& reply : archive.replies)
        QCOMPARE(reply.status, 400);
    QVERIFY(archive.last()[u"detail"].toString().contains(u"\"points\""_s));
}

void TestHistoryDesk::anUnknownSensorIsNotThere()
{
    Archive archive;
    archive.desk->energy(archive.call(u"from=2026-11-22&sensor=7"_s));
    QCOMPARE(archive.replies.size(), 1);
    QCOMPARE(archive.replies.last().status, 404);
}

void TestHistoryDesk::onlySoManyWait()
{
    Archive archive;
    for (int i = 0; i < HistoryDesk::kMostWaiting; ++i)
        archive.desk->readings(archive.call(u"from=2026-11-22"_s));
    QVERIFY(archive.replies.isEmpty());
    archive.desk->readings(archive.call(u"from=2026-11-22"_s));
    QCOMPARE(archive.replies.size(), 1);
    QCOMPARE(archive.replies.last().status, 503);
    QVERIFY(!archive.desk->counters([](const auto&) {}));
    QTRY_COMPARE(archive.replies.size(), HistoryDesk::kMostWaiting + 1);
    archive.desk->readings(archive.call(u"from=2026-11-22"_s)); // there is room again
    QTRY_COMPARE(archive.replies.size(), HistoryDesk::kMostWaiting + 2);
    QCOMPARE(archive.replies.last().status, 200);
}

void TestHistoryDesk::theServersOwnQuestionIsNeverTooMany()
{
    Archive archive;
    for (int i = 0; i < HistoryDesk::kMostWaiting; ++i)
        archive.desk->readings(archive.call(u"from=2026-11-22"_s));
    bool isLoaded = false;
    archive.desk->loadPast([&isLoaded](const PowerTrail& past) { isLoaded = !past.isEmpty(); });
    QTRY_VERIFY(isLoaded);
}

void TestHistoryDesk::nothingComesFromADeskThatIsNoMore()
{
    Archive archive;
    for (int i = 0; i < HistoryDesk::kMostWaiting; ++i)
        archive.desk->energy(archive.call(u"from=1970-01-01&by=month"_s));
    archive.desk.reset();
    QCoreApplication::processEvents();
    QVERIFY(archive.replies.isEmpty()); // and nothing comes to a desk that is no more
}

void TestHistoryDesk::whatCanNotBeReadIsSaid()
{
    Archive archive;
    HistoryDesk nowhere(archive.home, archive.store.folder.filePath(u"no.sqlite"_s));
    nowhere.readings(archive.call(u"from=2026-11-22"_s));
    QTRY_COMPARE(archive.replies.size(), 1);
    QCOMPARE(archive.replies.last().status, 503);
    QVERIFY(archive.last()[u"detail"].toString().contains(u"can't be read"_s));
    bool isAnswered = false;
    QVERIFY(nowhere.counters([&isAnswered](const auto& totals) { isAnswered = !totals; }));
    QTRY_VERIFY(isAnswered);
    bool isEmpty = false;
    nowhere.loadPast([&isEmpty](const PowerTrail& past) { isEmpty = past.isEmpty(); });
    QTRY_VERIFY(isEmpty);
}

// A broken file is set aside and the newest backup takes its place while the program runs.
void TestHistoryDesk::aNewFileIsReadAtOnce()
{
    Archive archive;
    const auto pointsNow = [&archive] {
        const qsizetype before = archive.replies.size();
        archive.desk->readings(archive.call(u"from=2026-11-22T11:00:00Z&points=60"_s));
        return QTest::qWaitFor([&] { return archive.replies.size() > before; })
                   ? archive.last()[u"points"].toArray().size()
                   : -1;
    };
    QVERIFY(pointsNow() >= 30);
    TestStore other;
    other.open();
    other.store->addSensors({sensor(1)});
    other.close();
    QVERIFY(QFile::remove(archive.store.file));
    for (const QString& beside : {u"-wal"_s, u"-shm"_s})
        QFile::remove(archive.store.file + beside);
    QVERIFY(QFile::copy(other.file, archive.store.file));
    QCOMPARE(pointsNow(), 0);
}

void TestHistoryDesk::thePastIsALineOfMinutes()
{
    Archive archive;
    std::optional<PowerTrail> line;
    archive.desk->loadPast([&line](const PowerTrail& past) { line = past; });
    QTRY_VERIFY(line);
    const PowerTrail::Bucket first = line->buckets().first();
    QCOMPARE(first.startUtcMs, archive.store.nowMs - 15 * kMinute);
    QCOMPARE(first.meanWatts, 600.0);
    QCOMPARE(line->buckets().last().samples, 0); // of the last minutes nothing is known, which is no 0 W
    QVERIFY(line->buckets().last().startUtcMs >= archive.store.nowMs - kMinute);
}

void TestHistoryDesk::countersAreRead()
{
    Archive archive;
    std::optional<EnergyCounters::Totals> read;
    QVERIFY(archive.desk->counters([&read](const auto& totals) { read = totals; }));
    QTRY_VERIFY(read);
    QVERIFY(read->value(1).drawnMicrojoules >= 600'000 * 30 * kMinute);
}

HEMS_GUILESS_TEST(TestHistoryDesk)
#include "tst_historydesk.moc"
