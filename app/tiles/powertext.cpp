#include "powertext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace hems {

namespace {
constexpr qint64 kFirstInKilowatts = 100'000'000; // mW; longer numbers leave a tile
constexpr qint64 kFirstInWholeWatts = 10'000;     // mW; below, a standby's tenths count

/// With a minus as long as a plus, which a wall shows better than a hyphen.
QString written(QString number)
{
    if (number.startsWith(u'-'))
        number.replace(0, 1, u'−');
    return number;
}
} // namespace

PowerText powerText(std::optional<qint32> milliwatts)
{
    const QString watts = QCoreApplication::translate("hems::PowerText", "W");
    if (!milliwatts)
        return {u"–"_s, watts};
    const QLocale locale;
    const qint64 size = std::abs(qint64(*milliwatts));
    if (size >= kFirstInKilowatts) {
        const QString kilowatts = QCoreApplication::translate("hems::PowerText", "kW");
        return {written(locale.toString(*milliwatts / 1e6, 'f', 1)), kilowatts};
    }
    // Rounded before it is written: 0.04 W is 0 W, never -0.
    const auto tenths = std::lround(*milliwatts / 100.0);
    if (size < kFirstInWholeWatts && tenths % 10 != 0)
        return {written(locale.toString(static_cast<double>(tenths) / 10, 'f', 1)), watts};
    return {written(locale.toString(static_cast<qlonglong>(std::lround(*milliwatts / 1000.0)))), watts};
}

} // namespace hems
