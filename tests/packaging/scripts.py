# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fresh place for a packaging script to run in: its own home, a small environment, nothing inherited."""

import os
import pathlib
import shutil
import stat
import subprocess
import tempfile
import unittest

PACKAGING = pathlib.Path(__file__).resolve().parents[2] / "packaging"


class ScriptTest(unittest.TestCase):
    def setUp(self):
        self.place = pathlib.Path(tempfile.mkdtemp(prefix="kinoscope-test-"))
        self.addCleanup(shutil.rmtree, self.place)
        self.commands = self.place / "commands"  # comes first in PATH: stands in for programs of the system
        self.commands.mkdir()
        self.home = self.place / "home"
        self.home.mkdir()

    def command(self, path, text):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("#!/bin/bash\n" + text + "\n", encoding="utf-8")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def run_script(self, script, *arguments, timeout=60, **environment):
        variables = {"HOME": str(self.home), "PATH": f"{self.commands}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
        variables.update(environment)
        return subprocess.run([str(script), *map(str, arguments)], env=variables, cwd=self.place, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout, check=False)

    def files_below(self, folder):
        return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
