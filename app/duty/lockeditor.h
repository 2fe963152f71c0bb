#pragma once

#include "childlock.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace hems {

/// Chooses the child lock: none, holding, or a PIN that is typed here.
class LockEditor : public QWidget {
    Q_OBJECT

public:
    explicit LockEditor(const LockChoices& choices, QWidget* parent = nullptr);

    /// As edited; a PIN that is none leaves all as it was.
    LockChoices choices() const;

private:
    void follow();

    LockChoices m_before;
    QComboBox* m_kind;
    QLineEdit* m_pin;
    QLabel* m_note;
};

} // namespace hems
