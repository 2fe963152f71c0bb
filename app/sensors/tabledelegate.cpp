#include "tabledelegate.h"

#include "figures.h"
#include "renamedialog.h"
#include "sensoricon.h"
#include "sensorstanding.h"
#include "switchpainting.h"
#include "theme.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// In px of the design.
constexpr double kRowHeight = 58;
constexpr double kPad = 14;
constexpr double kPillWidth = 54;
constexpr double kPillHeight = 30;
constexpr double kDisc = 38;
constexpr double kPicture = 22;
constexpr double kLock = 16;
constexpr double kDot = 11;
constexpr double kTextPx = 18;
constexpr double kDiscOpacity = 0.2;
constexpr double kArm = 6;

using Column = SensorTable::Column;

Column columnOf(const QModelIndex& index)
{
    return static_cast<Column>(index.column());
}

bool isRoom(const QModelIndex& index)
{
    return index.data(SensorTable::IsRoomRole).toBool();
}

bool isQuiet(Column column)
{
    return column == Column::Room || column == Column::LastHeard || column == Column::Period;
}

} // namespace

TableDelegate::TableDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

int TableDelegate::rowHeight() const
{
    return std::max(ToggleSwitch::kLeastTouchPx, m_scale.px(kRowHeight));
}

QRectF TableDelegate::pill(const QRect& cell) const
{
    QRectF pill(0, 0, std::max(40.0, m_scale.of(kPillWidth)), std::max(22.0, m_scale.of(kPillHeight)));
    pill.moveCenter(QRectF(cell).center());
    return pill;
}

QRectF TableDelegate::iconRect(const QRect& cell) const
{
    const double size = std::max(28.0, m_scale.of(kDisc));
    return {cell.left() + m_scale.of(kPad), cell.center().y() - size / 2, size, size};
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    switch (columnOf(index)) {
    case Column::Name:
        isRoom(index) ? paintRoomName(*painter, option.rect, index) : paintName(*painter, option.rect, index);
        break;
    case Column::Wanted:
        paintSwitch(*painter, pill(option.rect),
                    index.data(SensorTable::WantedRole).toBool() ? Wanted::On : Wanted::Off,
                    static_cast<ToggleSwitch::Look>(index.data(SensorTable::LookRole).toInt()));
        break;
    case Column::State:
        if (!isRoom(index)) {
            paintState(*painter, option.rect, index);
            break;
        }
        [[fallthrough]];
    default:
        paintText(*painter, option.rect, index);
    }
    painter->restore();
}

void TableDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const bool isChosen = option.state & QStyle::State_Selected;
    const theme::Colour ground = isChosen ? theme::Line : isRoom(index) ? theme::Background : theme::CardFill;
    painter.fillRect(option.rect, QColor(ground));
    painter.setPen(QPen(theme::Line, 1));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setPen(QPen(theme::Accent, m_scale.stroke(2)));
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -2, -2));
    }
}

void TableDelegate::paintName(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const auto colour = index.data(SensorTable::ColourRole).value<QColor>();
    const QRectF disc = iconRect(cell);
    QColor ground = colour;
    ground.setAlphaF(static_cast<float>(kDiscOpacity));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(disc);
    const double side = disc.width() * kPicture / kDisc;
    QRectF picture(0, 0, side, side);
    picture.moveCenter(disc.center());
    SensorIcon::paint(painter, index.data(SensorTable::IconRole).toString(), picture, colour);

    QRectF room(disc.right() + m_scale.of(kPad), cell.top(), 0, cell.height());
    room.setRight(cell.right() - m_scale.of(kPad));
    if (index.data(SensorTable::ProtectedRole).toBool()) {
        QRectF lock(0, 0, std::max(13.0, m_scale.of(kLock)), std::max(13.0, m_scale.of(kLock)));
        lock.moveCenter({room.right() - lock.width() / 2, room.center().y()});
        SensorIcon::paint(painter, u"lock"_s, lock, theme::Muted);
        room.setRight(lock.left() - m_scale.of(kPad) / 2);
    }
    painter.setFont(m_scale.font(kTextPx, QFont::Medium));
    painter.setPen(theme::Text);
    const QString title = index.data().toString();
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(title, Qt::ElideRight, room.width()));
}

// An arrow tells that there is more behind it.
void TableDelegate::paintRoomName(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const QRectF arrow = iconRect(cell);
    const double arm = std::max(4.0, m_scale.of(kArm));
    const QPointF tip = arrow.center();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::Muted, arm / 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (index.data(SensorTable::FoldedRole).toBool())
        painter.drawPolyline(QPolygonF{tip + QPointF(-arm / 2, -arm), tip + QPointF(arm / 2, 0),
                                       tip + QPointF(-arm / 2, arm)});
    else
        painter.drawPolyline(QPolygonF{tip + QPointF(-arm, -arm / 2), tip + QPointF(0, arm / 2),
                                       tip + QPointF(arm, -arm / 2)});
    const QRectF room(arrow.right() + m_scale.of(kPad), cell.top(),
                      cell.right() - arrow.right() - 2 * m_scale.of(kPad), cell.height());
    painter.setFont(m_scale.font(kTextPx, QFont::DemiBold));
    painter.setPen(theme::Text);
    painter.drawText(
        room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetricsF(painter.font()).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

void TableDelegate::paintState(QPainter& painter, const QRect& cell, const QModelIndex& index) const
{
    const theme::Colour colour =
        toneColour(static_cast<StateTone>(index.data(SensorTable::ToneRole).toInt()));
    const double size = std::max(7.0, m_scale.of(kDot));
    QRectF dot(cell.left() + m_scale.of(kPad), cell.center().y() - size / 2, size, size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(dot);
    paintText(painter, QRectF(cell).adjusted(size + m_scale.of(kPad) / 2, 0, 0, 0), index);
}

void TableDelegate::paintText(QPainter& painter, const QRectF& cell, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const Column column = columnOf(index);
    const bool isRefusal = column == Column::Refused && text != "0"_L1;
    const bool isHeading = isRoom(index);
    painter.setFont(m_scale.font(kTextPx, isHeading ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isRefusal                                      ? theme::Warning
                   : isQuiet(column) || column == Column::Refused ? theme::Muted
                                                                  : theme::Text);
    const QRectF room = cell.adjusted(m_scale.of(kPad), 0, -m_scale.of(kPad), 0);
    const QFontMetricsF metrics(painter.font());
    const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (align & Qt::AlignRight) {
        const double baseline = room.center().y() + (metrics.ascent() - metrics.descent()) / 2;
        figures::draw(painter, {room.right() - figures::width(text, metrics), baseline}, text);
        return;
    }
    painter.drawText(room, static_cast<int>(align) | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, room.width()));
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QFontMetricsF metrics(m_scale.font(kTextPx));
    return {static_cast<int>(metrics.horizontalAdvance(index.data().toString()) + 2 * m_scale.of(kPad)),
            rowHeight()};
}

QWidget* TableDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setFont(m_scale.font(kTextPx));
    editor->setMaxLength(RenameDialog::kLongestName);
    editor->setPlaceholderText(index.data().toString());
    return editor;
}

void TableDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const
{
    const int left = qRound(iconRect(option.rect).right() + m_scale.of(kPad) / 2);
    editor->setGeometry(left, option.rect.top() + 3, option.rect.right() - left - 3,
                        option.rect.height() - 6);
}

// A finger lifts where it was put down, or means something else.
bool TableDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem&,
                                const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || mouse->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return false;
    if (columnOf(index) == Column::Wanted) {
        const bool isOn = index.data(SensorTable::WantedRole).toBool();
        emit switchPressed(index, isOn ? Wanted::Off : Wanted::On);
        return true;
    }
    if (isRoom(index) && columnOf(index) == Column::Name)
        emit foldPressed(index);
    return false;
}

} // namespace hems
