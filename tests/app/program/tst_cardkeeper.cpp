#include "cardkeeper.h"

#include "roomtest.h"
#include "sensors.h"
#include "storetest.h"
#include "textlabel.h"

#include <QDateTime>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace hems;
using namespace hems::storetest;
using namespace Qt::StringLiterals;

namespace {

/// So that the day does not begin while the test runs.
QTimeZone whereItIsNoon()
{
    const QTime utc = QDateTime::currentDateTimeUtc().time();
    return QTimeZone(utc.secsTo(QTime(12, 0)));
}

} // namespace

class TestCardKeeper : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensTheCardOfASensorAndNobodyElses();
    void figuresComeFromWhatWasRecorded();
    void theCardFollowsTheModel();
    void closingGivesTheFocusBack();
    void itsOwnLastCommandsAreShown();
    void aHomeThatIsReplacedClosesIt();
    void aForgottenSensorClosesIt();
    void aPastThatCannotBeReadIsSaidOnceACard();

private:
    QStringList texts() const
    {
        QStringList texts;
        for (const TextLabel* label : m_keeper->card()->findChildren<TextLabel*>())
            texts.append(label->text());
        return texts;
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<SensorModel> m_model;
    std::unique_ptr<QWidget> m_stage;
    std::unique_ptr<CardKeeper> m_keeper;
};

// A reading a second of 360 W over the last 100 seconds: 10 Wh.
void TestCardKeeper::init()
{
    m_store = std::make_unique<TestStore>();
    m_store->open();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    SensorRecord record = storetest::sensor(1);
    record.firstSeenMs = now - 100'000;
    record.lastSeenMs = now;
    m_store->store->addSensors({record});
    QList<Reading> readings;
    for (qint64 ms = now - 100'000; ms < now; ms += 1'000)
        readings.append(reading(ms, 360'000));
    m_store->store->storePolls(polls(1, readings));
    CommandRecord command;
    command.sensor = 1;
    command.wanted = Wanted::Off;
    command.askedMs = now - 1'000;
    m_store->store->changeControl({.commands = {command}});
    m_store->close();

    m_model = std::make_unique<SensorModel>();
    m_model->setSensors({named(1, u"Oven"_s), named(2, u"Fridge"_s)});
    pollSteadily(*m_model, 1, 360'000);
    m_model->advance(kNow, kNow);
    m_stage = std::make_unique<QWidget>();
    m_stage->resize(1280, 720);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
    m_keeper = std::make_unique<CardKeeper>(m_model.get(), CardKeeper::Home{m_store->file, whereItIsNoon()},
                                            m_stage.get());
}

void TestCardKeeper::cleanup()
{
    m_keeper.reset();
    m_stage.reset();
}

void TestCardKeeper::opensTheCardOfASensorAndNobodyElses()
{
    m_keeper->open(77);
    QVERIFY(!m_keeper->card());
    m_keeper->open(1);
    m_keeper->open(2);
    QCOMPARE(m_keeper->card()->sensor(), 2);
    QTRY_COMPARE(m_stage->findChildren<SensorCard*>().size(), 1);
}

void TestCardKeeper::figuresComeFromWhatWasRecorded()
{
    m_keeper->setPrice({0.5, u"EUR"_s});
    m_keeper->open(1);
    QTRY_VERIFY(texts().contains(u"0.01 kWh"_s));
    QVERIFY(texts().contains(u"360 W"_s));
}

void TestCardKeeper::theCardFollowsTheModel()
{
    m_keeper->open(1);
    QVERIFY(texts().contains(u"Oven"_s));
    m_model->setName(1, u"Stove"_s);
    QTRY_VERIFY(texts().contains(u"Stove"_s));
}

void TestCardKeeper::closingGivesTheFocusBack()
{
    QPushButton before(m_stage.get());
    before.show();
    before.setFocus();
    m_keeper->open(1);
    QVERIFY(!before.hasFocus());
    QTest::keyClick(m_keeper->card(), Qt::Key_Escape);
    QVERIFY(!m_keeper->card());
    QVERIFY(before.hasFocus());
}

void TestCardKeeper::itsOwnLastCommandsAreShown()
{
    const auto hasCommand = [this] { return texts().contains(u"Switched off, by hand · Under way."_s); };
    m_keeper->open(2);
    m_keeper->open(1);
    QTRY_VERIFY(hasCommand());
    m_keeper->open(2);
    QTRY_VERIFY(texts().contains(u"Fridge"_s));
    CommandRecord others;
    others.sensor = 1;
    m_keeper->noteCommands({others});
    QVERIFY(!hasCommand());
    m_keeper->close();
    m_keeper->noteCommands({others}); // to nobody
}

void TestCardKeeper::aHomeThatIsReplacedClosesIt()
{
    m_keeper->open(1);
    m_model->setSensors({});
    QVERIFY(!m_keeper->card());
}

void TestCardKeeper::aForgottenSensorClosesIt()
{
    m_keeper->open(2);
    m_model->removeSensor(2);
    QTRY_VERIFY(!m_keeper->card());
}

void TestCardKeeper::aPastThatCannotBeReadIsSaidOnceACard()
{
    CardKeeper keeper(m_model.get(), {m_store->file + u".none"_s, whereItIsNoon()}, m_stage.get());
    QSignalSpy failed(&keeper, &CardKeeper::failed);
    keeper.open(1);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    keeper.open(1); // of the first one's several readings only one was told
    QTRY_COMPARE(failed.size(), 2);
}

HEMS_WINDOW_TEST(TestCardKeeper)
#include "tst_cardkeeper.moc"
