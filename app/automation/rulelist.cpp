#include "rulelist.h"

#include "switchpainting.h"
#include "theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// In px of the design.
constexpr double kHeight = 78;
constexpr double kPad = 16;
constexpr QSizeF kPill{54, 30};
enum Role { WhenRole = Qt::UserRole, WhatRole, EnabledRole };

QRectF pillIn(const QRect& row, const Scale& scale)
{
    const QSizeF size = (kPill * scale.unit).expandedTo({40, 22});
    return {
        QPointF(row.right() - scale.of(kPad) - size.width(), QRectF(row).center().y() - size.height() / 2),
        size};
}

class RuleDelegate : public QStyledItemDelegate {
public:
    RuleDelegate(const Scale* scale, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_scale(scale)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool isEnabled = index.data(EnabledRole).toBool();
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, QColor(isChosen ? theme::Line : theme::CardFill));
        painter->setPen(QPen(theme::Line, 1));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRectF pill = pillIn(option.rect, *m_scale);
        const QRectF room = QRectF(option.rect).adjusted(m_scale->of(kPad), 0, 0, 0);
        const double width = pill.left() - room.left() - m_scale->of(kPad);
        const QFontMetricsF what(m_scale->font(18, QFont::Medium));
        const QFontMetricsF when(m_scale->font(15));
        const double top = room.center().y() - (what.height() + when.height()) / 2;
        painter->setFont(m_scale->font(18, QFont::Medium));
        painter->setPen(isEnabled ? theme::Text : theme::Muted);
        painter->drawText(QPointF(room.left(), top + what.ascent()),
                          what.elidedText(index.data(WhatRole).toString(), Qt::ElideRight, width));
        painter->setFont(m_scale->font(15));
        painter->setPen(theme::Muted);
        painter->drawText(QPointF(room.left(), top + what.height() + when.ascent()),
                          when.elidedText(index.data(WhenRole).toString(), Qt::ElideRight, width));
        paintSwitch(*painter, pill, isEnabled ? Wanted::On : Wanted::Off, ToggleSwitch::Look::Settled);
        painter->restore();
    }

private:
    const Scale* m_scale;
};

} // namespace

RuleList::RuleList(QWidget* parent)
    : QListWidget(parent)
{
    setItemDelegate(new RuleDelegate(&m_scale, this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::doubleClicked, this,
            [this](const QModelIndex& index) { emit changeAsked(index.row()); });
}

void RuleList::setScale(const Scale& scale)
{
    m_scale = scale;
    sizeRows();
}

void RuleList::sizeRows()
{
    const int height = std::max(2 * ToggleSwitch::kLeastTouchPx - 32, m_scale.px(kHeight));
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint({viewport()->width(), height});
}

void RuleList::setRules(const QList<ScheduleRule>& rules, const SensorTitles& titles)
{
    const int before = currentRow();
    const QLocale language = locale();
    const RuleTexts texts(titles, language);
    m_rules = rules;
    clear();
    for (const ScheduleRule& rule : rules) {
        auto* item = new QListWidgetItem(this);
        const QString when = texts.moment(rule) + u" · "_s + texts.days(rule.days);
        item->setData(WhatRole,
                      rule.name.isEmpty() ? texts.act(rule) : rule.name + u" · "_s + texts.act(rule));
        item->setData(WhenRole, when);
        item->setData(EnabledRole, rule.isEnabled);
        item->setData(Qt::AccessibleTextRole, texts.act(rule) + u", "_s + when);
    }
    sizeRows();
    setCurrentRow(std::min(before, count() - 1));
}

void RuleList::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const double finger = ToggleSwitch::kLeastTouchPx / 2.0;
    const bool isSwitch = index.isValid() && pillIn(visualRect(index), m_scale)
                                                 .adjusted(-finger / 2, -finger, finger / 2, finger)
                                                 .contains(event->position());
    QListWidget::mouseReleaseEvent(event);
    if (isSwitch && event->button() == Qt::LeftButton)
        emit restAsked(index.row(), !m_rules[index.row()].isEnabled);
}

void RuleList::keyPressEvent(QKeyEvent* event)
{
    const int row = currentRow();
    if (row >= 0 && event->key() == Qt::Key_Space)
        emit restAsked(row, !m_rules[row].isEnabled);
    else if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        emit changeAsked(row);
    else if (row >= 0 && event->key() == Qt::Key_Delete)
        emit removeAsked(row);
    else
        QListWidget::keyPressEvent(event);
}

void RuleList::resizeEvent(QResizeEvent* event)
{
    QListWidget::resizeEvent(event);
    sizeRows();
}

} // namespace hems
