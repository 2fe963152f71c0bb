#include "theme.h"

#include "looks.h"
#include "programstyle.h"
#include "stylesheet.h"
#include "typeface.h"

#include <QApplication>
#include <QList>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace hems::theme {

using namespace Qt::StringLiterals;

namespace {

Look lookInForce = Look::Dark;
QList<const OwnColours*> homes; // the one in front is the last

constexpr int dayBegins = 7; // o'clock
constexpr int dayEnds = 19;

constexpr std::array<QLatin1StringView, ChoiceCount> choiceNames{"automatic"_L1, "dark"_L1, "light"_L1,
                                                                 "high-contrast"_L1};

} // namespace

QString choiceName(Choice choice)
{
    return choiceNames[static_cast<std::size_t>(choice)];
}

std::optional<Choice> choiceFromName(const QString& name)
{
    const auto found = std::find(choiceNames.begin(), choiceNames.end(), name);
    if (found == choiceNames.end())
        return std::nullopt;
    return static_cast<Choice>(found - choiceNames.begin());
}

Look lookFor(Choice choice, QTime time)
{
    switch (choice) {
    case Choice::Dark:
        return Look::Dark;
    case Choice::Light:
        return Look::Light;
    case Choice::HighContrast:
        return Look::HighContrast;
    case Choice::Automatic:
        break;
    }
    return time.hour() >= dayBegins && time.hour() < dayEnds ? Look::Light : Look::Dark;
}

Look look()
{
    return lookInForce;
}

Colour::operator QColor() const
{
    return looks::colours(lookInForce)[static_cast<std::size_t>(m_index)];
}

OwnColours::OwnColours()
{
    homes.append(this);
}

OwnColours::~OwnColours()
{
    homes.removeOne(this);
}

bool OwnColours::keep(SensorId id, std::optional<QRgb> own)
{
    if (of(id) == own)
        return false;
    if (own)
        m_colours.insert(id, *own);
    else
        m_colours.remove(id);
    return true;
}

std::optional<QRgb> OwnColours::of(SensorId id) const
{
    const auto kept = m_colours.constFind(id);
    return kept == m_colours.cend() ? std::nullopt : std::optional(*kept);
}

QColor sensorColour(SensorId id)
{
    if (const auto own = homes.isEmpty() ? std::nullopt : homes.constLast()->of(id))
        return QColor::fromRgb(*own);
    // Homes number their sensors from 1; 0 and a stray negative get a colour too.
    const qint64 index = (qint64(id) - 1) % SensorColours;
    return looks::sensorColours(
        lookInForce)[static_cast<std::size_t>(index < 0 ? index + SensorColours : index)];
}

QFont font(double pixelSize, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({ownFamily(), u"Noto Sans CJK SC"_s});
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
    palette.setColor(QPalette::ToolTipBase, Track);
    palette.setColor(QPalette::ToolTipText, Text);
    palette.setColor(QPalette::Light, SwitchOff);
    palette.setColor(QPalette::Midlight, Line);
    palette.setColor(QPalette::Mid, Line);
    palette.setColor(QPalette::Dark, QColor(Background).darker());
    palette.setColor(QPalette::Shadow, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, Idle);
    return palette;
}

void apply(QApplication& application)
{
    application.setStyle(new ProgramStyle);
    application.setFont(font(14));
    QToolTip::setFont(font(14));
    use(application, Look::Dark);
}

void use(QApplication& application, Look look)
{
    lookInForce = look;
    application.setPalette(palette());
    QToolTip::setPalette(palette()); // tool tips have a palette of their own
    application.setStyleSheet(styleSheet());
}

QColor between(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString()
                          : uR"(<p style="white-space: pre-wrap">%1</p>)"_s.arg(text.toHtmlEscaped());
}

} // namespace hems::theme
