# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""translation_test.py LUPDATE SOURCES TS: every text of the sources has a finished translation that keeps what the
program fills in and the keys of menus."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

LUPDATE, SOURCES, TS = None, None, None


def messages(file):
    for context in xml.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message.findtext("source"), message.find("translation")


def current(ts, folder):
    """A copy of `ts`, brought up to date with the sources."""
    copy = pathlib.Path(folder) / "copy.ts"
    shutil.copyfile(ts, copy)
    subprocess.run([LUPDATE, "-silent", "-I", ".", "-locations", "none", "-source-language", "en",
                    "-tr-function-alias", "QT_TRANSLATE_NOOP+=KINOSCOPE_TEXT", "core", "ui", "app", "-ts", str(copy)], cwd=SOURCES, check=True)
    return copy


def problems(file):
    for context, source, translation in messages(file):
        text = "".join(translation.itertext())
        place = f"{context}: “{source}”"
        kind = translation.get("type")
        if kind in ("vanished", "obsolete"):
            yield f"{place} is no longer in the sources"
            continue
        if kind == "unfinished" or not text:
            yield f"{place} is not translated"
            continue
        for what, pattern in (("placeholders", r"%\d|%n|%L\d"), ("tags", r"</?\w+>")):
            if set(re.findall(pattern, source)) != set(re.findall(pattern, text)):
                yield f"{place} has other {what} in “{text}”"
        if (len(re.findall("&(?!&)", source)) == 1) != (len(re.findall("&(?!&)", text)) == 1):
            yield f"{place} has a key to press, or has none, unlike “{text}”"
        if source.endswith("…") != text.endswith("…"):
            yield f"{place} opens a dialog, or does not, unlike “{text}”"


class Translation(unittest.TestCase):
    def test_every_text_is_translated_and_whole(self):
        with tempfile.TemporaryDirectory() as folder:
            found = list(problems(current(TS, folder)))
        self.assertEqual(found, [], "\n".join(
            ["", *found, "Build the target update_translations, then translate what is new in " + TS]))

    def test_a_lack_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            tree = xml.parse(TS)
            context = tree.getroot().find("context")
            context.remove(context.find("message"))
            whole = [(message.findtext("source"), message.find("translation")) for message in tree.iter("message")]
            filled = next(entry for source, entry in whole if "%1" in source)
            key = next(entry for source, entry in reversed(whole) if source.startswith("&"))
            filled.text = filled.text.replace("%1", "")
            key.text = key.text.replace("&", "")
            spoilt = pathlib.Path(folder) / "spoilt.ts"
            tree.write(spoilt, encoding="utf-8", xml_declaration=True)
            found = list(problems(current(spoilt, folder)))
        self.assertEqual(len(found), 3, found)


if __name__ == "__main__":
    LUPDATE, SOURCES, TS = sys.argv[1:4]
    unittest.main(argv=sys.argv[:1])
