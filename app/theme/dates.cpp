#include "dates.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace hems::dates {

namespace {

/// In the letters of Qt's date formats.
struct Formats {
    const char16_t* dayAndMonth;
    const char16_t* full;
    const char16_t* weekdayAndDay;
    const char16_t* monthAndYear;
    const char16_t* year;
};

const Formats& formatsOf(const QLocale& locale)
{
    static constexpr Formats kUsual{u"d MMM", u"d MMM yyyy", u"ddd d MMM", u"MMMM yyyy", u"yyyy"};
    static constexpr Formats kGerman{u"d. MMM", u"d. MMM yyyy", u"ddd d. MMM", u"MMMM yyyy", u"yyyy"};
    static constexpr Formats kSpanish{u"d MMM", u"d MMM yyyy", u"ddd d MMM", u"MMMM 'de' yyyy", u"yyyy"};
    static constexpr Formats kChinese{u"M月d日", u"yyyy年M月d日", u"M月d日", u"yyyy年M月", u"yyyy年"};
    switch (locale.language()) {
    case QLocale::German:
        return kGerman;
    case QLocale::Spanish:
        return kSpanish;
    case QLocale::Chinese:
        return kChinese;
    default:
        return kUsual;
    }
}

QString written(QDate date, const char16_t* format, const QLocale& locale)
{
    return locale.toString(date, QString::fromUtf16(format));
}

} // namespace

QString dayAndMonth(QDate date, const QLocale& locale)
{
    return written(date, formatsOf(locale).dayAndMonth, locale);
}

QString full(QDate date, const QLocale& locale)
{
    return written(date, formatsOf(locale).full, locale);
}

QString weekdayAndDay(QDate date, const QLocale& locale)
{
    return written(date, formatsOf(locale).weekdayAndDay, locale);
}

QString monthAndYear(QDate date, const QLocale& locale)
{
    return written(date, formatsOf(locale).monthAndYear, locale);
}

QString year(QDate date, const QLocale& locale)
{
    return written(date, formatsOf(locale).year, locale);
}

} // namespace hems::dates
