#include "scale.h"

#include <QTest>

using namespace hems;

class TestScale : public QObject {
    Q_OBJECT

private slots:
    void theDesignFitsAnySize_data();
    void theDesignFitsAnySize();
    void smallTextStaysReadable();
    void linesDoNotFade();
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

QTEST_GUILESS_MAIN(TestScale)
#include "tst_scale.moc"
