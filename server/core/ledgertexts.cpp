#include "ledgertexts.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// Names come from sensors and owners: they are put in at once with the figures, so that "%1" in a name is a
// name.
QString watts(qint64 milliwatts, const QLocale& locale)
{
    return locale.toString(std::llround(static_cast<double>(milliwatts) / 1'000));
}

} // namespace

QString LedgerTexts::where(const LedgerLine& line, const QString& watts)
{
    return line.room.isEmpty() ? tr("home at %1 W").arg(watts) : tr("%1 at %2 W").arg(line.room, watts);
}

QString LedgerTexts::told(const LedgerLine& line, const QString& title, const QTimeZone& zone,
                          const QLocale& locale)
{
    const QString limit = watts(line.limitMilliwatts, locale);
    const QString place = where(line, watts(line.sumMilliwatts, locale));
    switch (line.kind) {
    case LedgerKind::Shed:
        return tr("%1 off: %2, limit %3 W. Back when below %4 W.")
            .arg(title, place, limit, watts(line.backBelowMilliwatts, locale));
    case LedgerKind::Restored:
        return line.limitMilliwatts > 0 ? tr("%1 on again: %2, limit %3 W.").arg(title, place, limit)
                                        : tr("%1 on again: there is room for it.").arg(title);
    case LedgerKind::OnlyProtected:
        return tr("Nothing more can go off: %1, limit %2 W, and only protected loads are on.")
            .arg(place, limit);
    case LedgerKind::HeldOn:
        return tr("Nothing more can go off yet: %1, limit %2 W. What is on must run its minimum time first.")
            .arg(place, limit);
    case LedgerKind::NothingObeys:
        return tr("Nothing more can be done: %1, limit %2 W. What should be off still draws, or cannot be "
                  "reached. Switch something off by hand.")
            .arg(place, limit);
    case LedgerKind::BackWithin:
        return tr("Below the limit again: %1, limit %2 W.").arg(place, limit);
    case LedgerKind::MissedSchedule: {
        const QDateTime due = QDateTime::fromMSecsSinceEpoch(line.missedMs, zone);
        const QString when = locale.toString(due, QLocale::ShortFormat);
        return line.wanted == Wanted::On ? tr("%1 on: its schedule of %2 was missed: the program was not "
                                              "running, or this computer slept.")
                                               .arg(title, when)
                                         : tr("%1 off: its schedule of %2 was missed: the program was not "
                                              "running, or this computer slept.")
                                               .arg(title, when);
    }
    case LedgerKind::ClockJumped: {
        const QDateTime before = QDateTime::fromMSecsSinceEpoch(line.missedMs, zone);
        return tr("This computer's clock was set; it showed %1 before. Schedules of the time between did not "
                  "act.")
            .arg(locale.toString(before, QLocale::ShortFormat));
    }
    case LedgerKind::SwitchFailed:
        return line.wanted == Wanted::On
                   ? tr("%1 could not be switched on: nothing can be stored. It is tried again.").arg(title)
                   : tr("%1 could not be switched off: nothing can be stored. It is tried again.").arg(title);
    }
    Q_UNREACHABLE();
}

QString LedgerTexts::sentence(const LedgerLine& line, const QString& title, const QTimeZone& zone,
                              const QLocale& locale)
{
    const QString text = told(line, title, zone, locale);
    return line.isDry ? tr("Dry run, nothing switched: %1").arg(text) : text;
}

QString LedgerTexts::timed(const LedgerLine& line, const QString& title, const QTimeZone& zone,
                           const QLocale& locale)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(line.utcMs, zone).time();
    return time.toString(u"HH:mm:ss"_s) + u' ' + sentence(line, title, zone, locale);
}

} // namespace hems
