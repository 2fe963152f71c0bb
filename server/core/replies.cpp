#include "replies.h"

#include <array>
#include <string>

namespace hems {

namespace {

constexpr std::size_t kReasons = static_cast<std::size_t>(RefusalReason::TooManyConnections) + 1;
using Lines = std::array<std::array<std::string, kReasons>, 2>;

Lines makeLines()
{
    Lines lines;
    for (std::size_t wanted = 0; wanted < lines.size(); ++wanted) {
        const std::string result = wanted == static_cast<std::size_t>(Wanted::On) ? "ok" : "off";
        for (std::size_t reason = 0; reason < kReasons; ++reason) {
            const std::string_view text = refusalText(static_cast<RefusalReason>(reason));
            std::string& line = lines[wanted][reason];
            line.append("{\"result\":\"").append(result).append("\"");
            if (!text.empty())
                line.append(",\"error\":\"").append(text).append("\"");
            line.append("}\n");
        }
    }
    return lines;
}

} // namespace

std::string_view replyLine(Wanted wanted, RefusalReason refusal)
{
    static const Lines lines = makeLines();
    return lines[static_cast<std::size_t>(wanted)][static_cast<std::size_t>(refusal)];
}

} // namespace hems
