# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Completion for bash: installed as bash-completion/completions/kinoscope-cli and kinoscope.

_kinoscope() {
    local program words=() word i current status=0 line
    program=$(type -P "$1") || return
    # bash takes --preset=notebook for three words.
    for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if ((${#words[@]} > 0)) && [[ $word == = || ${words[-1]} == --*= ]]; then
            words[-1]+=$word
        else
            words+=("$word")
        fi
    done
    current=${words[-1]}
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("${line%%$'\t'*}")
    done < <("${program%/*}/../share/kinoscope/candidates" "$program" "${words[@]}" 2>/dev/null || echo "status $?")
    if ((${#COMPREPLY[@]} > 0)) && [[ ${COMPREPLY[-1]} == "status "* ]]; then
        status=${COMPREPLY[-1]#status }
        unset 'COMPREPLY[-1]'
    fi
    if [[ $current == --*=* ]]; then
        COMPREPLY=("${COMPREPLY[@]#"${current%%=*}="}")
        current=${current#*=}
    fi
    if ((${#COMPREPLY[@]} > 0)) && [[ ${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
    if ((status == 3)); then
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
    fi
}

complete -F _kinoscope kinoscope kinoscope-cli
