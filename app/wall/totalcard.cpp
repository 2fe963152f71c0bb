#include "totalcard.h"

#include "figures.h"
#include "kpiblock.h"
#include "powerlinechart.h"
#include "spanpicker.h"
#include "spoken.h"
#include "textlabel.h"
#include "theme.h"

#include <QDateTime>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKpis = 4;
constexpr qsizetype fewestKpis = 2;
constexpr double totalSize = Scale::kTotalFigures;
constexpr double unitSize = 44;
constexpr double unitGap = 20;
constexpr double kpiGap = 36;
constexpr double chartGap = 32; ///< holds the comma's tail
constexpr double titleGap = 18;
constexpr double ghostKeySize = 15;
constexpr double ghostKeyGap = 14;
constexpr qint64 minuteMs = 60'000;
constexpr QStringView ghostSample = u"\u00b7\u2009\u00b7\u2009\u00b7\u2009\u00b7\u2009\u00b7 ";

/// The minute since 1970 whose weekday the dotted line tells; nothing: no such line is known.
std::optional<qint64> ghostMinute(const TotalFigures& figures)
{
    const bool isKnown = std::any_of(figures.lastWeek.begin(), figures.lastWeek.end(),
                                     [](const TrailPoint& point) { return point.watts.has_value(); });
    if (!isKnown)
        return {};
    return std::max(figures.fromUtcMs, figures.nowUtcMs) / minuteMs;
}

/// "last Sunday"; empty: nothing is known of it.
QString ghostDay(const TotalFigures& figures, const QLocale& locale)
{
    const std::optional<qint64> minute = ghostMinute(figures);
    if (!minute)
        return {};
    const int day = QDateTime::fromMSecsSinceEpoch(*minute * minuteMs, figures.zone).date().dayOfWeek();
    return TotalCard::tr("last %1").arg(locale.dayName(day));
}

/// What each gets of a room: all that it wants, or an equal share of what those leave that want less.
QList<int> sharedOut(const QList<int>& wanted, int room)
{
    QList<qsizetype> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&wanted](qsizetype a, qsizetype b) { return wanted[a] < wanted[b]; });
    QList<int> given(wanted.size());
    qsizetype left = wanted.size();
    for (const qsizetype i : order) {
        given[i] = std::min(wanted[i], std::max(0, room) / static_cast<int>(left--));
        room -= given[i];
    }
    return given;
}

} // namespace

TotalCard::TotalCard(QWidget* parent)
    : Card(parent)
    , m_total(new TextLabel(this, TextLabel::Writing::BigFigures))
    , m_unit(new TextLabel(this, TextLabel::Writing::BigFigures))
    , m_picker(new SpanPicker(this))
    , m_chart(new PowerLineChart(this))
    , m_ghostKey(new TextLabel(this))
{
    spoken::set(m_chart, QAccessible::Chart, [this] {
        return spoken::Words{tr("Power of the home over time"), tr("%1 W now").arg(m_total->text())};
    });
    m_unit->setColour(theme::Muted);
    m_ghostKey->setColour(theme::Muted);
    m_ghostKey->hide();
    for (qsizetype i = 0; i < mostKpis; ++i) {
        m_kpis.append(new KpiBlock(this));
        m_kpis.last()->hide();
    }
    connect(m_picker, &SpanPicker::chosen, this, &TotalCard::spanChosen);
    retranslate();
}

// A total that rolls changes its figure many times a second: the rest of the card is not to be laid out for
// it.
void TotalCard::setFigures(const TotalFigures& figures)
{
    const TotalFigures before = std::exchange(m_figures, figures);
    if (figures.kpis != before.kpis) {
        showKpis();
        rearrange();
    }
    if (figures.watts != before.watts)
        showTotal();
    showLine(before);
}

void TotalCard::showKpis()
{
    for (qsizetype i = 0; i < std::min(mostKpis, m_figures.kpis.size()); ++i)
        m_kpis[i]->setKpi(m_figures.kpis[i]);
}

void TotalCard::showTotal()
{
    const QString text =
        m_figures.watts ? figures::formatWatts(*m_figures.watts, locale()) : QString(figures::Unknown);
    if (text == m_total->text())
        return;
    const bool isAsLong = text.size() == m_total->text().size(); // and so as wide: digits have one width
    m_total->setText(text);
    if (!isAsLong)
        rearrange();
}

void TotalCard::showLine(const TotalFigures& before)
{
    TotalFigures line = before;
    line.watts = m_figures.watts;
    line.kpis = m_figures.kpis;
    if (line == m_figures)
        return;
    m_picker->setSpan(m_figures.span);
    m_chart->setLine(m_figures);
    if (ghostMinute(before) != ghostMinute(m_figures) || before.zone != m_figures.zone)
        showGhostKey();
}

void TotalCard::showGhostKey()
{
    const QString day = ghostDay(m_figures, locale());
    if (day == m_ghostKey->accessibleName())
        return;
    m_ghostKey->setAccessibleName(day);
    m_ghostKey->setText(day.isEmpty() ? day : ghostSample.toString() + day);
    rearrange();
}

void TotalCard::retranslate()
{
    setTitle(tr("Total power"));
    showTotal();
    showGhostKey();
    m_unit->setText(u"W"_s);
}

void TotalCard::arrange()
{
    const int kpiLeft = arrangeKpis();
    arrangeTotal(kpiLeft - inside().x());
    arrangeLine();
}

/// The segments stand between the figures and the chart, which begins lower where there is no room for them.
void TotalCard::arrangeLine()
{
    m_picker->setScale(scale());
    m_chart->setScale(scale());
    const QRect room = inside();
    const QSize picker = m_picker->sizeHint();
    const int x = room.right() + 1 - picker.width();
    int top = std::max(totalBaseline() + scale().px(chartGap), kpiBottom() + picker.height());
    if (m_unit->geometry().right() >= x)
        top = std::max(top, m_total->geometry().bottom() + 1 + picker.height());
    m_picker->setGeometry(x, top - picker.height(), picker.width(), picker.height());
    m_chart->setGeometry(room.x(), top, room.width(), qMax(0, room.bottom() + 1 - top));
    arrangeGhostKey();
}

/// Beside the segments, where there is room for it.
void TotalCard::arrangeGhostKey()
{
    m_ghostKey->setFont(scale().font(ghostKeySize));
    const int gap = scale().px(ghostKeyGap);
    const QRect row = m_picker->geometry();
    const int x = row.x() - gap - m_ghostKey->sizeHint().width();
    const int taken = std::max(m_unit->geometry().right(), m_total->geometry().right());
    m_ghostKey->setVisible(!m_ghostKey->text().isEmpty() && x > taken + gap);
    m_ghostKey->setGeometry(x, row.y(), m_ghostKey->sizeHint().width(), row.height());
}

int TotalCard::kpiBottom() const
{
    int bottom = belowTitle().y();
    for (const KpiBlock* kpi : m_kpis) {
        if (!kpi->isHidden())
            bottom = std::max(bottom, kpi->geometry().bottom() + 1);
    }
    return bottom;
}

/// What the first so many figures take beside each other.
QList<int> TotalCard::kpiWidths(qsizetype count) const
{
    const int width = inside().width();
    // The total keeps two fifths of the card, beside many figures a third.
    const int all = count < mostKpis ? width * 3 / 5 : width * 2 / 3;
    QList<int> widths;
    for (qsizetype i = 0; i < count; ++i)
        widths.append(m_kpis[i]->sizeHint().width());
    return sharedOut(widths, all - static_cast<int>(count) * scale().px(kpiGap));
}

/// The last figures, which the history tells too, make room for words that would be cut.
QList<int> TotalCard::wholeKpiWidths() const
{
    qsizetype count = std::min(mostKpis, m_figures.kpis.size());
    for (; count > fewestKpis; --count) {
        const QList<int> widths = kpiWidths(count);
        qsizetype whole = 0;
        while (whole < count && m_kpis[whole]->isWholeIn(widths[whole]))
            ++whole;
        if (whole == count)
            return widths;
    }
    return kpiWidths(count);
}

/// Returns the left end of what they take.
int TotalCard::arrangeKpis()
{
    for (KpiBlock* kpi : m_kpis)
        kpi->setScale(scale());
    const QList<int> widths = wholeKpiWidths();
    int valuePx = std::numeric_limits<int>::max();
    int labelLines = 1;
    for (qsizetype i = 0; i < mostKpis; ++i) {
        m_kpis[i]->setVisible(i < widths.size());
        if (i >= widths.size())
            continue;
        valuePx = std::min(valuePx, m_kpis[i]->valuePxIn(widths[i]));
        labelLines = std::max(labelLines, m_kpis[i]->labelLinesIn(widths[i]));
    }
    const QRect room = inside();
    int x = room.right() + 1;
    for (qsizetype i = widths.size() - 1; i >= 0; --i) {
        x -= widths[i];
        m_kpis[i]->setMostValuePx(valuePx);
        m_kpis[i]->setLabelLines(labelLines);
        m_kpis[i]->setGeometry(x, room.y(), widths[i], m_kpis[i]->heightForWidth(widths[i]));
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

// The chart lets the mouse through to the card.
void TotalCard::mousePressEvent(QMouseEvent* event)
{
    m_isPressed = event->button() == Qt::LeftButton && m_chart->geometry().contains(event->pos());
    event->setAccepted(m_isPressed);
}

void TotalCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_isPressed, false) && m_chart->geometry().contains(event->pos()))
        emit spanChosen(nextSpan(m_figures.span));
}

} // namespace hems
