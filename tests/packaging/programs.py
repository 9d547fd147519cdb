# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that were built, and what their --help says, read in a way of its own."""

import os
import pathlib
import re
import subprocess

FOLDER = pathlib.Path(os.environ["KINOSCOPE_PROGRAMS"])
NAMES = ("kinoscope", "kinoscope-cli")


def help_of(program, *command):
    return subprocess.run([FOLDER / program, *command, "--help"], text=True, capture_output=True, check=True).stdout


def commands_of(program):
    _, found, block = help_of(program).partition("Subcommands:\n")
    return re.findall(r"^  ([a-z][\w-]*)", block, re.MULTILINE) if found else []


def options_of(program, *command):
    lists = re.findall(r"^ {0,2}(-[^ ]+)", help_of(program, *command), re.MULTILINE)
    return {option for names in lists for option in names.split(",")}


def all_commands():
    """Every (program, *command) there is."""
    for program in NAMES:
        yield (program,)
        for command in commands_of(program):
            yield program, command
