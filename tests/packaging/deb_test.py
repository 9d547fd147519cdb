# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/deb in a source tree whose builder and packer only say how they were called."""

import re
import shutil
import subprocess
import unittest

from scripts import PACKAGING, ScriptTest

PACKAGE = "kinoscope_1_any.deb"
TIME = "1234567890"


class Deb(ScriptTest):
    def setUp(self):
        super().setUp()
        self.tree = self.place / "source tree"
        shutil.copytree(PACKAGING, self.tree / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
        (self.tree / "packaging" / "dependencies").write_text("")
        self.build = self.tree / "build" / "deb"
        self.build.mkdir(parents=True)
        say = 'echo "$(basename "$0") [$SOURCE_DATE_EPOCH] [$CXXFLAGS] $*" >&2\n'
        self.command(self.commands / "cmake", say + 'if [ "$1" = --build ]; then exit "${BUILD_STATUS:-0}"; fi')
        self.command(self.commands / "cpack", say + f'[ "${{CPACK_STATUS:-0}}" -ne 0 ] || echo new >{PACKAGE}\n'
                     'exit "${CPACK_STATUS:-0}"')
        self.command(self.commands / "lintian", say + 'exit "${LINTIAN_STATUS:-0}"')
        self.command(self.commands / "dpkg-buildflags", 'echo export CXXFLAGS="-hard"')

    def pack(self, *arguments, **environment):
        return self.run_script(self.tree / "packaging" / "deb", *arguments, GIT_CEILING_DIRECTORIES=str(self.place),
                               **environment)

    def commit(self):
        for command in (("init", "-q"), ("add", "packaging"),
                        ("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "packaging: Begin")):
            subprocess.run(["git", "-C", self.tree, *command], check=True, stdin=subprocess.DEVNULL,
                           env={"PATH": "/usr/bin:/bin", "HOME": str(self.home), "GIT_COMMITTER_DATE": f"{TIME} +0000"})

    def test_it_says_where_the_package_is_and_nothing_else(self):
        result = self.pack()
        self.assertEqual((result.returncode, result.stdout), (0, f"{self.build / PACKAGE}\n"), result.stderr)
        self.assertIn("lintian [", result.stderr)

    def test_the_package_goes_where_it_is_wanted(self):
        result = self.pack("out/of here")
        self.assertEqual((result.returncode, result.stdout), (0, f"{self.place / 'out/of here' / PACKAGE}\n"), result.stderr)
        self.assertEqual((self.place / "out/of here" / PACKAGE).read_text(), "new\n")

    def test_every_step_has_the_flags_of_debian_and_the_time_of_the_commit(self):
        self.commit()
        result = self.pack()
        self.assertEqual(result.returncode, 0, result.stderr)
        for step in ("cmake", "cmake", "cpack"):
            self.assertIn(f"{step} [{TIME}] [-hard]", result.stderr)

    def test_without_git_the_time_is_that_of_the_changelog(self):
        changelog = "kinoscope (1) unstable; urgency=medium\n\n  * New.\n\n -- A <a@example.org>  Fri, 13 Feb 2009 23:31:30 +0000\n"
        (self.tree / "packaging/debian/changelog").write_text(changelog)
        self.assertIn(f"cpack [{TIME}]", self.pack().stderr)

    def test_programs_are_installed_below_usr(self):
        self.assertRegex(self.pack().stderr, r"cmake .*-DCMAKE_INSTALL_PREFIX=/usr\b")

    def test_what_fails_is_said_and_leaves_no_older_package_to_be_taken_for_new(self):
        for variable, sentence in (("BUILD_STATUS", "The build failed"), ("CPACK_STATUS", "CPack could not make"),
                                   ("LINTIAN_STATUS", "lintian found faults")):
            with self.subTest(variable):
                (self.build / PACKAGE).write_text("old\n")
                result = self.pack(**{variable: "2"})
                self.assertEqual((result.returncode, result.stdout), (1, ""))
                self.assertIn(sentence, result.stderr)
                self.assertNotIn("old\n", [path.read_text() for path in self.build.glob("*.deb")])

    def test_wrong_usage_is_status_2(self):
        for arguments in (("a", "b"), ("--help",), ("",)):
            self.assertEqual(self.pack(*arguments).returncode, 2)

    def test_what_the_package_recommends_is_what_running_needs(self):
        wanted = re.findall(r"^run (\S+)", (PACKAGING / "dependencies").read_text(), re.MULTILINE)
        recommends = re.search(r'RECOMMENDS "(.*)"', (PACKAGING / "debian/package.cmake").read_text()).group(1).split(", ")
        self.assertTrue(wanted)
        self.assertLessEqual(set(wanted), set(recommends))


if __name__ == "__main__":
    unittest.main()
