// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/fingerprint.h"

#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QTest>

#include <set>

using namespace kinoscope;

class FingerprintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRatingCountsAndNamesDoNot();
    void itIsTheSameOnEveryMachine();
};

void FingerprintTest::everyRatingCountsAndNamesDoNot()
{
    const Dataset dataset = *test::small_dataset();
    std::set<std::string> seen{fingerprint(dataset)};
    Dataset other = dataset;
    other.name = "another name";
    other.movies[3].title = "another title";
    QCOMPARE(fingerprint(other), *seen.begin());
    for (const std::size_t row : {std::size_t{0}, dataset.ratings.size() / 2, dataset.ratings.size() - 1}) {
        other = dataset;
        other.ratings[row].value += 1.0F;
        QVERIFY(seen.insert(fingerprint(other)).second);
        other = dataset;
        other.ratings[row].movie ^= 1;
        QVERIFY(seen.insert(fingerprint(other)).second);
    }
    other = dataset;
    other.user_ids.back() += 1;
    QVERIFY(seen.insert(fingerprint(other)).second);
    other = dataset;
    other.movies.front().id -= 1;
    QVERIFY(seen.insert(fingerprint(other)).second);
    other = dataset;
    std::swap(other.ratings[0], other.ratings[1]);
    QVERIFY(seen.insert(fingerprint(other)).second);
}

// Files carry it from one to another. The digits are those of xxhsum -H3 on the same bytes.
void FingerprintTest::itIsTheSameOnEveryMachine()
{
    Dataset dataset;
    dataset.user_ids = {1, 2};
    dataset.movies = {{.id = 7, .title = "A"}};
    dataset.ratings = {{0, 0, 4.0F}, {1, 0, 2.5F}};
    QCOMPARE(fingerprint(dataset), std::string("xxh3-3819057013fd30e0"));
}

KINOSCOPE_PLAIN_TEST(FingerprintTest)
#include "fingerprint_test.moc"
