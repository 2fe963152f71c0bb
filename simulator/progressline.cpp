#include "progressline.h"

#include <cstdio>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr int kBarWidth = 40;
constexpr qint64 kLineEveryMs = 10'000;

} // namespace

ProgressLine::ProgressLine()
    : m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    m_sinceLine.start();
}

QString ProgressLine::text(double part, int width, const QString& note)
{
    const QString figure = u"%1 %"_s.arg(100 * part, 3, 'f', 0);
    QString rest = note.isEmpty() ? figure : figure + u"  "_s + note;
    if (width == 0)
        return rest;
    const auto filled = static_cast<qsizetype>(part * width);
    return u'[' + QString(filled, u'#') + QString(width - filled, u'.') + u"] "_s + rest;
}

void ProgressLine::show(double part, const QString& note)
{
    if (m_isTerminal) {
        std::fprintf(stderr, "\r%s\033[K", qUtf8Printable(text(part, kBarWidth, note)));
        m_shown = true;
    } else if (m_sinceLine.elapsed() >= kLineEveryMs) {
        m_sinceLine.start();
        std::fprintf(stderr, "%s\n", qUtf8Printable(text(part, 0, note)));
    }
}

void ProgressLine::clear()
{
    if (std::exchange(m_shown, false))
        std::fprintf(stderr, "\r\033[K");
}

} // namespace hems
