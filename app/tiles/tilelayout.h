#pragma once

#include "powertext.h"
#include "sensortypes.h"

#include <QFont>
#include <QList>
#include <QRectF>

#include <algorithm>

namespace hems {

/// A text as it is painted on a tile. For tests, too.
struct TilePiece {
    enum class Ink { Text, Muted, Figure };
    QRectF rect; ///< holds the whole text; its left edge and baseline are where it is written
    QString text;
    QFont font;
    double baseline = 0; ///< px below the tile's top
    Ink ink = Ink::Text;
};

/// What is written on a tile.
struct TileWords {
    SensorId id = 0;
    QString title;
    PowerText power;
    QString status;
};

/// What a tile is laid out for, px. The units are px per px of the design: of the tile's content, and of the
/// whole wall, at which its power is written at least so that it can be read from across the room.
struct TileFrame {
    QSizeF size;
    QSizeF pill; ///< of its switch
    double unit = 1;
    double wallUnit = 1;
    int nameLines = 1; ///< for how many the name has room
};

/// Where everything stands on a tile, and in what size it is written so that it fits.
class TileLayout {
public:
    TileLayout(const TileFrame& frame, const TileWords& words);

    /// Puts everything on the other side; the sparkline lies in the middle, and its time runs as ever.
    void mirror();

    const QList<TilePiece>& pieces() const { return m_pieces; }
    QRectF dot() const { return m_dot; }
    /// Empty: its sensor fills its colour whole, which the line tells, or there is no room.
    QRectF swatch() const { return m_swatch; }
    QPointF pillCentre() const { return m_pillCentre; }
    /// Empty: there is no room for it.
    QRect sparkline() const { return m_sparkline; }
    /// Over how many lines the name needs to be written to be told whole or nearly: 1, or 2 where the tile is
    /// high enough for these.
    int nameLinesNeeded() const { return m_nameLinesNeeded; }

private:
    QFont nameFont(double scale) const;
    QFont fittingNameFont(double room) const;
    double figureUnit() const { return std::max(m_frame.unit, m_frame.wallUnit); }
    bool isTooLong(double room) const;
    bool hasRoomForTwoLines(double lineHeight) const;
    void addPiece(const QRectF& rect, const QString& text, const QFont& font, TilePiece::Ink ink);
    double layOutHead();
    void layOutName(const QRectF& room);
    double layOutPower(double top);
    /// How the state is written in a room.
    struct Status {
        QFont font;
        QString words;
    };
    Status fittingStatus(double room) const;
    double layOutFoot();
    void layOutSparkline(double top, double bottom);

    TileFrame m_frame;
    TileWords m_words;
    QList<TilePiece> m_pieces;
    QRectF m_dot;
    QRectF m_swatch;
    QPointF m_pillCentre;
    QRect m_sparkline;
    int m_nameLinesNeeded = 1;
};

} // namespace hems
