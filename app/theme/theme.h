#pragma once

#include "sensortypes.h"

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QPalette>
#include <QTime>

#include <optional>

class QApplication;

/// Every colour and typeface of the program has its name here.
namespace hems::theme {

/// The looks that the program can take on. Dark is the design's; in High contrast all text reaches 7 : 1.
enum class Look { Dark, Light, HighContrast };

/// What the owner chose: a look, or light by day and dark by night.
enum class Choice { Automatic, Dark, Light, HighContrast };
inline constexpr std::size_t ChoiceCount = 4;

/// As settings and options write it: automatic, dark, light or high-contrast.
QString choiceName(Choice choice);
std::optional<Choice> choiceFromName(const QString& name);

/// The look that is chosen at a local time. Day is from 07:00 to 19:00.
Look lookFor(Choice choice, QTime time);

/// A colour by what it is for. What that looks like is the look's in force, asked each time it is used: so
/// keep a Colour, not a QColor, and a change of the look shows with the next painting.
class Colour {
public:
    constexpr explicit Colour(int index)
        : m_index(index)
    {
    }

    operator QColor() const;
    operator QBrush() const { return QColor(*this); }
    /// As a style sheet writes it.
    QString name() const { return QColor(*this).name(); }
    bool operator==(const Colour&) const = default;

private:
    int m_index;
};

inline constexpr Colour Background{0};
inline constexpr Colour CardFill{1};
inline constexpr Colour Line{2};      ///< borders
inline constexpr Colour Text{3};      ///< what is read first
inline constexpr Colour Muted{4};     ///< what explains it
inline constexpr Colour Faint{5};     ///< a line where nothing is known
inline constexpr Colour Idle{6};      ///< off, as wanted
inline constexpr Colour SwitchOff{7}; ///< a switch's groove
inline constexpr Colour Knob{8};      ///< what slides in it
inline constexpr Colour Good{9};
inline constexpr Colour Warning{10};
inline constexpr Colour WarningLine{11};
inline constexpr Colour WarningFill{12};
inline constexpr Colour Bad{13};
inline constexpr Colour BadLine{14};
inline constexpr Colour BadFill{15};
inline constexpr Colour Accent{16};
inline constexpr Colour Track{17}; ///< the whole length of a bar, grid lines

/// How many sensors have a colour of their own before the colours repeat.
inline constexpr int SensorColours = 12;
/// A sensor's colour, the same in every chart and at every start. Twelve ids in a row have twelve colours
/// that can be told apart on a card also by people who see red and green alike. Together with its filling
/// (filling.h), which tells apart those whose colours are alike, 36 ids in a row have marks of their own; of
/// more than that, and of colours that the owner chose, only the names beside them tell. A tile's line has
/// the colour alone, and the tile its swatch where that is not filled whole.
QColor sensorColour(SensorId id);

/// The colours that an owner has chosen for the sensors of one home, the same in every look. Of several homes
/// the one that was made last is in front, as a simulated one is in front of the owner's: its choice is in
/// force, and when it goes that of the one behind it.
class OwnColours {
public:
    OwnColours();
    ~OwnColours();
    Q_DISABLE_COPY_MOVE(OwnColours)

    /// own: nothing: the program's again. True where that is something else than before: use() then tells the
    /// widgets.
    bool keep(SensorId id, std::optional<QRgb> own);
    std::optional<QRgb> of(SensorId id) const;

private:
    QHash<SensorId, QRgb> m_colours;
};

/// The program's own Inter, and Noto Sans CJK SC for what that lacks. pixelSize ≥ 1.
QFont font(double pixelSize, QFont::Weight weight = QFont::Normal);

QPalette palette();
/// Gives the whole program its typeface and the dark look.
void apply(QApplication& application);
/// Gives the whole program another look, as QApplication::setPalette() gives it a palette: every widget is
/// told by a QEvent::StyleChange, which is the time to renew what was made of colours.
void use(QApplication& application, Look look);
/// The look in force.
Look look();

/// A colour on the way from one (share 0) to another (share 1).
QColor between(const QColor& from, const QColor& to, double share);

/// A text from outside for setToolTip(), which would otherwise take "<b>" as HTML.
QString plainToolTip(const QString& text);

} // namespace hems::theme
