#pragma once

#include "commandrecord.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace hems {

/// A command's life in words: who asked, when it was told, obeyed and proved.
class CommandTexts {
    Q_DECLARE_TR_FUNCTIONS(hems::CommandTexts)

public:
    enum class Step { Done, Waiting, Failed, Dropped };
    /// One of the four stages that a command passes.
    struct Stage {
        QString label;
        QString time; ///< empty: not reached
        Step step = Step::Waiting;

        bool operator==(const Stage&) const = default;
    };

    CommandTexts(const QTimeZone& zone, const QLocale& locale, qint64 nowMs);

    /// "Off, by hand".
    QString title(const CommandRecord& command) const;
    /// The day, and nothing for today's.
    QString day(qint64 utcMs) const;
    QList<Stage> stages(const CommandRecord& command) const;
    /// How it ended or what is wrong, as a sentence; empty: all is well and needs no words.
    QString outcome(const CommandRecord& command) const;
    static bool isTrouble(const CommandRecord& command);
    /// All of it as one line: "Off, by hand 19:42:07 → told 19:42:08 → obeyed 19:42:10 → …".
    QString line(const CommandRecord& command) const;
    static QString asker(const SwitchOrigin& origin);

private:
    Stage stage(const QString& label, qint64 utcMs, const CommandRecord& command) const;
    QString time(qint64 utcMs) const;

    QTimeZone m_zone;
    QLocale m_locale;
    qint64 m_nowMs;
};

} // namespace hems
