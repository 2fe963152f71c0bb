#include "jsontext.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace hems {

namespace {

constexpr qsizetype kMostDigits = 20; // of a qint64 with its sign
constexpr qsizetype kMomentBytes = 24;

void appendNumber(QByteArray& text, qint64 value)
{
    char digits[kMostDigits];
    const auto end = std::to_chars(digits, digits + kMostDigits, value).ptr;
    text.append(digits, end - digits);
}

/// value in so many digits, zeros in front.
char* writeDigits(char* at, unsigned value, int digits)
{
    for (char* digit = at + digits; digit != at; value /= 10)
        *--digit = static_cast<char>('0' + value % 10);
    return at + digits;
}

[[maybe_unused]] bool isPlain(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c >= ' ' && c < 0x7f && c != '"' && c != '\\'; });
}

} // namespace

JsonText::JsonText(qsizetype bytes)
{
    m_text.reserve(bytes);
}

void JsonText::separate()
{
    if (!m_isFirst)
        m_text += ',';
    m_isFirst = false;
}

void JsonText::open(char bracket)
{
    separate();
    m_text += bracket;
    m_isFirst = true;
}

void JsonText::close(char bracket)
{
    m_text += bracket;
    m_isFirst = false;
}

void JsonText::key(QByteArrayView name)
{
    word(name);
    m_text += ':';
    m_isFirst = true;
}

void JsonText::null()
{
    separate();
    m_text += "null";
}

void JsonText::number(qint64 value)
{
    separate();
    appendNumber(m_text, value);
}

void JsonText::thousandths(qint64 value)
{
    separate();
    const quint64 size = value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    if (value < 0)
        m_text += '-';
    appendNumber(m_text, static_cast<qint64>(size / 1'000));
    const auto rest = static_cast<unsigned>(size % 1'000);
    if (rest == 0)
        return;
    char digits[4] = {'.'};
    const char* end = writeDigits(digits + 1, rest, 3);
    while (end[-1] == '0')
        --end;
    m_text.append(digits, end - digits);
}

void JsonText::word(QByteArrayView text)
{
    Q_ASSERT(isPlain(text));
    separate();
    m_text += '"';
    m_text.append(text);
    m_text += '"';
}

void JsonText::moment(qint64 utcMs)
{
    separate();
    m_text += '"';
    m_text += momentText(utcMs);
    m_text += '"';
}

// QDateTime's own way takes some two microseconds, and a year's chart has 1,500 moments.
QByteArray momentText(qint64 utcMs)
{
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(utcMs)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> time(moment - day);
    char text[kMomentBytes];
    char* at = writeDigits(text, static_cast<unsigned>(static_cast<int>(date.year())), 4);
    *at++ = '-';
    at = writeDigits(at, static_cast<unsigned>(date.month()), 2);
    *at++ = '-';
    at = writeDigits(at, static_cast<unsigned>(date.day()), 2);
    *at++ = 'T';
    at = writeDigits(at, static_cast<unsigned>(time.hours().count()), 2);
    *at++ = ':';
    at = writeDigits(at, static_cast<unsigned>(time.minutes().count()), 2);
    *at++ = ':';
    at = writeDigits(at, static_cast<unsigned>(time.seconds().count()), 2);
    if (const auto ms = static_cast<unsigned>(time.subseconds().count()); ms > 0) {
        *at++ = '.';
        at = writeDigits(at, ms, 3);
    }
    *at++ = 'Z';
    return QByteArray(text, at - text);
}

} // namespace hems
