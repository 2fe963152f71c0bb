#include "totalcard.h"

#include "figures.h"
#include "kpiblock.h"
#include "powerlinechart.h"
#include "textlabel.h"
#include "theme.h"

#include <QLocale>

#include <algorithm>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKpis = 4;
constexpr double totalSize = Scale::kTotalFigures;
constexpr double unitSize = 44;
constexpr double unitGap = 20;
constexpr double kpiGap = 36;
constexpr double chartGap = 32; ///< holds the comma's tail
constexpr double titleGap = 18;

} // namespace

TotalCard::TotalCard(QWidget* parent)
    : Card(parent)
    , m_total(new TextLabel(this, TextLabel::Writing::BigFigures))
    , m_unit(new TextLabel(this, TextLabel::Writing::BigFigures))
    , m_chart(new PowerLineChart(this))
{
    m_unit->setColour(theme::Muted);
    for (qsizetype i = 0; i < mostKpis; ++i) {
        m_kpis.append(new KpiBlock(this));
        m_kpis.last()->hide();
    }
    retranslate();
}

void TotalCard::setFigures(const TotalFigures& figures)
{
    m_figures = figures;
    for (qsizetype i = 0; i < mostKpis; ++i) {
        m_kpis[i]->setVisible(i < figures.kpis.size());
        if (i < figures.kpis.size())
            m_kpis[i]->setKpi(figures.kpis[i]);
    }
    m_chart->setTrail(figures.trail, figures.fromUtcMs, figures.toUtcMs);
    retranslate();
    rearrange();
}

void TotalCard::retranslate()
{
    setTitle(tr("Total power"));
    m_total->setText(m_figures.watts ? figures::formatWatts(*m_figures.watts, locale())
                                     : QString(figures::Unknown));
    m_unit->setText(u"W"_s);
}

void TotalCard::arrange()
{
    const int kpiLeft = arrangeKpis();
    arrangeTotal(kpiLeft - inside().x());
    m_chart->setScale(scale());
    const int top = totalBaseline() + scale().px(chartGap);
    m_chart->setGeometry(inside().x(), top, inside().width(), qMax(0, inside().bottom() + 1 - top));
}

/// Returns the left end of what they take.
int TotalCard::arrangeKpis()
{
    const QRect room = inside();
    const qsizetype count = std::min(mostKpis, m_figures.kpis.size());
    // The total keeps two fifths of the card, beside many figures a third.
    const int all = count < mostKpis ? room.width() * 3 / 5 : room.width() * 2 / 3;
    int wanted = 0;
    for (qsizetype i = 0; i < count; ++i) {
        m_kpis[i]->setScale(scale());
        wanted += m_kpis[i]->sizeHint().width() + scale().px(kpiGap);
    }
    const int each = all / static_cast<int>(std::max<qsizetype>(count, 3)) - scale().px(kpiGap);
    const int most = wanted <= all ? wanted : each;
    int x = room.right() + 1;
    for (qsizetype i = count - 1; i >= 0; --i) {
        KpiBlock* kpi = m_kpis[i];
        const QSize size = kpi->sizeHint();
        const int width = std::min(size.width(), most);
        x -= width;
        kpi->setGeometry(x, room.y(), width, size.height());
        x -= scale().px(kpiGap);
    }
    setTitleReserve(room.right() + 1 - x);
    return x;
}

/// The figures shrink where the number is too long for the room; number and unit stand on one line.
void TotalCard::arrangeTotal(int width)
{
    m_unit->setFont(scale().font(unitSize, QFont::Medium));
    const QSize unit = m_unit->sizeHint();
    const int room = std::max(0, width - unit.width() - scale().px(unitGap));
    QFont font = scale().font(totalSize, QFont::Bold);
    m_total->setFont(font);
    const int needed = m_total->sizeHint().width();
    if (needed > room) {
        font.setPixelSize(std::max(1, font.pixelSize() * room / needed));
        m_total->setFont(font);
    }
    const QSize total = m_total->sizeHint();
    const int baseline = totalBaseline();
    m_total->setGeometry(inside().x(), baseline - m_total->baseline(), std::min(total.width(), room),
                         total.height());
    m_unit->setGeometry(m_total->geometry().right() + 1 + scale().px(unitGap), baseline - m_unit->baseline(),
                        unit.width(), unit.height());
}

int TotalCard::totalBaseline() const
{
    const QFontMetricsF metrics(scale().font(totalSize, QFont::Bold));
    return belowTitle().y() + scale().px(titleGap) + qRound(metrics.capHeight());
}

} // namespace hems
