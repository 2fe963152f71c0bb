#include "pickgrid.h"

#include "sensoricon.h"
#include "theme.h"
#include "toggleswitch.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace hems {

namespace {

constexpr double kCell = 50;
constexpr double kInset = 4;
constexpr double kPicture = 26;
constexpr double kRadius = 10;

/// They can be told apart in every look and on every card.
constexpr std::array<quint32, 12> kColours{0x35c2f0, 0x3ddc97, 0xffb454, 0xff6b6b, 0xa78bfa, 0xf472b6,
                                           0x6d8bff, 0xa3e635, 0x2dd4bf, 0xfacc15, 0xfb7f37, 0x94a3b8};

} // namespace

PickGrid::PickGrid(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PickGrid::setScale(const Scale& scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

void PickGrid::choose(int index)
{
    m_chosen = index;
    setAccessibleDescription(index >= 0 && index < count() ? title(index) : QString());
    update();
}

// As large as a finger needs.
double PickGrid::cell() const
{
    return std::max<double>(ToggleSwitch::kLeastTouchPx, m_scale.of(kCell));
}

int PickGrid::columns(int width) const
{
    return std::max(1, static_cast<int>(width / cell()));
}

int PickGrid::heightForWidth(int width) const
{
    const int rows = (count() + columns(width) - 1) / columns(width);
    return static_cast<int>(std::ceil(rows * cell()));
}

QSize PickGrid::sizeHint() const
{
    const int width = static_cast<int>(6 * cell());
    return {width, heightForWidth(width)};
}

QRectF PickGrid::rectOf(int index) const
{
    const int across = columns(width());
    const int row = index / across;
    return QRectF(index % across * cell(), row * cell(), cell(), cell())
        .adjusted(kInset / 2, kInset / 2, -kInset / 2, -kInset / 2);
}

int PickGrid::indexAt(const QPointF& at) const
{
    for (int index = 0; index < count(); ++index) {
        if (rectOf(index).contains(at))
            return index;
    }
    return -1;
}

void PickGrid::pick(int index)
{
    if (index < 0 || index >= count() || index == m_chosen)
        return;
    choose(index);
    emit picked(index);
}

void PickGrid::mouseReleaseEvent(QMouseEvent* event)
{
    pick(indexAt(event->position()));
}

void PickGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return pick(m_chosen - 1);
    case Qt::Key_Right:
        return pick(m_chosen + 1);
    case Qt::Key_Up:
        return pick(m_chosen - columns(width()));
    case Qt::Key_Down:
        return pick(m_chosen + columns(width()));
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PickGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : title(index), this);
        return true;
    }
    return QWidget::event(event);
}

void PickGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < count(); ++index) {
        const QRectF rect = rectOf(index);
        const bool isChosen = index == m_chosen;
        const theme::Colour edge = isChosen && hasFocus() ? theme::Text : theme::Accent;
        painter.setPen(isChosen ? QPen(edge, m_scale.stroke(2)) : QPen(theme::Line, 1));
        painter.setBrush(isChosen ? theme::Line : theme::Background);
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), m_scale.of(kRadius), m_scale.of(kRadius));
        const double side = rect.width() * kPicture / kCell;
        QRectF picture(0, 0, side, side);
        picture.moveCenter(rect.center());
        paintOne(painter, index, picture);
    }
}

QString IconPicker::icon() const
{
    return SensorIcon::names().value(chosen());
}

void IconPicker::setIcon(const QString& name)
{
    choose(std::max<int>(0, static_cast<int>(SensorIcon::names().indexOf(name))));
}

int IconPicker::count() const
{
    return static_cast<int>(SensorIcon::names().size());
}

QString IconPicker::title(int index) const
{
    return SensorIcon::title(SensorIcon::names()[index]);
}

void IconPicker::paintOne(QPainter& painter, int index, const QRectF& rect) const
{
    SensorIcon::paint(painter, SensorIcon::names()[index], rect,
                      index == chosen() ? theme::Text : theme::Muted);
}

std::optional<quint32> ColourPicker::colour() const
{
    return chosen() <= 0 ? std::nullopt : std::optional(kColours[static_cast<std::size_t>(chosen() - 1)]);
}

void ColourPicker::setColour(std::optional<quint32> colour, QColor usual)
{
    m_usual = usual;
    const auto found = colour ? std::find(kColours.begin(), kColours.end(), *colour) : kColours.end();
    choose(found == kColours.end() ? 0 : static_cast<int>(found - kColours.begin()) + 1);
}

int ColourPicker::count() const
{
    return static_cast<int>(kColours.size()) + 1;
}

QString ColourPicker::title(int index) const
{
    return index == 0 ? tr("The program's choice") : tr("Colour %1").arg(index);
}

void ColourPicker::paintOne(QPainter& painter, int index, const QRectF& rect) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(index == 0 ? m_usual : QColor::fromRgb(kColours[static_cast<std::size_t>(index - 1)]));
    painter.drawEllipse(rect);
    if (index != 0)
        return;
    painter.setFont(theme::font(rect.height() * 0.6, QFont::Bold));
    painter.setPen(theme::Background);
    painter.drawText(rect, Qt::AlignCenter, QStringLiteral("A"));
}

} // namespace hems
