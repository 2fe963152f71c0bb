#include "unlockdialog.h"

#include "behindlock.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr int kKeySide = 64; // px: for a finger
constexpr int kGap = 12;
constexpr int kWidth = 300;

} // namespace

UnlockDialog::UnlockDialog(ChildLock& lock, SteadyClock clock, QWidget* parent)
    : QDialog(parent)
    , m_lock(lock)
    , m_clock(std::move(clock))
    , m_text(new QLabel(this))
    , m_dots(new QLabel(this))
{
    setWindowTitle(tr("Locked"));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(kWidth);
    m_text->setAlignment(Qt::AlignCenter);
    m_dots->setAlignment(Qt::AlignCenter);
    auto* pad = new QGridLayout;
    pad->setSpacing(kGap);
    const bool asksPin = lock.choices().kind == LockKind::Pin;
    asksPin ? makeKeys(pad) : makeHold(pad);
    m_dots->setVisible(asksPin);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGap, 2 * kGap, 2 * kGap, 2 * kGap);
    layout->setSpacing(kGap);
    layout->addWidget(m_text);
    layout->addWidget(m_dots);
    layout->addLayout(pad);
    layout->addWidget(buttons);
    m_waiting.setInterval(1s);
    connect(&m_waiting, &QTimer::timeout, this, &UnlockDialog::follow);
    follow();
}

// Holding is the lock's own doing, as with whatever else it keeps.
void UnlockDialog::makeHold(QGridLayout* pad)
{
    auto* button = new QPushButton(tr("Hold to open"), this);
    button->setObjectName(u"hold"_s);
    button->setMinimumHeight(kKeySide);
    button->setDefault(true);
    behindlock::mark(button);
    connect(button, &QPushButton::clicked, this, [this] {
        m_lock.open(m_clock());
        accept();
    });
    pad->addWidget(button, 0, 0);
    button->setFocus();
}

void UnlockDialog::makeKeys(QGridLayout* pad)
{
    for (int digit = 1; digit <= 9; ++digit) {
        const QString text = QString::number(digit);
        QPushButton* key = makeKey(text, text);
        connect(key, &QPushButton::clicked, this, [this, text] { type(text); });
        pad->addWidget(key, (digit - 1) / 3, (digit - 1) % 3);
    }
    QPushButton* eraser = makeKey(u"⌫"_s, tr("Erase"));
    connect(eraser, &QPushButton::clicked, this, &UnlockDialog::erase);
    QPushButton* zero = makeKey(u"0"_s, u"0"_s);
    connect(zero, &QPushButton::clicked, this, [this] { type(u"0"_s); });
    m_enter = makeKey(tr("OK"), tr("OK"));
    connect(m_enter, &QPushButton::clicked, this, &UnlockDialog::tryPin);
    pad->addWidget(eraser, 3, 0);
    pad->addWidget(zero, 3, 1);
    pad->addWidget(m_enter, 3, 2);
}

QPushButton* UnlockDialog::makeKey(const QString& text, const QString& name)
{
    auto* key = new QPushButton(text, this);
    key->setObjectName(text);
    key->setAccessibleName(name);
    key->setMinimumSize(kKeySide, kKeySide);
    key->setAutoDefault(false);
    return key;
}

void UnlockDialog::type(const QString& digit)
{
    m_wasWrong = false;
    if (m_typed.size() < PinHash::kMostDigits)
        m_typed += digit;
    follow();
}

void UnlockDialog::erase()
{
    m_typed.chop(1);
    follow();
}

void UnlockDialog::tryPin()
{
    if (!PinHash::isPin(m_typed) || m_lock.waitMs(m_clock()) > 0)
        return;
    if (m_lock.tryPin(std::exchange(m_typed, {}), m_clock())) {
        accept();
        return;
    }
    m_wasWrong = true;
    follow();
}

void UnlockDialog::follow()
{
    if (m_lock.choices().kind != LockKind::Pin) {
        m_text->setText(
            tr("Hold the button, or the space bar, for two seconds. The wall then stays open until "
               "nobody has touched it for a minute."));
        return;
    }
    const qint64 waitMs = m_lock.waitMs(m_clock());
    const auto seconds = static_cast<int>((waitMs + 999) / 1000);
    if (waitMs > 0)
        m_text->setText(tr("That PIN was wrong too often. Try again in %n second(s).", nullptr, seconds));
    else
        m_text->setText(m_wasWrong ? tr("That is not the PIN. Try again.") : tr("Enter the PIN."));
    m_dots->setText(m_typed.isEmpty() ? u"–"_s : QString(m_typed.size(), u'●'));
    m_dots->setAccessibleName(tr("%n digit(s) entered", nullptr, static_cast<int>(m_typed.size())));
    m_enter->setEnabled(PinHash::isPin(m_typed) && waitMs == 0);
    if (waitMs > 0)
        m_waiting.start();
    else
        m_waiting.stop();
}

void UnlockDialog::keyPressEvent(QKeyEvent* event)
{
    if (m_lock.choices().kind != LockKind::Pin)
        return QDialog::keyPressEvent(event);
    const QString text = event->text();
    if (text.size() == 1 && text[0] >= u'0' && text[0] <= u'9')
        type(text);
    else if (event->key() == Qt::Key_Backspace)
        erase();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        tryPin();
    else
        QDialog::keyPressEvent(event);
}

} // namespace hems
