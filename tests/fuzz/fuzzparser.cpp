// Any bytes as one object, as the splitter hands them out: the parser says what is wrong, or what it returns
// keeps to the protocol's limits.

#include "expect.h"

#include "pollparser.h"

#include <cmath>

using namespace hems;

namespace {

void expectLimits(const PollMessage& message)
{
    expect(message.id >= 0, "a usable message has an id");
    expect(isSerialNumber(message.sn), "a usable message has a serial number");
    expect(std::isfinite(message.seconds), "the time is finite");
    expect(std::abs(message.milliwatts) <= 1'000'000'000, "the power is within its limits");
    expect(message.state == ReportedState::On || message.milliwatts == 0, "only what is on draws power");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size)
{
    static PollParser parser; // one session's parser sees many messages
    const std::string_view object(reinterpret_cast<const char*>(bytes), size);
    const PollMessage message = parser.parse(object);
    if (message.isUsable())
        expectLimits(message);
    PollParser fresh;
    const PollMessage again = fresh.parse(object);
    expect(again.refusal == message.refusal && again.id == message.id, "what came before changes nothing");
    return 0;
}
