#include "ledgerline.h"

using namespace Qt::StringLiterals;

namespace hems {

QString ledgerKindName(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Shed:
        return u"shed"_s;
    case LedgerKind::Restored:
        return u"restored"_s;
    case LedgerKind::OnlyProtected:
        return u"only_protected"_s;
    case LedgerKind::HeldOn:
        return u"held_on"_s;
    case LedgerKind::NothingObeys:
        return u"nothing_obeys"_s;
    case LedgerKind::BackWithin:
        return u"back_within"_s;
    case LedgerKind::MissedSchedule:
        return u"missed_schedule"_s;
    case LedgerKind::ClockJumped:
        return u"clock_jumped"_s;
    case LedgerKind::SwitchFailed:
        return u"switch_failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace hems
