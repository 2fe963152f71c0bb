#include "motionkeeper.h"

#include <QLoggingCategory>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

Q_LOGGING_CATEGORY(lcMotion, "hems.settings")

const QString kMotion = u"wall/motion"_s;
const QString kOn = u"on"_s;
const QString kOff = u"off"_s;

std::optional<bool> chosenIn(const QSettings& file)
{
    const QString text = file.value(kMotion).toString();
    if (text == kOn || text == kOff)
        return text == kOn;
    if (!text.isEmpty())
        qCWarning(lcMotion).noquote() << kMotion << "is" << text << "in" << file.fileName()
                                      << "and not understood; the desktop's wish is used";
    return std::nullopt;
}

} // namespace

MotionKeeper::MotionKeeper(QSettings& file, std::optional<bool> asked, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_asked(asked)
    , m_chosen(chosenIn(file))
{
}

bool MotionKeeper::moves() const
{
    return m_asked.value_or(m_chosen.value_or(!m_less));
}

void MotionKeeper::choose(bool moves)
{
    const bool moved = this->moves();
    m_asked.reset();
    m_chosen = moves;
    m_file.setValue(kMotion, moves ? kOn : kOff);
    if (moves != moved)
        emit changed(moves);
}

void MotionKeeper::setLessMotion(bool asked)
{
    const bool moved = moves();
    m_less = asked;
    if (moves() != moved)
        emit changed(moves());
}

} // namespace hems
