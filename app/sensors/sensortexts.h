#pragma once

#include "tableorder.h"

#include <QCoreApplication>
#include <QLocale>

class QDateTime;

namespace hems {

/// What stands in the cells of the sensors' table, in the owner's language.
class SensorTexts {
    Q_DECLARE_TR_FUNCTIONS(hems::SensorTexts)

public:
    /// A column's heading.
    static QString heading(TableOrder::Column column);
    /// "Now", "12 s ago", "3 min ago", "19:42", "21 Nov"; a dash: not yet.
    static QString lastHeard(qint64 utcMs, const QDateTime& now, const QLocale& locale);
    /// "0.5 s", "10 s"; a dash while it is not known.
    static QString period(qint64 periodMs, const QLocale& locale);
    /// In kWh.
    static QString energy(double wattHours, const QLocale& locale);
    /// "1,012 W"; a dash while it is unknown.
    static QString power(std::optional<qint64> milliwatts);
    /// How a heading of sensors without a room reads.
    static QString room(const QString& name);
    static QString wanted(Wanted wanted);
    /// "3 of 5 on".
    static QString roomState(int on, int sensors, const QLocale& locale);
};

} // namespace hems
