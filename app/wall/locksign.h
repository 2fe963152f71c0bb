#pragma once

#include "scale.h"

#include <QAbstractButton>

namespace hems {

/// A padlock with a word: whether the wall can be switched by whoever stands before it. A press asks for the
/// other. Hidden where there is no lock.
class LockSign : public QAbstractButton {
    Q_OBJECT

public:
    enum class State { None, Locked, Open };

    explicit LockSign(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    void setState(State state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void paintPadlock(QPainter& painter, const QRectF& area) const;

    Scale m_scale;
    State m_state = State::None;
};

} // namespace hems
