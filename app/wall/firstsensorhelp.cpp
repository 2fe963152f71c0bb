#include "firstsensorhelp.h"

#include "colourlabel.h"
#include "networkdoorpanel.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostWidth = 1060;
constexpr double paragraphGap = 30;
constexpr double closeGap = 12;
constexpr int leastTouch = 44; ///< px: smaller than this a finger misses a button

QLabel* makeText(QWidget* parent, theme::Colour colour)
{
    auto* label = new theme::ColourLabel(colour, parent);
    label->setWordWrap(true);
    return label;
}

QString buttonStyle(const Scale& scale)
{
    return uR"(QPushButton { background: %1; color: %2; border: 1px solid %3; border-radius: %4px; padding: 0 %5px; }
               QPushButton:hover, QPushButton:focus { border-color: %2; }
               QPushButton:pressed { background: %6; })"_s
        .arg(theme::CardFill.name(), theme::Text.name(), theme::SwitchOff.name())
        .arg(scale.px(10))
        .arg(scale.px(22))
        .arg(QColor(theme::CardFill).darker(115).name());
}

} // namespace

FirstSensorHelp::FirstSensorHelp(QWidget* parent)
    : Card(parent)
    , m_heading(makeText(this, theme::Text))
    , m_what(makeText(this, theme::Text))
    , m_which(makeText(this, theme::Muted))
    , m_door(new NetworkDoorPanel(this))
    , m_madeUp(makeText(this, theme::Muted))
    , m_look(new QPushButton(this))
{
    connect(m_door, &NetworkDoorPanel::openRequested, this, &FirstSensorHelp::networkDoorRequested);
    connect(m_look, &QPushButton::clicked, this, &FirstSensorHelp::simulatorRequested);
    FirstSensorHelp::retranslate();
    setDoor({.isOffered = true});
}

void FirstSensorHelp::setDoor(const NetworkDoorState& door)
{
    if (m_state == door)
        return;
    m_state = door;
    m_door->setState(door);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_door, m_madeUp, m_look})
        widget->setVisible(door.isOffered);
    rearrange();
}

void FirstSensorHelp::retranslate()
{
    m_heading->setText(tr("Connect your first sensor"));
    m_what->setText(tr("A sensor is a metering plug or a meter that tells how much power your devices draw; "
                       "what hangs on a plug you can switch from here."));
    m_which->setText(
        tr("Any plug, meter or gateway can dial in that speaks the HEMS sensor protocol and lets "
           "you type in the address of a server. It appears here with its first reading."));
    m_madeUp->setText(
        tr("No sensor at hand? Look at a made-up home: it opens apart from yours, and nothing of "
           "it gets into your data."));
    m_look->setText(tr("Look at a made-up home"));
}

void FirstSensorHelp::restyle()
{
    m_heading->setFont(scale().font(40, QFont::DemiBold));
    for (QLabel* label : {m_what, m_which, m_madeUp})
        label->setFont(scale().font(21));
    m_door->setScale(scale());
    m_look->setFont(scale().font(20, QFont::DemiBold));
    m_look->setStyleSheet(buttonStyle(scale()));
}

int FirstSensorHelp::place(QWidget* widget, int x, int y, int width)
{
    const int height =
        widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
    widget->setGeometry(x, y, width, height);
    return y + height;
}

void FirstSensorHelp::arrange()
{
    restyle();
    const QRect room = inside();
    const int width = std::min(room.width(), scale().px(mostWidth));
    const int x = room.x() + (room.width() - width) / 2;
    const int gap = scale().px(paragraphGap);
    const int close = scale().px(closeGap);

    int y = place(m_heading, x, room.y(), width);
    y = place(m_what, x, y + close, width);
    y = place(m_which, x, y + close, width);
    y = place(m_door, x, y + gap, width);
    y = place(m_madeUp, x, y + gap, width);
    m_look->setGeometry(x, y + close, m_look->sizeHint().width(), std::max(leastTouch, scale().px(50)));

    // All of it stands in the middle, a little above.
    const int spare = std::max(0, room.bottom() - m_look->geometry().bottom()) * 2 / 5;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_heading, m_what, m_which, m_door, m_madeUp, m_look})
        widget->move(widget->pos() + QPoint(0, spare));
}

} // namespace hems
