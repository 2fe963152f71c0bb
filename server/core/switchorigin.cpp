#include "switchorigin.h"

using namespace Qt::StringLiterals;

namespace hems {

QString askerName(Asker asker)
{
    switch (asker) {
    case Asker::Hand:
        return u"hand"_s;
    case Asker::Schedule:
        return u"schedule"_s;
    case Asker::Guard:
        return u"guard"_s;
    case Asker::Page:
        return u"page"_s;
    }
    Q_UNREACHABLE();
}

} // namespace hems
