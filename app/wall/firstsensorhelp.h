#pragma once

#include "card.h"
#include "networkdoorstate.h"

class QLabel;
class QPushButton;

namespace hems {

class NetworkDoorPanel;

/// What a wall without sensors shows instead of empty charts: what a sensor is, which can dial in, and how to
/// let them. Somebody who has none may look at a made-up home, which is apart from the own one.
class FirstSensorHelp : public Card {
    Q_OBJECT

public:
    explicit FirstSensorHelp(QWidget* parent = nullptr);

    /// Where it is not offered, the home is made up itself and needs no help.
    void setDoor(const NetworkDoorState& door);

signals:
    void networkDoorRequested(bool open);
    void simulatorRequested();

protected:
    void arrange() override;
    void retranslate() override;

private:
    void restyle();
    int place(QWidget* widget, int x, int y, int width);

    NetworkDoorState m_state;
    QLabel* m_heading;
    QLabel* m_what;
    QLabel* m_which;
    NetworkDoorPanel* m_door;
    QLabel* m_madeUp;
    QPushButton* m_look;
};

} // namespace hems
