# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""get-movielens on archives made here: good ones arrive whole, hostile ones leave nothing behind."""

import hashlib
import http.server
import os
import pathlib
import signal
import stat
import subprocess
import threading
import time
import unittest
import zipfile

from scripts import PACKAGING, ScriptTest

SCRIPT = PACKAGING / "get-movielens"
GOOD = {
    "ml-100k/README": "made up",
    "ml-100k/u.data": "1\t1\t5\t881250949\n2\t1\t3\t891717742\n",
    "ml-100k/u.item": "1|A Film (1990)|01-Jan-1990||\n",
}


def link(name, target):
    entry = zipfile.ZipInfo(name)
    entry.create_system = 3
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry, target


def device(name):
    entry = zipfile.ZipInfo(name)
    entry.create_system = 3
    entry.external_attr = (stat.S_IFCHR | 0o666) << 16
    return entry, ""


class GetMovieLens(ScriptTest):
    def setUp(self):
        super().setUp()
        self.outside = self.place / "parent"
        self.target = self.outside / "movielens"
        self.archive = self.place / "archive.zip"

    def pack(self, entries):
        with zipfile.ZipFile(self.archive, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in entries:
                archive.writestr(name, text)

    def fetch(self, **environment):
        settings = {
            "KINOSCOPE_MOVIELENS_SOURCES": "grouplens",
            "KINOSCOPE_MOVIELENS_URL": self.archive.as_uri(),
            "KINOSCOPE_MOVIELENS_MD5": hashlib.md5(self.archive.read_bytes()).hexdigest() if self.archive.exists() else "",
        }
        settings.update(environment)
        return self.run_script(SCRIPT, self.target, **settings)

    def assert_nothing_left(self):
        self.assertEqual(self.files_below(self.outside) if self.outside.exists() else [], [])
        self.assertFalse((self.place / "evil").exists())

    def assert_refused(self, result, reason):
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn(reason, result.stderr)
        self.assertIn("By hand: download ml-100k.zip", result.stderr.splitlines()[-1])
        self.assertEqual(result.stdout, "")
        self.assert_nothing_left()

    def test_a_good_archive_arrives_whole_with_its_source_and_terms(self):
        self.pack(GOOD.items())
        result = self.fetch()
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stdout, f"{self.target}\n")
        self.assertEqual(self.files_below(self.outside),
                         ["movielens", "movielens/README", "movielens/SOURCE.txt", "movielens/u.data", "movielens/u.item"])
        self.assertEqual((self.target / "u.data").read_text(), GOOD["ml-100k/u.data"])
        source = (self.target / "SOURCE.txt").read_text()
        for part in (self.archive.as_uri(), "not to be redistributed", "Harper and Joseph A. Konstan"):
            self.assertIn(part, source)
            self.assertIn(part, result.stderr)

    def test_what_is_there_is_not_fetched_again(self):
        self.pack(GOOD.items())
        self.fetch()
        self.archive.unlink()
        result = self.fetch()
        self.assertEqual((result.returncode, result.stdout), (0, f"{self.target}\n"), result.stderr)
        self.assertIn("already", result.stderr)

    def test_hostile_entries_are_refused_and_nothing_is_written(self):
        bad = {
            "a parent folder": (("../evil", "x"), "outside its own folder"),
            "a parent folder further down": (("ml-100k/../../evil", "x"), "outside its own folder"),
            "an absolute path": ((f"{self.place}/evil", "x"), "outside its own folder"),
            "a backslash": (("ml-100k/..\\evil", "x"), "outside its own folder"),
            "another folder": (("elsewhere/evil", "x"), "outside its own folder"),
            "a symbolic link": (link("ml-100k/u.genre", str(self.place / "evil")), "neither a file nor a folder"),
            "a device": (device("ml-100k/u.genre"), "neither a file nor a folder"),
            "a bomb": (("ml-100k/u.genre", "0" * 100_000_001), "unpacks to more than"),
        }
        for name, (entry, reason) in bad.items():
            with self.subTest(name):
                self.pack([*GOOD.items(), entry])
                self.assert_refused(self.fetch(), reason)

    def test_too_many_entries_are_refused(self):
        self.pack([*GOOD.items(), *((f"ml-100k/{i}", "x") for i in range(250))])
        self.assert_refused(self.fetch(), "more than 200 files")

    def test_an_archive_that_breaks_off_is_refused(self):
        self.pack(GOOD.items())
        whole = self.archive.read_bytes()
        for length in (0, 10, 60, len(whole) // 2):
            with self.subTest(length):
                self.archive.write_bytes(whole[:length])
                result = self.fetch()
                self.assertEqual(result.returncode, 1)
                self.assertIn("By hand:", result.stderr.splitlines()[-1])
                self.assert_nothing_left()

    def test_another_md5_is_refused(self):
        self.pack(GOOD.items())
        self.assert_refused(self.fetch(KINOSCOPE_MOVIELENS_MD5="0" * 32), "expected " + "0" * 32)

    def test_ratings_that_break_off_are_refused(self):
        self.pack([*GOOD.items()][:1] + [("ml-100k/u.data", "1\t1\t5\t881250949\n2\t1\t"), ("ml-100k/u.item", "1|A|")])
        self.assert_refused(self.fetch(), "no complete ratings")

    def test_a_download_that_is_too_large_is_refused(self):
        with self.archive.open("wb") as archive:
            archive.truncate(30_000_000)
        self.assert_refused(self.fetch(KINOSCOPE_MOVIELENS_MD5=""), "larger than the 20000000 bytes")

    def test_a_missing_archive_is_a_sentence(self):
        self.assert_refused(self.fetch(KINOSCOPE_MOVIELENS_URL=(self.place / "none.zip").as_uri()), "could not be fetched")

    def test_only_safe_addresses_are_asked(self):
        for url in ("http://example.invalid/a.zip", "ftp://example.invalid/a.zip", "http://127.0.0.1.example.invalid/a.zip"):
            with self.subTest(url):
                self.assert_refused(self.fetch(KINOSCOPE_MOVIELENS_URL=url), "neither https:// nor file://")

    def test_an_expired_certificate_is_said_in_words(self):
        self.command(self.commands / "curl", "printf 'SSL certificate problem: certificate has expired'; exit 60")
        self.assert_refused(self.fetch(KINOSCOPE_MOVIELENS_URL="https://example.invalid/a.zip"), "certificate has expired")

    def test_certificates_are_always_checked(self):
        self.command(self.commands / "curl", f'printf "%s\\n" "$@" >{self.place}/arguments; exit 7')
        self.fetch(KINOSCOPE_MOVIELENS_URL="https://example.invalid/a.zip")
        arguments = (self.place / "arguments").read_text().splitlines()
        self.assertEqual(arguments[0], "-q")
        self.assertFalse({"-k", "--insecure"} & set(arguments))
        self.assertIn("=https", arguments)

    def test_the_second_way_is_tried_when_the_first_fails(self):
        self.command(self.commands / "dpkg-query",
                     r'if [ $# = 3 ]; then printf "installed %s\n" r-base-core r-cran-dslabs; else printf 1.0; fi')
        self.command(self.commands / "Rscript", 'printf "userId,movieId,rating,timestamp\\n1,1,2.5,3\\n" >"${@: -1}/ratings.csv"\n'
                     'printf "movieId,title,genres\\n1,A,B\\n" >"${@: -1}/movies.csv"')
        result = self.fetch(KINOSCOPE_MOVIELENS_SOURCES="grouplens dslabs",
                            KINOSCOPE_MOVIELENS_URL=(self.place / "none.zip").as_uri())
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(self.files_below(self.target), ["SOURCE.txt", "movies.csv", "ratings.csv"])
        self.assertIn("r-cran-dslabs", (self.target / "SOURCE.txt").read_text())

    def test_a_folder_of_the_persons_own_is_used_and_nothing_fetched(self):
        own = self.place / "own folder"
        own.mkdir()
        result = self.fetch(KINOSCOPE_DATA=str(own))
        self.assertEqual((result.returncode, result.stdout), (0, f"{own}\n"))
        self.assert_nothing_left()
        result = self.fetch(KINOSCOPE_DATA=str(self.place / "none"))
        self.assertEqual(result.returncode, 1)
        self.assertIn("not a folder", result.stderr)

    def test_a_folder_with_other_things_is_left_alone(self):
        self.pack(GOOD.items())
        self.target.mkdir(parents=True)
        (self.target / "letter.txt").write_text("dear")
        result = self.fetch()
        self.assertEqual(result.returncode, 1)
        self.assertIn("Nothing was changed", result.stderr)
        self.assertEqual(self.files_below(self.outside), ["movielens", "movielens/letter.txt"])

    def test_an_empty_folder_is_filled(self):
        self.pack(GOOD.items())
        self.target.mkdir(parents=True)
        self.assertEqual(self.fetch().returncode, 0)
        self.assertTrue((self.target / "u.item").exists())

    def test_wrong_usage_is_status_2(self):
        for arguments in ((), ("a", "b"), ("--help",), ("",)):
            self.assertEqual(self.run_script(SCRIPT, *arguments).returncode, 2)

    def test_terminated_while_it_downloads_it_ends_at_once_and_leaves_nothing(self):
        asked, release = threading.Event(), threading.Event()

        class Slow(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                asked.set()
                release.wait(30)

            def log_message(self, *_):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Slow)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        environment = {"HOME": str(self.home), "PATH": os.environ["PATH"], "KINOSCOPE_MOVIELENS_SOURCES": "grouplens",
                       "KINOSCOPE_MOVIELENS_URL": f"http://127.0.0.1:{server.server_port}/a.zip"}
        script = subprocess.Popen([SCRIPT, self.target], env=environment, stderr=subprocess.DEVNULL)
        try:
            self.assertTrue(asked.wait(20))
            before = time.monotonic()
            script.send_signal(signal.SIGTERM)
            self.assertEqual(script.wait(20), 143)
            self.assertLess(time.monotonic() - before, 5)
        finally:
            release.set()
            server.shutdown()
            server.server_close()
        self.assert_nothing_left()


if __name__ == "__main__":
    unittest.main()
