#include "behindlock.h"

#include <QObject>
#include <QVariant>

namespace hems::behindlock {

namespace {

constexpr const char* kMark = "hems_behindLock";
constexpr const char* kSubject = "hems_subject";

} // namespace

void mark(QObject* object)
{
    object->setProperty(kMark, true);
}

bool isMarked(const QObject* object)
{
    return object->property(kMark).toBool();
}

void setSubject(QObject* button, int subject)
{
    if (hems::behindlock::subject(button) != subject)
        button->setProperty(kSubject, subject);
}

int subject(const QObject* button)
{
    const QVariant subject = button->property(kSubject);
    return subject.isValid() ? subject.toInt() : -1;
}

} // namespace hems::behindlock
