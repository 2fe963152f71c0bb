#pragma once

#include "refusal.h"

#include <QDialog>

class QLabel;
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

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    RefusalCounts m_totals;
    QLabel* m_explanation;
    QTableWidget* m_table;
};

} // namespace hems
