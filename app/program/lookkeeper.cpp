#include "lookkeeper.h"

#include <QApplication>

#include <utility>

namespace hems {

using namespace std::chrono_literals;

LookKeeper::LookKeeper(Clock clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_timer(this)
{
    // The clock may be set and the computer may have slept, so it is asked now and then.
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, &LookKeeper::follow);
}

void LookKeeper::choose(theme::Choice choice)
{
    m_choice = choice;
    if (choice == theme::Choice::Automatic)
        m_timer.start();
    else
        m_timer.stop();
    follow();
}

void LookKeeper::rest()
{
    m_timer.stop();
}

void LookKeeper::follow()
{
    const theme::Look look = theme::lookFor(m_choice, m_clock());
    if (look != theme::look())
        theme::use(*qApp, look);
}

} // namespace hems
