#include "loadlist.h"

#include "figures.h"
#include "filling.h"
#include "historytexts.h"
#include "theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

enum Role { IdRole = Qt::UserRole + 1, FigureRole, DetailRole, ShareRole, ColourRole };

constexpr double kTitleSize = 17;
constexpr double kDetailSize = 14;
constexpr double kBarHeight = 6;
constexpr double kPadDown = 7;
constexpr double kPadAcross = 8;
constexpr double kLeastChange = 0.005; ///< kWh
constexpr double kWhole = 0.95;        ///< a load measured less is told so

QColor colourOf(double kiloWattHours)
{
    if (std::abs(kiloWattHours) < kLeastChange)
        return theme::Muted;
    return kiloWattHours > 0 ? theme::Warning : theme::Good;
}

QString sheet()
{
    return uR"(QListView { background: transparent; border: none; }
               QScrollBar:vertical { background: transparent; width: 8px; }
               QScrollBar::handle { background: %1; border-radius: 4px; min-height: 24px; }
               QScrollBar::add-line, QScrollBar::sub-line { height: 0; })"_s.arg(theme::SwitchOff.name());
}

} // namespace

/// A line of the list: the name and the figure over what explains it, over a bar as long as the share.
class LoadList::Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    Scale scale;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        const double text =
            QFontMetricsF(scale.font(kTitleSize)).height() + QFontMetricsF(scale.font(kDetailSize)).height();
        return {1, qRound(text + scale.of(kBarHeight + 3 * kPadDown))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool isUnderMouse = option.state & QStyle::State_MouseOver;
        const bool isCurrent = option.state & QStyle::State_HasFocus;
        if (isUnderMouse || isCurrent) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme::Track);
            painter->drawRoundedRect(option.rect, scale.of(8), scale.of(8));
        }
        const QRectF room = QRectF(option.rect)
                                .adjusted(scale.of(kPadAcross), scale.of(kPadDown), -scale.of(kPadAcross),
                                          -scale.of(kPadDown));
        paintTexts(*painter, room, index);
        paintBar(*painter, room, index);
        painter->restore();
    }

private:
    void paintTexts(QPainter& painter, const QRectF& room, const QModelIndex& index) const
    {
        painter.setFont(scale.font(kTitleSize));
        const QFontMetricsF metrics(painter.font());
        const QString figure = index.data(FigureRole).toString();
        const double width = figures::width(figure, metrics);
        const double baseline = room.top() + metrics.ascent();
        painter.setPen(theme::Text);
        painter.drawText(QPointF(room.left(), baseline),
                         metrics.elidedText(index.data().toString(), Qt::ElideRight,
                                            room.width() - width - scale.of(kPadAcross)));
        painter.setPen(index.data(ColourRole).value<QColor>());
        figures::draw(painter, {room.right() - width, baseline}, figure);
        const double below = room.top() + metrics.height();
        painter.setFont(scale.font(kDetailSize));
        const QFontMetricsF small(painter.font());
        painter.setPen(theme::Muted);
        const QString detail = index.data(DetailRole).toString();
        painter.drawText(QPointF(room.left(), below + small.ascent()),
                         small.elidedText(detail, Qt::ElideRight, room.width()));
    }

    void paintBar(QPainter& painter, const QRectF& room, const QModelIndex& index) const
    {
        QRectF track = room;
        track.setTop(room.bottom() - scale.of(kBarHeight));
        const double radius = track.height() / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::Track);
        painter.drawRoundedRect(track, radius, radius);
        track.setWidth(std::max(track.height(), track.width() * index.data(ShareRole).toDouble()));
        const SensorId id = index.data(IdRole).toInt();
        painter.setBrushOrigin(track.topLeft());
        painter.setBrush(theme::fillingBrush(theme::sensorColour(id), theme::sensorFilling(id),
                                             {2 * track.height(), track.height()}));
        painter.drawRoundedRect(track, radius, radius);
    }
};

LoadList::LoadList(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
    , m_delegate(new Delegate(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QListView::clicked, this, &LoadList::choose);
    setAccessibleName(tr("Loads that made the difference"));
}

void LoadList::setScale(const Scale& scale)
{
    m_delegate->scale = scale;
    setStyleSheet(sheet());
    scheduleDelayedItemsLayout();
}

void LoadList::setRanking(const LoadRanking& ranking, const QHash<SensorId, QString>& titles)
{
    m_ranking = ranking;
    m_titles = titles;
    fill();
}

void LoadList::clear()
{
    m_ranking = {};
    fill();
}

void LoadList::fill()
{
    const HistoryTexts texts(QTimeZone::utc(), locale());
    const int scrolled = verticalScrollBar()->value();
    const int current = currentIndex().row();
    m_model->clear();
    for (const LoadDifference& load : m_ranking.loads) {
        QString detail;
        if (load.baseMeasured > 0)
            detail =
                tr("%1 after %2 · %3 of what changed", "energy, energy before, percent")
                    .arg(texts.kiloWattHours(load.kiloWattHours), texts.kiloWattHours(load.baseKiloWattHours),
                         figures::formatShare(load.share, 1, locale()));
        else
            detail = tr("%1; it was not measured before").arg(texts.kiloWattHours(load.kiloWattHours));
        if (load.measured < kWhole)
            detail +=
                u" · "_s + tr("%1 measured", "percent").arg(figures::formatShare(load.measured, 1, locale()));
        auto* item = new QStandardItem(m_titles.value(load.id, QString::number(load.id)));
        const QString figure = texts.signedEnergy(load.difference());
        item->setData(load.id, IdRole);
        item->setData(figure, FigureRole);
        item->setData(detail, DetailRole);
        item->setData(load.share, ShareRole);
        item->setData(colourOf(load.difference()), ColourRole);
        item->setData(item->text() + u": "_s + figure + u", "_s + detail, Qt::AccessibleTextRole);
        item->setToolTip(theme::plainToolTip(item->text() + u'\n' + detail));
        m_model->appendRow(item);
    }
    setCurrentIndex(m_model->index(current, 0));
    verticalScrollBar()->setValue(scrolled);
}

void LoadList::choose(const QModelIndex& index)
{
    if (index.isValid())
        emit sensorChosen(index.data(IdRole).toInt());
}

void LoadList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void LoadList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setAccessibleName(tr("Loads that made the difference"));
        fill();
    }
    QListView::changeEvent(event);
}

} // namespace hems
