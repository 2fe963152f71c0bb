#pragma once

#include "ruletexts.h"
#include "scale.h"

#include <QListWidget>

namespace hems {

/// The rules, two lines each: when, and what they do; with a switch that lets a rule rest.
class RuleList : public QListWidget {
    Q_OBJECT

public:
    explicit RuleList(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    void setRules(const QList<ScheduleRule>& rules, const SensorTitles& titles);
    /// −1: none.
    int currentRule() const { return currentRow(); }

signals:
    void restAsked(int index, bool enabled);
    void changeAsked(int index);
    void removeAsked(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void sizeRows();
    QList<ScheduleRule> m_rules;
    Scale m_scale;
};

} // namespace hems
