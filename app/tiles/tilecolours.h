#pragma once

#include "sensortypes.h"

#include <QColor>

#include <array>
#include <functional>

namespace hems {

/// The colours that tiles are painted in, handed in from outside; as they stand, the dark wall's.
struct TileColours {
    QColor background{0x12, 0x1b, 0x2e};
    QColor line{0x1f, 0x2c, 0x47};
    QColor text{0xe8, 0xee, 0xf8};
    QColor muted{0x8f, 0xa3, 0xbf};
    QColor on{0x3d, 0xdc, 0x97};
    QColor warn{0xff, 0xb4, 0x54};
    QColor bad{0xff, 0x6b, 0x6b};
    QColor off{0x64, 0x74, 0x8b};
    QColor track{0x2b, 0x3a, 0x59}; ///< a switch that is off
    QColor knob{0xff, 0xff, 0xff};
    QColor flat{0x33, 0x44, 0x5f};                                ///< the line of a sensor with no past
    std::function<QColor(SensorId)> sensor = defaultSensorColour; ///< the sensor's own, on every chart

    static QColor defaultSensorColour(SensorId id)
    {
        static constexpr std::array<QRgb, 10> kPalette = {0x35c2f0, 0x3ddc97, 0xffb454, 0xff6b6b, 0xa78bfa,
                                                          0xf472b6, 0x6c8cff, 0xb5e48c, 0x2dd4bf, 0x94a3b8};
        return QColor(kPalette[static_cast<std::size_t>((qint64(id) + 9) % 10)]);
    }
};

} // namespace hems
