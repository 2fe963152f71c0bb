#include "sensortypes.h"

using namespace Qt::StringLiterals;

namespace hems {

QString stateName(ReportedState state)
{
    switch (state) {
    case ReportedState::Off:
        return u"off"_s;
    case ReportedState::Suspend:
        return u"suspend"_s;
    case ReportedState::On:
        return u"on"_s;
    }
    Q_UNREACHABLE();
}

QString wantedName(Wanted wanted)
{
    return wanted == Wanted::On ? u"on"_s : u"off"_s;
}

} // namespace hems
