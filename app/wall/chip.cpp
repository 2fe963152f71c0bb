#include "chip.h"

#include "spoken.h"
#include "textlabel.h"
#include "theme.h"
#include "writing.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace hems {

namespace {

constexpr double padAcross = 16;
constexpr double padDown = 7;
constexpr double dotSize = 11;
constexpr double dotGap = 10;

theme::Colour borderColour(Tone tone)
{
    switch (tone) {
    case Tone::Warning:
        return theme::WarningLine;
    case Tone::Bad:
        return theme::BadLine;
    case Tone::Plain:
    case Tone::Good:
        break;
    }
    return theme::Line;
}

} // namespace

Chip::Chip(QWidget* parent)
    : QWidget(parent)
    , m_label(new TextLabel(this, TextLabel::Writing::Figures))
{
    spoken::set(this, QAccessible::StaticText, [this] { return spoken::Words{text()}; });
}

void Chip::setScale(const Scale& scale)
{
    m_scale = scale;
    m_label->setFont(scale.font(18));
    arrange();
}

void Chip::setText(const QString& text)
{
    m_label->setText(text);
}

QString Chip::text() const
{
    return m_label->text();
}

void Chip::setLook(Tone tone, std::optional<theme::Colour> dot)
{
    if (m_tone == tone && m_dot == dot)
        return;
    m_tone = tone;
    m_dot = dot;
    m_label->setColour(tone == Tone::Good ? theme::Text : toneColour(tone, theme::Text));
    arrange();
    update();
}

void Chip::setPressable()
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    spoken::set(
        this, QAccessible::Button, [this] { return spoken::Words{text()}; }, [this] { emit pressed(); });
}

QSize Chip::sizeHint() const
{
    const QSize text = m_label->sizeHint();
    return {textLeft() + text.width() + m_scale.px(padAcross), text.height() + 2 * m_scale.px(padDown)};
}

int Chip::textLeft() const
{
    return m_scale.px(padAcross) + (m_dot ? m_scale.px(dotSize) + m_scale.px(dotGap) : 0);
}

void Chip::arrange()
{
    const int textWidth = qMax(0, width() - textLeft() - m_scale.px(padAcross));
    m_label->setGeometry(writing::mirrored(*this, QRect(textLeft(), 0, textWidth, height())));
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = hasFocus() ? std::max(2.0, m_scale.of(2)) : m_scale.stroke(1);
    const double half = stroke / 2;
    painter.setPen(QPen(hasFocus() ? theme::Text : borderColour(m_tone), stroke));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), height() / 2.0 - half,
                            height() / 2.0 - half);
    if (!m_dot)
        return;
    const double size = m_scale.of(dotSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(*m_dot);
    painter.drawEllipse(
        writing::mirrored(*this, QRectF(m_scale.px(padAcross), (height() - size) / 2, size, size)));
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit pressed();
    else
        QWidget::keyPressEvent(event);
}

void Chip::focusInEvent(QFocusEvent*)
{
    update();
}

void Chip::focusOutEvent(QFocusEvent*)
{
    update();
}

void Chip::resizeEvent(QResizeEvent*)
{
    arrange();
}

theme::Colour toneColour(Tone tone, theme::Colour plain)
{
    switch (tone) {
    case Tone::Good:
        return theme::Good;
    case Tone::Warning:
        return theme::Warning;
    case Tone::Bad:
        return theme::Bad;
    case Tone::Plain:
        break;
    }
    return plain;
}

} // namespace hems
