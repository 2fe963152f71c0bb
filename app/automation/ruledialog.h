#pragma once

#include "ruletexts.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace hems {

/// One weekly rule to be made or changed.
class RuleDialog : public QDialog {
    Q_OBJECT

public:
    /// hasPlace: whether the sun's times are known.
    RuleDialog(const ScheduleRule& rule, const SensorTitles& titles, const QStringList& rooms, bool hasPlace,
               QWidget* parent = nullptr);

    ScheduleRule rule() const;

signals:
    void ruleChosen(const hems::ScheduleRule& rule);

private:
    void makeTargets(const SensorTitles& titles, const QStringList& rooms);
    void makeMoments();
    void makeDays();
    void layOut();
    void fill();
    void follow();

    ScheduleRule m_rule;
    bool m_hasPlace;
    QLineEdit* m_name;
    QComboBox* m_target;
    QComboBox* m_wanted;
    QComboBox* m_moment;
    QTimeEdit* m_time;
    QSpinBox* m_offset;
    QSpinBox* m_after;
    QButtonGroup* m_days;
    QLabel* m_hint;
    QPushButton* m_ok;
    QFormLayout* m_form;
};

} // namespace hems
