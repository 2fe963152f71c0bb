#include "roomtest.h"
#include "switchdesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kOff = R"({"wanted":"off"})";
const QByteArray kOn = R"({"wanted":"on"})";

/// A desk before a home of an oven, a protected fridge and a lamp that is off.
struct Counter {
    explicit Counter(std::chrono::milliseconds patience = 10s)
        : desk(home, patience)
    {
        home.setSensors({{1, u"OVEN"_s, {}, Wanted::On, 0, 0},
                         {2, u"FRIDGE"_s, {}, Wanted::On, 0, 0},
                         {3, u"LAMP"_s, {}, Wanted::Off, 0, 0}});
        SensorProfile fridge;
        fridge.id = 2;
        fridge.isProtected = true;
        home.setProfiles({fridge});
        home.advance({1'795'000'000'000, 1'000'000});
        request.peer = QHostAddress(u"192.168.1.7"_s);
    }

    WebCall call(const QByteArray& body)
    {
        request.body = body;
        return {request, {true, true}, texts, [this](const HttpReply& reply) { replies.append(reply); }};
    }
    void one(SensorId id, const QByteArray& body) { desk.putOne(call(body), id); }
    void all(const QByteArray& body) { desk.putAll(call(body)); }
    /// What the store says once it is on disk, as WebServer hands it on.
    void store(const QList<SensorId>& ids, Wanted wanted)
    {
        home.setWanted(ids, wanted);
        desk.stored(ids, wanted);
    }
    QJsonObject last() const { return QJsonDocument::fromJson(replies.last().body).object(); }
    QList<SensorId> asked() const { return spy.last().at(0).value<QList<SensorId>>(); }

    WebHome home{QTimeZone("UTC")};
    SwitchDesk desk;
    QSignalSpy spy{&desk, &SwitchDesk::switchAsked};
    SpokenTexts texts{u"en"_s};
    HttpRequest request;
    QList<HttpReply> replies;
};

} // namespace

class TestSwitchDesk : public QObject {
    Q_OBJECT

private slots:
    void nothingIsAnsweredBeforeItIsOnDisk();
    void whatCanNotBeKeptIsAProblem();
    void eachRequestHasItsOwnAnswer();
    void othersSwitchesAnswerNobody();
    void nonsenseIsRefusedAndNotStored_data();
    void nonsenseIsRefusedAndNotStored();
    void anUnknownSensorIsNotThere();
    void allOffLeavesWhatIsProtectedOn();
    void allOffMayTakeWhatIsProtectedToo();
    void allOnTakesEverySensor();
    void whereNothingIsToBeDoneNothingIsStored();
    void aSlowDiskIsSaidInTime();
    void eachIsGivenItsOwnTime();
    void tooManyAtOnceAreRefused();
    void aSensorForgottenMeanwhileIsNotThere();
};

void TestSwitchDesk::nothingIsAnsweredBeforeItIsOnDisk()
{
    Counter counter;
    counter.one(1, kOff);
    QCOMPARE(counter.spy.size(), 1);
    QCOMPARE(counter.asked(), QList<SensorId>{1});
    QCOMPARE(counter.spy.last().at(1).value<Wanted>(), Wanted::Off);
    QCOMPARE(counter.spy.last().at(2).value<SwitchOrigin>(), (SwitchOrigin{Asker::Page, u"192.168.1.7"_s}));
    QVERIFY(counter.replies.isEmpty());
    counter.store({1}, Wanted::Off);
    QCOMPARE(counter.replies.size(), 1);
    QCOMPARE(counter.replies.last().status, 200);
    QCOMPARE(counter.last()[u"wanted"], u"off"_s);
    QCOMPARE(counter.last()[u"id"], 1);
    counter.store({1}, Wanted::Off); // somebody else's
    QCOMPARE(counter.replies.size(), 1);
}

void TestSwitchDesk::whatCanNotBeKeptIsAProblem()
{
    Counter counter;
    counter.one(1, kOff);
    counter.desk.failed({1}, Wanted::Off, u"The disk is full."_s);
    QCOMPARE(counter.replies.last().status, 503);
    QCOMPARE(counter.replies.last().type, "application/problem+json");
    QCOMPARE(counter.last()[u"detail"], u"The disk is full."_s);
    counter.store({1}, Wanted::Off); // too late for that one
    QCOMPARE(counter.replies.size(), 1);
}

void TestSwitchDesk::eachRequestHasItsOwnAnswer()
{
    Counter counter;
    counter.one(1, kOff);
    counter.one(1, kOn);
    counter.one(1, kOff);
    counter.store({1}, Wanted::Off);
    QCOMPARE(counter.replies.size(), 1);
    counter.desk.failed({1}, Wanted::On, u"no"_s);
    QCOMPARE(counter.replies.size(), 2);
    QCOMPARE(counter.replies.last().status, 503);
    counter.store({1}, Wanted::Off);
    QCOMPARE(counter.replies.size(), 3);
    QCOMPARE(counter.replies.last().status, 200);
}

void TestSwitchDesk::othersSwitchesAnswerNobody()
{
    Counter counter;
    counter.one(1, kOff);
    counter.store({2}, Wanted::Off);
    counter.store({1}, Wanted::On);
    counter.store({1, 2}, Wanted::Off);
    counter.desk.failed({2}, Wanted::Off, u"no"_s);
    QVERIFY(counter.replies.isEmpty());
}

void TestSwitchDesk::nonsenseIsRefusedAndNotStored_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isGoodForAll");
    for (const char* const body :
         {"", "off", "[]", "\"off\"", "null", "{", "{}", R"({"wanted":"OFF"})", R"({"wanted":true})",
          R"({"wanted":null})", R"({"wanted":["off"]})", R"({"wanted":"suspend"})", R"({"Wanted":"off"})",
          R"({"wanted":"off","id":2})", R"({"wanted":"off"} {"wanted":"on"})", R"({"wanted":"off"}x)"})
        QTest::addRow("%s", body) << QByteArray(body) << false;
    QTest::addRow("protected, one") << QByteArray(R"({"wanted":"off","include_protected":true})") << true;
    QTest::addRow("protected, text") << QByteArray(R"({"wanted":"off","include_protected":"yes"})") << false;
    QTest::addRow("protected, null") << QByteArray(R"({"wanted":"off","include_protected":null})") << false;
    QTest::addRow("deep") << QByteArray(5'000, '[') << false;
}

void TestSwitchDesk::nonsenseIsRefusedAndNotStored()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isGoodForAll);
    Counter counter;
    counter.one(1, body);
    QCOMPARE(counter.replies.size(), 1);
    QCOMPARE(counter.replies.last().status, 400);
    QVERIFY(!counter.last()[u"detail"].toString().isEmpty());
    QVERIFY(counter.spy.isEmpty());
    counter.all(body);
    QCOMPARE(counter.spy.size(), isGoodForAll ? 1 : 0);
    QCOMPARE(counter.replies.size(), isGoodForAll ? 1 : 2);
}

void TestSwitchDesk::anUnknownSensorIsNotThere()
{
    Counter counter;
    counter.one(9, kOff);
    QCOMPARE(counter.replies.last().status, 404);
    QVERIFY(counter.spy.isEmpty());
}

void TestSwitchDesk::allOffLeavesWhatIsProtectedOn()
{
    Counter counter;
    counter.all(kOff);
    QCOMPARE(counter.asked(), QList<SensorId>{1}); // the lamp is off already
    counter.store({1}, Wanted::Off);
    QCOMPARE(
        counter.last(),
        (QJsonObject{{u"wanted"_s, u"off"_s}, {u"sensors"_s, QJsonArray{1}}, {u"left_on"_s, QJsonArray{2}}}));
}

void TestSwitchDesk::allOffMayTakeWhatIsProtectedToo()
{
    Counter counter;
    counter.all(R"({"wanted":"off","include_protected":true})");
    QCOMPARE(counter.asked(), (QList<SensorId>{1, 2}));
    counter.store({1, 2}, Wanted::Off);
    QCOMPARE(counter.last()[u"left_on"].toArray(), QJsonArray());
}

void TestSwitchDesk::allOnTakesEverySensor()
{
    Counter counter;
    counter.home.setWanted({1, 2}, Wanted::Off);
    counter.all(kOn);
    QCOMPARE(counter.asked(), (QList<SensorId>{1, 2, 3}));
    counter.store({1, 2, 3}, Wanted::On);
    QCOMPARE(counter.last()[u"left_on"].toArray(), QJsonArray());
}

void TestSwitchDesk::whereNothingIsToBeDoneNothingIsStored()
{
    Counter counter;
    counter.home.setWanted({3}, Wanted::On);
    counter.all(kOn);
    QVERIFY(counter.spy.isEmpty());
    QCOMPARE(counter.replies.last().status, 200);
    QCOMPARE(counter.last()[u"sensors"].toArray(), QJsonArray());
}

void TestSwitchDesk::aSlowDiskIsSaidInTime()
{
    Counter counter(20ms);
    counter.one(1, kOff);
    QTRY_COMPARE(counter.replies.size(), 1);
    QCOMPARE(counter.replies.last().status, 503);
    QVERIFY(counter.last()[u"detail"].toString().contains(u"not known yet"_s));
    counter.store({1}, Wanted::Off);
    QCOMPARE(counter.replies.size(), 1); // answered once
}

void TestSwitchDesk::eachIsGivenItsOwnTime()
{
    Counter counter(20ms);
    counter.one(1, kOff);
    QTRY_COMPARE(counter.replies.size(), 1);
    counter.one(2, kOff);
    QCOMPARE(counter.replies.size(), 1);
    counter.one(3, kOn);
    counter.store({2}, Wanted::Off);
    QTRY_COMPARE(counter.replies.size(), 3);
    QCOMPARE(counter.replies[1].status, 200);
    QCOMPARE(counter.replies[2].status, 503);
}

void TestSwitchDesk::tooManyAtOnceAreRefused()
{
    Counter counter;
    for (int i = 0; i < SwitchDesk::kMostOpen; ++i)
        counter.one(1, i % 2 ? kOn : kOff);
    QVERIFY(counter.replies.isEmpty());
    counter.one(2, kOff);
    QCOMPARE(counter.replies.last().status, 503);
    QCOMPARE(counter.spy.size(), SwitchDesk::kMostOpen);
    counter.store({1}, Wanted::Off);
    counter.one(2, kOff); // there is room again
    QCOMPARE(counter.spy.size(), SwitchDesk::kMostOpen + 1);
}

void TestSwitchDesk::aSensorForgottenMeanwhileIsNotThere()
{
    Counter counter;
    counter.one(1, kOff);
    counter.home.forget(1);
    counter.store({1}, Wanted::Off);
    QCOMPARE(counter.replies.last().status, 404);
    QCOMPARE(counter.replies.last().type, "application/problem+json");
    QVERIFY(counter.last()[u"detail"].toString().contains(u'1'));
}

HEMS_GUILESS_TEST(TestSwitchDesk)
#include "tst_switchdesk.moc"
