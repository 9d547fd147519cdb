# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""plain_words_test.py TS: none of the phrases that read as translated, and were replaced, is among the texts again.
`TS` is the German translation, which translation_test.py keeps as complete as the sources are."""

import re
import sys
import unittest
import xml.etree.ElementTree as xml

TS = None

# … stands for whatever is filled in.
FORMER = """
Kinoscope learns it from ratings alone
and lets you watch. Begin with some ratings
Ratings that are on this computer
Ratings of real people
ratings of real people: MovieLens and others, fetched once
Real film titles with made-up people
ready at once and without a network
Opened lately
Open ratings to begin
Kinoscope ended before this run was saved
Learning and lists
Learn from watching, too
Hold out the latest ratings
The field's term
guards against learning by heart
Learn from the ratings, from the start
Hold training; nothing is lost
Go on where it was paused
Kept the last, epoch
Kept the best, epoch
Held-out error
The same ratings chose the epoch
is a little too good
train again to see what they do
can be seen again when this run has ended
draws its curve beside the others
much evidence
some evidence
little evidence
best liked of
best-liked films
Films unlike this
Films unlike it
How steady
Check … more seeds
Seeds share … %
not known yet: ask
Click a plus to turn it into a minus
What lies there
Take away in the blend
all films of the genre
pick of a film
Dragging moves the map
draws a rectangle
draws freely
Only these on the map
Draw around films on the map, with Shift held
seldom ↔ often rated
often ↔ seldom rated
% of the variance
films drawn · zoom in for more
Light or dark
As the system
Light or dark as the desktop is
Fit picked films
as large as can be
nearer and farther
nothing glides
Put the keyboard into
Commands and keys
Return carries out the chosen command
Show the hints again
real rating (line: mean)
Predicts by
moved into the scale
To suggest what most people rated finds more of that
Closest films: … % the same
Places: … % explained
: moved …, … % the same
Which columns are what
Title, if films are numbers
Found: commas between columns
found no table where
cannot be found. Look whether this computer is on the network
Look whether this computer
By hand: fetch
Into the folder
Checked by
Its terms
Whole stars
Use Debian's small MovieLens instead
Save the run
What was learned is gone if you do not save it
Kinoscope speaks that language from its next start on
from nothing but people's ratings
Open model
"""


def plain(text):
    text = re.sub(r"<[^>]*>", " ", text)
    text = re.sub(r"%(?:\d|n)", "…", text)
    text = text.replace("’", "'").replace("&", "").replace("\t", " ").lower()
    return re.sub(r"\s+", " ", text)


def texts(file):
    for message in xml.parse(file).getroot().iter("message"):
        yield message.findtext("source")


def former_phrases(sources):
    """(source, phrase) of each source with a phrase that was replaced."""
    phrases = [plain(line) for line in FORMER.strip().splitlines()]
    for source in sources:
        said = plain(source)
        for phrase in phrases:
            if re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", said):
                yield source, phrase


class PlainWords(unittest.TestCase):
    def test_no_former_phrase_is_left(self):
        found = [f"“{source}”: {phrase}" for source, phrase in former_phrases(texts(TS))]
        self.assertEqual(found, [], "\n".join(["", *found]))

    def test_a_former_phrase_is_found(self):
        spoilt = ["&Fit picked films", "<p>The field's term: bias, here %1.</p>", "Check %n more seeds",
                  "%1: moved %2, %3 % the same.", "Films unlike this", "Save the run?"]
        found = {source for source, _ in former_phrases(spoilt)}
        self.assertEqual(found, set(spoilt))

    def test_there_are_texts(self):
        self.assertGreater(len(list(texts(TS))), 1000)


if __name__ == "__main__":
    TS = sys.argv[1]
    unittest.main(argv=sys.argv[:1])
