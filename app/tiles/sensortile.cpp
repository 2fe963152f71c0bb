#include "sensortile.h"

#include "scale.h"
#include "sensormodel.h"
#include "sparkline.h"
#include "toggleswitch.h"

#include <QApplication>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hems {

namespace {
// In px of the design.
constexpr double kSidePad = 18;
constexpr double kEndPad = 16;
constexpr double kRadius = 16;
constexpr double kNameGap = 8;
constexpr double kPowerGap = 3;
constexpr double kSmallGap = 8;
constexpr double kDot = 11;
constexpr double kSparkGap = 6;
constexpr double kSparkHeight = 48;
constexpr double kSparkShare = 0.5;
constexpr double kLeastSpark = 12;

constexpr double kNamePx = 18;
constexpr double kLeastNameScale = 0.78;
constexpr double kPowerPx = 38;
constexpr double kUnitPx = 20;
constexpr double kStatusPx = 14;

constexpr int kLongPressMs = 600;
// Longer names are cut before they are measured.
constexpr qsizetype kLongestTitle = 300;

ToggleSwitch::Look lookOf(const SensorStanding& standing)
{
    if (standing.asking)
        return ToggleSwitch::Look::Pending;
    if (standing.presence == Presence::Unheard || standing.presence == Presence::Lost)
        return ToggleSwitch::Look::Unsure;
    const bool settled = SwitchStatusText::tone(standing) != StateTone::Pending;
    return settled ? ToggleSwitch::Look::Settled : ToggleSwitch::Look::Pending;
}

/// A tool tip that shows the text as it is, whatever is in it.
QString plainToolTip(const QString& text)
{
    return u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}
} // namespace

SensorTile::SensorTile(QWidget* parent)
    : QWidget(parent)
    , m_toggle(new ToggleSwitch(this))
    , m_sparkline(new Sparkline(this))
{
    setFocusPolicy(Qt::TabFocus);
    connect(m_toggle, &ToggleSwitch::switchRequested, this,
            [this](Wanted wanted) { emit switchRequested(m_content.id, wanted); });
}

void SensorTile::showSensor(const SensorModel& model, int row)
{
    const LiveSensor& live = model.sensor(row);
    const SensorStanding standing{live.presence(model.steadyMs()), live.switchStatus(), model.isAsking(row),
                                  model.silenceMs(row)};
    m_toggle->setState(model.shownWanted(row), lookOf(standing));
    showTrail(model, row);

    const Content content{live.record().id, live.title().left(kLongestTitle),
                          powerText(live.milliwatts(model.steadyMs())), SwitchStatusText::words(standing),
                          SwitchStatusText::tone(standing)};
    if (content == m_content)
        return;
    m_content = content;
    m_sparkline->setSensor(m_content.id);
    tellAll();
    layOut();
    update();
}

void SensorTile::showTrail(const SensorModel& model, int row)
{
    m_sparkline->setTrail(model.trail(row));
}

void SensorTile::tellAll()
{
    setToolTip(plainToolTip(m_content.title));
    setAccessibleName(
        tr("%1, %2 %3, %4", "name, power, its unit, state")
            .arg(m_content.title, m_content.power.number, m_content.power.unit, m_content.status));
    m_toggle->setAccessibleName(tr("Switch of %1").arg(m_content.title));
    m_toggle->setAccessibleDescription(m_content.status);
}

void SensorTile::setUnit(double unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    m_toggle->setUnit(unit);
    m_sparkline->setUnit(unit);
    layOut();
    update();
}

void SensorTile::resizeEvent(QResizeEvent*)
{
    layOut();
}

void SensorTile::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        tellAll();
}

void SensorTile::layOut()
{
    m_pieces.clear();
    const double headBottom = layOutHead();
    layOutPower(headBottom + kPowerGap * m_unit);
    const double powerBottom = m_pieces.last().rect.bottom();
    const double footTop = layOutFoot();

    const double bottom = footTop - kSparkGap * m_unit;
    const double room = bottom - powerBottom;
    const double height = std::min(room, std::max(kSparkHeight * m_unit, kSparkShare * room));
    const int side = static_cast<int>(std::lround(kSidePad * m_unit));
    const int top = static_cast<int>(std::ceil(bottom - height));
    m_sparkline->setVisible(height >= kLeastSpark);
    m_sparkline->setGeometry(side, top, width() - 2 * side, static_cast<int>(bottom) - top);
}

QFont SensorTile::nameFont(double scale) const
{
    return Scale{m_unit}.font(kNamePx * scale, QFont::Medium);
}

/// The name, somewhat smaller where it is long, and the switch; returns the name's bottom.
double SensorTile::layOutHead()
{
    const QSizeF pill = m_toggle->pill().size();
    const QPointF corner(width() - kEndPad * m_unit, kEndPad * m_unit);
    m_toggle->placePill(corner + QPointF(-pill.width(), pill.height()) / 2);

    const double left = kSidePad * m_unit;
    const double room = std::max(0.0, corner.x() - pill.width() - kNameGap * m_unit - left);
    const double usual = QFontMetricsF(nameFont(1)).horizontalAdvance(m_content.title);
    const QFont font = nameFont(usual > room ? std::max(kLeastNameScale, 0.97 * room / usual) : 1);
    const QFontMetricsF metrics(font);
    // As high as a usual name, so that all tiles' figures stand in a line.
    const double height = std::ceil(QFontMetricsF(nameFont(1)).height());
    const QRectF rect(left, kEndPad * m_unit, room, height);
    m_pieces.append(
        {rect, metrics.elidedText(m_content.title, Qt::ElideRight, rect.width()), font, Piece::Ink::Text});
    return rect.bottom();
}

void SensorTile::layOutPower(double top)
{
    const double left = kSidePad * m_unit;
    const double room = width() - 2 * left;
    const auto widthAt = [this](double scale) {
        const QFontMetricsF number(Scale{m_unit}.font(kPowerPx * scale, QFont::Bold));
        const QFontMetricsF unit(Scale{m_unit}.font(kUnitPx * scale, QFont::Medium));
        return number.horizontalAdvance(m_content.power.number) + kSmallGap * m_unit +
               unit.horizontalAdvance(m_content.power.unit);
    };
    const double scale = std::min(1.0, 0.97 * room / widthAt(1));
    const QFont numberFont = Scale{m_unit}.font(kPowerPx * (scale > 0.95 ? 1 : scale), QFont::Bold);
    const QFont unitFont = Scale{m_unit}.font(kUnitPx * (scale > 0.95 ? 1 : scale), QFont::Medium);
    const QFontMetricsF number(numberFont);
    const QFontMetricsF unit(unitFont);

    const QRectF numberRect(left, top, number.horizontalAdvance(m_content.power.number), number.height());
    const double unitTop = top + number.ascent() - unit.ascent();
    const QRectF unitRect(numberRect.right() + kSmallGap * m_unit, unitTop,
                          unit.horizontalAdvance(m_content.power.unit), unit.height());
    m_pieces.append({unitRect, m_content.power.unit, unitFont, Piece::Ink::Muted});
    m_pieces.append({numberRect, m_content.power.number, numberFont, Piece::Ink::Text});
}

/// The state with its dot, and the sensor's number where there is room for it; returns the line's top.
double SensorTile::layOutFoot()
{
    const QFont font = Scale{m_unit}.font(kStatusPx, QFont::Normal);
    const QFontMetricsF metrics(font);
    const double height = std::ceil(metrics.height());
    const double top = this->height() - kEndPad * m_unit - height;
    const double left = kSidePad * m_unit;
    const double right = width() - left;
    const double dot = kDot * m_unit;
    m_dot = QRectF(left, top + (height - dot) / 2, dot, dot);

    const double textLeft = m_dot.right() + kSmallGap * m_unit;
    const double textWidth = metrics.horizontalAdvance(m_content.status);
    const QString number = u"#%1"_s.arg(m_content.id);
    const double numberLeft = right - metrics.horizontalAdvance(number);
    if (textLeft + textWidth + kSmallGap * m_unit / 2 <= numberLeft)
        m_pieces.append({{numberLeft, top, right - numberLeft, height}, number, font, Piece::Ink::Muted});
    const double room = std::max(0.0, right - textLeft);
    m_pieces.append({{textLeft, top, std::min(room, std::ceil(textWidth)), height},
                     metrics.elidedText(m_content.status, Qt::ElideRight, room),
                     font,
                     Piece::Ink::Muted});
    return top;
}

theme::Colour SensorTile::toneColour() const
{
    switch (m_content.tone) {
    case StateTone::Good:
        return theme::Good;
    case StateTone::Idle:
        return theme::Idle;
    case StateTone::Pending:
        return theme::Warning;
    case StateTone::Bad:
        return theme::Bad;
    }
    Q_UNREACHABLE();
}

void SensorTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_showsFocus ? QPen(theme::Text, 2) : QPen(theme::Line, std::max(1.0, m_unit)));
    painter.setBrush(theme::CardFill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius * m_unit, kRadius * m_unit);

    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColour());
    painter.drawEllipse(m_dot);
    for (const Piece& piece : m_pieces) {
        painter.setFont(piece.font);
        painter.setPen(piece.ink == Piece::Ink::Text ? theme::Text : theme::Muted);
        painter.setLayoutDirection(piece.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        // Not clipped: other scripts' fonts are taller than the line that the design's sets.
        painter.drawText(piece.rect,
                         Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine |
                             Qt::TextDontClip,
                         piece.text);
    }
}

void SensorTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit activated(m_content.id);
    else
        QWidget::keyPressEvent(event);
}

void SensorTile::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().toPoint();
    m_longPress.start(kLongPressMs, this);
}

void SensorTile::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint moved = event->position().toPoint() - m_pressedAt;
    if (moved.manhattanLength() >= QApplication::startDragDistance())
        m_longPress.stop();
}

void SensorTile::mouseReleaseEvent(QMouseEvent*)
{
    m_longPress.stop();
}

void SensorTile::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_longPress.stop();
    if (event->button() == Qt::LeftButton)
        emit activated(m_content.id);
}

void SensorTile::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_longPress.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_longPress.stop();
    emit activated(m_content.id);
}

void SensorTile::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void SensorTile::focusOutEvent(QFocusEvent*)
{
    m_showsFocus = false;
    update();
}

} // namespace hems
