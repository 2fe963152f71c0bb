#pragma once

#include "historyfigures.h"

#include <QByteArray>

namespace hems {

/// What is seen as a table that spreadsheets open (CSV): a line for each column of the chart, with its time,
/// powers in W and the share of it that was measured; figures where nothing is known are left empty.
namespace historytable {

/// title: the subject's, as it is called by its owner; quoted against spreadsheets' formulas.
QByteArray csv(const HistoryPicture& picture, const QString& title);

} // namespace historytable
} // namespace hems
