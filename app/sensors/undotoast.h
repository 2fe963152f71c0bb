#pragma once

#include "scale.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace hems {

class TextLabel;

/// A word about what has just been done, with a way back, at the foot of a window for a few seconds.
class UndoToast : public QWidget {
    Q_OBJECT

public:
    static constexpr int kShownMs = 8'000;

    /// host: whose foot it lies on, above everything else there.
    explicit UndoToast(QWidget* host);

    void tell(const QString& text);
    QString text() const;

signals:
    void undoAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void retranslate();

    TextLabel* m_text;
    QPushButton* m_undo;
    QTimer m_gone;
    Scale m_scale;
};

} // namespace hems
