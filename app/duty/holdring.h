#pragma once

#include <QBasicTimer>
#include <QWidget>

#include <functional>

namespace hems {

/// A ring that closes around a finger while it holds. It lies over whatever is held, and tells when it is
/// closed.
class HoldRing : public QWidget {
    Q_OBJECT

public:
    using SteadyClock = std::function<qint64()>; ///< ms

    /// Around a place of the widget's, from now on.
    HoldRing(QWidget* held, QPoint place, qint64 holdMs, SteadyClock clock);

    /// 0 … 1; for tests, too.
    double progress() const;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    qint64 m_holdMs;
    SteadyClock m_clock;
    qint64 m_sinceMs;
    QBasicTimer m_frame;
};

} // namespace hems
