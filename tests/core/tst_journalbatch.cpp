#include "journalbatch.h"
#include "roomtest.h"

#include <QTest>

#include <limits>
#include <random>

using namespace hems;

namespace {

QList<SensorReading> anyBatch(std::mt19937_64& random, bool usual)
{
    QList<SensorReading> batch;
    for (auto left = random() % 300; left > 0; --left) {
        const auto id = static_cast<SensorId>(usual ? random() % 20 : random() % 0x8000'0000);
        const auto when = usual ? 1'700'000'000'000 + static_cast<qint64>(random() % 1'000)
                                : static_cast<qint64>(random() >> 8);
        batch.append({id,
                      {when, static_cast<qint32>(random()), static_cast<ReportedState>(random() % 3),
                       random() % 2 == 0}});
    }
    return batch;
}

} // namespace

class TestJournalBatch : public QObject {
    Q_OBJECT

private slots:
    void anyBatchComesBackInItsOrder();
    void aUsualBatchIsSmall();
    void rubbishIsSafe();
};

void TestJournalBatch::anyBatchComesBackInItsOrder()
{
    std::mt19937_64 random(1);
    for (int round = 0; round < 300; ++round) {
        const QList<SensorReading> batch = anyBatch(random, round % 2 == 0);
        QCOMPARE(decodeJournalBatch(encodeJournalBatch(batch)), batch);
    }
    const QList<SensorReading> repeated(3, {std::numeric_limits<SensorId>::max(), {}});
    QCOMPARE(decodeJournalBatch(encodeJournalBatch(repeated)), repeated);
}

void TestJournalBatch::aUsualBatchIsSmall()
{
    QList<SensorReading> batch;
    for (int i = 0; i < 100; ++i)
        batch.append({i % 20, {1'700'000'000'000 + i * 50, 60'000 + i, ReportedState::On}});
    QVERIFY(encodeJournalBatch(batch).size() < 600);
}

void TestJournalBatch::rubbishIsSafe()
{
    std::mt19937_64 random(2);
    const QByteArray good = encodeJournalBatch(anyBatch(random, true));
    for (qsizetype size = 0; size < good.size(); ++size)
        QVERIFY(!decodeJournalBatch(QByteArrayView(good).first(size)));
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = good;
        for (auto left = random() % 4 + 1; left > 0; --left)
            bytes[static_cast<qsizetype>(random() % static_cast<quint64>(bytes.size()))] =
                static_cast<char>(random());
        const auto batch = decodeJournalBatch(bytes);
        if (batch)
            QVERIFY(batch->size() <= bytes.size());
    }
}

HEMS_GUILESS_TEST(TestJournalBatch)
#include "tst_journalbatch.moc"
