#include "networkdoorpanel.h"

#include "colourlabel.h"
#include "toggleswitch.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr double kTitle = 22;
constexpr double kText = 19;
constexpr double kAddress = 26;
constexpr double kGap = 10;
constexpr double kFieldPad = 16;
constexpr int kLeastTouchPx = ToggleSwitch::kLeastTouchPx;

// Lines may break after a hyphen: word joiners keep an option and its value in one piece.
QString option(const QString& address)
{
    return u"-\u2060-\u2060listen\u00a0"_s + address;
}

QString buttonStyle(const Scale& scale)
{
    return uR"(QPushButton { background: transparent; color: %1; border: none; padding: 0 %2px; }
               QPushButton:hover, QPushButton:focus { text-decoration: underline; })"_s
        .arg(theme::Accent.name())
        .arg(scale.px(kFieldPad));
}

} // namespace

NetworkDoorPanel::NetworkDoorPanel(QWidget* parent)
    : QWidget(parent)
    , m_switch(new ToggleSwitch(this))
    , m_title(new theme::ColourLabel(theme::Text, this))
    , m_caption(new theme::ColourLabel(theme::Text, this))
    , m_field(new QWidget(this))
    , m_address(new theme::ColourLabel(theme::Text, m_field))
    , m_copy(new QPushButton(m_field))
    , m_others(new theme::ColourLabel(theme::Muted, this))
    , m_note(new theme::ColourLabel(theme::Muted, this))
{
    for (QLabel* label : {m_title, m_caption, m_others, static_cast<QLabel*>(m_note)})
        label->setWordWrap(true);
    for (QLabel* label : {m_address, m_others}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setLayoutDirection(Qt::LeftToRight);
    }
    layOut();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    connect(m_switch, &ToggleSwitch::switchRequested, this,
            [this](Wanted wanted) { emit openRequested(wanted == Wanted::On); });
    restyle();
    retranslate();
}

void NetworkDoorPanel::layOut()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_switch);
    head->addWidget(m_title, 1);
    auto* field = new QHBoxLayout(m_field);
    field->addWidget(m_address, 1);
    field->addWidget(m_copy);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(head);
    for (QWidget* widget : {static_cast<QWidget*>(m_caption), m_field, static_cast<QWidget*>(m_others),
                            static_cast<QWidget*>(m_note)})
        all->addWidget(widget);
}

void NetworkDoorPanel::setScale(const Scale& scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    restyle();
}

void NetworkDoorPanel::setState(const NetworkDoorState& state)
{
    if (m_state == state)
        return;
    m_state = state;
    retranslate();
}

void NetworkDoorPanel::restyle()
{
    m_switch->setUnit(m_scale.unit);
    m_title->setFont(m_scale.font(kTitle, QFont::DemiBold));
    for (QLabel* label : {m_caption, m_others, static_cast<QLabel*>(m_note)})
        label->setFont(m_scale.font(kText));
    m_address->setFont(m_scale.font(kAddress, QFont::DemiBold));
    m_copy->setFont(m_scale.font(kText, QFont::Medium));
    m_copy->setStyleSheet(buttonStyle(m_scale));
    m_copy->setMinimumHeight(kLeastTouchPx);
    layout()->setSpacing(m_scale.px(kGap));
    m_field->layout()->setContentsMargins(m_scale.px(kFieldPad), 0, 0, 0);
}

void NetworkDoorPanel::retranslate()
{
    m_title->setText(tr("Let in devices from my network"));
    m_switch->setAccessibleName(m_title->text());
    m_copy->setText(tr("Copy"));
    const bool isSettled = m_state.isListening && !m_state.isFixed;
    m_switch->setState(m_state.isOpen ? Wanted::On : Wanted::Off, m_state.isFixed ? ToggleSwitch::Look::Unsure
                                                                  : isSettled ? ToggleSwitch::Look::Settled
                                                                              : ToggleSwitch::Look::Pending);
    m_switch->setEnabled(!m_state.isFixed);
    wordAddress();
    wordNote();
    updateGeometry();
    update();
}

void NetworkDoorPanel::wordAddress()
{
    const bool hasAddress = m_state.isListening && !m_state.reachable.isEmpty();
    m_caption->setText(hasAddress
                           ? tr("Type this address into your device:")
                           : tr("This computer has no address in a network now. Connect it to yours, and the "
                                "address to type into your devices appears here."));
    m_caption->setVisible(hasAddress || (m_state.isListening && m_state.isOpen));
    m_field->setVisible(hasAddress);
    m_address->setText(m_state.reachable.value(0));
    m_others->setText(tr("Or: %1").arg(m_state.reachable.mid(1).join(u" · "_s)));
    m_others->setVisible(hasAddress && m_state.reachable.size() > 1);
}

void NetworkDoorPanel::wordNote()
{
    const bool isTroubled = !m_state.problem.isEmpty();
    m_note->setColour(isTroubled ? theme::Bad : theme::Muted);
    if (isTroubled)
        m_note->setText(m_state.problem);
    else if (!m_state.isListening)
        m_note->setText(tr("Sensors cannot connect yet: the program is starting."));
    else if (m_state.isFixed)
        m_note->setText(tr("The switch rests, because the program was started with %1, which decides.")
                            .arg(option(m_state.address)));
    else if (m_state.isOpen)
        m_note->setText(tr("Whatever is in your network can send readings now, and they count, for the "
                           "breaker guard too. It can read and switch nothing here. Leave this on only in a "
                           "network that you trust."));
    else
        m_note->setText(
            tr("Only programs on this computer can connect, at %1, port %2. Once this is on, whatever is in "
               "your network can send readings, and they count, for the breaker guard too. It can read and "
               "switch nothing here. Turn it on only in a network that you trust.")
                .arg(m_state.address)
                .arg(m_state.port));
}

void NetworkDoorPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        restyle();
}

void NetworkDoorPanel::paintEvent(QPaintEvent*)
{
    if (m_field->isHidden())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::Line, m_scale.stroke(1)));
    painter.setBrush(theme::Background);
    painter.drawRoundedRect(QRectF(m_field->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), m_scale.of(12),
                            m_scale.of(12));
}

} // namespace hems
