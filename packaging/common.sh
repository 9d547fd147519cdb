# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What run, test and get-movielens share. Read by them, never run.

packaging_dir=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
source_dir=$(dirname -- "$packaging_dir")

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# Where data, models and reports of the person who runs this are kept.
data_home() { printf '%s/kinoscope' "${XDG_DATA_HOME:-${HOME:?HOME is not set}/.local/share}"; }

# as_root COMMAND…: runs it as root, or says why that cannot be. Asks for a password only on a terminal.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif ! command -v sudo >/dev/null; then
        say "Installing packages needs root, and sudo is not here."
        return 1
    elif [ -t 0 ] && [ -t 2 ]; then
        sudo -- "$@"
    else
        sudo -n -- "$@"
    fi
}

# missing_packages PACKAGE…: those that are not installed, one a line; a|b counts when either is.
missing_packages() {
    local wanted names name found installed
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
    for wanted in "$@"; do
        IFS='|' read -ra names <<<"$wanted"
        found=no
        for name in "${names[@]}"; do
            if grep -qxF -- "$name" <<<"$installed"; then found=yes; fi
        done
        [ "$found" = yes ] || printf '%s\n' "$wanted"
    done
}

# first_available a|b: the first of them that this Debian offers; the last if it offers none, so that apt says so.
first_available() {
    local names name
    IFS='|' read -ra names <<<"$1"
    for name in "${names[@]}"; do
        if LC_ALL=C apt-cache policy "$name" 2>/dev/null | grep '^  Candidate: [^(]' >/dev/null; then break; fi
    done
    printf '%s\n' "$name"
}

# install_packages PACKAGE…: installs what is missing, without recommended packages; quick when nothing is.
install_packages() {
    local missing names=() wanted
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "This is not Debian: install the equivalents of ${missing[*]} yourself."
        return 1
    fi
    say "Installing ${#missing[@]} packages and what they need (some minutes): ${missing[*]}"
    as_root apt-get -qq -o Acquire::Retries=3 update >&2 ||
        say "The package lists could not be refreshed; trying with those here."
    for wanted in "${missing[@]}"; do names+=("$(first_available "$wanted")"); done
    if ! apt_install "${names[@]}"; then
        say "To install them by hand, as root: apt-get install --no-install-recommends ${names[*]}"
        return 1
    fi
}

# On a terminal apt shows how far it is; elsewhere its hundreds of lines are shown only if it fails.
apt_install() {
    local log status=0 command=(env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3
        install --yes --no-install-recommends "$@")
    if [ -t 2 ]; then
        as_root "${command[@]}" >&2
        return
    fi
    log=$(mktemp)
    as_root "${command[@]}" >"$log" 2>&1 || status=$?
    if [ "$status" -ne 0 ]; then tail -n 20 -- "$log" >&2; fi
    rm -f -- "$log"
    return "$status"
}

# dependencies GROUP…: the packages of these groups, one a line.
dependencies() {
    local group
    for group in "$@"; do
        awk -v group="$group" '$1 == group { print $2 }' "$packaging_dir/dependencies"
    done
}

# A compiler that reads LibTorch's headers takes about 2 GB: as many at once as cores and free memory allow.
build_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 2000000) }' /proc/meminfo 2>/dev/null || true)
    if [ -n "$memory" ] && [ "$memory" -lt "$cores" ]; then cores=$memory; fi
    [ "$cores" -ge 1 ] || cores=1
    printf '%s\n' "$cores"
}

# configure FOLDER PRESET [OPTION…]: runs CMake where it has not run yet, where presets changed since, or where the
# folder was made for another place. Everything else that changed is noticed by the build itself.
configure() {
    local folder=$1 preset=$2
    shift 2
    local cache=$folder/CMakeCache.txt fresh=()
    if [ -f "$cache" ]; then
        if ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$source_dir" "$cache"; then
            fresh=(--fresh)
        elif [ -f "$folder/build.ninja" ] && [ ! "$source_dir/CMakePresets.json" -nt "$folder/build.ninja" ]; then
            return 0
        fi
    fi
    (cd "$source_dir" && cmake --preset "$preset" -B "$folder" "${fresh[@]}" "$@") >&2
}
