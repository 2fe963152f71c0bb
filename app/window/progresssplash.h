#pragma once

#include <QWidget>

class QProgressBar;

namespace hems {

/// What stands on the screen while the program prepares something before its window: what, how far, and that
/// it can be given up by closing it.
class ProgressSplash : public QWidget {
    Q_OBJECT

public:
    ProgressSplash(const QString& heading, const QString& text, QWidget* parent = nullptr);

public slots:
    /// part: 0 … 1.
    void showProgress(double part);

signals:
    /// Its owner closed it.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QProgressBar* m_bar;
};

} // namespace hems
