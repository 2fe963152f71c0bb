#pragma once

#include "commandtexts.h"
#include "scale.h"

#include <QWidget>

namespace hems {

/// A sensor's commands, newest first, each with the proof of how far it has come: four dots on a line.
class CommandTimeline : public QWidget {
    Q_OBJECT

public:
    explicit CommandTimeline(const QTimeZone& zone, QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    /// commands: newest first.
    void setCommands(const CommandRecords& commands, qint64 nowMs);
    const CommandRecords& commands() const { return m_commands; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    CommandTexts texts() const;
    double blockHeight(const CommandRecord& command) const;
    void paintCommand(QPainter& painter, const CommandRecord& command, double top) const;
    void paintStages(QPainter& painter, const CommandRecord& command, double top) const;
    void tellAll();

    QTimeZone m_zone;
    Scale m_scale;
    CommandRecords m_commands;
    qint64 m_nowMs = 0;
};

} // namespace hems
