#pragma once

#include "cardfigures.h"
#include "scale.h"

#include <QWidget>

namespace hems {

/// The last switches of a sensor, a line each; hidden while there is none.
class CommandLines : public QWidget {
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 4;

    explicit CommandLines(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    /// The newest first; the first kMost are shown.
    void setCommands(const QList<CardCommand>& commands);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    Scale m_scale;
    QList<CardCommand> m_commands;
};

} // namespace hems
