#pragma once

#include <QtGlobal>

namespace hems {

/// Raises the number of descriptors that this process may have open to what the system allows, once, before
/// the server starts: a connection needs one each. Returns the limit that then holds.
quint64 raiseDescriptorLimit();

} // namespace hems
