#include "undotoast.h"

#include "behindlock.h"
#include "controlstyle.h"
#include "textlabel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr double kTextPx = 19;
constexpr double kRadius = 16;
constexpr double kFoot = 104; ///< above the window's lower edge, and what buttons stand there
constexpr double kSide = 28;

} // namespace

UndoToast::UndoToast(QWidget* host)
    : QWidget(host)
    , m_text(new TextLabel(this))
    , m_undo(new QPushButton(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    behindlock::mark(m_undo);
    m_undo->setAutoDefault(false); // Enter elsewhere in a dialog is not meant for it
    connect(m_undo, &QPushButton::clicked, this, &UndoToast::undoAsked);
    connect(m_undo, &QPushButton::clicked, this, &QWidget::hide);
    m_gone.setSingleShot(true);
    m_gone.callOnTimeout(this, &QWidget::hide);
    host->installEventFilter(this);
    retranslate();
    hide();
}

QString UndoToast::text() const
{
    return m_text->text();
}

void UndoToast::tell(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    m_gone.start(kShownMs);
}

void UndoToast::place()
{
    const QSize room = parentWidget()->size();
    m_scale = Scale::forSize(room);
    setStyleSheet(controlStyleSheet(m_scale) +
                  u"QPushButton { background: %1; color: %2; border-color: %1; }"_s.arg(
                      theme::Accent.name(), theme::Background.name()));
    m_text->setFont(m_scale.font(kTextPx, QFont::Medium));
    layout()->setContentsMargins(m_scale.px(24), m_scale.px(12), m_scale.px(14), m_scale.px(12));
    layout()->setSpacing(m_scale.px(20));
    layout()->activate();
    QSize size = layout()->sizeHint();
    size.setWidth(std::min(size.width(), room.width() - m_scale.px(2 * kSide)));
    setGeometry(
        {{(room.width() - size.width()) / 2, room.height() - size.height() - m_scale.px(kFoot)}, size});
}

bool UndoToast::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void UndoToast::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void UndoToast::retranslate()
{
    m_undo->setText(tr("Undo"));
}

void UndoToast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::Accent, m_scale.stroke(1.5)));
    painter.setBrush(theme::CardFill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_scale.of(kRadius), m_scale.of(kRadius));
}

} // namespace hems
