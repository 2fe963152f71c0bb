#include "banner.h"

#include "spoken.h"
#include "theme.h"
#include "writing.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace hems {

Banner::Banner(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    spoken::set(this, QAccessible::AlertMessage, [this] {
        QStringList texts;
        for (const Alert& notice : std::as_const(m_notices))
            texts.append(notice.text);
        return spoken::Words{texts.join(u' ')};
    });
    hide();
}

void Banner::setScale(const Scale& scale)
{
    m_scale = scale;
    restyle();
}

void Banner::setNotices(const QList<Alert>& notices)
{
    if (m_notices == notices)
        return;
    m_notices = notices;
    qDeleteAll(m_lines);
    m_lines.clear();
    for (const Alert& notice : notices) {
        auto* line = new QLabel(this);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setText(notice.text);
        line->show();
        m_layout->addWidget(line);
        m_lines.append(line);
    }
    restyle();
    setVisible(!notices.isEmpty());
    if (!notices.isEmpty())
        spoken::announce(this);
    update();
}

void Banner::restyle()
{
    const int across = m_scale.px(26);
    const int down = m_scale.px(12);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int dot = m_scale.px(24);
    m_layout->setContentsMargins(across + (mirrored ? 0 : dot), down, across + (mirrored ? dot : 0), down);
    m_layout->setSpacing(m_scale.px(6));
    for (QLabel* line : std::as_const(m_lines))
        line->setFont(m_scale.font(20, QFont::Medium));
}

void Banner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

int Banner::heightForWidth(int width) const
{
    return m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width)
                                         : m_layout->totalSizeHint().height();
}

void Banner::paintEvent(QPaintEvent*)
{
    const bool bad = std::any_of(m_notices.begin(), m_notices.end(),
                                 [](const Alert& notice) { return notice.tone == Tone::Bad; });
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = m_scale.stroke(1);
    const double half = stroke / 2;
    painter.setPen(QPen(bad ? theme::BadLine : theme::WarningLine, stroke));
    painter.setBrush(bad ? theme::BadFill : theme::WarningFill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_scale.of(14),
                            m_scale.of(14));
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const double firstLine = m_lines[i]->y() + QFontMetricsF(m_lines[i]->font()).height() / 2;
        const double size = m_scale.of(11);
        const QRectF dot(m_scale.of(26), firstLine - size / 2, size, size);
        painter.setBrush(m_notices[i].tone == Tone::Bad ? theme::Bad : theme::Warning);
        painter.drawEllipse(writing::mirrored(*this, dot));
    }
}

} // namespace hems
