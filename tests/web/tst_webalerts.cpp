#include "roomtest.h"
#include "webalerts.h"

#include <QJsonObject>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kUtc = 1'795'349'000'000; // 2026-11-22T12:03:20Z, 13:03 in Berlin
constexpr qint64 kSteady = 1'000'000;

/// A home of some sensors; each poll is a second after the one before.
struct Home : WebHome {
    explicit Home(int sensors)
        : WebHome(QTimeZone("Europe/Berlin"))
    {
        QList<SensorRecord> records;
        for (SensorId id = 1; id <= sensors; ++id)
            records.append({id, u"SN%1"_s.arg(id), u"Plug %1"_s.arg(id), Wanted::On, 0, 0});
        setSensors(records);
        setListening(u"127.0.0.1"_s, 1);
        at(0);
    }
    void at(qint64 afterMs) { advance({kUtc + afterMs, kSteady + afterMs}); }
    void poll(SensorId id, qint64 afterMs, Wanted reply = Wanted::On, bool clockWrong = false)
    {
        Poll poll{id,  {kUtc + afterMs, 100'000, ReportedState::On}, kUtc + afterMs, kSteady + afterMs, reply,
                  true};
        poll.clockWrong = clockWrong;
        applyPolls({poll});
        at(afterMs);
    }
};

QStringList texts(const WebHome& home, const QString& language = u"en"_s)
{
    const SpokenTexts voice(language);
    QStringList all;
    for (const QJsonValue& alert : webAlerts(home, voice))
        all.append(alert[u"level"].toString() + u": "_s + alert[u"text"].toString());
    return all;
}

} // namespace

class TestWebAlerts : public QObject {
    Q_OBJECT

private slots:
    void whereAllIsWellThereIsNone();
    void whoIsLostIsSaid();
    void manyThatAreLostAreOneAlert();
    void whoIgnoresItsSwitchIsSaid();
    void aWrongClockIsSaid();
    void oneThatIsLostHasNoOtherTrouble();
    void theGravestComesFirst();
    void namesAreOnlyText();
    void theySpeakTheReadersLanguage();
};

void TestWebAlerts::whereAllIsWellThereIsNone()
{
    Home home(2); // one has never been heard: that is no loss
    home.poll(1, 0);
    home.poll(1, 1'000);
    QCOMPARE(texts(home), QStringList());
}

void TestWebAlerts::whoIsLostIsSaid()
{
    Home home(2);
    home.poll(1, 0);
    home.poll(1, 1'000);
    home.at(2'500);
    QCOMPARE(texts(home), QStringList());
    home.at(60'000);
    const QJsonArray alerts = webAlerts(home, SpokenTexts(u"en"_s));
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts[0].toObject(),
             (QJsonObject{
                 {u"level"_s, u"bad"_s}, {u"text"_s, u"Plug 1 is lost since 13:03"_s}, {u"sensor"_s, 1}}));
    home.poll(1, 61'000);
    QCOMPARE(texts(home), QStringList());
}

void TestWebAlerts::manyThatAreLostAreOneAlert()
{
    for (const int lost : {3, 4, 50}) {
        Home home(lost);
        for (SensorId id = 1; id <= lost; ++id)
            home.poll(id, 0);
        home.at(600'000);
        const QJsonArray alerts = webAlerts(home, SpokenTexts(u"en"_s));
        if (lost <= 3) {
            QCOMPARE(alerts.size(), lost);
            continue;
        }
        QCOMPARE(alerts.size(), 1);
        QVERIFY(alerts[0][u"text"].toString().startsWith(QString::number(lost) + u' '));
        QVERIFY(alerts[0][u"sensor"].isNull());
    }
}

void TestWebAlerts::whoIgnoresItsSwitchIsSaid()
{
    Home home(1);
    home.poll(1, 0);
    home.setWanted({1}, Wanted::Off);
    QStringList said;
    for (int poll = 1; poll <= 6; ++poll) {
        home.poll(1, poll * 1'000, Wanted::Off);
        said = texts(home);
        QVERIFY2(said.isEmpty() || poll >= SwitchTracker::kPollsToIgnore, qPrintable(said.join(u'\n')));
    }
    QCOMPARE(said.size(), 1);
    QVERIFY2(said[0].startsWith(u"warning: Plug 1 has ignored \"off\" for "_s), qPrintable(said[0]));
    home.setWanted({1}, Wanted::On);
    home.poll(1, 7'000);
    QCOMPARE(texts(home), QStringList());
}

void TestWebAlerts::aWrongClockIsSaid()
{
    Home home(1);
    home.poll(1, 0, Wanted::On, true);
    QCOMPARE(texts(home), QStringList{u"warning: Plug 1 has a wrong clock"_s});
    home.poll(1, 1'000);
    QCOMPARE(texts(home), QStringList());
}

void TestWebAlerts::oneThatIsLostHasNoOtherTrouble()
{
    Home home(1);
    home.poll(1, 0, Wanted::On, true);
    home.poll(1, 1'000, Wanted::On, true);
    home.at(60'000);
    QCOMPARE(texts(home).size(), 1);
    QVERIFY(texts(home)[0].contains(u"lost"_s));
}

void TestWebAlerts::theGravestComesFirst()
{
    Home home(3);
    home.poll(2, 0);
    home.poll(1, 59'000, Wanted::On, true);
    home.poll(1, 60'000, Wanted::On, true);
    home.setStorageFailure(u"full"_s, kUtc - 3'600'000);
    home.setListenFailure(u"taken"_s);
    const QStringList said = texts(home);
    QCOMPARE(said.size(), 4);
    QVERIFY2(said[0].startsWith(u"bad: Nothing has been recorded since 12:03"_s), qPrintable(said[0]));
    QVERIFY2(said[1].startsWith(u"bad: Sensors can't connect"_s), qPrintable(said[1]));
    QVERIFY2(said[2].startsWith(u"bad: Plug 2 is lost"_s), qPrintable(said[2]));
    QVERIFY2(said[3].startsWith(u"warning: Plug 1 has a wrong clock"_s), qPrintable(said[3]));
    home.setRecording();
    home.setListening(u"127.0.0.1"_s, 1);
    QCOMPARE(texts(home).size(), 2);
}

// Whatever a sensor is called: its name is put in last, and is not looked through for more places.
void TestWebAlerts::namesAreOnlyText()
{
    Home home(1);
    home.setName(1, u"%2 %1 <b>%n</b>"_s);
    home.poll(1, 0);
    home.at(60'000);
    QCOMPARE(texts(home), QStringList{u"bad: %2 %1 <b>%n</b> is lost since 13:03"_s});
}

void TestWebAlerts::theySpeakTheReadersLanguage()
{
    Home home(2);
    home.poll(2, 0);
    home.poll(1, 59'000, Wanted::On, true);
    home.poll(1, 60'000, Wanted::On, true);
    home.setStorageFailure(u"full"_s, kUtc);
    home.setListenFailure(u"taken"_s);
    const QStringList english = texts(home);
    const QStringList chinese = texts(home, u"zh_CN"_s);
    QCOMPARE(chinese.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i)
        QVERIFY2(chinese[i] != english[i], qPrintable(chinese[i]));
}

HEMS_GUILESS_TEST(TestWebAlerts)
#include "tst_webalerts.moc"
