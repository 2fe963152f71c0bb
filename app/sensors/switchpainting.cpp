#include "switchpainting.h"

#include <QPainter>

namespace hems {

namespace {

constexpr double kInset = 0.1; // of the height

theme::Colour trackColour(Wanted wanted, ToggleSwitch::Look look)
{
    if (look == ToggleSwitch::Look::Pending)
        return theme::Warning;
    return look == ToggleSwitch::Look::Settled && wanted == Wanted::On ? theme::Good : theme::SwitchOff;
}

} // namespace

void paintSwitch(QPainter& painter, const QRectF& pill, Wanted wanted, ToggleSwitch::Look look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(trackColour(wanted, look));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const double inset = pill.height() * kInset;
    const double size = pill.height() - 2 * inset;
    const double left = wanted == Wanted::On ? pill.right() - inset - size : pill.left() + inset;
    painter.setBrush(look == ToggleSwitch::Look::Unsure ? theme::Muted : theme::Knob);
    painter.drawEllipse(QRectF(left, pill.top() + inset, size, size));
}

} // namespace hems
