#pragma once

#include "eased.h"
#include "sensortypes.h"
#include "theme.h"

#include <QAbstractButton>

#include <optional>

namespace hems {

/// A switch as a sliding pill. It shows what it is told and, at once, what its owner has just asked for; a
/// click asks and decides nothing.
class ToggleSwitch : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look {
        Settled, ///< on or off, as reported
        Pending, ///< between what is wanted and what is reported
        Unsure,  ///< nobody knows: the sensor is not there
    };

    /// Smaller than this a finger misses it, px.
    static constexpr int kLeastTouchPx = 44;

    explicit ToggleSwitch(QWidget* parent = nullptr);

    void setState(Wanted wanted, Look look);
    Wanted shownWanted() const { return isChecked() ? Wanted::On : Wanted::Off; }
    Look look() const { return m_look; }

    /// px per px of the design.
    void setUnit(double unit);
    /// Whether its knob slides, which roll() makes it; otherwise it jumps.
    void setMotion(bool moves);
    /// The knob is where it belongs, without a slide.
    void settle();
    /// Shows the knob where it is then; false: it has arrived.
    bool roll(qint64 steadyMs);
    /// Where the knob is: 0 off, 1 on.
    double knob() const { return m_shownKnob; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    /// Takes its place in the parent: the pill with its middle there, as much room for a finger around it as
    /// the parent has.
    void placePill(const QPointF& centre);
    /// Where the pill is painted; in the middle unless it was placed.
    QRectF pill() const;

signals:
    void switchRequested(hems::Wanted wanted);

protected:
    void nextCheckState() override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    theme::Colour trackColour() const;

    Look m_look = Look::Unsure;
    Eased m_knob;
    double m_shownKnob = 0;
    bool m_moves = false;
    double m_unit = 1;
    std::optional<QPointF> m_pillCentre;
    bool m_showsFocus = false;
};

} // namespace hems
