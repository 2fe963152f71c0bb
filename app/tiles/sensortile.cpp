#include "sensortile.h"

#include "behindlock.h"
#include "figures.h"
#include "scale.h"
#include "sensormodel.h"
#include "sparkline.h"
#include "spoken.h"
#include "toggleswitch.h"
#include "writing.h"

#include <QApplication>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

namespace {
// In px of the design.
constexpr double kSidePad = 18;
constexpr double kEndPad = 16;
constexpr double kRadius = 16;
constexpr double kNameGap = 8;
constexpr double kPowerGap = 11;
constexpr double kSmallGap = 8;
constexpr double kDot = 11;
constexpr double kSparkGap = 6;
constexpr double kSparkHeight = 48;
constexpr double kSparkShare = 0.5;
constexpr double kLeastSpark = 9; // px
constexpr double kLowSpark = 24;

constexpr double kPowerPx = Scale::kTileFigures;
// Of the height of the digits: round ones rise above it, and a comma hangs below the line.
constexpr double kDigitRise = 0.03;
constexpr double kCommaDrop = 0.26;
constexpr double kNamePx = 18;
constexpr double kLeastNameScale = 0.78;
constexpr double kWellFilled = 0.85; // of two lines, broken between words
constexpr double kUnitPx = 20;
constexpr double kStatusPx = 14;

// A change of less is not rolled: between 140 and 141 there is nothing to see.
constexpr double kSeenMilliwatts = 2'000;

constexpr int kLongPressMs = 600;
// Longer names are cut before they are measured.
constexpr qsizetype kLongestTitle = 300;

double figureHeight(const QFontMetricsF& metrics)
{
    return metrics.capHeight() * (kDigitRise + 1 + kCommaDrop);
}

/// How many letters go into a line of that width: up to a space, or where no word ends as many as fit.
qsizetype firstLineOf(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.isValid() ? line.textLength() : text.size();
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
    spoken::set(
        this, QAccessible::ListItem,
        [this] {
            return spoken::Words{spokenText(), {}, tr("Enter opens its card")};
        },
        [this] { emit activated(m_content.id); });
    connect(m_toggle, &ToggleSwitch::switchRequested, this,
            [this](Wanted wanted) { emit switchRequested(m_content.id, wanted); });
}

SensorStanding SensorTile::standingOf(const SensorModel& model, int row)
{
    const LiveSensor& live = model.sensor(row);
    return {live.presence(model.steadyMs()), live.switchStatus(), model.isAsking(row), model.silenceMs(row)};
}

ToggleSwitch::Look SensorTile::lookOf(const SensorStanding& standing)
{
    if (standing.asking)
        return ToggleSwitch::Look::Pending;
    if (standing.presence == Presence::Unheard || standing.presence == Presence::Lost)
        return ToggleSwitch::Look::Unsure;
    const bool settled = SwitchStatusText::tone(standing) != StateTone::Pending;
    return settled ? ToggleSwitch::Look::Settled : ToggleSwitch::Look::Pending;
}

void SensorTile::showSensor(const SensorModel& model, int row)
{
    const LiveSensor& live = model.sensor(row);
    const SensorStanding standing = standingOf(model, row);
    m_toggle->setState(model.shownWanted(row), lookOf(standing));
    showTrail(model, row);

    if (live.record().id != m_content.id) { // what another sensor showed is no start for this one
        m_isKnown = false;
        m_toggle->settle();
    }
    // What holds no longer is told with its age, until the sensor counts as lost.
    const bool isAged = standing.presence == Presence::Silent;
    const PowerText power =
        takePower(isAged ? live.lastMilliwatts() : live.milliwatts(model.steadyMs()), model.steadyMs());
    show({live.record().id, live.title().left(kLongestTitle), power, SwitchStatusText::words(standing),
          SwitchStatusText::tone(standing), m_isKnown ? model.fading(row) : 0});
}

/// The figure that is to be seen at that moment, on its way to the one that was read.
PowerText SensorTile::takePower(std::optional<qint32> milliwatts, qint64 steadyMs)
{
    const bool wasKnown = std::exchange(m_isKnown, milliwatts.has_value());
    if (!milliwatts)
        return powerText(std::nullopt);
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

/// The figure alone, which changes most often: in its place where it is as long as before.
void SensorTile::rewritePower(const PowerText& power)
{
    const bool isAsLong = power.number.size() == m_content.power.number.size();
    m_content.power = power;
    if (!m_isRolling)
        tellAll(); // of what it passes on its way, nobody is told
    for (Piece& piece : m_pieces) {
        if (piece.ink != Piece::Ink::Figure)
            continue;
        piece.text = power.number;
        if (isAsLong)
            update(piece.rect.toAlignedRect());
    }
    if (isAsLong)
        return;
    layOut();
    update();
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
    m_pieces.clear();
    const double headBottom = layOutHead();
    const double powerBottom = layOutPower(headBottom + kPowerGap * m_unit);
    const double footTop = layOutFoot();
    layOutSparkline(powerBottom, footTop - kSparkGap * m_unit);
    if (layoutDirection() == Qt::RightToLeft)
        mirror();
}

void SensorTile::layOutSparkline(double top, double bottom)
{
    const double room = bottom - top;
    const double height = std::min(room, std::max(kSparkHeight * m_unit, kSparkShare * room));
    const int side = static_cast<int>(std::lround(kSidePad * m_unit));
    const int upper = static_cast<int>(std::ceil(bottom - height));
    m_sparkline->setVisible(height >= kLeastSpark);
    m_sparkline->setGeometry(side, upper, width() - 2 * side, static_cast<int>(bottom) - upper);
}

/// Puts everything on the other side; the sparkline lies in the middle, and its time runs as ever.
void SensorTile::mirror()
{
    for (Piece& piece : m_pieces)
        piece.rect = writing::mirrored(*this, piece.rect);
    m_dot = writing::mirrored(*this, m_dot);
    const QPointF pill = m_toggle->pill().center() + m_toggle->pos();
    m_toggle->placePill({width() - pill.x(), pill.y()});
}

QFont SensorTile::nameFont(double scale) const
{
    return Scale{m_unit}.font(kNamePx * scale, QFont::Medium);
}

/// text stands at the left of rect, in the middle of its height.
void SensorTile::addPiece(const QRectF& rect, const QString& text, const QFont& font, Piece::Ink ink)
{
    const QFontMetricsF metrics(font);
    const double baseline = rect.center().y() - metrics.height() / 2 + metrics.ascent();
    const double width = std::min(rect.width(), metrics.horizontalAdvance(text));
    m_pieces.append({{rect.topLeft(), QSizeF(width, rect.height())}, text, font, baseline, ink});
}

/// The name and the switch; returns the name's bottom.
double SensorTile::layOutHead()
{
    const QSizeF pill = m_toggle->pill().size();
    const QPointF corner(width() - kEndPad * m_unit, kEndPad * m_unit);
    m_toggle->placePill(corner + QPointF(-pill.width(), pill.height()) / 2);

    const double left = kSidePad * m_unit;
    const double room = std::max(0.0, corner.x() - pill.width() - kNameGap * m_unit - left);
    // As high as a usual name, so that all tiles' figures stand in a line.
    const double line = std::ceil(QFontMetricsF(nameFont(1)).height());
    const QRectF rect(left, kEndPad * m_unit, room, line);
    m_nameLinesNeeded = isTooLong(room) && hasRoomForTwoLines(line) ? 2 : 1;
    layOutName(rect);
    return rect.bottom() + (m_nameLines - 1) * line;
}

QFont SensorTile::fittingNameFont(double room) const
{
    QFont font = nameFont(1);
    const int least = nameFont(kLeastNameScale).pixelSize();
    while (font.pixelSize() > least && QFontMetricsF(font).horizontalAdvance(m_content.title) > room)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

/// For one line, in its smallest type.
bool SensorTile::isTooLong(double room) const
{
    return QFontMetricsF(nameFont(kLeastNameScale)).horizontalAdvance(m_content.title) > room;
}

/// Somewhat smaller where it is long, and over two lines where these are given to it.
void SensorTile::layOutName(const QRectF& room)
{
    const double needed = QFontMetricsF(nameFont(1)).horizontalAdvance(m_content.title);
    if (m_nameLines == 1 || !isTooLong(room.width())) {
        const QFont font = fittingNameFont(room.width());
        const QString cut = QFontMetricsF(font).elidedText(m_content.title, Qt::ElideRight, room.width());
        return addPiece(room, cut, font, Piece::Ink::Text);
    }
    const QFont font = nameFont(needed > kWellFilled * 2 * room.width() ? kLeastNameScale : 1);
    const qsizetype split = firstLineOf(m_content.title, font, room.width());
    const QString rest = m_content.title.mid(split).trimmed();
    addPiece(room, m_content.title.left(split).trimmed(), font, Piece::Ink::Text);
    addPiece(room.translated(0, room.height()),
             QFontMetricsF(font).elidedText(rest, Qt::ElideRight, room.width()), font, Piece::Ink::Text);
}

/// Whether a second line for the name leaves all else its place, with a sparkline of some height.
bool SensorTile::hasRoomForTwoLines(double lineHeight) const
{
    const QFontMetricsF figures(Scale{figureUnit()}.font(kPowerPx, QFont::Bold));
    const double foot = std::ceil(QFontMetricsF(Scale{m_unit}.font(kStatusPx)).height());
    const double needed = 2 * lineHeight + figureHeight(figures) + foot +
                          (2 * kEndPad + kPowerGap + kSparkGap + kLowSpark) * m_unit;
    return needed <= height();
}

/// The number, as high as its digits and the tail of a comma, and its unit; returns their bottom.
double SensorTile::layOutPower(double top)
{
    const double left = kSidePad * m_unit;
    const double gap = kSmallGap * m_unit;
    const double room = width() - 2 * left;
    const Scale full{figureUnit()};
    const auto widthAt = [&](double scale) {
        const QFontMetricsF number(full.font(kPowerPx * scale, QFont::Bold));
        const QFontMetricsF unit(full.font(kUnitPx * scale, QFont::Medium));
        return figures::width(m_content.power.number, number) + gap +
               unit.horizontalAdvance(m_content.power.unit);
    };
    const double fitting = std::min(1.0, 0.97 * room / widthAt(1));
    const double scale = fitting > 0.95 ? 1 : fitting;
    const QFont numberFont = full.font(kPowerPx * scale, QFont::Bold);
    const QFont unitFont = full.font(kUnitPx * scale, QFont::Medium);

    const QFontMetricsF number(numberFont);
    const QFontMetricsF unit(unitFont);
    // Smaller digits stand on the same line as the neighbours' full ones.
    const QFontMetricsF usual(full.font(kPowerPx, QFont::Bold));
    const double baseline = top + usual.capHeight() * (1 + kDigitRise);
    const QRectF numberRect(left, baseline - number.capHeight() * (1 + kDigitRise),
                            figures::width(m_content.power.number, number), figureHeight(number));
    const QRectF unitRect(numberRect.right() + gap, baseline - unit.ascent(),
                          unit.horizontalAdvance(m_content.power.unit), unit.height());
    m_pieces.append({unitRect, m_content.power.unit, unitFont, baseline, Piece::Ink::Muted});
    m_pieces.append({numberRect, m_content.power.number, numberFont, baseline, Piece::Ink::Figure});
    return top + figureHeight(usual);
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
    const double numberWidth = metrics.horizontalAdvance(number);
    if (textLeft + textWidth + kSmallGap * m_unit <= right - numberWidth)
        addPiece({right - numberWidth, top, numberWidth, height}, number, font, Piece::Ink::Muted);
    const double room = std::max(0.0, right - textLeft);
    addPiece({textLeft, top, room, height}, metrics.elidedText(m_content.status, Qt::ElideRight, room), font,
             Piece::Ink::Muted);
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
    painter.setBrush(toneColour());
    painter.drawEllipse(m_dot);
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
