#pragma once

#include "cardfigures.h"
#include "historyfigures.h"
#include "overlay.h"
#include "sensortypes.h"

#include <QTimeZone>

class QBoxLayout;
class QButtonGroup;
class QDialogButtonBox;
class QPushButton;

namespace hems {

class CardChart;
class CommandLines;
class KpiBlock;
class PowerFigure;
class SensorModel;
class TextLabel;
class ToggleSwitch;

/// One sensor over the wall: its name, state, power and switch, its last hour or day, today's figures and its
/// last switches. A tap beside it, or Esc, closes it. What it is asked for goes out as signals.
class SensorCard : public Overlay {
    Q_OBJECT

public:
    SensorCard(SensorId id, const QTimeZone& zone, QWidget* parent);

    SensorId sensor() const { return m_id; }
    CardSpan span() const { return m_span; }
    /// What the model tells of it now.
    void showSensor(const SensorModel& model, int row);
    void showFigures(const CardFigures& figures);
    void showPicture(const HistoryPicture& picture);

signals:
    void switchRequested(hems::SensorId id, hems::Wanted wanted);
    void spanChosen(hems::CardSpan span);
    void renameAsked(hems::SensorId id);
    void historyAsked(hems::SensorId id);

protected:
    void arrange() override;
    QList<QWidget*> stops() const override;
    void changeEvent(QEvent* event) override;

private:
    void makeSpans();
    void makeButtons();
    void layOut();
    void retranslate();
    void tellState();

    SensorId m_id;
    CardSpan m_span = CardSpan::Hour;
    QString m_titleText;
    QString m_status;
    StateTone m_tone = StateTone::Idle;
    TextLabel* m_title;
    TextLabel* m_state;
    PowerFigure* m_power;
    ToggleSwitch* m_switch;
    QButtonGroup* m_spans;
    CardChart* m_chart;
    QList<KpiBlock*> m_kpis;
    CommandLines* m_commands;
    QDialogButtonBox* m_buttons;
    QPushButton* m_rename = nullptr;
    QPushButton* m_history = nullptr;
    QPushButton* m_close = nullptr;
    QList<QBoxLayout*> m_rows;
};

} // namespace hems
