#pragma once

#include "refusal.h"
#include "sensortypes.h"

#include <QDialog>
#include <QTimeZone>

class QLabel;
class QPushButton;
class QTableWidget;

namespace hems {

/// A plain description of why a message was refused, in the owner's language.
QString refusalDescription(RefusalReason reason);

/// Refused messages as the owner reads them: who sent them, why they were refused, how often, when last, and
/// their text. Counts since the program started. Where a device claims another's number the owner may give it
/// that.
class RefusalsDialog : public QDialog {
    Q_OBJECT

public:
    explicit RefusalsDialog(QWidget* parent = nullptr);

    /// In which the times are told; at first the computer's.
    void setZone(const QTimeZone& zone) { m_zone = zone; }

public slots:
    void showCounts(const hems::RefusalCounts& totals);

signals:
    /// The device at address that was refused id is to have it.
    void handOverAsked(hems::SensorId id, const QString& address);

protected:
    void changeEvent(QEvent* event) override;

private:
    const RefusalCount* selected() const;
    void select(const RefusalCount& kind);
    void askToHandOver();
    void updateHandOver();
    void retranslate();

    QTimeZone m_zone = QTimeZone::systemTimeZone();
    RefusalCounts m_totals;
    QLabel* m_explanation;
    QTableWidget* m_table;
    QPushButton* m_handOver;
};

} // namespace hems
