#include "scrollbody.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace hems {

namespace {

constexpr int kLeastHeight = 96; // some lines

} // namespace

ScrollBody::ScrollBody(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what it holds has the focus, and is scrolled to
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize ScrollBody::sizeHint() const
{
    QSize hint = widget()->sizeHint();
    if (widget()->hasHeightForWidth())
        hint.setHeight(widget()->heightForWidth(std::max(hint.width(), width())));
    return hint;
}

// There is no scrolling sideways: its width is what the content needs at least.
QSize ScrollBody::minimumSizeHint() const
{
    const QSize content = widget()->minimumSizeHint();
    const int bar = verticalScrollBar()->sizeHint().width();
    return {content.width() + bar, std::min(content.height(), kLeastHeight)};
}

bool ScrollBody::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace hems
