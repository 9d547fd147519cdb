# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion for fish: installed as vendor_completions.d/kinoscope-cli.fish and kinoscope.fish.

function __kinoscope_candidates
    set -l words (commandline -opc)
    set -l program (command -v $words[1])
    set -l current (commandline -ct)
    set -l helper (dirname $program)/../share/kinoscope/candidates
    $helper $program $words[2..] "$current" 2>/dev/null
    test $status -eq 3; and __fish_complete_path $current
end

complete -c kinoscope -f -a '(__kinoscope_candidates)'
complete -c kinoscope-cli -f -a '(__kinoscope_candidates)'
