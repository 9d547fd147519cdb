// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/data/split_parts.h"
#include "tests/test_main.h"

using namespace kinoscope;

class SplitPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRatingIsInItsPart()
    {
        DataSplit split;
        split.train = {5, 0, 2};
        split.validation = {1};
        split.test = {4, 6};
        const SplitParts parts = split_parts(split, 8);
        using Part = RatingPart;
        const std::vector<Part> expected{Part::training, Part::validation, Part::training, Part::none,
                                         Part::test,     Part::training,   Part::test,     Part::none};
        QVERIFY(std::equal(parts.part.begin(), parts.part.end(), expected.begin(), expected.end()));
        QCOMPARE(parts.training, 3);
        QCOMPARE(parts.validation, 1);
        QCOMPARE(parts.test, 2);
        QCOMPARE(parts.folds, 0);
    }

    void foldsAreSaid()
    {
        DataSplit split;
        split.train = {0, 1};
        split.folds = 5;
        QCOMPARE(split_parts(split, 2).folds, 5);
    }
};

KINOSCOPE_PLAIN_TEST(SplitPartsTest)
#include "split_parts_test.moc"
