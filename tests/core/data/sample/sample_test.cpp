// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample/sample.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace kinoscope;

namespace {

/// What is left of each rating when the person's and the film's means are taken out.
std::vector<double> residuals(const Dataset& data)
{
    const RatingTable& ratings = data.ratings;
    std::vector<double> left;
    for (const Rating& rating : ratings)
        left.push_back(static_cast<double>(rating.value));
    for (const auto& [column, size] :
         {std::pair{&Rating::movie, data.movies.size()}, {&Rating::user, data.user_ids.size()}}) {
        std::vector<double> sum(size), count(size);
        for (std::size_t row = 0; row < left.size(); ++row) {
            sum[static_cast<std::size_t>(ratings[row].*column)] += left[row];
            ++count[static_cast<std::size_t>(ratings[row].*column)];
        }
        for (std::size_t row = 0; row < left.size(); ++row)
            left[row] -= sum[static_cast<std::size_t>(ratings[row].*column)] /
                         count[static_cast<std::size_t>(ratings[row].*column)];
    }
    return left;
}

/// How well a person's mean for a genre in one half of the rows foretells it in the other: a correlation. Without
/// taste it is 0 up to chance, because the halves share no rating.
double taste_correlation(const Dataset& data, const std::vector<double>& left)
{
    struct Half {
        double sum = 0.0;
        int count = 0;
    };
    std::map<std::pair<std::int32_t, std::string>, std::array<Half, 2>> cells;
    for (std::size_t row = 0; row < left.size(); ++row) {
        for (const std::string& genre : data.movies[static_cast<std::size_t>(data.ratings[row].movie)].genres) {
            Half& half = cells[{data.ratings[row].user, genre}][row % 2];
            half.sum += left[row];
            ++half.count;
        }
    }
    double xy = 0.0;
    double xx = 0.0;
    double yy = 0.0;
    for (const auto& [cell, halves] : cells) {
        if (halves[0].count < 3 || halves[1].count < 3)
            continue;
        const double x = halves[0].sum / halves[0].count;
        const double y = halves[1].sum / halves[1].count;
        xy += x * y;
        xx += x * x;
        yy += y * y;
    }
    return xy / std::sqrt(xx * yy);
}

}  // namespace

class SampleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itHasTheSizeItPromises();
    void itSaysThatItIsSimulated();
    void nobodyRatesAFilmTwiceAndEveryFilmIsRated();
    void filmsAreRealOnesOfAllPeriodsAndGenres();
    void popularityIsSkewed();
    void itIsTheSameEverywhere();
    void peopleHaveTaste();
};

void SampleTest::itHasTheSizeItPromises()
{
    const Dataset data = make_sample();
    QCOMPARE(data.user_ids.size(), std::size_t{600});
    QCOMPARE(data.ratings.size(), std::size_t{40000});
    QVERIFY(data.movies.size() >= 320);
    QVERIFY(data.scale == (RatingScale{1.0, 5.0, 1.0}));
    QVERIFY(data.skipped.empty());
}

void SampleTest::itSaysThatItIsSimulated()
{
    const Dataset data = make_sample();
    QVERIFY(data.simulated);
    QCOMPARE(data.name, std::string("Simulated sample"));
    QCOMPARE(data.layout, std::string("sample"));
    QVERIFY(data.source.empty());
    QCOMPARE(data.first_timestamp, std::int64_t{0});
    QCOMPARE(data.last_timestamp, std::int64_t{0});
}

void SampleTest::nobodyRatesAFilmTwiceAndEveryFilmIsRated()
{
    const Dataset data = make_sample();
    std::set<std::pair<int, int>> pairs;
    for (std::size_t row = 0; row < data.ratings.size(); ++row)
        pairs.emplace(data.ratings[row].user, data.ratings[row].movie);
    QCOMPARE(pairs.size(), std::size_t{40000});
    const auto fewest = std::min_element(data.movies.begin(), data.movies.end(),
                                         [](const Movie& a, const Movie& b) { return a.ratings < b.ratings; });
    QVERIFY2(fewest->ratings >= 10, fewest->title.c_str());
}

void SampleTest::filmsAreRealOnesOfAllPeriodsAndGenres()
{
    const Dataset data = make_sample();
    std::set<std::string> titles;
    std::set<std::string> genres;
    std::set<int> decades;
    for (const Movie& movie : data.movies) {
        titles.insert(movie.title);
        genres.insert(movie.genres.begin(), movie.genres.end());
        decades.insert(movie.year / 10);
    }
    QCOMPARE(titles.size(), data.movies.size());
    QCOMPARE(genres.size(), std::size_t{18});
    for (int decade = 192; decade <= 202; ++decade)
        QVERIFY(decades.contains(decade));
    for (const char* title :
         {"Star Wars (1977)", "Matrix, The (1999)", "Godfather: Part II, The (1974)", "Amélie (2001)"})
        QVERIFY2(titles.contains(title), title);
}

void SampleTest::popularityIsSkewed()
{
    const Dataset data = make_sample();
    std::vector<int> counts;
    for (const Movie& movie : data.movies)
        counts.push_back(movie.ratings);
    std::sort(counts.begin(), counts.end());
    QVERIFY(counts.back() > 4 * counts[counts.size() / 2]);
}

void SampleTest::itIsTheSameEverywhere()
{
    const Dataset data = make_sample();
    std::uint64_t hash = 14695981039346656037U;  // FNV-1a over what every row says
    const auto take = [&hash](std::int32_t value) {
        hash = (hash ^ static_cast<std::uint32_t>(value)) * 1099511628211U;
    };
    for (std::size_t row = 0; row < data.ratings.size(); ++row) {
        take(data.ratings[row].user);
        take(data.ratings[row].movie);
        take(static_cast<std::int32_t>(data.ratings[row].value));
    }
    QCOMPARE(QString::number(hash, 16), QStringLiteral("3ec09ff9b008ecdb"));
}

void SampleTest::peopleHaveTaste()
{
    const Dataset data = make_sample();
    std::vector<double> left = residuals(data);
    const double planted = taste_correlation(data, left);
    std::mt19937 shuffle(1);
    std::shuffle(left.begin(), left.end(), shuffle);
    const double control = taste_correlation(data, left);
    qInfo("correlation of tastes between halves %.3f, shuffled %.3f", planted, control);
    // Several thousand cells: chance alone stays within a few hundredths. Measured: 0.46 and -0.01.
    QVERIFY(planted > 0.3);
    QVERIFY(std::abs(control) < 0.1);
}

KINOSCOPE_PLAIN_TEST(SampleTest)
#include "sample_test.moc"
