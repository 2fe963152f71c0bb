#pragma once

#include <QColor>
#include <QCoreApplication>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace hems {

/// The program's own pictures of appliances, as lines that take any colour. They are SVG files of nothing but
/// stroked paths, so that no library is needed to read them.
class SensorIcon {
    Q_DECLARE_TR_FUNCTIONS(hems::SensorIcon)

public:
    /// All that an owner may choose, in the order of a menu.
    static const QStringList& names();
    /// What it shows, for those who hear it.
    static QString title(const QString& name);
    /// What a name lets one guess, while the owner has chosen none: "Living-room TV" is a television.
    static QString guess(const QString& sensorTitle);
    /// An unknown name is drawn as a plug.
    static void paint(QPainter& painter, const QString& name, const QRectF& rect, QColor colour);
    /// The lines of a file on its field of 24 × 24; empty: it is none.
    static QPainterPath read(const QByteArray& svg);
};

} // namespace hems
