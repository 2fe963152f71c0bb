#include "readingchunk.h"
#include "roomtest.h"

#include <QTest>

#include <limits>
#include <random>

using namespace hems;

namespace {

QList<Reading> anyReadings(std::mt19937_64& random, std::size_t most)
{
    QList<Reading> readings;
    qint64 when = static_cast<qint64>(random() % 2'000'000'000'000) - 1'000;
    for (auto left = random() % (most + 1); left > 0; --left) {
        when += 1 + static_cast<qint64>(random() % (random() % 9 == 0 ? 1'000'000 : 3));
        readings.append({when, static_cast<qint32>(random()), static_cast<ReportedState>(random() % 3),
                         random() % 5 == 0});
    }
    return readings;
}

} // namespace

class TestReadingChunk : public QObject {
    Q_OBJECT

private slots:
    void anyReadingsComeBack();
    void extremesComeBack();
    void everyCutIsRefused();
    void rubbishIsRefusedOrReadings();
    void timesThatDoNotRiseAreRefused();
    void hoursAreCountedFromTheEpoch();
};

void TestReadingChunk::anyReadingsComeBack()
{
    std::mt19937_64 random(1);
    for (int round = 0; round < 300; ++round) {
        const QList<Reading> readings = anyReadings(random, 400);
        QCOMPARE(decodeChunk(encodeChunk(readings)), readings);
    }
}

void TestReadingChunk::extremesComeBack()
{
    using Milliwatts = std::numeric_limits<qint32>;
    const QList<Reading> readings{{0, Milliwatts::min(), ReportedState::Off, false},
                                  {1, Milliwatts::max(), ReportedState::On, true},
                                  {std::numeric_limits<qint64>::max(), 0, ReportedState::Suspend, true}};
    QCOMPARE(decodeChunk(encodeChunk(readings)), readings);
    QCOMPARE(decodeChunk(encodeChunk({})), QList<Reading>());
}

void TestReadingChunk::everyCutIsRefused()
{
    std::mt19937_64 random(2);
    const QByteArray bytes = encodeChunk(anyReadings(random, 60));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!decodeChunk(QByteArrayView(bytes).first(size)));
    QVERIFY(!decodeChunk(bytes + 'x'));
}

void TestReadingChunk::rubbishIsRefusedOrReadings()
{
    std::mt19937_64 random(3);
    const QByteArray good = encodeChunk(anyReadings(random, 60));
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = good;
        for (auto left = random() % 4 + 1; left > 0; --left)
            bytes[static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size()))] =
                static_cast<char>(random());
        const auto readings = decodeChunk(bytes);
        if (readings)
            QCOMPARE(decodeChunk(encodeChunk(*readings)), readings);
    }
}

void TestReadingChunk::timesThatDoNotRiseAreRefused()
{
    const Reading reading{5, 1, ReportedState::On};
    QVERIFY(!decodeChunk(encodeChunk({reading, reading})));
    QVERIFY(!decodeChunk(encodeChunk({reading, {4, 1, ReportedState::On}})));
}

void TestReadingChunk::hoursAreCountedFromTheEpoch()
{
    QCOMPARE(chunkHour(0), 0);
    QCOMPARE(chunkHour(kChunkMs - 1), 0);
    QCOMPARE(chunkHour(kChunkMs), 1);
    QCOMPARE(chunkHour(-1), -1);
    QCOMPARE(chunkHour(-kChunkMs), -1);
}

HEMS_GUILESS_TEST(TestReadingChunk)
#include "tst_readingchunk.moc"
