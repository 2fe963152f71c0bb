#include "noticespanel.h"

#include "banner.h"
#include "spoken.h"
#include "textlabel.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QScroller>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hems {

namespace {

// In px of the design.
constexpr double kWidth = 1100;
constexpr double kPad = 32;
constexpr double kGap = 18;
constexpr double kTitle = 26;
constexpr double kButton = 18;
constexpr int kLeastButton = 44; // px: for a finger

} // namespace

NoticesPanel::NoticesPanel(QWidget* parent)
    : Overlay(parent)
    , m_title(new TextLabel(panel()))
    , m_room(new QScrollArea(panel()))
    , m_notices(new Banner(nullptr, Banner::Voice::Silent))
    , m_buttons(new QDialogButtonBox(panel()))
    , m_close(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
    , m_layout(new QVBoxLayout(panel()))
{
    spoken::set(this, QAccessible::Dialog, [this] { return spoken::Words{m_title->text()}; });
    m_room->setWidget(m_notices);
    m_notices->setAutoFillBackground(false); // which the line before has set
    m_room->setWidgetResizable(true);
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setFocusPolicy(Qt::NoFocus);
    m_room->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_room->viewport()->setAutoFillBackground(false);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_room, 1);
    m_layout->addWidget(m_buttons);
    m_close->setAutoDefault(false);
    m_close->installEventFilter(this);
    QScroller::grabGesture(m_room->viewport(), QScroller::TouchGesture);
    connect(m_close, &QPushButton::clicked, this, &NoticesPanel::closed);
    retranslate();
}

void NoticesPanel::setNotices(const QList<Alert>& notices)
{
    if (notices == std::exchange(m_told, notices) && !notices.isEmpty())
        return;
    m_notices->setNotices(notices);
    if (notices.isEmpty())
        emit closed();
    else
        arrange();
}

void NoticesPanel::arrange()
{
    const int pad = scale().px(kPad);
    m_layout->setContentsMargins(pad, pad, pad, pad);
    m_layout->setSpacing(scale().px(kGap));
    m_title->setFont(scale().font(kTitle, QFont::DemiBold));
    m_notices->setScale(scale());
    m_close->setFont(scale().font(kButton));
    m_close->setMinimumHeight(kLeastButton);
    // As high as what it has to tell, where there is so much room.
    placePanel({kWidth, 0});
    const int told = m_notices->heightForWidth(panel()->width() - 2 * pad);
    const int needed =
        2 * pad + 2 * scale().px(kGap) + m_title->sizeHint().height() + told + m_buttons->sizeHint().height();
    m_notices->setMinimumHeight(told);
    placePanel({kWidth, needed / scale().unit + 1});
    m_layout->activate();
}

QList<QWidget*> NoticesPanel::stops() const
{
    return {m_close};
}

void NoticesPanel::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* const bar = m_room->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Down:
        bar->triggerAction(QScrollBar::SliderSingleStepAdd);
        break;
    case Qt::Key_Up:
        bar->triggerAction(QScrollBar::SliderSingleStepSub);
        break;
    case Qt::Key_PageDown:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    default:
        Overlay::keyPressEvent(event);
    }
}

// A button would take the arrows for itself.
bool NoticesPanel::eventFilter(QObject* watched, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return Overlay::eventFilter(watched, event);
    keyPressEvent(static_cast<QKeyEvent*>(event));
    return true;
}

void NoticesPanel::changeEvent(QEvent* event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoticesPanel::retranslate()
{
    m_title->setText(tr("What you should know"));
    m_close->setText(tr("Close"));
}

} // namespace hems
