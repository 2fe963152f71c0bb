#include "spoken.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QVariant>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace hems::spoken {

namespace {

constexpr const char* kSpeech = "hems_speech";

struct Speech {
    QAccessible::Role role;
    Ask ask;
    std::function<void()> press;
};

using SharedSpeech = std::shared_ptr<Speech>;

QString inOneBreath(const Words& words)
{
    const bool hasBoth = !words.value.isEmpty() && !words.description.isEmpty();
    return words.value + (hasBoth ? u", "_s : QString()) + words.description;
}

/// A painted widget as a screen reader sees it.
class SpokenWidget : public QAccessibleWidget {
public:
    SpokenWidget(QWidget* widget, SharedSpeech speech)
        : QAccessibleWidget(widget, speech->role)
        , m_speech(std::move(speech))
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const Words words = m_speech->ask();
        switch (kind) {
        case QAccessible::Name:
            return words.name;
        case QAccessible::Value:
            return words.value;
        case QAccessible::Description:
            return inOneBreath(words);
        default:
            return QAccessibleWidget::text(kind);
        }
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget())) {
            state.checkable = button->isCheckable();
            state.checked = button->isChecked();
            state.pressed = button->isDown();
        }
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_speech->press)
            names.prepend(usualAction());
        return names;
    }

    void doAction(const QString& name) override
    {
        if (m_speech->press && (name == pressAction() || name == toggleAction()))
            m_speech->press();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QString usualAction() const { return state().checkable ? toggleAction() : pressAction(); }

    SharedSpeech m_speech;
};

void tellQt(QWidget* widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

Announcer& announcer()
{
    static Announcer announcer = &tellQt;
    return announcer;
}

QAccessibleInterface* make(const QString&, QObject* object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    const QVariant speech = object->property(kSpeech);
    return speech.isValid() ? new SpokenWidget(static_cast<QWidget*>(object), speech.value<SharedSpeech>())
                            : nullptr;
}

} // namespace

void set(QWidget* widget, QAccessible::Role role, Ask ask, std::function<void()> press)
{
    static const bool isInstalled = (QAccessible::installFactory(&make), true);
    Q_UNUSED(isInstalled);
    widget->setProperty(kSpeech, QVariant::fromValue(std::make_shared<Speech>(
                                     Speech{role, std::move(ask), std::move(press)})));
}

void announce(QWidget* widget)
{
    announcer()(widget);
}

void setAnnouncer(Announcer other)
{
    announcer() = other ? std::move(other) : Announcer(&tellQt);
}

} // namespace hems::spoken
