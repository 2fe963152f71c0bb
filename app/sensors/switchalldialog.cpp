#include "switchalldialog.h"

#include "controlstyle.h"
#include "toggleswitch.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace hems {

namespace {

constexpr double kBox = 20;
constexpr double kPad = 14;

QString question(const QString& room, Wanted wanted)
{
    if (room.isEmpty())
        return wanted == Wanted::On ? SwitchAllDialog::tr("Switch on everything in the home?")
                                    : SwitchAllDialog::tr("Switch off everything in the home?");
    return (wanted == Wanted::On ? SwitchAllDialog::tr("Switch on everything in %1?")
                                 : SwitchAllDialog::tr("Switch off everything in %1?"))
        .arg(room);
}

/// A line with a tick, all of which is the tick's: a finger needs more room than the little box.
class TickDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const bool isHere = option.state & QStyle::State_HasFocus;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option.rect, QColor(isHere ? theme::Line : theme::CardFill));
        QRectF box(0, 0, kBox, kBox);
        box.moveCenter({option.rect.left() + kPad + kBox / 2, QRectF(option.rect).center().y()});
        painter->setPen(QPen(isTicked ? theme::Accent : theme::Idle, 2));
        painter->setBrush(isTicked ? QBrush(theme::Accent) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(box, 5, 5);
        if (isTicked) {
            painter->setPen(QPen(theme::Background, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->setBrush(Qt::NoBrush);
            painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(5, 10), box.topLeft() + QPointF(9, 14),
                                            box.topLeft() + QPointF(15, 6)});
        }
        const QRectF room = QRectF(option.rect).adjusted(2 * kPad + kBox, 0, -kPad, 0);
        painter->setFont(theme::font(16));
        painter->setPen(theme::Text);
        painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            static_cast<int>(room.width())));
        painter->restore();
    }

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override
    {
        if (event->type() == QEvent::KeyPress)
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        if (event->type() != QEvent::MouseButtonRelease)
            return false;
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

SwitchAllDialog::SwitchAllDialog(const QString& room, Wanted wanted, const QList<Candidate>& candidates,
                                 QWidget* parent)
    : QDialog(parent)
    , m_wanted(wanted)
    , m_list(new QListWidget(this))
{
    setWindowTitle(wanted == Wanted::On ? tr("Switch on") : tr("Switch off"));
    auto* heading = new QLabel(this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setFont(theme::font(20, QFont::DemiBold));
    heading->setText(question(room, wanted));
    auto* text = new QLabel(this);
    text->setWordWrap(true);
    const bool hasProtected = std::any_of(candidates.begin(), candidates.end(),
                                          [](const Candidate& each) { return each.isProtected; });
    text->setText(hasProtected && wanted == Wanted::Off
                      ? tr("What is protected stays on. Tick it to switch it off, too.")
                      : tr("Take away the tick of what is to stay as it is."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_switch = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_switch->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit switchChosen(chosen(), m_wanted); });
    fill(candidates);
    connect(m_list, &QListWidget::itemChanged, this, &SwitchAllDialog::wordButton);
    wordButton();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(12);
    for (QWidget* each : {static_cast<QWidget*>(heading), static_cast<QWidget*>(text),
                          static_cast<QWidget*>(m_list), static_cast<QWidget*>(buttons)})
        layout->addWidget(each);
    resize(520, 560);
}

void SwitchAllDialog::fill(const QList<Candidate>& candidates)
{
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setItemDelegate(new TickDelegate(m_list));
    for (const Candidate& each : candidates) {
        auto* item =
            new QListWidgetItem(each.isProtected ? tr("%1 · protected").arg(each.title) : each.title, m_list);
        item->setSizeHint({0, ToggleSwitch::kLeastTouchPx});
        item->setData(Qt::UserRole, each.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        const bool isTicked = m_wanted == Wanted::On || !each.isProtected;
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
}

QList<SensorId> SwitchAllDialog::chosen() const
{
    QList<SensorId> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toInt());
    }
    return ids;
}

void SwitchAllDialog::wordButton()
{
    const int count = static_cast<int>(chosen().size());
    const QString text = m_wanted == Wanted::On ? tr("Switch on %n", "so many sensors", count)
                                                : tr("Switch off %n", "so many sensors", count);
    m_switch->setText(text);
    m_switch->setEnabled(count > 0);
}

} // namespace hems
