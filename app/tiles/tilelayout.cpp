#include "tilelayout.h"

#include "figures.h"
#include "filling.h"
#include "scale.h"
#include "writing.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hems {

namespace {
// In px of the design.
constexpr double kSidePad = 18;
constexpr double kEndPad = 16;
constexpr double kNameGap = 8;
constexpr double kPowerGap = 11;
constexpr double kSmallGap = 8;
constexpr double kDot = 11;
constexpr double kLeastSwatch = 9; // px
constexpr double kSparkGap = 6;
constexpr double kSparkHeight = 48;
constexpr double kSparkShare = 0.5;
constexpr double kLeastSpark = 9; // px
constexpr double kLowSpark = 24;

constexpr double kPowerPx = Scale::kTileFigures;
// Of the height of the digits: round ones rise above it, and a comma hangs below the line.
constexpr double kDigitRise = 0.03;
constexpr double kCommaDrop = 0.26;
constexpr double kNamePx = 18;
constexpr double kLeastNameScale = 0.78;
constexpr double kLeastStatusScale = 0.85;
constexpr double kWellFilled = 0.85; // of two lines, broken between words
constexpr double kUnitPx = 20;
constexpr double kStatusPx = 14;

double figureHeight(const QFontMetricsF& metrics)
{
    return metrics.capHeight() * (kDigitRise + 1 + kCommaDrop);
}
} // namespace

TileLayout::TileLayout(const TileFrame& frame, const TileWords& words)
    : m_frame(frame)
    , m_words(words)
{
    const double headBottom = layOutHead();
    const double powerBottom = layOutPower(headBottom + kPowerGap * frame.unit);
    const double footTop = layOutFoot();
    layOutSparkline(powerBottom, footTop - kSparkGap * frame.unit);
}

void TileLayout::layOutSparkline(double top, double bottom)
{
    const double room = bottom - top;
    const double height = std::min(room, std::max(kSparkHeight * m_frame.unit, kSparkShare * room));
    const int side = static_cast<int>(std::lround(kSidePad * m_frame.unit));
    const int upper = static_cast<int>(std::ceil(bottom - height));
    if (height >= kLeastSpark)
        m_sparkline = QRect(side, upper, static_cast<int>(m_frame.size.width()) - 2 * side,
                            static_cast<int>(bottom) - upper);
}

void TileLayout::mirror()
{
    const auto mirrored = [this](const QRectF& rect) {
        return QRectF(m_frame.size.width() - rect.right(), rect.top(), rect.width(), rect.height());
    };
    for (TilePiece& piece : m_pieces)
        piece.rect = mirrored(piece.rect);
    m_dot = mirrored(m_dot);
    m_swatch = mirrored(m_swatch);
    m_pillCentre.setX(m_frame.size.width() - m_pillCentre.x());
}

QFont TileLayout::nameFont(double scale) const
{
    return Scale{m_frame.unit}.font(kNamePx * scale, QFont::Medium);
}

/// text stands at the left of rect, in the middle of its height.
void TileLayout::addPiece(const QRectF& rect, const QString& text, const QFont& font, TilePiece::Ink ink)
{
    const QFontMetricsF metrics(font);
    const double baseline = rect.center().y() - metrics.height() / 2 + metrics.ascent();
    const double width = std::min(rect.width(), metrics.horizontalAdvance(text));
    m_pieces.append({{rect.topLeft(), QSizeF(width, rect.height())}, text, font, baseline, ink});
}

/// The name and the switch; returns the name's bottom.
double TileLayout::layOutHead()
{
    const QSizeF& pill = m_frame.pill;
    const QPointF corner(m_frame.size.width() - kEndPad * m_frame.unit, kEndPad * m_frame.unit);
    m_pillCentre = corner + QPointF(-pill.width(), pill.height()) / 2;

    const double left = kSidePad * m_frame.unit;
    const double room = std::max(0.0, corner.x() - pill.width() - kNameGap * m_frame.unit - left);
    // As high as a usual name, so that all tiles' figures stand in a line.
    const double line = std::ceil(QFontMetricsF(nameFont(1)).height());
    const QRectF rect(left, kEndPad * m_frame.unit, room, line);
    m_nameLinesNeeded = isTooLong(room) && hasRoomForTwoLines(line) ? 2 : 1;
    layOutName(rect);
    return rect.bottom() + (m_frame.nameLines - 1) * line;
}

QFont TileLayout::fittingNameFont(double room) const
{
    QFont font = nameFont(1);
    const int least = nameFont(kLeastNameScale).pixelSize();
    while (font.pixelSize() > least && QFontMetricsF(font).horizontalAdvance(m_words.title) > room)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

/// For one line, in its smallest type.
bool TileLayout::isTooLong(double room) const
{
    return QFontMetricsF(nameFont(kLeastNameScale)).horizontalAdvance(m_words.title) > room;
}

/// Somewhat smaller where it is long, and over two lines where these are given to it.
void TileLayout::layOutName(const QRectF& room)
{
    const double needed = QFontMetricsF(nameFont(1)).horizontalAdvance(m_words.title);
    if (m_frame.nameLines == 1 || !isTooLong(room.width())) {
        const QFont font = fittingNameFont(room.width());
        const QString cut = QFontMetricsF(font).elidedText(m_words.title, Qt::ElideRight, room.width());
        return addPiece(room, cut, font, TilePiece::Ink::Text);
    }
    const QFont font = nameFont(needed > kWellFilled * 2 * room.width() ? kLeastNameScale : 1);
    const qsizetype split = writing::firstLineLength(m_words.title, font, room.width());
    const QString rest = m_words.title.mid(split).trimmed();
    addPiece(room, m_words.title.left(split).trimmed(), font, TilePiece::Ink::Text);
    addPiece(room.translated(0, room.height()),
             QFontMetricsF(font).elidedText(rest, Qt::ElideRight, room.width()), font, TilePiece::Ink::Text);
}

/// Whether a second line for the name leaves all else its place, with a sparkline of some height.
bool TileLayout::hasRoomForTwoLines(double lineHeight) const
{
    const QFontMetricsF figures(Scale{figureUnit()}.font(kPowerPx, QFont::Bold));
    const double foot = std::ceil(QFontMetricsF(Scale{m_frame.unit}.font(kStatusPx)).height());
    const double needed = 2 * lineHeight + figureHeight(figures) + foot +
                          (2 * kEndPad + kPowerGap + kSparkGap + kLowSpark) * m_frame.unit;
    return needed <= m_frame.size.height();
}

/// The number, as high as its digits and the tail of a comma, and its unit; returns their bottom.
double TileLayout::layOutPower(double top)
{
    const double left = kSidePad * m_frame.unit;
    const double gap = kSmallGap * m_frame.unit;
    const double room = m_frame.size.width() - 2 * left;
    const Scale full{figureUnit()};
    const auto widthAt = [&](double scale) {
        const QFontMetricsF number(full.font(kPowerPx * scale, QFont::Bold));
        const QFontMetricsF unit(full.font(kUnitPx * scale, QFont::Medium));
        return figures::width(m_words.power.number, number) + gap +
               unit.horizontalAdvance(m_words.power.unit);
    };
    const double fitting = std::min(1.0, 0.97 * room / widthAt(1));
    const double scale = fitting > 0.95 ? 1 : fitting;
    const QFont numberFont = full.font(kPowerPx * scale, QFont::Bold);
    const QFont unitFont = full.font(kUnitPx * scale, QFont::Medium);

    const QFontMetricsF number(numberFont);
    const QFontMetricsF unit(unitFont);
    // Smaller digits stand on the same line as the neighbours' full ones.
    const QFontMetricsF usual(full.font(kPowerPx, QFont::Bold));
    const double baseline = top + usual.capHeight() * (1 + kDigitRise);
    const QRectF numberRect(left, baseline - number.capHeight() * (1 + kDigitRise),
                            figures::width(m_words.power.number, number), figureHeight(number));
    const QRectF unitRect(numberRect.right() + gap, baseline - unit.ascent(),
                          unit.horizontalAdvance(m_words.power.unit), unit.height());
    m_pieces.append({unitRect, m_words.power.unit, unitFont, baseline, TilePiece::Ink::Muted});
    m_pieces.append({numberRect, m_words.power.number, numberFont, baseline, TilePiece::Ink::Figure});
    return top + figureHeight(usual);
}

/// Somewhat smaller where it is long; then without what only adds to the state ("Going off" of "Going off ·
/// poll 2"), which the card tells.
TileLayout::Status TileLayout::fittingStatus(double room) const
{
    static const QString kJoint = u" · "_s;
    const Scale scale{m_frame.unit};
    const int least = scale.font(kStatusPx * kLeastStatusScale).pixelSize();
    for (QString words = m_words.status;; words.truncate(words.lastIndexOf(kJoint))) {
        QFont font = scale.font(kStatusPx, QFont::Normal);
        while (font.pixelSize() > least && QFontMetricsF(font).horizontalAdvance(words) > room)
            font.setPixelSize(font.pixelSize() - 1);
        if (QFontMetricsF(font).horizontalAdvance(words) <= room)
            return {font, words};
        if (!words.contains(kJoint))
            return {font, QFontMetricsF(font).elidedText(words, Qt::ElideRight, room)};
    }
}

/// The state with its dot, and the sensor's number where there is room for it; returns the line's top.
double TileLayout::layOutFoot()
{
    const QFont font = Scale{m_frame.unit}.font(kStatusPx, QFont::Normal);
    const QFontMetricsF metrics(font);
    const double height = std::ceil(metrics.height());
    const double top = m_frame.size.height() - kEndPad * m_frame.unit - height;
    const double left = kSidePad * m_frame.unit;
    const double right = m_frame.size.width() - left;
    const double dot = kDot * m_frame.unit;
    m_dot = QRectF(left, top + (height - dot) / 2, dot, dot);

    const double textLeft = m_dot.right() + kSmallGap * m_frame.unit;
    const double textWidth = metrics.horizontalAdvance(m_words.status);
    const QString number = u"#%1"_s.arg(m_words.id);
    const double numberWidth = metrics.horizontalAdvance(number);
    const bool isMarked = theme::sensorFilling(m_words.id) != theme::Filling::Full;
    const double swatch = std::max(kLeastSwatch, kDot * m_frame.unit);
    const double swatchWidth = isMarked ? swatch + kSmallGap * m_frame.unit : 0;
    if (textLeft + textWidth + kSmallGap * m_frame.unit <= right - numberWidth - swatchWidth) {
        addPiece({right - numberWidth, top, numberWidth, height}, number, font, TilePiece::Ink::Muted);
        if (isMarked)
            m_swatch = QRectF(right - numberWidth - swatchWidth, top + (height - swatch) / 2, swatch, swatch);
    }
    const double room = std::max(0.0, right - textLeft);
    const Status status = fittingStatus(room);
    addPiece({textLeft, top, room, height}, status.words, status.font, TilePiece::Ink::Muted);
    return top;
}

} // namespace hems
