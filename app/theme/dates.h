#pragma once

#include <QLocale>

/// Dates as a language writes them, short enough for axes and titles: QLocale's own formats are in figures or
/// very long.
namespace hems::dates {

/// "22 Nov", "22. Nov.", "11月22日".
QString dayAndMonth(QDate date, const QLocale& locale);
/// "22 Nov 2026", "22. Nov. 2026", "2026年11月22日".
QString full(QDate date, const QLocale& locale);
/// "Sun 22 Nov", "So. 22. Nov."; Chinese leaves the weekday out.
QString weekdayAndDay(QDate date, const QLocale& locale);
/// "November 2026", "noviembre de 2026", "2026年11月".
QString monthAndYear(QDate date, const QLocale& locale);
/// "2026", "2026年".
QString year(QDate date, const QLocale& locale);

} // namespace hems::dates
