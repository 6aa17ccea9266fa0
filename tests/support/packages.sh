# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What Kelvin needs of Debian 12, in one place. Sourced by app/run, tests/run and tests/benchmarks/run.

build_packages=(
    cmake ninja-build g++ ccache mold pkg-config
    qt6-base-dev qt6-charts-dev qt6-svg-dev libqt6opengl6-dev libgl-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libsqlite3-dev libicu-dev libuchardet-dev libphonenumber-dev libsodium-dev
    libxlsxwriter-dev
)
# Loaded while the program runs, so no linker asks for them.
run_packages=(libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n fonts-inter fonts-dejavu-core tzdata)
test_packages=(
    xvfb xauth openbox dbus at-spi2-core python3 python3-gi gir1.2-atspi-2.0 xdotool imagemagick
    sqlite3 unzip
)
# Only for the comparison with DuckDB, which comes from npm; without them tests/benchmarks/run leaves it out.
benchmark_packages=(nodejs npm)

# need_packages NAME...: installs what is missing as root; anyone else is told the one line to run.
need_packages() {
    local -A present=()
    local name missing=()
    while read -r name; do present[$name]=1; done < <(
        dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p')
    for name in "$@"; do [[ ${present[$name]:-} ]] || missing+=("$name"); done
    ((${#missing[@]})) || return 0
    if ((EUID != 0)); then
        {
            echo "Some packages are missing. Install them with this line, then start this again:"
            echo
            echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}"
        } >&2
        return 1
    fi
    echo "Installing ${#missing[@]} missing packages ..." >&2
    local log
    log=$(mktemp)
    if ! { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o Dpkg::Use-Pty=0 "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
        tail -n 30 "$log" >&2
        echo "The packages could not be installed: ${missing[*]}" >&2
        return 1
    fi
    rm -f "$log"
}

# build PRESET LOG TARGET...: configures and builds with all cores; on a failure the compiler's message comes last.
build() {
    local preset=$1 log=$2
    shift 2
    mkdir -p "$(dirname "$log")"
    echo "Building ($preset) ..." >&2
    if ! cmake --preset "$preset" >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        return 1
    fi
    local status=0
    if [[ -t 2 ]]; then
        cmake --build --preset "$preset" --parallel "$(nproc)" --target "$@" 2>&1 | tee -a "$log" >&2 || status=1
    elif ! cmake --build --preset "$preset" --parallel "$(nproc)" --target "$@" >>"$log" 2>&1; then
        status=1
        awk '/^FAILED: / { text = "" } { text = text $0 "\n" } END { printf "%s", text }' <(tail -n 400 "$log") | tail -n 60 >&2
    fi
    return $status
}
