#include "barscard.h"

#include "barschart.h"
#include "figures.h"
#include "spoken.h"
#include "theme.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr double underTitle = 8;

} // namespace

BarsCard::BarsCard(QWidget* parent)
    : Card(parent)
    , m_chart(new BarsChart(this))
{
    spoken::set(m_chart, QAccessible::Chart, [this] {
        QStringList bars;
        for (const SensorShare& share : std::as_const(m_shares))
            bars.append(
                tr("%1 %2 W", "name, watts").arg(share.title, figures::formatWatts(share.watts, locale())));
        return spoken::Words{tr("Power by sensor as bars"), bars.join(u", "_s)};
    });
    BarsCard::retranslate();
}

void BarsCard::setShares(const QList<SensorShare>& shares)
{
    m_shares = shares;
    std::sort(m_shares.begin(), m_shares.end(), [](const SensorShare& a, const SensorShare& b) {
        const double sizeA = std::abs(a.watts);
        const double sizeB = std::abs(b.watts);
        return sizeA != sizeB ? sizeA > sizeB : a.id < b.id;
    });
    showBars();
}

void BarsCard::showBars()
{
    const qsizetype fitting = m_chart->barsIn(m_chart->height(), m_shares.size());
    const qsizetype shown = std::min(m_shares.size(), fitting);
    m_chart->setBars(m_shares.first(shown), m_shares.size() - shown);
}

void BarsCard::arrange()
{
    m_chart->setScale(scale());
    m_chart->setGeometry(belowTitle().adjusted(0, scale().px(underTitle), 0, 0));
    showBars();
}

void BarsCard::retranslate()
{
    setTitle(tr("Power by sensor, W"));
    showBars();
}

// The chart lets the mouse through to the card, which tells the names that were cut.
bool BarsCard::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Card::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QPoint position = help->pos() - m_chart->pos();
    QString tip;
    for (int i = 0; i < m_chart->bars().size(); ++i) {
        const QString& title = m_chart->bars()[i].title;
        if (m_chart->lineRect(i).contains(position) && m_chart->shownTitle(i) != title)
            tip = theme::plainToolTip(title);
    }
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

} // namespace hems
