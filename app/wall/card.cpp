#include "card.h"

#include "spoken.h"
#include "textlabel.h"
#include "theme.h"
#include "writing.h"

#include <QEvent>
#include <QPainter>

namespace hems {

namespace {

constexpr double padAcross = 26;
constexpr double padDown = 22;
constexpr double cornerRadius = 18;

} // namespace

Card::Card(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(this))
{
    spoken::set(this, QAccessible::Grouping, [this] { return spoken::Words{m_title->text()}; });
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_title->setColour(theme::Muted);
}

void Card::setScale(const Scale& scale)
{
    m_scale = scale;
    rearrange(); // with the same scale too, which gives labels that lost their fonts these back
    update();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setTitleReserve(int pixels)
{
    m_titleReserve = pixels;
}

QRect Card::inside() const
{
    return rect().adjusted(m_scale.px(padAcross), m_scale.px(padDown), -m_scale.px(padAcross),
                           -m_scale.px(padDown));
}

QRect Card::belowTitle() const
{
    return inside().adjusted(0, m_title->height(), 0, 0);
}

void Card::rearrange()
{
    m_title->setFont(m_scale.font(19, QFont::Medium));
    const QRect room = inside();
    m_title->setGeometry(room.x(), room.y(), room.width(), m_title->sizeHint().height());
    arrange();
    m_title->resize(qMax(0, room.width() - m_titleReserve), m_title->height());
    writing::mirrorChildren(*this);
}

void Card::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool isReworded = event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange;
    if (isReworded)
        retranslate();
    if (isReworded || event->type() == QEvent::LayoutDirectionChange)
        rearrange();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPanel(painter, rect(), m_scale, theme::CardFill, theme::Line);
}

void Card::resizeEvent(QResizeEvent*)
{
    rearrange();
}

void paintPanel(QPainter& painter, const QRect& rect, const Scale& scale, QColor fill, QColor border)
{
    painter.fillRect(rect, QColor(theme::Background));
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = scale.stroke(1);
    painter.setPen(QPen(border, stroke));
    painter.setBrush(fill);
    const double half = stroke / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), scale.of(cornerRadius),
                            scale.of(cornerRadius));
}

} // namespace hems
