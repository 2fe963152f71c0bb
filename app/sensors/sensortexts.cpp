#include "sensortexts.h"

#include "figures.h"
#include "powertext.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kNowMs = 3'000;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

} // namespace

QString SensorTexts::heading(TableOrder::Column column)
{
    switch (column) {
    case TableOrder::Column::Name:
        return tr("Sensor");
    case TableOrder::Column::Wanted:
        return tr("Switch");
    case TableOrder::Column::Room:
        return tr("Room");
    case TableOrder::Column::State:
        return tr("State");
    case TableOrder::Column::Power:
        return tr("Power");
    case TableOrder::Column::Today:
        return tr("Today, kWh");
    case TableOrder::Column::LastHeard:
        return tr("Last heard");
    case TableOrder::Column::Period:
        return tr("Reports every");
    case TableOrder::Column::Refused:
        return tr("Refused");
    }
    Q_UNREACHABLE();
}

QString SensorTexts::lastHeard(qint64 utcMs, const QDateTime& now, const QLocale& locale)
{
    if (utcMs <= 0)
        return figures::Unknown;
    const qint64 age = now.toMSecsSinceEpoch() - utcMs;
    if (age < kNowMs)
        return tr("Now");
    if (age < kMinuteMs)
        return tr("%n s ago", "seconds", static_cast<int>(age / 1000));
    if (age < kHourMs)
        return tr("%n min ago", "minutes", static_cast<int>(age / kMinuteMs));
    QDateTime heard = now;
    heard.setMSecsSinceEpoch(utcMs);
    return heard.date() == now.date() ? figures::formatTime(heard.time(), locale)
                                      : locale.toString(heard.date(), QLocale::ShortFormat);
}

QString SensorTexts::period(qint64 periodMs, const QLocale& locale)
{
    if (periodMs <= 0)
        return figures::Unknown;
    const bool isWhole = periodMs >= 10'000 || (periodMs + 50) % 1000 < 100;
    return tr("%1 s", "seconds")
        .arg(figures::formatFixed(static_cast<double>(periodMs) / 1000, isWhole ? 0 : 1, locale));
}

QString SensorTexts::energy(double wattHours, const QLocale& locale)
{
    return figures::formatKiloWattHours(wattHours / 1000, locale);
}

QString SensorTexts::power(std::optional<qint64> milliwatts)
{
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    const PowerText text = powerText(
        milliwatts ? std::optional(static_cast<qint32>(std::clamp(*milliwatts, -most, most))) : std::nullopt);
    return milliwatts ? text.number + u' ' + text.unit : text.number;
}

QString SensorTexts::room(const QString& name)
{
    return name.isEmpty() ? tr("In no room") : name;
}

QString SensorTexts::wanted(Wanted wanted)
{
    return wanted == Wanted::On ? tr("On") : tr("Off");
}

QString SensorTexts::roomState(int on, int sensors, const QLocale& locale)
{
    return tr("%1 of %2 on").arg(locale.toString(on), locale.toString(sensors));
}

} // namespace hems
