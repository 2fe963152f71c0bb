#pragma once

#include "linespan.h"
#include "sensortypes.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>

/// What the wall shows, as plain values: whoever feeds it fills these, and a card draws anew only when its
/// value differs from the one before. Texts are plain text and already in the reader's language.
namespace hems {

enum class Tone : quint8 { Plain, Good, Warning, Bad };

/// Something the owner should know: a chip in the header, or a line of the banner.
struct Alert {
    Tone tone = Tone::Warning;
    QString text;
    bool operator==(const Alert&) const = default;
};

/// Where sensors can dial in.
struct Listening {
    bool open = false;
    QString address;
    quint16 port = 0;
    bool operator==(const Listening&) const = default;
};

struct HeaderFigures {
    QString homeName; ///< empty: not named
    Listening listening;
    int reporting = 0;
    int known = 0;
    QList<Alert> alerts; ///< the gravest first
    QDateTime now;       ///< in the home's time zone
    bool operator==(const HeaderFigures&) const = default;
};

/// A figure of the day beside the total. An empty value shows as a dash.
struct Kpi {
    QString label;
    QString value;
    QString note;
    Tone noteTone = Tone::Plain;
    QString proof = {}; ///< how much of it was measured, where that is not all
    QString more = {};  ///< for whoever asks: a tool tip
    bool operator==(const Kpi&) const = default;
};

struct TrailPoint {
    qint64 utcMs = 0;
    std::optional<double> watts; ///< nothing: unknown, a gap in the line
    double least = 0;            ///< what the point stands for lay between these; both 0: at its watts
    double greatest = 0;
    bool operator==(const TrailPoint&) const = default;
};

struct TotalFigures {
    std::optional<double> watts; ///< nothing: no sensor's power is known
    QList<Kpi> kpis;             ///< the first four are shown
    LineSpan span = LineSpan::QuarterHour;
    QList<TrailPoint> trail;    ///< oldest first, at most 301
    QList<TrailPoint> lastWeek; ///< the same, a week earlier, moved onto the present
    qint64 fromUtcMs = 0;       ///< the span of the line, also where nothing is known
    qint64 toUtcMs = 0;
    qint64 nowUtcMs = 0;   ///< what lies behind it is not unknown, but yet to come; 0: nothing does
    double limitWatts = 0; ///< what the home is to stay below; 0: no limit
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< in which the times are told
    bool operator==(const TotalFigures&) const = default;
};

/// A sensor whose power is known now, or was until a moment ago. Negative: it feeds in.
struct SensorShare {
    SensorId id = 0;
    QString title;
    double watts = 0;
    QString age = {};    ///< how old its power is, or since when it is lost; empty: it holds
    bool isLost = false; ///< watts tell nothing

    bool holds() const { return age.isEmpty(); }
    bool operator==(const SensorShare&) const = default;
};

} // namespace hems
