#include "sharecard.h"

#include "sharedonut.h"
#include "sharelegend.h"
#include "spoken.h"

#include <algorithm>

namespace hems {

namespace {

constexpr int mostSlices = 9; // the eight largest and the rest
constexpr double gap = 14;
constexpr double columnGap = 44;
// Of the legend, in the height of its letters.
constexpr double leastLegend = 14.7;
constexpr double mostLegend = 20;
constexpr double mostLegendShare = 0.57; // of the card, before the ring gets any

} // namespace

ShareCard::ShareCard(QWidget* parent)
    : Card(parent)
    , m_donut(new ShareDonut(this))
    , m_legend(new ShareLegend(this))
{
    spoken::set(m_donut, QAccessible::Chart, [] { return spoken::Words{tr("Shares as a ring")}; });
    ShareCard::retranslate();
}

void ShareCard::setShares(const QList<SensorShare>& shares)
{
    m_shares.clear();
    std::copy_if(shares.begin(), shares.end(), std::back_inserter(m_shares),
                 [](const SensorShare& share) { return share.holds(); });
    rearrange();
}

void ShareCard::showSlices()
{
    const QList<ShareSlice> slices =
        shareSlices(m_shares, std::min(mostSlices, m_legend->linesIn(m_legend->height())));
    m_legend->setSlices(slices);
    m_donut->setSlices(slices, m_shares.isEmpty() ? std::nullopt : std::optional(sumWatts(slices)));
}

void ShareCard::arrange()
{
    m_donut->setScale(scale());
    m_legend->setScale(scale());
    const QRect room = belowTitle().adjusted(0, scale().px(gap), 0, 0);
    if (shareSlices(m_shares, 1).isEmpty()) {
        m_donut->setGeometry(room);
        m_legend->setGeometry({});
    } else if (room.height() > room.width()) {
        const int side = std::min(room.width(), room.height() * 45 / 100);
        m_donut->setGeometry(room.x(), room.y(), room.width(), side);
        m_legend->setGeometry(room.adjusted(0, side + scale().px(gap), 0, 0));
    } else {
        const int letter = m_legend->font().pixelSize();
        const int least = std::min(qRound(leastLegend * letter), qRound(room.width() * mostLegendShare));
        const int side = std::max(0, std::min(room.height(), room.width() - least - scale().px(columnGap)));
        const int legendWidth =
            std::min(room.width() - side - scale().px(columnGap), qRound(mostLegend * letter));
        // What is left over is shared out around both.
        const int spare = (room.width() - side - scale().px(columnGap) - legendWidth) / 2;
        m_donut->setGeometry(room.x() + spare, room.y(), side, room.height());
        m_legend->setGeometry(m_donut->geometry().right() + 1 + scale().px(columnGap), room.y(), legendWidth,
                              room.height());
    }
    showSlices();
}

void ShareCard::retranslate()
{
    setTitle(tr("Share of power now"));
}

} // namespace hems
