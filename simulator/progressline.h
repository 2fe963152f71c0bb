#pragma once

#include <QElapsedTimer>
#include <QString>

namespace hems {

/// How far a long run has come, on standard error: a bar that is drawn over itself on a terminal, otherwise a
/// plain line every ten seconds, so that a log stays short and a short run says nothing.
class ProgressLine {
public:
    ProgressLine();

    /// part: 0 … 1. note: behind the figure; may be empty.
    void show(double part, const QString& note = {});
    /// Takes the bar away, so that what is written next begins on an empty line.
    void clear();

    /// The bar and the figure, width characters for the bar.
    static QString text(double part, int width, const QString& note);

private:
    bool m_isTerminal;
    bool m_shown = false;
    QElapsedTimer m_sinceLine;
};

} // namespace hems
