#include "sensortile.h"

#include "behindlock.h"
#include "figures.h"
#include "filling.h"
#include "modelstanding.h"
#include "sensormodel.h"
#include "sparkline.h"
#include "spoken.h"
#include "toggleswitch.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

namespace {
constexpr double kRadius = 16; // px of the design
// A change of less is not rolled: between 140 and 141 there is nothing to see.
constexpr double kSeenMilliwatts = 2'000;

constexpr int kLongPressMs = 600;
// Longer names are cut before they are measured.
constexpr qsizetype kLongestTitle = 300;

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
    spoken::set(
        this, QAccessible::ListItem,
        [this] {
            return spoken::Words{spokenText(), {}, tr("Enter opens its card")};
        },
        [this] { emit activated(m_content.id); });
    connect(m_toggle, &ToggleSwitch::switchRequested, this,
            [this](Wanted wanted) { emit switchRequested(m_content.id, wanted); });
}

void SensorTile::showSensor(const SensorModel& model, int row)
{
    const LiveSensor& live = model.sensor(row);
    const SensorStanding now = standing::words(model, row);
    m_toggle->setState(model.shownWanted(row), standing::look(now));
    showTrail(model, row);

    if (live.record().id != m_content.id) { // what another sensor showed is no start for this one
        m_isKnown = false;
        m_toggle->settle();
    }
    // What holds no longer is told with its age, until the sensor counts as lost.
    const bool isAged = now.presence == Presence::Silent;
    const PowerText power =
        takePower(isAged ? live.lastMilliwatts() : live.milliwatts(model.steadyMs()), model.steadyMs());
    show({live.record().id, live.title().left(kLongestTitle), power, SwitchStatusText::words(now),
          SwitchStatusText::tone(now), m_isKnown ? model.fading(row) : 0});
}

/// The figure that is to be seen at that moment, on its way to the one that was read.
PowerText SensorTile::takePower(std::optional<qint32> milliwatts, qint64 steadyMs)
{
    const bool wasKnown = std::exchange(m_isKnown, milliwatts.has_value());
    if (!milliwatts) {
        m_isRolling = false;
        return powerText(std::nullopt);
    }
    const bool isSeen = std::abs(*milliwatts - m_milliwatts.target()) >= kSeenMilliwatts;
    if (m_moves && wasKnown && isSeen) {
        m_milliwatts.moveTo(*milliwatts, steadyMs);
        m_isRolling = true;
    } else if (*milliwatts != m_milliwatts.target()) {
        m_milliwatts.set(*milliwatts);
    }
    return powerText(qRound(m_milliwatts.at(steadyMs)));
}

void SensorTile::show(const Content& content)
{
    if (content == m_content)
        return;
    Content rolled = m_content;
    rolled.power = content.power;
    if (rolled == content && m_content.power.unit == content.power.unit)
        return rewritePower(content.power);
    m_content = content;
    behindlock::setSubject(m_toggle, m_content.id);
    m_sparkline->setSensor(m_content.id);
    tellAll();
    layOut();
    update();
}

/// The figure alone, which changes most often: only its own strip is painted anew.
void SensorTile::rewritePower(const PowerText& power)
{
    m_content.power = power;
    if (!m_isRolling)
        tellAll(); // of what it passes on its way, nobody is told
    layOut();
    const auto figure = std::find_if(m_pieces.cbegin(), m_pieces.cend(),
                                     [](const Piece& piece) { return piece.ink == Piece::Ink::Figure; });
    update(QRectF(0, figure->rect.top(), width(), figure->rect.height()).toAlignedRect());
}

void SensorTile::setMotion(bool moves)
{
    m_moves = moves;
    m_toggle->setMotion(moves);
    if (moves || !m_isRolling)
        return;
    m_isRolling = false;
    m_milliwatts.set(m_milliwatts.target());
    rewritePower(powerText(qRound(m_milliwatts.target())));
}

bool SensorTile::roll(qint64 steadyMs)
{
    const bool isSliding = m_toggle->roll(steadyMs);
    if (!m_isRolling || !m_isKnown)
        return isSliding;
    m_isRolling = m_milliwatts.isMoving(steadyMs);
    rewritePower(powerText(qRound(m_milliwatts.at(steadyMs))));
    return isSliding || m_isRolling;
}

QColor SensorTile::figureColour() const
{
    return theme::between(theme::Text, theme::Muted, double(m_content.fading) / SensorModel::kFaded);
}

void SensorTile::showTrail(const SensorModel& model, int row)
{
    m_sparkline->setTrail(model.trail(row));
}

QString SensorTile::spokenText() const
{
    return tr("%1, %2 %3, %4", "name, power, its unit, state")
        .arg(m_content.title, m_content.power.number, m_content.power.unit, m_content.status);
}

void SensorTile::tellAll()
{
    setToolTip(plainToolTip(m_content.title));
    const QString name = tr("Switch of %1").arg(m_content.title);
    if (m_toggle->accessibleName() != name)
        m_toggle->setAccessibleName(name);
    if (m_toggle->accessibleDescription() != m_content.status) // each time is an event to screen readers
        m_toggle->setAccessibleDescription(m_content.status);
}

void SensorTile::setUnits(double content, double wall)
{
    if (content == m_unit && wall == m_wallUnit)
        return;
    m_unit = content;
    m_wallUnit = wall;
    m_toggle->setUnit(content);
    m_sparkline->setUnit(content);
    layOut();
    update();
}

void SensorTile::setNameLines(int lines)
{
    if (lines == m_nameLines)
        return;
    m_nameLines = lines;
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
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void SensorTile::layOut()
{
    const TileFrame frame{size(), m_toggle->pill().size(), m_unit, m_wallUnit, m_nameLines};
    TileLayout layout(frame, {m_content.id, m_content.title, m_content.power, m_content.status});
    if (layoutDirection() == Qt::RightToLeft)
        layout.mirror();
    m_pieces = layout.pieces();
    m_dot = layout.dot();
    m_swatch = layout.swatch();
    m_nameLinesNeeded = layout.nameLinesNeeded();
    m_toggle->placePill(layout.pillCentre());
    m_sparkline->setVisible(!layout.sparkline().isEmpty());
    m_sparkline->setGeometry(layout.sparkline());
}

QColor SensorTile::inkOf(const Piece& piece) const
{
    switch (piece.ink) {
    case Piece::Ink::Text:
        return theme::Text;
    case Piece::Ink::Muted:
        return theme::Muted;
    case Piece::Ink::Figure:
        return figureColour();
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
    painter.setBrush(toneColour(m_content.tone));
    painter.drawEllipse(m_dot);
    if (!m_swatch.isEmpty())
        theme::drawSwatch(painter, m_swatch, theme::sensorColour(m_content.id),
                          theme::sensorFilling(m_content.id));
    for (const Piece& piece : m_pieces) {
        painter.setFont(piece.font);
        painter.setPen(inkOf(piece));
        figures::draw(painter, {piece.rect.left(), piece.baseline}, piece.text);
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
