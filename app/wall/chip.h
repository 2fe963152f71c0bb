#pragma once

#include "scale.h"
#include "theme.h"
#include "wallfigures.h"

#include <QWidget>

#include <optional>

namespace hems {

class TextLabel;

/// A rounded tag of the header: a dot and a few words, elided where it is made narrow.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    void setText(const QString& text);
    QString text() const;
    /// dot: the colour of its dot; nothing: it has none. An alarming tone colours words and border too.
    void setLook(Tone tone, std::optional<theme::Colour> dot);
    /// Makes a button of it; without, it is but told. Whoever holds it knows how far a finger may be off.
    void setPressable();
    QSize sizeHint() const override;

signals:
    /// By the keyboard, or by whoever can't see the wall.
    void pressed();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    int textLeft() const;

    Scale m_scale;
    Tone m_tone = Tone::Plain;
    std::optional<theme::Colour> m_dot;
    TextLabel* m_label;
};

/// The colour in which a tone is written.
theme::Colour toneColour(Tone tone, theme::Colour plain);

} // namespace hems
