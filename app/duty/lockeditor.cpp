#include "lockeditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace hems {

LockEditor::LockEditor(const LockChoices& choices, QWidget* parent)
    : QWidget(parent)
    , m_before(choices)
    , m_kind(new QComboBox(this))
    , m_pin(new QLineEdit(this))
    , m_note(new QLabel(this))
{
    m_kind->setObjectName(u"lock"_s);
    m_kind->addItem(tr("off: a tap switches"));
    m_kind->addItem(tr("hold for two seconds"));
    m_kind->addItem(tr("a PIN"));
    m_kind->setCurrentIndex(static_cast<int>(choices.kind));
    m_pin->setObjectName(u"pin"_s);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhHiddenText);
    m_pin->setMaxLength(PinHash::kMostDigits);
    m_pin->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]*"_s), m_pin));
    m_pin->setPlaceholderText(choices.pin.isSet() ? tr("unchanged") : tr("4 to 8 digits"));
    m_pin->setAccessibleName(tr("New PIN, 4 to 8 digits"));
    m_note->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_kind, 1);
    row->addWidget(m_pin);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(m_note);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LockEditor::follow);
    connect(m_pin, &QLineEdit::textChanged, this, &LockEditor::follow);
    follow();
}

void LockEditor::follow()
{
    const auto kind = static_cast<LockKind>(m_kind->currentIndex());
    m_pin->setVisible(kind == LockKind::Pin);
    const bool isMissing = kind == LockKind::Pin && !PinHash::isPin(m_pin->text()) &&
                           (!m_pin->text().isEmpty() || !m_before.pin.isSet());
    m_note->setText(isMissing ? tr("Enter 4 to 8 digits; otherwise the lock stays as it was.")
                              : tr("Whoever forgets the PIN removes the lines under [lock] from settings.ini "
                                   "in the data folder."));
    m_note->setVisible(kind == LockKind::Pin);
}

LockChoices LockEditor::choices() const
{
    const auto kind = static_cast<LockKind>(m_kind->currentIndex());
    if (kind != LockKind::Pin)
        return {kind, {}};
    if (PinHash::isPin(m_pin->text()))
        return {kind, PinHash::of(m_pin->text())};
    return m_before;
}

} // namespace hems
