#include "chartcard.h"

#include "historychart.h"

namespace hems {

ChartCard::ChartCard(HistoryChart* chart, QWidget* parent)
    : Card(parent)
    , m_chart(chart)
{
    chart->setParent(this);
}

void ChartCard::arrange()
{
    m_chart->setGeometry(inside());
    m_chart->setScale(scale());
}

} // namespace hems
