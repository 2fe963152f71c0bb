#pragma once

#include "theme.h"

#include <functional>

namespace hems {

/// The colours that tiles are painted in, handed in from outside; as they stand, the dark wall's.
struct TileColours {
    QColor background = theme::CardFill;
    QColor line = theme::Line;
    QColor text = theme::Text;
    QColor muted = theme::Muted;
    QColor on = theme::Good;
    QColor warn = theme::Warning;
    QColor bad = theme::Bad;
    QColor off = theme::Idle;
    QColor track = theme::SwitchOff; ///< a switch that is off
    QColor knob = Qt::white;
    QColor flat = theme::Faint;                                   ///< the line of a sensor with no past
    std::function<QColor(SensorId)> sensor = theme::sensorColour; ///< the sensor's own, on every chart
};

} // namespace hems
