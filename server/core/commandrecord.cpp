#include "commandrecord.h"

using namespace Qt::StringLiterals;

namespace hems {

QString outcomeName(CommandOutcome outcome)
{
    switch (outcome) {
    case CommandOutcome::Open:
        return u"open"_s;
    case CommandOutcome::Obeyed:
        return u"obeyed"_s;
    case CommandOutcome::Confirmed:
        return u"confirmed"_s;
    case CommandOutcome::Ignored:
        return u"ignored"_s;
    case CommandOutcome::StillDraws:
        return u"still_draws"_s;
    case CommandOutcome::Lost:
        return u"lost"_s;
    case CommandOutcome::Replaced:
        return u"replaced"_s;
    }
    Q_UNREACHABLE();
}

} // namespace hems
