#pragma once

#include "scale.h"

#include <QWidget>

namespace hems {

/// What is laid over the wall: a panel in the middle of the dimmed wall. A tap beside it, or Esc, closes it;
/// while it is there it keeps the keys and the focus to itself. What stands on the panel is up to who derives
/// from it.
class Overlay : public QWidget {
    Q_OBJECT

public:
    explicit Overlay(QWidget* parent);

signals:
    void closed();

protected:
    QWidget* panel() const { return m_panel; }
    const Scale& scale() const { return m_scale; }
    /// In the middle, as large as wanted but no larger than there is room. wanted: px of the design. least:
    /// px, for what does not grow smaller with the wall.
    void placePanel(const QSizeF& wanted, const QSize& least = {0, 0});
    /// Places all that stands on the panel, and the panel: after a change of size or of the look.
    virtual void arrange() = 0;
    /// What Tab goes through, in its order; at least one.
    virtual QList<QWidget*> stops() const = 0;

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    /// The second half of the double click that opened it.
    void mouseDoubleClickEvent(QMouseEvent*) override {}
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void renew();

    Scale m_scale;
    QWidget* m_panel;
};

} // namespace hems
