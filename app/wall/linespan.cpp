#include "linespan.h"

namespace hems {

using namespace Qt::StringLiterals;

LineSpan nextSpan(LineSpan span)
{
    return kLineSpans[(static_cast<std::size_t>(span) + 1) % kLineSpans.size()];
}

QString lineSpanName(LineSpan span)
{
    switch (span) {
    case LineSpan::QuarterHour:
        return u"15min"_s;
    case LineSpan::Hour:
        return u"1h"_s;
    case LineSpan::SixHours:
        return u"6h"_s;
    case LineSpan::Today:
        return u"today"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LineSpan> lineSpanFromName(const QString& name)
{
    for (const LineSpan span : kLineSpans) {
        if (lineSpanName(span) == name)
            return span;
    }
    return std::nullopt;
}

} // namespace hems
