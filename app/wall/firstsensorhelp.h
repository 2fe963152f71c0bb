#pragma once

#include "card.h"
#include "wallfigures.h"

class QLabel;
class QPushButton;

namespace hems {

/// What a wall without sensors shows instead of empty charts: how the first one is connected.
class FirstSensorHelp : public Card {
    Q_OBJECT

public:
    explicit FirstSensorHelp(QWidget* parent = nullptr);

    void setListening(const Listening& listening);
    /// The line that plays a sensor from a terminal, as the copy button copies it.
    QString trialLine() const;

signals:
    void simulatorRequested();

protected:
    void arrange() override;
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    int place(QWidget* widget, int x, int y, int width);
    void wordListening();

    Listening m_listening;
    QLabel* m_heading;
    QLabel* m_address;
    QLabel* m_trial;
    QLabel* m_line;
    QPushButton* m_copy;
    QLabel* m_simulator;
    QPushButton* m_start;
};

} // namespace hems
