# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages as they are installed: what --help knows they know, and nothing else; mandoc has no complaint."""

import gzip
import os
import pathlib
import re
import subprocess
import unittest

from programs import FOLDER, NAMES, all_commands, commands_of, options_of

MANUALS = pathlib.Path(os.environ["KINOSCOPE_MANUALS"])


def page(program):
    return gzip.decompress((MANUALS / f"{program}.1.gz").read_bytes()).decode()


def section(program, *command):
    """The part of a page that lists the options of a command, or of the program itself."""
    heading = rf"\.SS {command[0]}\b" if command else r"\.SH OPTIONS"
    return re.search(rf"^{heading}.*?(?=^\.S[SH] )", page(program), re.MULTILINE | re.DOTALL).group()


def listed(text):
    names = re.findall(r"^\\fB(\\-.*)\\fR", text, re.MULTILINE)
    return {name for line in names for name in re.findall(r"--?[a-z][\w-]*", line.replace("\\-", "-"))}


class Manual(unittest.TestCase):
    def test_every_option_is_in_the_manual_and_no_other(self):
        for program, *command in all_commands():
            with self.subTest(program=program, command=command):
                found = listed(section(program, *command))
                if command:
                    found |= {"-h", "--help"}  # said once, for all commands
                self.assertEqual(found, options_of(program, *command))

    def test_every_command_has_a_section(self):
        self.assertGreater(len(commands_of("kinoscope-cli")), 5)
        for command in commands_of("kinoscope-cli"):
            self.assertRegex(page("kinoscope-cli"), rf"(?m)^\.SS {command}\b")

    def test_every_setting_is_listed(self):
        text = subprocess.run([FOLDER / "kinoscope-cli", "train", "--list-settings"], text=True, capture_output=True,
                              check=True).stdout
        settings = set(re.findall(r"^([a-z_]+) = ", text, re.MULTILINE))
        self.assertIn("factors", settings)
        block = page("kinoscope-cli").partition(".SH SETTINGS")[2].partition(".SH ")[0]
        self.assertEqual(set(re.findall(r"^\\fB([a-z_]+)\\fR = ", block, re.MULTILINE)), settings)

    def test_the_version_is_the_programs(self):
        for program in NAMES:
            self.assertIn(f"kinoscope {os.environ['KINOSCOPE_VERSION']}", page(program).splitlines()[2])

    def test_mandoc_has_no_complaint(self):
        for program in NAMES:
            result = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", MANUALS / f"{program}.1.gz"], text=True,
                                    capture_output=True, check=False)
            self.assertEqual((result.returncode, result.stdout), (0, ""))


if __name__ == "__main__":
    unittest.main()
