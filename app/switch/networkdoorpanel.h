#pragma once

#include "networkdoorstate.h"
#include "scale.h"
#include "theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hems {

class ToggleSwitch;

namespace theme {
class ColourLabel;
}

/// The switch that lets in devices from the home's network, with the address to type into them and what it
/// means for safety. It asks and decides nothing.
class NetworkDoorPanel : public QWidget {
    Q_OBJECT

public:
    explicit NetworkDoorPanel(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    void setState(const NetworkDoorState& state);

signals:
    void openRequested(bool open);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void restyle();
    void retranslate();
    void wordAddress();
    void wordNote();

    Scale m_scale;
    NetworkDoorState m_state;
    ToggleSwitch* m_switch;
    QLabel* m_title;
    QLabel* m_caption;
    QWidget* m_field; // the address and its button
    QLabel* m_address;
    QPushButton* m_copy;
    QLabel* m_others;
    theme::ColourLabel* m_note;
};

} // namespace hems
