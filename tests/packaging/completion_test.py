# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What bash and fish offer for half a command line, with everything in the places where it is installed."""

import shutil
import subprocess
import unittest

from programs import FOLDER, NAMES, all_commands, commands_of, options_of
from scripts import PACKAGING, ScriptTest

BASH = """
source "$1"; shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_kinoscope "$1" && { [ "${#COMPREPLY[@]}" -eq 0 ] || printf '%s\\n' "${COMPREPLY[@]}"; }
"""


class Completion(ScriptTest):
    def setUp(self):
        super().setUp()
        self.prefix = self.place / "prefix with blank"
        shared = self.prefix / "share/kinoscope"
        shared.mkdir(parents=True)
        shutil.copy(PACKAGING / "help-table", shared)
        shutil.copy(PACKAGING / "completion/candidates", shared)
        (self.prefix / "bin").mkdir()
        for name in NAMES:
            (self.prefix / "bin" / name).symlink_to(FOLDER / name)
        (self.place / "my ratings").mkdir()
        (self.place / "model.safetensors").write_text("")

    def start(self, *command):
        result = self.run_script(command[0], *command[1:], PATH=f"{self.prefix}/bin:/usr/bin:/bin")
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        return result.stdout.splitlines()

    def bash(self, *words):
        return self.start("bash", "--norc", "-c", BASH, "bash", PACKAGING / "completion/kinoscope.bash", *words)

    def fish(self, line):
        script = f'source "{PACKAGING}/completion/kinoscope.fish"; complete -C "{line}"'
        return [offer.partition("\t")[0] for offer in self.start("fish", "--no-config", "-c", script)]

    def test_every_command_is_offered(self):
        self.assertEqual(self.bash("kinoscope-cli", ""), commands_of("kinoscope-cli"))
        self.assertEqual(self.bash("kinoscope-cli", "be"), ["bench"])

    def test_every_option_is_offered_and_no_other(self):
        for words in all_commands():
            with self.subTest(words):
                long = {option for option in options_of(*words) if option.startswith("--")}
                self.assertEqual(set(self.bash(*words, "--")), long)
                self.assertEqual(set(self.bash(*words, "-")), options_of(*words))

    def test_values_are_offered(self):
        rows = {
            ("kinoscope", "sample", "--preset", "bal"): ["balanced"],
            ("kinoscope-cli", "train", "sample", "--device", ""): ["auto", "cpu", "cuda"],
            ("kinoscope-cli", "train", "--step", "s"): ["strict", "sgd"],
            ("kinoscope-cli", "train", "--step", "=", "t"): ["tensor"],
            ("kinoscope-cli", "train", "--step", "="): ["auto", "reference", "strict", "fast", "tensor", "sgd"],
            ("kinoscope-cli", "neighbours", "m", "--similarity", "c"): ["cosine", "centred-cosine"],
            ("kinoscope-cli", "train", "--set", "bias"): ["bias_decay=", "bias_init=", "bias_rate="],
            ("kinoscope-cli", "train", "--set", "=", "bat"): ["batch="],
            ("kinoscope-cli", "top", "m", "-k", ""): [],
        }
        for words, expected in rows.items():
            with self.subTest(words):
                self.assertEqual(self.bash(*words), expected)

    def test_files_are_offered_where_the_program_takes_them(self):
        self.assertEqual(self.bash("kinoscope-cli", "top", "mod"), ["model.safetensors"])
        self.assertEqual(self.bash("kinoscope", "my"), ["my ratings"])
        self.assertEqual(self.bash("kinoscope-cli", "train", "sam"), ["sample"])
        self.assertEqual(self.bash("kinoscope-cli", "train", "--save", "mod"), ["model.safetensors"])
        self.assertEqual(self.bash("kinoscope-cli", "train", "--save", "=", "mod"), ["model.safetensors"])

    @unittest.skipUnless(shutil.which("fish"), "fish is not here")
    def test_fish_offers_the_same(self):
        self.assertEqual(self.fish("kinoscope-cli "), sorted(commands_of("kinoscope-cli")))
        self.assertEqual(self.fish("kinoscope-cli train --step=t"), ["--step=tensor"])
        self.assertEqual(self.fish("kinoscope --preset not"), ["notebook"])
        self.assertEqual(self.fish("kinoscope-cli top mod"), ["model.safetensors"])

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not here")
    def test_zsh_can_read_its_script(self):
        subprocess.run(["zsh", "-n", PACKAGING / "completion/_kinoscope"], check=True)


if __name__ == "__main__":
    unittest.main()
