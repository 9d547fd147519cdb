# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/run in a source tree whose programs only say how they were called: what is passed on, and when."""

import shutil
import unittest

from scripts import PACKAGING, ScriptTest


class Run(ScriptTest):
    def setUp(self):
        super().setUp()
        self.tree = self.place / "source tree"
        shutil.copytree(PACKAGING, self.tree / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
        (self.tree / "packaging" / "dependencies").write_text("")
        self.command(self.commands / "cmake", "echo cmake \"$@\" >&2")
        programs = self.tree / "build" / "release" / "bin"
        say = 'printf "%s" "$(basename "$0")"; printf " [%s]" "$@"; echo'
        self.command(programs / "kinoscope", say)
        self.command(programs / "kinoscope-cli", say + '\n[ "$1" != train ] || exit "${TRAIN_STATUS:-0}"')
        self.data = self.place / "my ratings"
        self.data.mkdir()
        self.model = self.place / "model.safetensors"
        self.model.write_text("x")
        self.kept = self.home / ".local/share/kinoscope"

    def start(self, *arguments, **environment):
        environment.setdefault("KINOSCOPE_MOVIELENS_SOURCES", "grouplens")
        environment.setdefault("KINOSCOPE_MOVIELENS_URL", (self.place / "none.zip").as_uri())
        result = self.run_script(self.tree / "packaging" / "run", *arguments, **environment)
        return result, result.stdout.splitlines()

    def window(self, *arguments, **environment):
        result, lines = self.start(*arguments, DISPLAY=":99", **environment)
        self.assertEqual(result.returncode, 0, result.stderr)
        return lines

    def test_the_window_opens_on_the_data_that_was_found(self):
        self.assertEqual(self.window(KINOSCOPE_DATA=str(self.data)), [f"kinoscope [{self.data}]"])

    def test_arguments_are_passed_on_and_data_added_only_when_they_name_none(self):
        own = str(self.data)
        rows = {
            ("--train",): f"kinoscope [--train] [{own}]",
            ("--preset", "notebook"): f"kinoscope [--preset] [notebook] [{own}]",
            ("--preset=notebook", "--train"): f"kinoscope [--preset=notebook] [--train] [{own}]",
            ("sample",): "kinoscope [sample]",
            ("my ratings",): "kinoscope [my ratings]",
            ("--train", "model.safetensors"): "kinoscope [--train] [model.safetensors]",
            ("no such folder",): "kinoscope [no such folder]",
            ("--version",): "kinoscope [--version]",
        }
        for arguments, expected in rows.items():
            with self.subTest(arguments):
                self.assertEqual(self.window(*arguments, KINOSCOPE_DATA=own), [expected])

    def test_a_preset_without_its_name_still_reaches_the_program(self):
        self.assertEqual(self.window("--preset", KINOSCOPE_DATA=str(self.data)), [f"kinoscope [--preset] [{self.data}]"])

    def test_without_any_data_the_sample_is_opened_and_said_to_be_simulated(self):
        result, lines = self.start(DISPLAY=":99")
        self.assertEqual(lines, ["kinoscope [sample]"])
        self.assertIn("simulated", result.stderr)

    def test_a_wrong_kinoscope_data_is_an_error_not_the_sample(self):
        result, lines = self.start(DISPLAY=":99", KINOSCOPE_DATA=str(self.place / "none"))
        self.assertEqual((result.returncode, lines), (1, []))
        self.assertIn("KINOSCOPE_DATA", result.stderr)

    def test_without_a_display_it_trains_and_writes_the_report(self):
        result, lines = self.start("--preset", "notebook", "--train", KINOSCOPE_DATA=str(self.data))
        model, report = self.kept / "model-my ratings.safetensors", self.kept / "report-my ratings"
        self.assertEqual(lines, [f"kinoscope-cli [train] [{self.data}] [--preset] [notebook] [--save] [{model}]",
                                 f"kinoscope-cli [report] [{model}] [--out] [{report}]"])
        self.assertEqual(result.returncode, 0)

    def test_without_a_display_a_model_is_only_reported(self):
        _, lines = self.start(str(self.model))
        self.assertEqual(lines, [f"kinoscope-cli [report] [{self.model}] [--out] [{self.kept}/report-model]"])

    def test_an_interrupted_training_is_reported_and_its_status_kept(self):
        result, lines = self.start("sample", TRAIN_STATUS="130")
        self.assertEqual((len(lines), result.returncode), (2, 130))

    def test_a_failed_training_writes_no_report(self):
        result, lines = self.start("sample", TRAIN_STATUS="1")
        self.assertEqual((len(lines), result.returncode), (1, 1))

    def test_a_build_that_was_set_up_is_not_set_up_again(self):
        build = self.tree / "build" / "release"
        (self.tree / "CMakePresets.json").write_text("{}")
        (build / "CMakeCache.txt").write_text(f"CMAKE_HOME_DIRECTORY:INTERNAL={self.tree}\n")
        (build / "build.ninja").write_text("")
        result, _ = self.start("sample", DISPLAY=":99")
        self.assertNotIn("--preset", result.stderr)
        self.assertIn("cmake --build", result.stderr)
        (build / "CMakeCache.txt").write_text("CMAKE_HOME_DIRECTORY:INTERNAL=/moved\n")
        result, _ = self.start("sample", DISPLAY=":99")
        self.assertIn("--fresh", result.stderr)

    def test_without_root_and_sudo_it_says_what_to_install(self):
        (self.tree / "packaging" / "dependencies").write_text("core no-such-package|other-name\n")
        self.command(self.commands / "id", "echo 1000")
        self.command(self.commands / "apt-get", "exit 100")
        self.command(self.commands / "sudo", "echo sudo: a password is required >&2; exit 1")
        result, lines = self.start("sample", DISPLAY=":99")
        self.assertEqual((result.returncode, lines), (1, []))
        self.assertIn("as root: apt-get install --no-install-recommends other-name", result.stderr)


if __name__ == "__main__":
    unittest.main()
