#pragma once

#include "historyfigures.h"
#include "scale.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QToolButton;

namespace hems {

/// The row above the history: whose, how much of the past, back and forth, compared with what, and saving.
class HistoryControls : public QWidget {
    Q_OBJECT

public:
    enum class Saving { Picture, Table, Readings };

    explicit HistoryControls(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    /// Rooms and sensors; the home comes before them. Where the chosen one is not among them any more the
    /// home is chosen.
    void setSubjects(const QList<HistorySubject>& subjects);
    HistorySubject subject() const;
    void choose(const HistorySubject& subject);
    /// Free: none of the buttons is down.
    void showPeriod(Period period, bool isPresent);
    Comparison comparison() const;

signals:
    void subjectChosen();
    void comparisonChosen();
    void periodChosen(hems::Period period);
    void stepAsked(int steps);
    void todayAsked();
    void savingAsked(hems::HistoryControls::Saving saving);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton();
    void makePeriods();
    void makeSteps();
    void makeSaving();
    void retranslate();
    void wordSubjects();

    QList<HistorySubject> m_subjects;
    QComboBox* m_subject;
    QButtonGroup* m_periods;
    QToolButton* m_earlier;
    QToolButton* m_today;
    QToolButton* m_later;
    QComboBox* m_comparison;
    QToolButton* m_save;
    QAction* m_picture;
    QAction* m_table;
    QAction* m_readings;
};

} // namespace hems
