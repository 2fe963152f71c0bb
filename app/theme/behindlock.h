#pragma once

#include <QEvent>

class QAbstractButton;
class QObject;

/// What a child lock keeps from whoever can't open it: buttons, actions. Whoever makes one marks it; whoever
/// locks asks for the mark, so that neither knows the other.
namespace hems::behindlock {

void mark(QObject* object);
bool isMarked(const QObject* object);

/// What a button acts on, where that changes while it is there, as a tile's switch does when pages turn.
void setSubject(QObject* button, int subject);
/// −1: always the same.
int subject(const QObject* button);

/// Clicks a button as a finger would, for those who have none on the screen: whoever locks is asked first.
void use(QAbstractButton* button);
/// Asks whoever locks to take over a use, which is accepting the event; see use().
QEvent::Type useEvent();

} // namespace hems::behindlock
