#include "answertimes.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <numeric>

namespace hems {

namespace {

constexpr float kKeptASecond = 0.98F; // half is forgotten after 34 s
constexpr float kForgotten = 0.2F;    // an answer of 80 s ago

} // namespace

void AnswerTimes::add(std::chrono::nanoseconds took, int answers)
{
    using Micros = std::chrono::duration<std::uint64_t, std::micro>;
    const auto micros = std::chrono::duration_cast<Micros>(std::max(took, std::chrono::nanoseconds(0)));
    const auto at = std::min<std::size_t>(std::bit_width(micros.count()), m_answers.size() - 1);
    m_answers[at] += static_cast<float>(answers);
}

void AnswerTimes::fade()
{
    for (float& answers : m_answers) {
        answers *= kKeptASecond;
        if (answers < kForgotten)
            answers = 0;
    }
}

int AnswerTimes::microsFor(double share) const
{
    const float all = std::accumulate(m_answers.begin(), m_answers.end(), 0.0F);
    if (all <= 0)
        return 0;
    float counted = 0;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        counted += m_answers[i];
        if (counted >= static_cast<float>(share) * all)
            return 1 << i;
    }
    return 1 << (m_answers.size() - 1);
}

} // namespace hems
