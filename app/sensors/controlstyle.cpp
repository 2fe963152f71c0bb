#include "controlstyle.h"

#include "theme.h"
#include "toggleswitch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr double kFontSize = 17;
constexpr double kHeight = 46;

} // namespace

QString controlStyleSheet(const Scale& scale)
{
    const int font = scale.font(kFontSize).pixelSize();
    const int height = std::max(ToggleSwitch::kLeastTouchPx, scale.px(kHeight)) - 4;
    return uR"(
QPushButton, QToolButton, QComboBox, QLineEdit, QAbstractSpinBox, QTimeEdit {
    background: %1; color: %2; border: 1px solid %3; border-radius: 0.5em; padding: 0 0.8em;
    font-size: %6px; min-height: %7px; }
QDialog QLineEdit { background: %1; border: 1px solid %3; border-radius: 0.5em; padding: 0 0.8em; }
QSpinBox QLineEdit, QDoubleSpinBox QLineEdit, QTimeEdit QLineEdit, QComboBox QLineEdit {
    border: none; padding: 0; min-height: 0; background: transparent; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { border-color: %4; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QAbstractSpinBox:focus {
    border-color: %5; }
QPushButton:default, QPushButton:checked, QToolButton:checked { background: %5; color: %8; border-color: %5; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled, QLineEdit:disabled,
QAbstractSpinBox:disabled { color: %4; background: %8; }
QComboBox::drop-down { border: none; width: 1.6em; }
QComboBox QAbstractItemView { font-size: %6px; }
QCheckBox, QRadioButton { font-size: %6px; }
QDialog#page { background: %8; }
QListView { background: %1; border: 1px solid %3; border-radius: 0.6em; }
QCheckBox { min-height: %7px; color: %2; spacing: 0.6em; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: %9; font-size: %6px; padding: 0 1em; min-height: %7px;
               border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: %2; border-bottom-color: %5; }
QTabBar::tab:focus { color: %5; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 0.7em; }
QScrollBar:horizontal { height: 0.7em; }
QScrollBar::handle { background: %3; border-radius: 0.3em; margin: 1px; }
QScrollBar::handle:vertical { min-height: 2.5em; }
QScrollBar::handle:horizontal { min-width: 2.5em; }
QScrollBar::handle:hover { background: %4; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; }
)"_s.arg(theme::CardFill.name(), theme::Text.name(), theme::Line.name(), theme::Idle.name(),
         theme::Accent.name(), QString::number(font), QString::number(height), theme::Background.name(),
         theme::Muted.name());
}

} // namespace hems
