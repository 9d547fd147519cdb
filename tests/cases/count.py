#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# People, items, ratings and scale of the cases whose counts README.md does not name, by Python's own csv and nothing of
# Kinoscope. Usage: tests/cases/count.py
import csv
import os

here = os.path.dirname(os.path.abspath(__file__))
long_tables = {  # file: separator, heading, columns of person, item and rating
    '03-spaces/ratings.txt': (' ', False, 0, 1, 2),
    '11-only-u.data/u.data': ('\t', False, 0, 1, 2),
    '47-sorted-no-heading/by-user.tsv': ('\t', False, 0, 1, 2),
    '48-play-counts/plays.tsv': ('\t', True, 0, 1, 2),
    '53-negative-scale/jokes.csv': (',', True, 0, 1, 2),
    '68-stray-quote/late.tsv': ('\t', True, 0, 1, 2),
    '80-nothing-in-common/one-rating-each.csv': (',', True, 0, 1, 2),
    '81-quote-in-query/t.csv': (',', True, 0, 1, 2),
    '57-train-test-pairs/train3.tsv': ('\t', False, 0, 1, 2),
    '73-zero-based/train.tsv': ('\t', False, 0, 1, 2),
    '79-unseen-people/train.tsv': ('\t', False, 0, 1, 2),
}
for name, (separator, heading, user, item, rating) in long_tables.items():
    with open(os.path.join(here, name), encoding='utf-8') as file:
        rows = list(csv.reader(file, delimiter=separator, quoting=csv.QUOTE_NONE))[1 if heading else 0:]
    values = [float(row[rating]) for row in rows]
    print(name, len({row[user] for row in rows}), 'people', len({row[item] for row in rows}), 'items', len(rows),
          'ratings from', min(values), 'to', max(values), 'of which', sum(value == 0 for value in values), 'are 0')
