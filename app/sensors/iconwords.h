#pragma once

#include <QString>

namespace hems {

/// The picture (as SensorIcon::names()) that a load's name calls for, in any of the program's languages;
/// empty where none does. "Waschmaschine Keller" and "Lave-linge" are washers, a "Carpet cleaner" is no car.
QString iconOfName(const QString& loadName);

} // namespace hems
