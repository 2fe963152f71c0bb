#pragma once

#include "historycanvas.h"

#include <QCoreApplication>

namespace hems {

/// Paints what is known of one moment over the canvas: a line, a dot on the power, and a box with the
/// figures.
class Crosshair {
    Q_DECLARE_TR_FUNCTIONS(hems::Crosshair)

public:
    Crosshair(const HistoryCanvas& canvas, const QTimeZone& zone, RowLength barLength)
        : m_canvas(canvas)
        , m_zone(zone)
        , m_barLength(barLength)
    {
    }

    /// The moment's figures in words, a line each.
    QStringList readingAt(qint64 utcMs) const;
    void paint(QPainter& painter, double x) const;

private:
    void paintBox(QPainter& painter, double x, const QStringList& lines) const;

    const HistoryCanvas& m_canvas;
    QTimeZone m_zone;
    RowLength m_barLength;
};

} // namespace hems
