#include "clashlist.h"

#include <algorithm>

namespace hems {

void ClashList::add(const IdentityClash& clash)
{
    m_clashes.removeIf([&clash](const IdentityClash& old) {
        return old.id == clash.id && old.claimedSn == clash.claimedSn && old.address == clash.address;
    });
    if (m_clashes.size() >= kMost)
        m_clashes.removeFirst();
    m_clashes.append(clash);
}

void ClashList::settle(SensorId id)
{
    m_clashes.removeIf([id](const IdentityClash& old) { return old.id == id; });
}

std::optional<IdentityClash> ClashList::newest(SensorId id, const QString& address) const
{
    const auto found =
        std::find_if(m_clashes.crbegin(), m_clashes.crend(), [id, &address](const IdentityClash& clash) {
            return clash.id == id && clash.address == address;
        });
    return found == m_clashes.crend() ? std::nullopt : std::optional(*found);
}

} // namespace hems
