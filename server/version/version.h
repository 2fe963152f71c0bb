#pragma once

#include <QString>

namespace hems {

/// The release and the commit that this program was built from: "0.2.0 (commit 0123456789ab)". A "+" behind
/// the commit: with changes that are in none. Without a commit where the source came without one.
///
/// Only programs link it, and say it by QCoreApplication::applicationVersion(): so a new commit compiles one
/// file and links them, and nothing else.
QString versionText();

} // namespace hems
