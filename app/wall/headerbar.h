#pragma once

#include "locksign.h"
#include "scale.h"
#include "wallfigures.h"

#include <QWidget>

namespace hems {

class Chip;
class TextLabel;

/// The wall's first line: whose home this is, where sensors dial in, how many report, what is amiss, and
/// the time. Upright walls give it two lines.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    void setLines(int lines);
    void setFigures(const HeaderFigures& figures);
    void setLock(LockSign::State state);
    /// What is amiss: where a press asks to read all of it. Empty: nothing is.
    QRect alertsArea() const;

signals:
    void lockPressed();
    /// The owner wants to read all that is amiss.
    void alertsPressed();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void showListening();
    void showReporting();
    void showAlerts();
    void arrange();
    int chipsEnd() const;
    void arrangeClock(const QRect& line);
    void arrangeChips(const QRect& line);

    Scale m_scale;
    int m_lines = 1;
    HeaderFigures m_figures;
    TextLabel* m_home;
    Chip* m_listening;
    Chip* m_reporting;
    Chip* m_alert;
    Chip* m_moreAlerts;
    LockSign* m_lock;
    TextLabel* m_clock;
    TextLabel* m_date;
};

} // namespace hems
