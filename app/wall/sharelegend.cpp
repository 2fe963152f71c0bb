#include "sharelegend.h"

#include "figures.h"
#include "spoken.h"
#include "theme.h"
#include "writing.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr double usualLine = 38;
constexpr double swatchSize = 14;
constexpr double leastSwatch = 9; // px: a stripe or a dot can still be seen in it
constexpr double swatchGap = 10;
constexpr double columnGap = 12;

} // namespace

ShareLegend::ShareLegend(QWidget* parent)
    : QWidget(parent)
{
    spoken::set(this, QAccessible::List, [this] {
        QStringList lines;
        for (int line = 0; line < m_slices.size(); ++line)
            lines.append(m_slices[line].title + u' ' + share(line));
        return spoken::Words{tr("Shares"), lines.join(u", "_s)};
    });
    setScale({});
}

void ShareLegend::setScale(const Scale& scale)
{
    m_scale = scale;
    setFont(scale.font(18));
    setSlices(m_slices);
}

void ShareLegend::setSlices(const QList<ShareSlice>& slices)
{
    m_slices = slices;
    m_sum = sumWatts(slices);
    const QFontMetricsF metrics(font());
    m_shareWidth = figures::width(figures::formatShare(88.8, 100, locale()), metrics);
    for (int i = 0; i < slices.size(); ++i)
        m_shareWidth = std::max(m_shareWidth, figures::width(share(i), metrics));
    update();
}

QString ShareLegend::title(int line) const
{
    const ShareSlice& slice = m_slices[line];
    return slice.id ? slice.title
                    : tr("Others, %1", "so many sensors together").arg(locale().toString(slice.sensors));
}

QString ShareLegend::share(int line) const
{
    return figures::formatShare(m_slices[line].watts, m_sum, locale());
}

double ShareLegend::leastLineHeight() const
{
    return std::ceil(QFontMetricsF(font()).height() * 1.15);
}

int ShareLegend::linesIn(int height) const
{
    return std::max(1, static_cast<int>(height / leastLineHeight()));
}

double ShareLegend::lineHeight() const
{
    const double equal = height() / std::max(1.0, static_cast<double>(m_slices.size()));
    return std::min(m_scale.of(usualLine), equal);
}

QRect ShareLegend::lineRect(int line) const
{
    const double top = (height() - lineHeight() * static_cast<double>(m_slices.size())) / 2;
    return QRectF(0, top + line * lineHeight(), width(), lineHeight()).toRect();
}

double ShareLegend::swatchSide() const
{
    return std::max(leastSwatch, m_scale.of(swatchSize));
}

QRectF ShareLegend::titleRect(int line) const
{
    const double left = swatchSide() + m_scale.of(swatchGap);
    const double taken = left + m_shareWidth + m_scale.of(columnGap);
    const QRectF place = lineRect(line);
    return {left, place.top(), std::max(0.0, place.width() - taken), place.height()};
}

QString ShareLegend::shownTitle(int line) const
{
    return QFontMetricsF(font()).elidedText(title(line), Qt::ElideRight,
                                            std::max(0.0, titleRect(line).width()));
}

void ShareLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QFontMetricsF metrics(font());
    const double side = swatchSide();
    for (int i = 0; i < m_slices.size(); ++i) {
        const QRectF line = lineRect(i);
        const QRectF swatch(0, line.center().y() - side / 2, side, side);
        theme::drawSwatch(painter, writing::mirrored(*this, swatch), sliceColour(m_slices[i]),
                          sliceFilling(m_slices[i]));
        const double baseline = line.center().y() + metrics.capHeight() / 2;
        painter.setPen(theme::Text);
        const QString name = shownTitle(i);
        QRectF place = titleRect(i);
        place.setWidth(metrics.horizontalAdvance(name));
        writing::draw(painter, {writing::mirrored(*this, place).left(), baseline}, name);
        painter.setPen(theme::Muted);
        const QString percent = share(i);
        place.setWidth(figures::width(percent, metrics));
        place.moveRight(width());
        figures::draw(painter, {writing::mirrored(*this, place).left(), baseline}, percent);
    }
}

bool ShareLegend::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString tip;
    for (int i = 0; i < m_slices.size(); ++i) {
        if (lineRect(i).contains(help->pos()) && shownTitle(i) != title(i))
            tip = theme::plainToolTip(title(i));
    }
    QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

void ShareLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        setSlices(m_slices);
}

} // namespace hems
