#pragma once

#include "ledgerline.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace hems {

/// A line of the ledger as a sentence that a person can read, such as "Oven off: home at 5,310 W, limit
/// 5,000 W. Back when below 4,200 W."
class LedgerTexts {
    Q_DECLARE_TR_FUNCTIONS(hems::LedgerTexts)

public:
    /// title: what the line's sensor is called; not used where it has none. Plain text.
    static QString sentence(const LedgerLine& line, const QString& title, const QTimeZone& zone,
                            const QLocale& locale);
    /// With its time before it: "19:42:07 Oven off: …".
    static QString timed(const LedgerLine& line, const QString& title, const QTimeZone& zone,
                         const QLocale& locale);

private:
    static QString told(const LedgerLine& line, const QString& title, const QTimeZone& zone,
                        const QLocale& locale);
    static QString where(const LedgerLine& line, const QString& watts);
};

} // namespace hems
