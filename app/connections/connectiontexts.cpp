#include "connectiontexts.h"

#include "escapedtext.h"
#include "figures.h"
#include "refusalsdialog.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace hems::connectiontexts {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestNumber = 5; // of an address in decimal, or a port

struct ConnectionTexts {
    Q_DECLARE_TR_FUNCTIONS(hems::ConnectionTexts)
};

QString dash()
{
    return u"–"_s;
}

} // namespace

QString address(const ConnectionReport& report)
{
    const QString host = report.address.contains(u':') ? u'[' + report.address + u']' : report.address;
    return host + u':' + QString::number(report.port);
}

QString addressSortKey(const ConnectionReport& report)
{
    QString key;
    QString number;
    const QString text = address(report) + u' '; // which ends the last number
    for (const QChar c : text) {
        if (c.isDigit()) {
            number += c;
            continue;
        }
        if (!number.isEmpty())
            key += number.rightJustified(kLongestNumber, u'0');
        number.clear();
        key += c;
    }
    return key;
}

QString sensor(SensorId id, const Titles& titles)
{
    const QString title = titles.value(id);
    return title.isEmpty() ? ConnectionTexts::tr("Sensor %1").arg(id) : title;
}

QString sensors(const ConnectionReport& report, const Titles& titles, qsizetype most)
{
    if (report.sensorCount == 0)
        return dash();
    QStringList names;
    for (const SensorId id : report.sensors.first(qMin(most, report.sensors.size())))
        names.append(sensor(id, titles));
    const qsizetype others = report.sensorCount - names.size();
    const QString named = names.join(ConnectionTexts::tr(", "));
    return others == 0 ? named : ConnectionTexts::tr("%1 and %2 more").arg(named, QString::number(others));
}

QString since(qint64 utcMs, const QDateTime& now, const QLocale& locale)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(utcMs, now.timeZone());
    QString time = figures::formatTime(then.time(), locale);
    if (then.date() == now.date())
        return time;
    return locale.toString(then.date(), QLocale::ShortFormat) + u' ' + time;
}

QString answerTime(int micros, const QLocale& locale)
{
    if (micros == 0)
        return dash();
    if (micros < 1000)
        return ConnectionTexts::tr("≤ %1 µs").arg(locale.toString(micros));
    return ConnectionTexts::tr("≤ %1 ms").arg(locale.toString(micros / 1000));
}

QString bytes(qint64 count, const QLocale& locale)
{
    return locale.formattedDataSize(count, count < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString duration(qint64 ms, const QLocale& locale)
{
    if (ms <= 0)
        return dash();
    const qint64 seconds = qMax<qint64>(1, ms / 1000);
    if (seconds < 60)
        return ConnectionTexts::tr("%1 s").arg(locale.toString(seconds));
    if (seconds < 3600)
        return ConnectionTexts::tr("%1 min").arg(locale.toString(seconds / 60));
    return ConnectionTexts::tr("%1 h").arg(locale.toString(seconds / 3600));
}

QString lastRefusal(const ConnectionReport& report)
{
    if (report.lastReason == RefusalReason::None)
        return {};
    return refusalDescription(report.lastReason) + u": "_s + escapedText(report.lastRefused);
}

} // namespace hems::connectiontexts
