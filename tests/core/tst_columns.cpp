#include "columns.h"
#include "roomtest.h"

#include <QTest>

#include <limits>
#include <random>

using namespace hems;

namespace {

constexpr qint64 kMin = std::numeric_limits<qint64>::min();
constexpr qint64 kMax = std::numeric_limits<qint64>::max();

QByteArray written(const QList<qint64>& values)
{
    ColumnWriter writer;
    writer.addColumn(values);
    return writer.bytes();
}

} // namespace

class TestColumns : public QObject {
    Q_OBJECT

private slots:
    void aColumnComesBack_data();
    void aColumnComesBack();
    void anyColumnComesBack();
    void steadyColumnsAreShort();
    void numbersComeBack();
    void everyCutIsRefused();
    void rubbishIsSafe();
};

void TestColumns::aColumnComesBack_data()
{
    QTest::addColumn<QList<qint64>>("values");
    QTest::addRow("nothing") << QList<qint64>{};
    QTest::addRow("one") << QList<qint64>{-7};
    QTest::addRow("the same") << QList<qint64>{5, 5, 5};
    QTest::addRow("multiples") << QList<qint64>{1'000, 5'000, -2'000, 0};
    QTest::addRow("extremes") << QList<qint64>{kMin, kMax, 0, kMin, -1, kMax};
    QTest::addRow("half the range") << QList<qint64>{0, kMin, 0};
}

void TestColumns::aColumnComesBack()
{
    QFETCH(const QList<qint64>, values);
    const QByteArray bytes = written(values);
    ColumnReader reader(bytes);
    QCOMPARE(reader.column(values.size()), values);
    QVERIFY(reader.atEnd());
}

void TestColumns::anyColumnComesBack()
{
    std::mt19937_64 random(3);
    for (int round = 0; round < 500; ++round) {
        const int shift = static_cast<int>(random() % 64);
        const auto factor = static_cast<qint64>(random() % 3 == 0 ? 1'000 : 1);
        QList<qint64> values;
        for (auto left = random() % 200; left > 0; --left)
            values.append((static_cast<qint64>(random()) >> shift) / factor * factor);
        const QByteArray bytes = written(values);
        ColumnReader reader(bytes);
        QCOMPARE(reader.column(values.size()), values);
        QVERIFY(reader.atEnd());
    }
}

void TestColumns::steadyColumnsAreShort()
{
    QList<qint64> values;
    for (qint64 i = 0; i < 3'600; ++i)
        values.append(1'700'000'000'000 + i * 1'000);
    QVERIFY(written(values).size() < 3'620); // a plane of ones, and a few bytes before it
    values.fill(7);
    QVERIFY(written(values).size() < 5);
}

void TestColumns::numbersComeBack()
{
    ColumnWriter writer;
    const QList<qint64> values{0, 1, -1, 127, 128, -64, -65, kMin, kMax};
    for (const qint64 value : values) {
        writer.addSigned(value);
        writer.addNumber(static_cast<quint64>(value));
    }
    ColumnReader reader(writer.bytes());
    for (const qint64 value : values) {
        QCOMPARE(reader.signedNumber(), value);
        QCOMPARE(reader.number(), static_cast<quint64>(value));
    }
    QVERIFY(reader.atEnd() && !reader.byte() && !reader.number());
}

void TestColumns::everyCutIsRefused()
{
    const QByteArray bytes = written({1, 1'000, 3, 70'000});
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!ColumnReader(QByteArrayView(bytes).first(size)).column(4));
}

void TestColumns::rubbishIsSafe()
{
    std::mt19937 random(4);
    for (int round = 0; round < 5'000; ++round) {
        QByteArray bytes(static_cast<qsizetype>(random() % 40), '\0');
        for (char& byte : bytes)
            byte = static_cast<char>(random());
        ColumnReader reader(bytes);
        const auto values = reader.column(static_cast<qsizetype>(random() % 100'000));
        QVERIFY(!values || values->size() <= 100'000);
    }
}

HEMS_GUILESS_TEST(TestColumns)
#include "tst_columns.moc"
