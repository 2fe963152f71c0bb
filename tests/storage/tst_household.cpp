#include "storetest.h"

#include "readingdoubts.h"
#include "roomtest.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <random>

using namespace hems;
using namespace hems::storetest;

// Two days of a real household, a row a minute, as the four sensors that ../shared/data/README.md describes.
class TestHousehold : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void itsEnergyIsKnown();
    void replayingAgainChangesNothing();
    void theOrderOfArrivalDoesNotMatter();
    void hardlyAnyOfItsReadingsIsDoubted();

private:
    static QString dataFile();
    bool readHousehold(QFile* file);
    Polls household() const;
    QList<double> kiloWattHours(const TestStore& home) const;

    QList<QList<Reading>> m_sensors{4}; // kitchen, laundry, heater, the rest
    const QTimeZone m_zone{"Europe/Paris"};
};

QString TestHousehold::dataFile()
{
    const QString beside = QDir::cleanPath(QStringLiteral(HEMS_TEST_DATA "/../../../shared/data"));
    const QString folder = qEnvironmentVariable("HEMS_SHARED_DATA", beside);
    return folder + u"/household-2007-02.csv"_s;
}

void TestHousehold::initTestCase()
{
    QFile file(dataFile());
    if (!file.exists())
        QSKIP("../shared/data/household-2007-02.csv is not here; set HEMS_SHARED_DATA to the folder that "
              "holds it");
    QVERIFY(readHousehold(&file));
    for (const QList<Reading>& readings : m_sensors)
        QCOMPARE(readings.size(), 2'880);
}

bool TestHousehold::readHousehold(QFile* file)
{
    if (!file->open(QIODevice::ReadOnly | QIODevice::Text))
        return false;
    file->readLine();
    while (!file->atEnd()) {
        const QList<QByteArray> fields = file->readLine().trimmed().split(';');
        const QDate date = QDate::fromString(QString::fromLatin1(fields.at(0)), u"d/M/yyyy"_s);
        const QTime time = QTime::fromString(QString::fromLatin1(fields.at(1)), Qt::ISODate);
        const qint64 utcMs = QDateTime(date, time, m_zone).toMSecsSinceEpoch();
        int rest = qRound(fields.at(2).toDouble() * 1'000'000);
        for (int sensor = 0; sensor < 3; ++sensor) {
            const int milliwatts = qRound(fields.at(6 + sensor).toDouble() * 60'000);
            m_sensors[sensor].append(reading(utcMs, milliwatts));
            rest -= milliwatts;
        }
        m_sensors[3].append(reading(utcMs, rest));
    }
    return true;
}

Polls TestHousehold::household() const
{
    Polls all;
    for (int row = 0; row < m_sensors.first().size(); ++row) {
        for (SensorId id = 0; id < 4; ++id)
            all.append(poll(id, m_sensors[id][row]));
    }
    return all;
}

// The total, the two days, then kitchen, laundry and heater.
QList<double> TestHousehold::kiloWattHours(const TestStore& home) const
{
    HistoryReader reader;
    if (!reader.open(home.file).isEmpty())
        return {};
    const TimeRange range{at(u"2007-02-01"_s, "Europe/Paris"), at(u"2007-02-03"_s, "Europe/Paris")};
    const auto ask = [&](RowLength by, std::optional<SensorId> id) {
        return reader.energy(range, by, id, m_zone, home.nowMs).value();
    };
    QList<EnergyRow> rows = ask(RowLength::Total, {}) + ask(RowLength::Day, {});
    for (SensorId id = 0; id < 3; ++id)
        rows += ask(RowLength::Total, id);
    QList<double> sums;
    for (const EnergyRow& row : rows)
        sums.append(row.sum.netWattHours() / 1'000);
    return sums;
}

void TestHousehold::itsEnergyIsKnown()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(0), sensor(1), sensor(2), sensor(3)});
    home.store->storePolls(household());
    home.close();
    const QList<double> found = kiloWattHours(home);
    const QList<double> known{58.2083, 30.4127, 27.7956, 1.170, 0.742, 24.483};
    QCOMPARE(found.size(), known.size());
    // The very first reading holds for 20 s of its minute only: the poll period is not known yet.
    for (qsizetype i = 0; i < known.size(); ++i)
        QVERIFY2(qAbs(found[i] / known[i] - 1) < 0.0002, qPrintable(QString::number(found[i], 'g', 12)));
}

void TestHousehold::replayingAgainChangesNothing()
{
    TestStore home;
    home.open();
    home.store->addSensors({sensor(0), sensor(1), sensor(2), sensor(3)});
    home.store->storePolls(household());
    home.close();
    const QList<double> once = kiloWattHours(home);
    home.open();
    home.store->storePolls(household());
    home.close();
    QCOMPARE(home.stored(0).size(), 2'880);
    QCOMPARE(kiloWattHours(home), once);
}

void TestHousehold::theOrderOfArrivalDoesNotMatter()
{
    TestStore inOrder;
    TestStore shuffled;
    Polls polls = household();
    for (TestStore* home : {&inOrder, &shuffled}) {
        home->open();
        home->store->addSensors({sensor(0), sensor(1), sensor(2), sensor(3)});
        home->store->storePolls(polls);
        home->close();
        std::shuffle(polls.begin(), polls.end(), std::mt19937(7));
    }
    QCOMPARE(kiloWattHours(shuffled), kiloWattHours(inOrder));
}

void TestHousehold::hardlyAnyOfItsReadingsIsDoubted()
{
    // As it was recorded, and as if it had polled each second: the same shapes within 48 minutes.
    for (const qint64 faster : {1, 60}) {
        int doubted = 0;
        for (const QList<Reading>& readings : m_sensors) {
            ReadingDoubts doubts;
            const qint64 first = readings.first().utcMs;
            for (Reading reading : readings) {
                reading.utcMs = first + (reading.utcMs - first) / faster;
                doubted += static_cast<int>(doubts.add(reading).size());
            }
            doubted += doubts.lasting() ? 1 : 0;
        }
        QCOMPARE(doubted, 0);
    }
}

HEMS_GUILESS_TEST(TestHousehold)
#include "tst_household.moc"
