// What is read of the past is the same, whether it stands in rollups, in readings or in the journal yet.
#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

#include <algorithm>
#include <array>
#include <random>

using namespace hems;
using namespace hems::storetest;

namespace {

constexpr qint64 kFarAway = std::numeric_limits<qint64>::max();

} // namespace

class TestHistoryRollups : public QObject {
    Q_OBJECT

private slots:
    void rollupsGiveWhatTheReadingsGive();
    void pointsAreTheSameFromWhateverTheyCome();
};

void TestHistoryRollups::rollupsGiveWhatTheReadingsGive()
{
    // Arrive in any order, merged in between or not, over restarts; any range, rows and zone: always to the
    // µJ what the readings alone give.
    std::mt19937 random(17);
    const qint64 start = at(u"2026-10-24T20:00:00"_s);
    QList<SensorReading> all;
    for (SensorId id = 1; id <= 3; ++id) {
        qint64 when = start;
        while (when < start + 12 * kHour) {
            all.append({id, reading(when, qint32(random() % 4'000'000) - 1'000'000)});
            when +=
                5'000 + qint64(random() % 3'000) + (random() % 300 == 0 ? qint64(random() % 7'200'000) : 0);
        }
    }
    std::shuffle(all.begin() + all.size() / 2, all.end(), random);
    TestStore home;
    for (qsizetype from = 0; from < all.size(); from += all.size() / 7 + 1) {
        home.mergePeriod = std::chrono::milliseconds(random() % 2 == 0 ? 1 : 1'000'000);
        home.open();
        home.store->addSensors({sensor(1), sensor(2), sensor(3)});
        for (const auto& [id, reading] : all.mid(from, all.size() / 7 + 1))
            home.store->storePolls({poll(id, reading)});
        home.store->close();
        home.open();
        for (auto turns = random() % 40; turns > 0; --turns) // some of it is merged, or all, or nothing
            QCoreApplication::processEvents();
        home.close();
        HistoryReader reader;
        QCOMPARE(reader.open(home.file), QString());
        for (int round = 0; round < 12; ++round) {
            const QByteArray zone = round % 2 == 0 ? "Europe/Berlin" : "Asia/Kathmandu";
            const qint64 fromMs = start + qint64(random() % quint64(8 * kHour));
            const TimeRange range{fromMs, fromMs + 1 + qint64(random() % quint64(6 * kHour))};
            const qint64 nowMs = round % 3 == 0 ? fromMs + kHour : kFarAway;
            const auto rowLength = std::array{RowLength::Total, RowLength::Hour,
                                              RowLength::Day}[static_cast<std::size_t>(round % 3)];
            EnergyRows right(splitRange(range, rowLength, QTimeZone(zone)));
            for (SensorId id = 1; id <= 3; ++id) {
                EnergyRows own(splitRange(range, rowLength, QTimeZone(zone)));
                EnergyMeter meter;
                const auto add = [&](const std::optional<HeldSpan>& span) {
                    if (span) {
                        right.add(span->clipped(range.fromMs, range.toMs));
                        own.add(span->clipped(range.fromMs, range.toMs));
                    }
                };
                reader.readings(id, {0, range.toMs}, [&](const Reading& reading) {
                    add(meter.add(reading));
                    return true;
                });
                add(meter.openSpan(std::min(nowMs, range.toMs)));
                right.nextSensor();
                QCOMPARE(reader.energy(range, rowLength, id, QTimeZone(zone), nowMs), own.result());
            }
            QCOMPARE(reader.energy(range, rowLength, {}, QTimeZone(zone), nowMs), right.result());
        }
    }
}

void TestHistoryRollups::pointsAreTheSameFromWhateverTheyCome()
{
    std::mt19937 random(3);
    const qint64 start = at(u"2026-10-24T20:03:00"_s);
    TestStore home;
    home.open();
    home.store->addSensors({sensor(1), sensor(2)});
    for (SensorId id = 1; id <= 2; ++id) {
        for (qint64 when = start; when < start + 5 * kHour; when += 3'000 + qint64(random() % 9'000))
            home.store->storePolls({poll(id, reading(when, qint32(random() % 4'000'000) - 1'000'000))});
    }
    putInto(home, u"Kitchen"_s, {1, 2});
    home.close();
    const Whose kitchen = Whose::room(u"Kitchen"_s);
    const auto ask = [&](int most, const Whose& whose) {
        HistoryReader reader;
        return reader.open(home.file).isEmpty()
                   ? reader.power({start, start + 5 * kHour}, most, whose, kFarAway)
                   : std::nullopt;
    };
    QList<QList<PowerPoint>> unmerged;
    const QList<int> counts{4, 20, 100, 300, 1'000};
    for (const int most : counts)
        unmerged += {*ask(most, 1), *ask(most, {}), *ask(most, kitchen)};
    home.mergePeriod = std::chrono::milliseconds(10);
    home.open();
    Database database;
    QVERIFY(database.open(home.file, Database::Mode::ReadOnly));
    QTRY_COMPARE(database.number(u"SELECT count(*) FROM journal"_s), 0);
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const QList<PowerPoint>& own = unmerged[3 * i];
        const QList<PowerPoint>& homes = unmerged[3 * i + 1];
        const QList<PowerPoint>& rooms = unmerged[3 * i + 2];
        QCOMPARE(*ask(counts[i], 1), own);
        QCOMPARE(*ask(counts[i], {}), homes);
        QCOMPARE(*ask(counts[i], kitchen), rooms);
        QVERIFY(own.size() <= counts[i] + 1);
        QCOMPARE(rooms.size(), homes.size()); // all sensors are in the room
        for (qsizetype point = 0; point < rooms.size(); ++point) {
            QCOMPARE(rooms[point].slot, homes[point].slot);
            QCOMPARE(rooms[point].row.energy, homes[point].row.energy);
        }
        EnergySum sum;
        for (const PowerPoint& point : own)
            sum.add(point.row.energy);
        HistoryReader reader;
        QCOMPARE(reader.open(home.file), QString());
        const TimeRange all{own.first().slot.fromMs, own.last().slot.toMs};
        QCOMPARE(sum, reader.energy(all, RowLength::Total, 1, QTimeZone("UTC"), kFarAway)->first().sum);
    }
}

HEMS_GUILESS_TEST(TestHistoryRollups)
#include "tst_historyrollups.moc"
