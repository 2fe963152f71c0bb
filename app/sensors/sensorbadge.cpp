#include "sensorbadge.h"

#include "figures.h"
#include "sensoricon.h"
#include "sensorstanding.h"
#include "theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// In px of the design.
constexpr double kHeight = 118;
constexpr double kDisc = 60;
constexpr double kPicture = 34;
constexpr double kGap = 16;
constexpr double kTitlePx = 24;
constexpr double kPowerPx = 34;
constexpr double kSmallPx = 16;
constexpr double kDot = 11;

} // namespace

SensorBadge::SensorBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SensorBadge::setScale(const Scale& scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

void SensorBadge::setContent(const Content& content)
{
    if (content == m_content)
        return;
    m_content = content;
    setAccessibleName(content.title);
    setAccessibleDescription(content.power + u", "_s + content.today + u", "_s + content.state);
    update();
}

QSize SensorBadge::sizeHint() const
{
    const QFontMetricsF title(m_scale.font(kTitlePx));
    const QFontMetricsF power(m_scale.font(kPowerPx));
    const int lines = static_cast<int>(title.height() + power.height() + m_scale.of(kGap));
    return {m_scale.px(240), std::max(m_scale.px(kHeight), lines)};
}

void SensorBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF title(m_scale.font(kTitlePx, QFont::DemiBold));
    const QFontMetricsF small(m_scale.font(kSmallPx));
    const QRectF disc(0, 0, m_scale.of(kDisc), m_scale.of(kDisc));
    QColor ground = m_content.colour;
    ground.setAlphaF(0.2F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(disc);
    QRectF picture(0, 0, m_scale.of(kPicture), m_scale.of(kPicture));
    picture.moveCenter(disc.center());
    SensorIcon::paint(painter, m_content.icon, picture, m_content.colour);

    const double left = disc.right() + m_scale.of(kGap);
    painter.setFont(m_scale.font(kTitlePx, QFont::DemiBold));
    painter.setPen(theme::Text);
    painter.drawText(QPointF(left, title.ascent()),
                     title.elidedText(m_content.title, Qt::ElideRight, width() - left));
    const double line = title.height() + small.ascent() + m_scale.of(4);
    const double dot = std::max(7.0, m_scale.of(kDot));
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColour(m_content.tone));
    painter.drawEllipse(QRectF(left, line - small.xHeight() / 2 - dot / 2, dot, dot));
    painter.setFont(m_scale.font(kSmallPx));
    painter.setPen(theme::Muted);
    const double words = left + dot + m_scale.of(8);
    painter.drawText(QPointF(words, line),
                     small.elidedText(m_content.state, Qt::ElideRight, width() - words));

    painter.setFont(m_scale.font(kPowerPx, QFont::DemiBold));
    painter.setPen(theme::Text);
    const double foot = height() - QFontMetricsF(painter.font()).descent();
    figures::draw(painter, {0, foot}, m_content.power);
    const double width = figures::width(m_content.power, QFontMetricsF(painter.font()));
    painter.setFont(m_scale.font(kSmallPx));
    painter.setPen(theme::Muted);
    figures::draw(painter, {width + m_scale.of(kGap), foot}, m_content.today);
}

} // namespace hems
