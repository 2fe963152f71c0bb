#pragma once

#include <QDialog>

namespace hems {

/// What can be done with keys, in a table: those of the menu and those of the wall.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    /// A key, or several, and what it does.
    struct Key {
        QString keys;
        QString text;
    };

    /// menuKeys: come after the wall's own.
    KeysDialog(const QList<Key>& menuKeys, QWidget* parent);

private:
    static QList<Key> wallKeys();
};

} // namespace hems
