#include "spanpicker.h"

#include "spanbutton.h"
#include "spoken.h"
#include "writing.h"

#include <QButtonGroup>
#include <QEvent>

#include <algorithm>

namespace hems {

SpanPicker::SpanPicker(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new SpanButton(this);
        m_group->addButton(m_buttons[i], static_cast<int>(i));
    }
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChosen) {
        const LineSpan span = kLineSpans[static_cast<std::size_t>(id)];
        if (isChosen && span != m_span) // set already, where it comes from setSpan()
            emit chosen(m_span = span);
    });
    spoken::set(this, QAccessible::Grouping, [] {
        return spoken::Words{tr("How much of the past the line shows"), {}};
    });
    setSpan(m_span);
    retranslate();
}

void SpanPicker::setScale(const Scale& scale)
{
    for (SpanButton* button : m_buttons)
        button->setScale(scale);
    arrange();
}

void SpanPicker::setSpan(LineSpan span)
{
    m_span = span;
    m_group->button(static_cast<int>(span))->setChecked(true);
}

QSize SpanPicker::sizeHint() const
{
    QSize size(0, 0);
    for (const SpanButton* button : m_buttons) {
        const QSize each = button->sizeHint();
        size = {size.width() + each.width(), std::max(size.height(), each.height())};
    }
    return size;
}

void SpanPicker::retranslate()
{
    const std::array words{tr("15 min"), tr("1 h"), tr("6 h"), tr("Today")};
    const std::array names{tr("Show the last 15 minutes"), tr("Show the last hour"),
                           tr("Show the last 6 hours"), tr("Show today")};
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(words[i]);
        m_buttons[i]->setAccessibleName(names[i]);
    }
    arrange();
}

void SpanPicker::arrange()
{
    int x = 0;
    for (SpanButton* button : m_buttons) {
        const int each = button->sizeHint().width();
        button->setGeometry(x, 0, each, height());
        x += each;
    }
    writing::mirrorChildren(*this);
}

void SpanPicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void SpanPicker::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace hems
