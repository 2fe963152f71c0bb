#pragma once

#include <QObject>

#include <optional>

class QSettings;

namespace hems {

/// Whether the wall moves: as the command line says, or else as the owner chose, or else as the desktop
/// wants.
class MotionKeeper : public QObject {
    Q_OBJECT

public:
    /// file outlives it. asked: on the command line.
    MotionKeeper(QSettings& file, std::optional<bool> asked, QObject* parent = nullptr);

    bool moves() const;
    /// By the owner, who is then heeded first, and at the next start too.
    void choose(bool moves);

public slots:
    void setLessMotion(bool asked);

signals:
    void changed(bool moves);

private:
    QSettings& m_file;
    std::optional<bool> m_asked;
    std::optional<bool> m_chosen;
    bool m_less = false;
};

} // namespace hems
