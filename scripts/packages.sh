# The Debian 12 packages that Ketenbudget needs, and how the missing ones come in.
# Sourced by scripts/run and scripts/test.
# shellcheck shell=bash disable=SC2034

packages_build=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libsqlite3-dev libxlsxwriter-dev
)
packages_run=(
    libqt6widgets6 libqt6charts6 libqt6sql6-sqlite libqt6svg6 libqt6printsupport6
    libxlsxwriter4 qt6-translations-l10n
)
packages_test=(libgtest-dev libgmock-dev poppler-utils unzip)

# A session with Wayland alone has no X server for Qt's default.
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
    packages_run+=(qt6-wayland)
fi

say() { printf '%s\n' "$*" >&2; }

# The first sudo may not ask for a password: nobody may be there to type it.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo -n env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

can_be_root() {
    [ "$(id -u)" -eq 0 ] || { command -v sudo && sudo -n true; } >/dev/null 2>&1
}

# ensure_packages NAME...: installs those that are missing, and only those.
ensure_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "This is not a Debian system; packages are not checked. On Debian 12 they are: $*"
        return 0
    fi
    local installed missing=() name
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for name in "$@"; do
        grep -qxF "installed $name" <<<"$installed" || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    say "Missing Debian packages: ${missing[*]}"
    local install=(apt-get install --yes --no-install-recommends "${missing[@]}")
    if ! can_be_root; then
        say "Installing them needs root. Type this one command, and start again:"
        if command -v sudo >/dev/null; then
            say "    sudo sh -c 'apt-get update && ${install[*]}'"
        else
            say "    su -c 'apt-get update && ${install[*]}'"
        fi
        return 1
    fi
    say "Installing them with apt-get."
    as_root apt-get update >&2 || say "apt-get update failed; going on with the package lists that are there."
    if ! as_root "${install[@]}" >&2; then
        say "apt-get could not install them; its message is above. Nothing was built."
        return 1
    fi
}

# configure PRESET: runs CMake where it has not run yet, or where the folder was moved since.
configure() {
    local cache="build/$1/CMakeCache.txt"
    if [ ! -f "build/$1/build.ninja" ]; then
        cmake --preset "$1" >&2
    elif ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache"; then
        cmake --fresh --preset "$1" >&2
    fi
}
