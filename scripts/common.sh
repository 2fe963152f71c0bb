# What scripts/run and scripts/test share. Sourced, not run; the caller has set -euo pipefail.

project_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
source "$project_dir/scripts/progress.sh"

# Debian 12 packages that building and running need.
build_packages=(g++ cmake ninja-build ccache
    qt6-base-dev qt6-charts-dev qt6-websockets-dev libqt6opengl6-dev libgl-dev libxkbcommon-dev libqt6sql6-sqlite
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libzstd-dev libsqlite3-dev libqrencode-dev libsystemd-dev pkgconf dbus-daemon fonts-noto-cjk)

# What the tests need besides.
test_packages=(prometheus)

# What the presets asan and fuzz need besides: a second compiler, whose sanitized code is also built in two thirds of the time.
clang_packages=(clang libclang-rt-dev)

# What scripts/pictures needs besides, to join the animation's frames.
picture_packages=(imagemagick)

# What is precompiled can be cached too.
export CCACHE_SLOPPINESS=pch_defines,time_macros

# install_missing PACKAGE...: installs those that are not there; asks nothing and touches no network when all are.
install_missing() {
    local package missing=() apt_log
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing and only root can install them: ${missing[*]}" >&2
            echo "Run as root: apt-get install ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    apt_log=$(mktemp)
    echo "Looking up ${#missing[@]} missing packages: ${missing[*]}" >&2
    if ! "${as_root[@]}" apt-get update -qq </dev/null >"$apt_log" 2>&1 || ! install_packages "${missing[@]}"; then
        cat "$apt_log" >&2
        rm -f "$apt_log"
        return 1
    fi
    rm -f "$apt_log"
}

# install_packages PACKAGE...: for install_missing, whose as_root and apt_log it uses.
install_packages() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o APT::Status-Fd=1 "$@" </dev/null 2>>"$apt_log" | tee -a "$apt_log" | apt_progress | show_progress "Installing packages (only once)"
}

# install_browser: Debian's Chromium and Node.js with npm, for the tests of the web page; each only where its command is
# missing, since Node.js may well come from elsewhere, whose package Debian's npm would not bear.
install_browser() {
    local command package missing=()
    for package in chromium nodejs npm; do
        command=${package/nodejs/node}
        command -v "$command" >/dev/null || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] || install_missing "${missing[@]}"
}

# build PRESET [TARGET...]: configures and builds; tells how far it is, and what is wrong.
build() {
    local preset=$1 log
    shift
    log=$(mktemp)
    [ -e "build/$preset/build.ninja" ] || echo "Preparing the first build" >&2
    if ! cmake --preset "$preset" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
    NINJA_STATUS='@%f %t@' cmake --build --preset "$preset" --parallel "$(nproc)" ${@:+--target "$@"} 2>&1 |
        sed -u -e '/@Re-/d' -e 's/^\(@[0-9]* [0-9]*\)@.*/\1/' -e '/^ninja: no work to do/d' |
        show_progress "Building (the first time takes some minutes)"
}
