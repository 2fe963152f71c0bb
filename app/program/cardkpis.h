#pragma once

#include "historyfigures.h"
#include "price.h"
#include "wallfigures.h"

#include <QLocale>

namespace hems {

/// One sensor's day so far: its energy, what that costs where a price is known, and its highest power. A
/// figure that nothing was measured for is a dash.
QList<Kpi> cardKpis(const HistoryPicture& today, const Price& price, const QLocale& locale);

} // namespace hems
