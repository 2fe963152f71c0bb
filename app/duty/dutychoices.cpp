#include "dutychoices.h"

#include <QLoggingCategory>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcSettings, "hems.settings")

const QString kScreen = u"wall/screen"_s;
const QString kSerial = u"wall/screen-serial"_s;
const QString kAwake = u"wall/stays-awake"_s;
const QString kOrbits = u"wall/orbits"_s;
const QString kSleep = u"wall/sleeps"_s;
const QString kDim = u"wall/dims"_s;
const QString kDimPercent = u"wall/dim-percent"_s;
const QString kTime = u"HH:mm"_s;

void warn(const QSettings& file, const QString& key)
{
    qCWarning(lcSettings).noquote() << key << "is" << file.value(key).toString() << "in" << file.fileName()
                                    << "and not understood; the default is used";
}

bool readBool(const QSettings& file, const QString& key, bool usual)
{
    const QString text = file.value(key, usual).toString();
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    warn(file, key);
    return usual;
}

// As "23:00-06:00", with "off " before it while it does not hold.
QString written(const DailySpan& span)
{
    return (span.isOn ? QString() : u"off "_s) + span.from.toString(kTime) + u'-' + span.to.toString(kTime);
}

DailySpan readSpan(const QSettings& file, const QString& key, const DailySpan& usual)
{
    if (!file.contains(key))
        return usual;
    const QString text = file.value(key).toString();
    const bool isOn = !text.startsWith("off "_L1);
    const QStringList ends = text.mid(isOn ? 0 : 4).split(u'-');
    const DailySpan span{isOn, QTime::fromString(ends.value(0), kTime),
                         QTime::fromString(ends.value(1), kTime)};
    if (ends.size() == 2 && span.from.isValid() && span.to.isValid())
        return span;
    warn(file, key);
    return usual;
}

int readPercent(const QSettings& file, int usual)
{
    bool isNumber = false;
    const int percent = file.value(kDimPercent, usual).toInt(&isNumber);
    if (isNumber && percent >= NightChoices::kLeastDimPercent && percent <= NightChoices::kMostDimPercent)
        return percent;
    warn(file, kDimPercent);
    return usual;
}

template <typename T>
void writeChanged(QSettings& file, const QString& key, const T& now, const T& before)
{
    if (now != before)
        file.setValue(key, now);
}

} // namespace

DutyChoices readDutyChoices(const QSettings& file)
{
    DutyChoices choices;
    choices.screen = {file.value(kScreen).toString(), file.value(kSerial).toString()};
    choices.staysAwake = readBool(file, kAwake, choices.staysAwake);
    choices.orbits = readBool(file, kOrbits, choices.orbits);
    choices.night.sleep = readSpan(file, kSleep, choices.night.sleep);
    choices.night.dim = readSpan(file, kDim, choices.night.dim);
    choices.night.dimPercent = readPercent(file, choices.night.dimPercent);
    return choices;
}

void writeDutyChoices(const DutyChoices& now, const DutyChoices& before, QSettings& file)
{
    writeChanged(file, kScreen, now.screen.name, before.screen.name);
    writeChanged(file, kSerial, now.screen.serial, before.screen.serial);
    writeChanged(file, kAwake, now.staysAwake, before.staysAwake);
    writeChanged(file, kOrbits, now.orbits, before.orbits);
    writeChanged(file, kSleep, written(now.night.sleep), written(before.night.sleep));
    writeChanged(file, kDim, written(now.night.dim), written(before.night.dim));
    writeChanged(file, kDimPercent, now.night.dimPercent, before.night.dimPercent);
}

} // namespace hems
