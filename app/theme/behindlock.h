#pragma once

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

} // namespace hems::behindlock
