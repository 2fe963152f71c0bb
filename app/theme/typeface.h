#pragma once

#include <QString>

namespace hems::theme {

/// The family of the program's own typeface: Inter 3.19, which it carries with it (resources/fonts), so that
/// the wall looks the same whatever fonts a computer has. Loaded when it is first asked for; wants a
/// QGuiApplication.
QString ownFamily();

} // namespace hems::theme
