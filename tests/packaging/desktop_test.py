# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop gets to read is valid, and its parts name each other rightly."""

import configparser
import os
import re
import subprocess
import unittest
import xml.etree.ElementTree

from scripts import PACKAGING

ID = "org.kinoscope.kinoscope"
ENTRY = PACKAGING / "desktop" / f"{ID}.desktop"
METAINFO = PACKAGING / "desktop" / f"{ID}.metainfo.xml"
TYPES = PACKAGING / "desktop" / f"{ID}.mime.xml"
ICONS = PACKAGING.parent / "resources/icons"


def entry():
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def metainfo():
    return xml.etree.ElementTree.parse(METAINFO).getroot()


class Desktop(unittest.TestCase):
    def assert_silent(self, *command):
        result = subprocess.run(command, text=True, capture_output=True, check=False)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))

    def test_the_desktop_entry_is_valid(self):
        self.assert_silent("desktop-file-validate", ENTRY)

    def test_the_metadata_are_valid(self):
        command = ["appstreamcli", "validate", "--no-net", METAINFO]
        result = subprocess.run(command, text=True, capture_output=True, check=False)
        self.assertIn("Validation", result.stdout)
        # The program has no home page yet, of which newer validators warn.
        faults = [line for line in result.stdout.splitlines()
                  if re.match("[EW]: ", line) and "url-homepage-missing" not in line]
        self.assertEqual((faults, result.stderr), ([], ""))

    def test_all_parts_name_the_same_program(self):
        source = (PACKAGING.parent / "app/shell/main.cpp").read_text(encoding="utf-8")
        self.assertIn(f'setDesktopFileName(QStringLiteral("{ID}"))', source)
        self.assertEqual(metainfo().findtext("id"), ID)
        self.assertEqual(metainfo().findtext("launchable"), ENTRY.name)
        self.assertEqual(entry()["Icon"], ID)
        self.assertEqual(entry()["Comment"], metainfo().findtext("summary"))

    def test_the_type_that_is_opened_is_the_type_that_is_described(self):
        opened = [name for name in entry()["MimeType"].split(";") if name]
        self.assertEqual(opened, [element.text for element in metainfo().findall("provides/mediatype")])
        described = xml.etree.ElementTree.parse(TYPES).getroot()
        self.assertIn(opened[0], [element.get("type") for element in described])

    def test_the_newest_release_is_this_version(self):
        version = os.environ["KINOSCOPE_VERSION"]
        changelog = (PACKAGING / "debian/changelog").read_text(encoding="utf-8")
        self.assertEqual(metainfo().find("releases/release").get("version"), version)
        self.assertEqual(re.match(r"kinoscope \((.*?)\)", changelog).group(1), version)

    def test_icons_are_square_and_scalable(self):
        for name in ("kinoscope", "model-file"):
            root = xml.etree.ElementTree.parse(ICONS / f"{name}.svg").getroot()
            self.assertEqual(root.get("viewBox"), "0 0 128 128")


if __name__ == "__main__":
    unittest.main()
