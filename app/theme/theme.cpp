#include "theme.h"

#include "programstyle.h"
#include "stylesheet.h"

#include <QApplication>
#include <QToolTip>

#include <array>

namespace hems::theme {

using namespace Qt::StringLiterals;

namespace {

// The first four are the design's; the others were searched so that any two lie at least 18 apart in CIELAB,
// as seen by normal, red-blind and green-blind eyes (Machado et al. 2009), and neighbours at least 22.
constexpr std::array<QColor, SensorColours> sensorColours{
    QColor{0x35, 0xc2, 0xf0}, QColor{0x3d, 0xdc, 0x97}, QColor{0xff, 0xb4, 0x54}, QColor{0xff, 0x6b, 0x6b},
    QColor{0x81, 0x75, 0xff}, QColor{0xe2, 0x46, 0x85}, QColor{0x61, 0x74, 0xc6}, QColor{0xa3, 0xfe, 0x97},
    QColor{0x6c, 0xee, 0xff}, QColor{0x7f, 0xa8, 0xb6}, QColor{0xcd, 0xf0, 0xdd}, QColor{0x63, 0x7b, 0x28}};

} // namespace

QColor sensorColour(SensorId id)
{
    // Homes number their sensors from 1; 0 and a stray negative get a colour too.
    const qint64 index = (qint64(id) - 1) % SensorColours;
    return sensorColours[static_cast<std::size_t>(index < 0 ? index + SensorColours : index)];
}

QFont font(double pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans CJK SC"_s});
    font.setPixelSize(qMax(1, qRound(pixelSize)));
    font.setWeight(weight);
    return font;
}

QPalette palette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Background);
    palette.setColor(QPalette::WindowText, Text);
    palette.setColor(QPalette::Base, CardFill);
    palette.setColor(QPalette::AlternateBase, Background);
    palette.setColor(QPalette::Text, Text);
    palette.setColor(QPalette::PlaceholderText, Muted);
    palette.setColor(QPalette::Button, CardFill);
    palette.setColor(QPalette::ButtonText, Text);
    palette.setColor(QPalette::BrightText, Bad);
    palette.setColor(QPalette::Highlight, Accent);
    palette.setColor(QPalette::HighlightedText, Background);
    palette.setColor(QPalette::Link, Accent);
    palette.setColor(QPalette::LinkVisited, Accent);
    palette.setColor(QPalette::ToolTipBase, Line);
    palette.setColor(QPalette::ToolTipText, Text);
    palette.setColor(QPalette::Light, SwitchOff);
    palette.setColor(QPalette::Midlight, Line);
    palette.setColor(QPalette::Mid, Line);
    palette.setColor(QPalette::Dark, Background.darker());
    palette.setColor(QPalette::Shadow, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, Idle);
    return palette;
}

void apply(QApplication& application)
{
    application.setStyle(new ProgramStyle);
    application.setPalette(palette());
    application.setFont(font(14));
    QToolTip::setPalette(palette()); // tool tips have a palette of their own
    QToolTip::setFont(font(14));
    application.setStyleSheet(styleSheet());
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString()
                          : uR"(<p style="white-space: pre-wrap">%1</p>)"_s.arg(text.toHtmlEscaped());
}

} // namespace hems::theme
