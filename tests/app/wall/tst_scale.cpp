#include "roomtest.h"
#include "scale.h"

#include <QFontMetricsF>
#include <QTest>

#include <cmath>

using namespace hems;

class TestScale : public QObject {
    Q_OBJECT

private slots:
    void theDesignFitsAnySize_data();
    void theDesignFitsAnySize();
    void smallTextStaysReadable();
    void linesDoNotFade();
    void figuresAreReadFromAfar_data();
    void figuresAreReadFromAfar();
};

void TestScale::theDesignFitsAnySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("unit");
    QTest::addRow("design") << QSize(1920, 1080) << 1.0;
    QTest::addRow("small") << QSize(1280, 720) << 2.0 / 3;
    QTest::addRow("large") << QSize(3840, 2160) << 2.0;
    QTest::addRow("upright") << QSize(1080, 1920) << 1.0;
    QTest::addRow("with a menu bar") << QSize(1920, 1000) << 1000.0 / 1080;
    QTest::addRow("square") << QSize(960, 960) << 0.5;
    QTest::addRow("tiny") << QSize(100, 10) << 0.4;
}

void TestScale::theDesignFitsAnySize()
{
    QFETCH(QSize, size);
    QFETCH(double, unit);
    QCOMPARE(Scale::forSize(size).unit, unit);
}

void TestScale::smallTextStaysReadable()
{
    QCOMPARE(Scale{0.5}.font(16).pixelSize(), 11);
    QCOMPARE(Scale{2}.font(16).pixelSize(), 32);
}

void TestScale::linesDoNotFade()
{
    QCOMPARE(Scale{0.5}.stroke(1), 1.0);
    QCOMPARE(Scale{2}.stroke(1), 2.0);
}

void TestScale::figuresAreReadFromAfar_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(1280, 720), QSize(1366, 768), QSize(1920, 1080), QSize(2560, 1440),
                              QSize(3840, 2160), QSize(1080, 1920)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestScale::figuresAreReadFromAfar()
{
    QFETCH(QSize, size);
    constexpr double leastArcMinutes = 16; // ISO 9241-303
    constexpr double diagonalMm = 43 * 25.4;
    const double pixelMm = diagonalMm / std::hypot(size.width(), size.height());
    const Scale scale = Scale::forSize(size);
    QCOMPARE_GE(scale.arcMinutes(Scale::kTotalFigures, pixelMm, 5'000), 26.0);
    QCOMPARE_GE(scale.arcMinutes(Scale::kTileFigures, pixelMm, 3'000), leastArcMinutes);
    // What the rule calls the height of capitals is that of the typeface in use.
    const QFontMetricsF metrics(scale.font(Scale::kTotalFigures, QFont::Bold));
    QVERIFY(std::abs(metrics.capHeight() / scale.of(Scale::kTotalFigures) - Scale::kCapHeight) < 0.01);
    // By hand for 1080p: 40 px · 0.727 · 0.4958 mm = 14.4 mm; 14.4 mm at 3 m are 16.5′.
    QVERIFY(std::abs(Scale{1}.arcMinutes(40, 0.4958, 3'000) - 16.52) < 0.02);
}

HEMS_WINDOW_TEST(TestScale)
#include "tst_scale.moc"
