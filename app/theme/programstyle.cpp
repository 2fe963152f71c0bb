#include "programstyle.h"

#include "controlmarks.h"

#include <QAbstractSpinBox>
#include <QStyleFactory>
#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>
#include <QWidget>

#include <algorithm>

namespace hems::theme {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastIndicator = 18; // px
constexpr double indicatorOfFont = 1.15;
constexpr int leastField = 34; // px

int indicatorSize(const QStyleOption* option, const QWidget* widget)
{
    const QFontMetrics metrics = widget   ? widget->fontMetrics()
                                 : option ? option->fontMetrics
                                          : QFontMetrics(QFont());
    return std::max(leastIndicator, qRound(indicatorOfFont * metrics.height()));
}

} // namespace

ProgramStyle::ProgramStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

// Marks grow with the text beside them, as the wall's pages do.
int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize(option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox || type == CT_SpinBox || type == CT_LineEdit)
        return size.expandedTo({0, leastField});
    return size;
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return controlmarks::drawCheck(*painter, *option);
    case PE_IndicatorRadioButton:
        return controlmarks::drawRadio(*painter, *option);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const
{
    const auto place = [&](SubControl part) {
        return QRectF(proxy()->subControlRect(control, option, part, widget));
    };
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && box->frame) {
        controlmarks::drawField(*painter, *option);
        controlmarks::drawArrow(*painter, place(SC_ComboBoxArrow), Qt::DownArrow, option->state);
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && spin->frame) {
        controlmarks::drawField(*painter, *option);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const auto stateOf = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step) {
            State state = option->state;
            state.setFlag(State_Enabled, state.testFlag(State_Enabled) && spin->stepEnabled.testFlag(step));
            state.setFlag(State_Sunken,
                          state.testFlag(State_Sunken) && option->activeSubControls.testFlag(part));
            return state;
        };
        controlmarks::drawArrow(*painter, place(SC_SpinBoxUp), Qt::UpArrow,
                                stateOf(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled));
        controlmarks::drawArrow(*painter, place(SC_SpinBoxDown), Qt::DownArrow,
                                stateOf(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace hems::theme
