#!/usr/bin/env bash
# Proves what scripts/run and scripts/test do about packages, display and arguments. Everything
# that would change the machine (apt-get, sudo, cmake, ...) is a fake that writes down its call.
#     scripts_packages.sh ROOT
set -euo pipefail

root=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/tree
bin=$work/bin
calls=$work/calls
failures=0

fake() { printf '#!/bin/bash\n%s\n' "$2" >"$bin/$1" && chmod +x "$bin/$1"; }

# A machine with these packages; root unless said otherwise.
machine() {
    rm -rf "$tree" "$bin"
    mkdir -p "$tree" "$bin" "$work/elsewhere"
    cp -r "$root/scripts" "$tree/"
    : >"$calls"
    printf '%s\n' "$@" >"$work/installed"
    export CALLS=$calls INSTALLED=$work/installed
    # shellcheck disable=SC2016
    {
        fake dpkg-query 'shift 2; for p in "$@"; do grep -qxF -- "$p" "$INSTALLED" && echo "installed $p"; done; exit 1'
        fake apt-get 'echo "apt-get $*" >>"$CALLS"; [ "$1" = update ] || printf "%s\n" "$@" >>"$INSTALLED"'
        fake cmake 'echo "cmake $*" >>"$CALLS"
            if [ "$1" = --build ]; then
                echo "[0/2] Re-checking globbed directories..."
                echo "ninja: no work to do."
                exit ${BUILD_EXIT:-0}
            fi
            [ "$1" = --preset ] || exit 0
            mkdir -p build/$2/app; echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >build/$2/CMakeCache.txt
            touch build/$2/build.ninja
            printf "#!/bin/sh\necho program \$PWD \"\$@\"\n" >build/$2/app/ketenbudget; chmod +x build/$2/app/ketenbudget'
        fake ctest 'echo "ctest $*" >>"$CALLS"; echo "100% tests passed, 0 tests failed out of 1"; exit ${CTEST_EXIT:-0}'
    }
    fake id 'echo 0'
    for tool in bash sh env dirname grep sed tee mkdir touch chmod cat nproc; do ln -sf "$(command -v $tool)" "$bin/$tool"; done
}

# start SCRIPT ARGS...: from another folder; leaves $status, $out and $err.
start() {
    local script=$1
    shift
    status=0
    (cd "$work/elsewhere" && env -u DISPLAY -u WAYLAND_DISPLAY PATH="$bin" "${extra[@]}" bash "$tree/scripts/$script" "$@") \
        >"$work/out" 2>"$work/err" || status=$?
    out=$(cat "$work/out")
    err=$(cat "$work/err")
}
extra=(A=B)

expect() {
    local what=$1
    shift
    if "$@"; then return; fi
    failures=$((failures + 1))
    printf 'FAILED: %s\n--- status %s\n--- stdout\n%s\n--- stderr\n%s\n--- calls\n%s\n' \
        "$what" "$status" "$out" "$err" "$(cat "$calls")"
}
# shellcheck disable=SC2317  # expect calls these by name
{
    has() { [[ $1 == *"$2"* ]]; }
    hasnt() { ! has "$1" "$2"; }
    called() { has "$(cat "$calls")" "$1"; }
    notcalled() { ! called "$1"; }
}

# shellcheck source=scripts/packages.sh disable=SC1091
. "$root/scripts/packages.sh"
needed=("${packages_build[@]}" "${packages_run[@]}")

machine "${needed[@]}"
start run
expect "all there: apt-get is not called" notcalled apt-get
expect "all there: it builds" called "cmake --preset run"
expect "no display: says how to export" has "$err" "chart verschil-37.4 --out coa.png"
expect "no display: exit 0" [ "$status" -eq 0 ]
expect "no display: the program is not started" hasnt "$out" program

: >"$calls"
start run figures --format csv
expect "second start: CMake does not configure again" notcalled "cmake --preset"
expect "second start: nothing to do is not worth a word" [ -z "$err" ]
expect "arguments go to the program, in the caller's folder" [ "$out" = "program $work/elsewhere figures --format csv" ]
extra=(DISPLAY=:9)
start run
expect "with a display the window opens" [ "$out" = "program $work/elsewhere" ]
extra=(DISPLAY=:9 BUILD_EXIT=2)
start run
expect "a failed build: the program is not started" [ -z "$out" ]
expect "a failed build: its exit status" [ "$status" -eq 2 ]
extra=(WAYLAND_DISPLAY=wayland-0)
start run
expect "Wayland alone asks for its plugin" called "apt-get install --yes --no-install-recommends qt6-wayland"
extra=(A=B)

mv "$tree" "$work/moved" && mkdir "$tree" && mv "$work/moved"/* "$tree" && sed -i 's/INTERNAL=.*/INTERNAL=\/old/' "$tree/build/run/CMakeCache.txt"
: >"$calls"
start run
expect "a moved folder is configured afresh" called "cmake --fresh --preset run"

machine "${needed[@]:2}"
start run
expect "says what is missing" has "$err" "Missing Debian packages: ${needed[*]:0:2}"
expect "updates first" called "apt-get update"
expect "installs only the missing" called "apt-get install --yes --no-install-recommends ${needed[*]:0:2}"$'\n'
expect "then builds" called "cmake --preset run"

machine "${needed[@]:1}"
fake id 'echo 1000'
fake sudo 'exit 1'
start run
expect "sudo with a password: prints the one command" \
    has "$err" "sudo sh -c 'apt-get update && apt-get install --yes --no-install-recommends ${needed[0]}'"
expect "sudo with a password: exit 1" [ "$status" -eq 1 ]
expect "sudo with a password: nothing is called" [ ! -s "$calls" ]

rm "$bin/sudo"
start run
expect "no sudo: prints the one command" \
    has "$err" "su -c 'apt-get update && apt-get install --yes --no-install-recommends ${needed[0]}'"
expect "no sudo: exit 1" [ "$status" -eq 1 ]

# shellcheck disable=SC2016
fake sudo 'shift; exec "$@"'
fake true ''
start run
expect "sudo without a password installs" called "apt-get install --yes --no-install-recommends ${needed[0]}"

machine "${needed[@]:1}"
fake apt-get 'exit 100'
start run
expect "a failed install is said" has "$err" "could not install"
expect "a failed install: exit 1" [ "$status" -eq 1 ]
expect "a failed install: nothing is built" notcalled cmake

machine "${needed[@]}"
start test
expect "the tests need their packages too" called "apt-get install --yes --no-install-recommends ${packages_test[*]}"
expect "tests run plain" called "ctest --preset dev"
expect "and under the sanitizers" called "ctest --preset asan"
expect "the summary comes last" has "${out##*$'\n'}" "asan: 100% tests passed"

: >"$calls"
start test --fast -R includes
expect "--fast: no sanitizers" notcalled asan
expect "other arguments go to ctest" called "-R includes"

extra=(CTEST_EXIT=8)
start test
expect "a failed test: exit 1" [ "$status" -eq 1 ]
expect "a failed test: the sanitizers run nevertheless" called "ctest --preset asan"

[ "$failures" -eq 0 ] && echo "all expectations hold"
exit "$((failures > 0))"
