#pragma once

#include "schedulespage.h"

#include <QDialog>
#include <QTimeZone>

class QTabWidget;

namespace hems {

class GuardPage;
class LedgerPage;

/// What the home does by itself: schedules, the breaker guard, and the ledger of what they did.
class AutomationView : public QDialog {
    Q_OBJECT

public:
    AutomationView(const QTimeZone& zone, SchedulesPage::Clock now, QWidget* parent = nullptr);

    SchedulesPage* schedules() const { return m_schedules; }
    GuardPage* guard() const { return m_guard; }
    LedgerPage* ledger() const { return m_ledger; }
    void setHome(const SensorTitles& titles, const QStringList& rooms);
    /// What could not be kept, and why.
    void showFailure(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rescale();
    void retranslate();

    TextLabel* m_heading;
    TextLabel* m_failure;
    QTabWidget* m_tabs;
    SchedulesPage* m_schedules;
    GuardPage* m_guard;
    LedgerPage* m_ledger;
};

} // namespace hems
