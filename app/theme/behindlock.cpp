#include "behindlock.h"

#include <QAbstractButton>
#include <QCoreApplication>
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

void use(QAbstractButton* button)
{
    QEvent event(useEvent());
    event.ignore();
    QCoreApplication::sendEvent(button, &event);
    if (!event.isAccepted())
        button->click();
}

QEvent::Type useEvent()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

} // namespace hems::behindlock
