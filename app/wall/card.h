#pragma once

#include "scale.h"

#include <QWidget>

namespace hems {

class TextLabel;

/// A rounded panel with a title. What it holds is placed by arrange() and worded by retranslate().
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setScale(const Scale& scale);

protected:
    const Scale& scale() const { return m_scale; }
    void setTitle(const QString& title);
    /// The room inside the border, the title's line included.
    QRect inside() const;
    /// The room below the title.
    QRect belowTitle() const;
    /// Leaves this much of the title's line, at its right end, to others.
    void setTitleReserve(int pixels);

    /// Places all that the card holds, from the left: after a change of its size or scale. Where the layout
    /// runs from right to left it is mirrored then.
    virtual void arrange() = 0;
    /// Words what the card shows: after a change of language or locale.
    virtual void retranslate() = 0;

    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    /// Places everything anew: for changes that come with figures.
    void rearrange();

private:
    Scale m_scale;
    TextLabel* m_title;
    int m_titleReserve = 0;
};

/// Paints a rounded panel on the wall's background.
void paintPanel(QPainter& painter, const QRect& rect, const Scale& scale, QColor fill, QColor border);

} // namespace hems
