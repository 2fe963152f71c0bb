#include "stylesheet.h"

#include "theme.h"

namespace hems::theme {

using namespace Qt::StringLiterals;

namespace {

// @Name stands for the theme's colour of that name, @7 for seven tenths of the menu's font size.
const QString menus = uR"(
QMenuBar { background: @Background; color: @Muted; font-size: @10px; padding: @3px @4px 0 @4px; }
QMenuBar::item { background: transparent; padding: @3px @7px; border-radius: @4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @Track; color: @Text; }
QMenu { background: @CardFill; border: 1px solid @SwitchOff; font-size: @10px; padding: @4px; }
QMenu::item { padding: @4px @20px @4px @20px; border-radius: @4px; }
QMenu::item:selected { background: @Track; color: @Text; }
QMenu::item:disabled { color: @Idle; }
QMenu::separator { height: 1px; background: @Track; margin: @4px @6px; }
QMenu::indicator { width: @6px; height: @6px; margin-left: @7px; border-radius: @3px; }
QMenu::indicator:checked { background: @Accent; }
)"_s;

// The edge tells a dialog from the wall behind it where no window manager draws a frame.
const QString dialogs = uR"(
QDialog { background: @CardFill; border: 1px solid @SwitchOff; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
QMessageBox QLabel#qt_msgbox_informativelabel { min-width: 26em; }
QDialogButtonBox QPushButton, QDialog QPushButton {
    background: @Track; color: @Text; border: 1px solid @SwitchOff; border-radius: 0.45em;
    padding: 0.45em 1.2em; min-width: 4em; }
QDialogButtonBox QPushButton:hover, QDialog QPushButton:hover { background: @SwitchOff; }
QDialogButtonBox QPushButton:focus, QDialog QPushButton:focus { border-color: @Accent; }
QDialogButtonBox QPushButton:checked, QDialog QPushButton:checked {
    background: @SwitchOff; border-color: @Accent; }
QDialogButtonBox QPushButton:default, QDialog QPushButton:default {
    background: @Accent; color: @Background; border-color: @Accent; }
QDialogButtonBox QPushButton:default:focus, QDialog QPushButton:default:focus { border-color: @Text; }
QDialogButtonBox QPushButton:disabled, QDialog QPushButton:disabled {
    background: @CardFill; color: @Idle; border-color: @Line; }
QDialog QLineEdit {
    background: @Background; color: @Text; border: 1px solid @Idle; border-radius: 0.45em;
    padding: 0.35em 0.6em; }
QDialog QLineEdit:focus { border-color: @Accent; }
QDialog QAbstractSpinBox QLineEdit, QDialog QComboBox QLineEdit {
    background: @Background; border: none; padding: 0; }
QDialog QAbstractSpinBox { min-height: 28px; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @Muted; padding: 0.6em 1em; border: none;
    border-bottom: 2px solid @Line; }
QTabBar::tab:selected { color: @Text; border-bottom-color: @Accent; }
QTabBar::tab:hover, QTabBar::tab:focus { color: @Text; }
QTabWidget::pane { border: none; }
QProgressBar { background: @Track; border: none; border-radius: 0.25em; max-height: 0.5em; }
QProgressBar::chunk { background: @Accent; border-radius: 0.25em; }
)"_s;

const QString tables = uR"(
QTableView, QTreeView, QListView {
    background: @Background; color: @Text; border: 1px solid @Line; gridline-color: @Line;
    selection-background-color: @SwitchOff; selection-color: @Text; }
QDialog QTableView QLineEdit { border-radius: 0; padding: 0 0.2em; }
QTableView::item { padding: 0 0.5em; }
QTableView::item:selected { background: @SwitchOff; }
QHeaderView { background: @Background; }
QHeaderView::section {
    background: @Background; color: @Muted; border: none; border-bottom: 1px solid @SwitchOff;
    padding: 0.45em 0.5em; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 0.7em; }
QScrollBar:horizontal { height: 0.7em; }
QScrollBar::handle { background: @Idle; border-radius: 0.3em; margin: 1px; }
QScrollBar::handle:vertical { min-height: 2.5em; }
QScrollBar::handle:horizontal { min-width: 2.5em; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: @Track; color: @Text; border: 1px solid @SwitchOff; padding: 0.3em; }
)"_s;

const QString cardTables = uR"(
QTableView { background: @CardFill; alternate-background-color: @Background; border: 1px solid @Line;
             selection-background-color: @Track; selection-color: @Text; }
QTableView::item { padding: 0 8px; border: none; }
QHeaderView { background: @Background; }
QHeaderView::section { background: @Background; color: @Muted; border: none; border-bottom: 1px solid @Line;
                       padding: 7px 8px; }
)"_s;

struct NamedColour {
    QLatin1StringView name;
    Colour colour;
};

// A name that another begins with would have to come after it.
const NamedColour colours[] = {
    {"@Background"_L1, Background}, {"@CardFill"_L1, CardFill}, {"@Line"_L1, Line},
    {"@SwitchOff"_L1, SwitchOff},   {"@Muted"_L1, Muted},       {"@Idle"_L1, Idle},
    {"@Accent"_L1, Accent},         {"@Text"_L1, Text},         {"@Track"_L1, Track},
};

QString withColours(QString sheet)
{
    for (const NamedColour& named : colours)
        sheet.replace(named.name, named.colour.name());
    return sheet;
}

} // namespace

QString styleSheet()
{
    return withColours(dialogs + tables);
}

QString cardTableStyleSheet()
{
    return withColours(cardTables);
}

QString menuStyleSheet(double fontPixels)
{
    QString sheet = menus;
    for (const int tenths : {20, 10, 7, 6, 4, 3})
        sheet.replace(u'@' + QString::number(tenths) + "px"_L1,
                      QString::number(qRound(fontPixels * tenths / 10)) + "px"_L1);
    return withColours(sheet);
}

} // namespace hems::theme
