#include "theme.h"

#include "roomtest.h"
#include "typeface.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextDocument>
#include <QVector3D>

#include <array>
#include <cmath>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

using Matrix = std::array<std::array<double, 3>, 3>;

// Machado, Oliveira, Fernandes 2009: linear RGB as seen without red or green receptors.
constexpr std::array<Matrix, 3> eyes{
    Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    Matrix{
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    Matrix{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// A colour in CIELAB (D65) as an eye sees it.
std::array<double, 3> lab(QColor colour, const Matrix& eye)
{
    const std::array<double, 3> source{linear(colour.redF()), linear(colour.greenF()),
                                       linear(colour.blueF())};
    std::array<double, 3> seen{};
    for (std::size_t i = 0; i < 3; ++i)
        seen[i] = std::clamp(eye[i][0] * source[0] + eye[i][1] * source[1] + eye[i][2] * source[2], 0.0, 1.0);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
    const double y = f(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    const double z = f((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(QColor a, QColor b, const Matrix& eye)
{
    const auto p = lab(a, eye);
    const auto q = lab(b, eye);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void aSensorKeepsItsColour();
    void theOwnersOwnColourComesFirst();
    void eachHomeHasItsOwnColours();
    void coloursAreToldApartByEveryEye_data();
    void coloursAreToldApartByEveryEye();
    void aChoiceHasAName();
    void latinAndChineseHaveTheirFonts();
    void aToolTipShowsMarkupAsText();
};

void TestTheme::aSensorKeepsItsColour()
{
    QCOMPARE(theme::sensorColour(1), QColor(u"#35c2f0"_s));
    QCOMPARE(theme::sensorColour(1 + theme::SensorColours), theme::sensorColour(1));
    QVERIFY(theme::sensorColour(0).isValid());
    QVERIFY(theme::sensorColour(std::numeric_limits<SensorId>::max()).isValid());
}

void TestTheme::theOwnersOwnColourComesFirst()
{
    const QColor usual = theme::sensorColour(3);
    theme::OwnColours home;
    QVERIFY(!home.keep(3, std::nullopt));
    QVERIFY(home.keep(3, 0x123456));
    QVERIFY(!home.keep(3, 0x123456));
    QCOMPARE(theme::sensorColour(3), QColor(0x12, 0x34, 0x56));
    QVERIFY(theme::sensorColour(4) != QColor(0x12, 0x34, 0x56));
    QVERIFY(home.keep(3, std::nullopt));
    QCOMPARE(theme::sensorColour(3), usual);
}

void TestTheme::eachHomeHasItsOwnColours()
{
    const QColor usual = theme::sensorColour(3);
    theme::OwnColours owners;
    owners.keep(3, 0x123456);
    {
        theme::OwnColours simulated;
        QCOMPARE(theme::sensorColour(3), usual);
        simulated.keep(3, 0x654321);
        QCOMPARE(theme::sensorColour(3), QColor(0x65, 0x43, 0x21));
        owners.keep(4, 0xabcdef); // behind it
        QVERIFY(theme::sensorColour(4) != QColor(0xab, 0xcd, 0xef));
    }
    QCOMPARE(theme::sensorColour(3), QColor(0x12, 0x34, 0x56));
    QCOMPARE(theme::sensorColour(4), QColor(0xab, 0xcd, 0xef));
}

void TestTheme::coloursAreToldApartByEveryEye_data()
{
    QTest::addColumn<theme::Look>("look");
    QTest::addColumn<double>("anyTwo");
    QTest::addColumn<double>("neighbours");
    QTest::newRow("dark") << theme::Look::Dark << 18.0 << 22.0;
    QTest::newRow("light") << theme::Look::Light << 16.0 << 20.0; // dark colours are fewer
    QTest::newRow("high contrast") << theme::Look::HighContrast << 18.0 << 22.0;
}

void TestTheme::coloursAreToldApartByEveryEye()
{
    QFETCH(theme::Look, look);
    QFETCH(double, anyTwo);
    QFETCH(double, neighbours);
    theme::use(*qApp, look);
    for (const Matrix& eye : eyes) {
        for (SensorId a = 1; a <= theme::SensorColours; ++a) {
            for (SensorId b = a + 1; b <= theme::SensorColours; ++b)
                QCOMPARE_GE(distance(theme::sensorColour(a), theme::sensorColour(b), eye), anyTwo);
            QCOMPARE_GE(distance(theme::sensorColour(a), theme::sensorColour(a + 1), eye), neighbours);
        }
    }
    theme::apply(*qApp);
}

void TestTheme::aChoiceHasAName()
{
    for (const theme::Choice choice :
         {theme::Choice::Automatic, theme::Choice::Dark, theme::Choice::Light, theme::Choice::HighContrast})
        QVERIFY(theme::choiceFromName(theme::choiceName(choice)) == choice);
    QVERIFY(!theme::choiceFromName(u"pink"_s));
}

void TestTheme::latinAndChineseHaveTheirFonts()
{
    const QFont font = theme::font(18, QFont::DemiBold);
    QCOMPARE(font.families(), (QStringList{theme::ownFamily(), u"Noto Sans CJK SC"_s}));
    QCOMPARE(font.pixelSize(), 18);
    QCOMPARE(theme::font(0.2).pixelSize(), 1);
}

void TestTheme::aToolTipShowsMarkupAsText()
{
    for (const QString& text : {u"<img src=x onerror=y>"_s, u"a & b"_s, u"two\nlines"_s, u"plain"_s}) {
        const QString tip = theme::plainToolTip(text);
        QVERIFY(Qt::mightBeRichText(tip));
        QTextDocument shown;
        shown.setHtml(tip);
        QCOMPARE(shown.toPlainText(), text);
    }
    QCOMPARE(theme::plainToolTip({}), QString());
}

HEMS_WINDOW_TEST(TestTheme)
#include "tst_theme.moc"
