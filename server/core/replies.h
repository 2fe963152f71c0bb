#pragma once

#include "refusal.h"
#include "sensortypes.h"

#include <string_view>

namespace hems {

/// The whole reply, compact JSON and its newline: {"result":"ok"} or {"result":"off"}, with "error" where
/// refused. Lives for ever.
std::string_view replyLine(Wanted wanted, RefusalReason refusal = RefusalReason::None);

} // namespace hems
