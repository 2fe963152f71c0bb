#include "bytes.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestBytes : public QObject {
    Q_OBJECT

private slots:
    void sizesAreRoundAndHaveTheirUnit_data();
    void sizesAreRoundAndHaveTheirUnit();
};

void TestBytes::sizesAreRoundAndHaveTheirUnit_data()
{
    QTest::addColumn<double>("bytes");
    QTest::addColumn<QString>("written");
    const auto row = [](double bytes, const QString& written) {
        QTest::addRow("%s", qPrintable(written)) << bytes << written;
    };
    row(0, u"0 kB"_s);
    row(12'300, u"12 kB"_s);
    row(640'000, u"0.6 MB"_s);
    row(7'340'000, u"7.3 MB"_s);
    row(213'400'000, u"213 MB"_s);
    row(693'000'000, u"0.7 GB"_s);
    row(48e9, u"48 GB"_s);
    row(2.1e12, u"2.1 TB"_s);
    row(3.2e15, u"3,200 TB"_s);
}

void TestBytes::sizesAreRoundAndHaveTheirUnit()
{
    QFETCH(const double, bytes);
    QFETCH(const QString, written);
    QCOMPARE(bytes::about(bytes, QLocale(QLocale::English, QLocale::UnitedKingdom)), written);
}

HEMS_GUILESS_TEST(TestBytes)
#include "tst_bytes.moc"
