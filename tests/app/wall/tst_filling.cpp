#include "contrast.h"
#include "filling.h"
#include "roomtest.h"
#include "theme.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <limits>

using namespace hems;
using namespace Qt::StringLiterals;
using theme::Filling;

namespace {

constexpr int kMarks = theme::SensorColours * theme::FillingCount;

QImage swatch(const QColor& colour, Filling filling, double side)
{
    QImage image(qRound(side), qRound(side), QImage::Format_RGB32);
    image.fill(QColor(theme::CardFill));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    theme::drawSwatch(painter, {0, 0, side, side}, colour, filling);
    return image;
}

int distance(QColor a, QColor b)
{
    return std::max(
        {std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
}

/// Of the pixels, corners left out, those that are nearer to a than to b.
double shareNearer(const QImage& image, QColor a, QColor b)
{
    int near = 0;
    int all = 0;
    for (int y = 1; y < image.height() - 1; ++y) {
        for (int x = 1; x < image.width() - 1; ++x, ++all)
            near += distance(image.pixelColor(x, y), a) < distance(image.pixelColor(x, y), b) ? 1 : 0;
    }
    return double(near) / all;
}

/// Of the pixels, those that are clearly others.
double shareDiffering(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += contrast(a.pixelColor(x, y), b.pixelColor(x, y)) >= 1.5 ? 1 : 0;
    }
    return double(count) / (a.width() * a.height());
}

} // namespace

class TestFilling : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { theme::use(*qApp, theme::Look::Dark); }
    void aSensorKeepsItsFilling();
    void thirtySixInARowHaveMarksOfTheirOwn();
    void fillingsAreToldApartInASwatch_data();
    void fillingsAreToldApartInASwatch();
    void aPatternGoesOnWithoutASeam();
    void theOwnersOwnColourKeepsTheFilling();
};

void TestFilling::aSensorKeepsItsFilling()
{
    QCOMPARE(theme::sensorFilling(1), Filling::Full);
    QCOMPARE(theme::sensorFilling(12), Filling::Full);
    QCOMPARE(theme::sensorFilling(13), Filling::Striped);
    QCOMPARE(theme::sensorFilling(25), Filling::Dotted);
    QCOMPARE(theme::sensorFilling(36), Filling::Dotted);
    QCOMPARE(theme::sensorFilling(37), Filling::Full);
    for (const SensorId id :
         {0, -7, std::numeric_limits<SensorId>::min(), std::numeric_limits<SensorId>::max()})
        QVERIFY(int(theme::sensorFilling(id)) >= 0 && int(theme::sensorFilling(id)) < theme::FillingCount);
}

void TestFilling::thirtySixInARowHaveMarksOfTheirOwn()
{
    for (const SensorId first : {1, 8, 100}) {
        for (SensorId a = first; a < first + kMarks; ++a) {
            for (SensorId b = a + 1; b < first + kMarks; ++b)
                QVERIFY2(theme::sensorColour(a) != theme::sensorColour(b) ||
                             theme::sensorFilling(a) != theme::sensorFilling(b),
                         qPrintable(u"%1 and %2"_s.arg(a).arg(b)));
        }
    }
}

void TestFilling::fillingsAreToldApartInASwatch_data()
{
    QTest::addColumn<theme::Look>("look");
    QTest::addColumn<double>("side");
    for (const double side : {9.0, 14.0, 28.0}) {
        QTest::addRow("dark, %g px", side) << theme::Look::Dark << side;
        QTest::addRow("light, %g px", side) << theme::Look::Light << side;
        QTest::addRow("high contrast, %g px", side) << theme::Look::HighContrast << side;
    }
}

// In grey, so that no colour helps: patterns differ by where it is light and dark.
void TestFilling::fillingsAreToldApartInASwatch()
{
    QFETCH(theme::Look, look);
    QFETCH(double, side);
    theme::use(*qApp, look);
    for (SensorId id = 1; id <= theme::SensorColours; ++id) {
        const QColor colour = theme::sensorColour(id);
        const QImage full = swatch(colour, Filling::Full, side);
        const QImage striped = swatch(colour, Filling::Striped, side);
        const QImage dotted = swatch(colour, Filling::Dotted, side);
        QCOMPARE_GE(shareNearer(full, colour, theme::CardFill), 0.95);
        for (const QImage* pattern : {&striped, &dotted}) {
            const double filled = shareNearer(*pattern, colour, theme::faint(colour));
            QVERIFY2(filled >= 0.25 && filled <= 0.75, qPrintable(QString::number(filled)));
        }
        QCOMPARE_GE(shareDiffering(full, striped), 0.2);
        QCOMPARE_GE(shareDiffering(full, dotted), 0.2);
        QCOMPARE_GE(shareDiffering(striped, dotted), 0.2);
    }
}

void TestFilling::aPatternGoesOnWithoutASeam()
{
    const QColor colour = theme::sensorColour(1);
    QImage image(60, 40, QImage::Format_RGB32);
    QPainter(&image).fillRect(image.rect(), theme::fillingBrush(colour, Filling::Striped, {15, 10}));
    for (int y = 0; y < 30; ++y) {
        for (int x = 0; x < 45; ++x) {
            QCOMPARE(image.pixel(x, y), image.pixel(x + 15, y));
            QCOMPARE(image.pixel(x, y), image.pixel(x, y + 10));
        }
    }
    // A stripe crosses the tile's edge in one piece: no step from pixel to pixel there is harder than
    // elsewhere.
    const auto step = [&image](int x, int y) {
        return distance(image.pixelColor(x, y), image.pixelColor(x + 1, y));
    };
    int within = 0;
    int across = 0;
    for (int y = 0; y < 40; ++y) {
        across = std::max(across, step(14, y));
        for (int x = 1; x < 13; ++x)
            within = std::max(within, step(x, y));
    }
    QCOMPARE_LE(across, within + 8);
}

void TestFilling::theOwnersOwnColourKeepsTheFilling()
{
    theme::OwnColours own;
    QVERIFY(own.keep(14, 0x336699));
    QCOMPARE(theme::sensorFilling(14), Filling::Striped);
}

HEMS_WINDOW_TEST(TestFilling)
#include "tst_filling.moc"
