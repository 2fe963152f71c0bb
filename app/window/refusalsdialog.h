#pragma once

#include "refusal.h"

#include <QDialog>

class QTableWidget;

namespace hems {

/// A plain description of why a message was refused, in the owner's language.
QString refusalDescription(RefusalReason reason);

/// Refused messages as the owner reads them: who sent them, why they were refused, how often, when last, and
/// their text. Counts since the program started.
class RefusalsDialog : public QDialog {
    Q_OBJECT

public:
    explicit RefusalsDialog(QWidget* parent = nullptr);

public slots:
    void showCounts(const hems::RefusalCounts& totals);

private:
    QTableWidget* m_table;
};

} // namespace hems
