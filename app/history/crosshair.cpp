#include "crosshair.h"

#include "figures.h"
#include "historytexts.h"

#include <QPainter>

#include <algorithm>

namespace hems {

using namespace Qt::StringLiterals;

QStringList Crosshair::readingAt(qint64 utcMs) const
{
    const HistoryTexts texts(m_zone, m_canvas.look().locale);
    QStringList lines;
    if (const auto point = m_canvas.power().at(utcMs)) {
        lines += texts.moment(point->slot);
        lines += texts.watts(point->meanWatts);
        if (point->greatestWatts - point->leastWatts >= 1)
            lines += tr("%1 to %2", "least and greatest power")
                         .arg(texts.watts(point->leastWatts), texts.watts(point->greatestWatts));
    } else {
        lines += texts.moment({utcMs, utcMs + 60'000});
        lines += tr("Nothing known");
    }
    if (const auto other = m_canvas.power().otherAt(utcMs))
        lines += tr("Compared: %1").arg(texts.watts(other->meanWatts));
    if (const auto bar = m_canvas.energy().barAt(utcMs); bar && bar->sum.coveredMs > 0)
        lines += texts.row(bar->row, m_barLength) + u": "_s + texts.energy(bar->sum);
    return lines;
}

void Crosshair::paint(QPainter& painter, double x) const
{
    const QRectF plots = m_canvas.plots();
    if (x < plots.left() || x > plots.right())
        return;
    const PlotLook& look = m_canvas.look();
    const qint64 utcMs = m_canvas.time().utcMs(x);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme::Muted, look.scale.stroke(1)));
    painter.drawLine(QPointF(x, plots.top()), QPointF(x, plots.bottom()));
    painter.setRenderHint(QPainter::Antialiasing);
    if (const auto point = m_canvas.power().at(utcMs)) {
        painter.setPen(QPen(theme::CardFill, look.scale.stroke(2)));
        painter.setBrush(look.colour);
        const double radius = look.scale.of(5);
        painter.drawEllipse(QPointF(x, m_canvas.power().y(point->meanWatts)), radius, radius);
    }
    paintBox(painter, x, readingAt(utcMs));
}

void Crosshair::paintBox(QPainter& painter, double x, const QStringList& lines) const
{
    const PlotLook& look = m_canvas.look();
    painter.setFont(look.scale.font(16));
    const QFontMetricsF metrics(painter.font());
    double width = 0;
    for (const QString& line : lines)
        width = std::max(width, figures::width(line, metrics));
    const double pad = look.scale.of(10);
    const double away = look.scale.of(14);
    const QRectF plots = m_canvas.plots();
    QRectF box(x + away, plots.top() + pad, width + 2 * pad,
               static_cast<double>(lines.size()) * metrics.height() + 2 * pad);
    if (box.right() > plots.right())
        box.moveRight(x - away);
    painter.setPen(QPen(theme::SwitchOff, look.scale.stroke(1)));
    painter.setBrush(theme::Background);
    painter.drawRoundedRect(box, pad, pad);
    QPointF baseline = box.topLeft() + QPointF(pad, pad + metrics.ascent());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setPen(i == 1 ? theme::Text : theme::Muted);
        figures::draw(painter, baseline, lines[i]);
        baseline.ry() += metrics.height();
    }
}

} // namespace hems
