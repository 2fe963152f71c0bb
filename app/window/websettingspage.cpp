#include "websettingspage.h"

#include "qrcode.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr int kFirstPort = 1;
constexpr int kLastPort = 65535;
constexpr int kGap = 12;
constexpr int kLeastWidth = 500;

QLabel* makeText(QWidget* parent, const QString& name)
{
    auto* const text = new QLabel(parent);
    text->setObjectName(name);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return text;
}

} // namespace

WebSettingsPage::WebSettingsPage(const WebSettings& now, const WebPageState& state, QWidget* parent)
    : SettingsPage(parent)
    , m_before(now)
    , m_state(state)
    , m_served(new QCheckBox(tr("Show the home in a browser"), this))
    , m_reach(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_link(makeText(this, u"link"_s))
    , m_code(makeText(this, u"code"_s))
    , m_note(makeText(this, u"note"_s))
    , m_qr(new QrCode(this))
{
    setWindowTitle(tr("Web page"));
    makeChoices();
    arrange();
    connect(m_served, &QCheckBox::toggled, this, &WebSettingsPage::follow);
    connect(m_reach, &QComboBox::currentIndexChanged, this, &WebSettingsPage::follow);
    connect(m_port, &QSpinBox::valueChanged, this, &WebSettingsPage::follow);
    follow();
}

void WebSettingsPage::makeChoices()
{
    m_served->setObjectName(u"served"_s);
    m_served->setChecked(m_before.isServed);
    m_reach->setObjectName(u"reach"_s);
    m_reach->addItem(tr("This computer only"), u"127.0.0.1"_s);
    m_reach->addItem(tr("The home network"), u"0.0.0.0"_s);
    if (m_reach->findData(m_before.address) < 0)
        m_reach->addItem(m_before.address, m_before.address);
    m_reach->setCurrentIndex(m_reach->findData(m_before.address));
    m_port->setObjectName(u"port"_s);
    m_port->setRange(kFirstPort, kLastPort);
    m_port->setValue(m_before.port);
}

void WebSettingsPage::arrange()
{
    auto* const form = new QFormLayout;
    form->setVerticalSpacing(kGap);
    form->setHorizontalSpacing(2 * kGap);
    form->addRow(m_served);
    form->addRow(tr("Who can open it"), m_reach);
    form->addRow(tr("Port"), m_port);
    form->addRow(tr("Address"), m_link);
    form->addRow(tr("Access code"), m_code);
    QSizePolicy policy = m_qr->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the dialog does not jump while one chooses
    m_qr->setSizePolicy(policy);
    auto* const top = new QHBoxLayout;
    top->setSpacing(2 * kGap);
    top->addLayout(form, 1);
    top->addWidget(m_qr, 0, Qt::AlignTop);
    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(kGap);
    layout->addLayout(top);
    layout->addWidget(m_note);
    layout->addStretch(1);
}

WebSettings WebSettingsPage::choice() const
{
    return {m_served->isChecked(), m_reach->currentData().toString(), m_port->value()};
}

void WebSettingsPage::setState(const WebPageState& state)
{
    m_state = state;
    follow();
}

void WebSettingsPage::follow()
{
    const bool isServed = m_served->isChecked();
    const bool isAsBefore = choice() == m_before;
    m_reach->setEnabled(isServed);
    m_port->setEnabled(isServed);
    const bool isOpen = isAsBefore && !m_state.url.isEmpty();
    m_link->setText(isOpen ? m_state.url : u"–"_s);
    m_code->setText(m_state.code.isEmpty() ? u"–"_s : m_state.code);
    m_qr->setText(isOpen && !m_state.code.isEmpty()
                      ? m_state.url + u"/#code="_s +
                            QString::fromLatin1(QUrl::toPercentEncoding(m_state.code))
                      : QString());
    if (isServed && isAsBefore && !m_state.problem.isEmpty())
        m_note->setText(m_state.problem);
    else if (isServed && !isAsBefore)
        m_note->setText(
            tr("The page opens when you choose OK; its address and a code for a telephone's camera are "
               "here then."));
    else if (isOpen)
        m_note->setText(
            tr("Who has the access code can switch, and look from everywhere in the network. The camera "
               "of a telephone in the home network opens the page with it."));
    else
        m_note->setText(tr("Off: nothing of the home can be seen in a browser."));
    // A text of more lines is not to be cut.
    setMinimumHeight(layout()->totalHeightForWidth(std::max(width(), kLeastWidth)));
}

void WebSettingsPage::keep()
{
    if (choice() != m_before)
        emit chosen(choice());
}

} // namespace hems
