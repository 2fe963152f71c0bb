#pragma once

#include "ruletexts.h"
#include "scale.h"

#include <QDateTime>
#include <QWidget>

#include <functional>

class QCheckBox;
class QDoubleSpinBox;
class QListWidget;
class QPushButton;

namespace hems {

class RuleList;
class TextLabel;

/// The weekly schedules, where the home is, and what will happen in the next 24 hours.
class SchedulesPage : public QWidget {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; ///< in the home's zone

    explicit SchedulesPage(Clock now, QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    void setHome(const SensorTitles& titles, const QStringList& rooms);
    const ScheduleBook& book() const { return m_book; }

public slots:
    void setBook(const hems::ScheduleBook& book);
    void setPlan(const hems::SwitchPlan& plan);

signals:
    /// As the owner wants it; it is in force when setBook() brings it back.
    void bookWanted(const hems::ScheduleBook& book);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void edit(int index);
    void remove(int index);
    void rest(int index, bool enabled);
    void wantPlace();
    void showPlan();
    void retranslate();

    Clock m_now;
    SensorTitles m_titles;
    QStringList m_rooms;
    ScheduleBook m_book;
    SwitchPlan m_plan;
    TextLabel* m_rulesTitle;
    RuleList* m_rules;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
    TextLabel* m_planTitle;
    QListWidget* m_planned;
    QCheckBox* m_hasPlace;
    QDoubleSpinBox* m_latitude;
    QDoubleSpinBox* m_longitude;
    QPushButton* m_savePlace;
};

} // namespace hems
