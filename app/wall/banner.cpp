#include "banner.h"

#include "spoken.h"
#include "theme.h"
#include "writing.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hems {

Banner::Banner(QWidget* parent, Voice voice)
    : QWidget(parent)
    , m_voice(voice)
    , m_layout(new QVBoxLayout(this))
{
    spoken::set(
        this, QAccessible::AlertMessage,
        [this] {
            QStringList texts;
            for (const Alert& notice : std::as_const(m_notices))
                texts.append(notice.text);
            return spoken::Words{texts.join(u' ')};
        },
        [this] { emit pressed(); });
    hide();
}

QLabel* Banner::makeLine(const QString& text)
{
    auto* line = new QLabel(this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setText(text);
    return line;
}

void Banner::setScale(const Scale& scale)
{
    m_scale = scale;
    restyle();
}

void Banner::setNotices(const QList<Alert>& notices)
{
    QList<Alert> sorted = notices;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Alert& a, const Alert& b) { return a.tone > b.tone; });
    if (m_notices == sorted)
        return;
    m_notices = sorted;
    qDeleteAll(m_lines);
    m_lines.clear();
    for (const Alert& notice : std::as_const(m_notices)) {
        m_lines.append(makeLine(notice.text));
        m_layout->addWidget(m_lines.last());
    }
    showFirst(m_lines.size());
    restyle();
    setVisible(!notices.isEmpty());
    if (!notices.isEmpty() && m_voice == Voice::Announces)
        spoken::announce(this);
    update();
}

int Banner::fit(int width, int mostHeight)
{
    qsizetype count = m_lines.size();
    showFirst(count);
    while (count > 1 && heightForWidth(width) > mostHeight)
        showFirst(--count);
    return heightForWidth(width);
}

bool Banner::showsAll() const
{
    return !m_more;
}

void Banner::showFirst(qsizetype count)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setVisible(i < count);
    const qsizetype more = m_lines.size() - count;
    delete std::exchange(m_more, nullptr);
    if (more > 0) {
        m_more =
            makeLine(tr("and %1 more: press to read all", "so many notices").arg(locale().toString(more)));
        m_more->setFont(m_scale.font(20, QFont::DemiBold));
        m_more->show();
        m_layout->addWidget(m_more);
    }
    setFocusPolicy(more > 0 ? Qt::TabFocus : Qt::NoFocus);
    m_layout->invalidate();
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
    if (m_more)
        m_more->setFont(m_scale.font(20, QFont::DemiBold));
}

void Banner::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
}

void Banner::focusInEvent(QFocusEvent*)
{
    update();
}

void Banner::focusOutEvent(QFocusEvent*)
{
    update();
}

void Banner::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit pressed();
    else
        QWidget::keyPressEvent(event);
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
    const double stroke = hasFocus() ? std::max(2.0, m_scale.of(2)) : m_scale.stroke(1);
    const double half = stroke / 2;
    const theme::Colour edge = hasFocus() ? theme::Text : bad ? theme::BadLine : theme::WarningLine;
    painter.setPen(QPen(edge, stroke));
    painter.setBrush(bad ? theme::BadFill : theme::WarningFill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), m_scale.of(14),
                            m_scale.of(14));
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_lines.size() && !m_lines[i]->isHidden(); ++i) {
        const double firstLine = m_lines[i]->y() + QFontMetricsF(m_lines[i]->font()).height() / 2;
        const double size = m_scale.of(11);
        const QRectF dot(m_scale.of(26), firstLine - size / 2, size, size);
        painter.setBrush(m_notices[i].tone == Tone::Bad ? theme::Bad : theme::Warning);
        painter.drawEllipse(writing::mirrored(*this, dot));
    }
}

} // namespace hems
