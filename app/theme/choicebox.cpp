#include "choicebox.h"

#include "theme.h"

#include <QPainter>

namespace hems {

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double arm = fontMetrics().xHeight() / 2.0;
    const QPointF tip(width() - 3 * arm - 4, height() / 2.0 + arm / 2);
    painter.setPen(QPen(theme::Muted, arm / 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tip - QPointF(arm, arm), tip, tip + QPointF(arm, -arm)});
}

} // namespace hems
