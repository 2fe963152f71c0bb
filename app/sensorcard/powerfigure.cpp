#include "powerfigure.h"

#include "textlabel.h"
#include "writing.h"

#include <QEvent>

namespace hems {

namespace {

// In px of the design.
constexpr double kNumber = 64;
constexpr double kUnit = 28;
constexpr double kGap = 12;

} // namespace

PowerFigure::PowerFigure(QWidget* parent)
    : QWidget(parent)
    , m_number(new TextLabel(this, TextLabel::Writing::BigFigures))
    , m_unit(new TextLabel(this, TextLabel::Writing::BigFigures))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_unit->setColour(theme::Muted);
}

void PowerFigure::setScale(const Scale& scale)
{
    m_scale = scale;
    m_number->setFont(scale.font(kNumber, QFont::Bold));
    m_unit->setFont(scale.font(kUnit, QFont::Medium));
    updateGeometry();
    arrange();
}

void PowerFigure::setPower(const PowerText& power)
{
    if (m_number->text() == power.number && m_unit->text() == power.unit)
        return;
    m_number->setText(power.number);
    m_unit->setText(power.unit);
    updateGeometry();
    arrange();
}

QSize PowerFigure::sizeHint() const
{
    const QSize number = m_number->sizeHint();
    return {number.width() + m_scale.px(kGap) + m_unit->sizeHint().width(), number.height()};
}

void PowerFigure::arrange()
{
    const QSize number = m_number->sizeHint();
    m_number->setGeometry({{0, 0}, number});
    m_unit->setGeometry(
        {{number.width() + m_scale.px(kGap), m_number->baseline() - m_unit->baseline()}, m_unit->sizeHint()});
    writing::mirrorChildren(*this);
}

void PowerFigure::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void PowerFigure::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace hems
