// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/recommender.h"
#include "core/data/duplicates.h"
#include "tests/core/made_up_people.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace kinoscope;
using namespace kinoscope::test;

namespace {

constexpr int films = 240;
const RecommendationQuery everything{.count = films, .most_of_group = 0};

double score_by_hand(const TrainedModel& model, const FoldedPerson& person, int film)
{
    const Eigen::VectorXd factors = model.movie_factors.row(film).transpose().cast<double>();
    const auto logit = [&](const Eigen::VectorXd& row, double bias) {
        return factors.dot(row.head(factors.size())) + row(factors.size()) + bias;
    };
    const double rating =
        5.5 / (1.0 + std::exp(-logit(person.rating_row, static_cast<double>(model.movie_bias(film) + model.offset))));
    return logit(person.watch_row, static_cast<double>(model.watch->movie_bias(film))) + 0.7 * rating;
}

std::vector<int> rows_of(const RecommendationList& list)
{
    std::vector<int> rows;
    for (const Recommendation& film : list.films)
        rows.push_back(film.movie);
    return rows;
}

}  // namespace

class RecommenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theListIsThatOfItsScore();
    void otherScalesCountAsOneToFive();
    void whatIsRatedOrLeftOutIsNotListed();
    void filtersAreMet();
    void surpriseTakesPopularityOff();
    void atMostTwoOfAGroupAreListed();
    void aFilmOfTwoIdsIsListedOnce();
    void withoutCoWatchTheRatingRanks();
    void pairsAreRankedByWatching();
    void deviationsAreWiderWhereLessIsKnown();
    void whatOneOfTwoDislikesIsNotForBoth();

private:
    std::vector<OwnRating> m_ratings;
    TrainedModel m_tables;
    std::unique_ptr<Recommender> m_recommender;
    std::vector<FoldedPerson> m_person;
};

void RecommenderTest::initTestCase()
{
    m_ratings = random_ratings(12, films);
    m_tables = made_up_model(150, films, 8);
    m_recommender = std::make_unique<Recommender>(m_tables, balanced_facts(), made_up_films(films));
    m_person.push_back(*fold_in(m_recommender->model(), m_ratings));
}

void RecommenderTest::theListIsThatOfItsScore()
{
    std::vector<std::pair<double, int>> expected;
    for (int film = 0; film < films; ++film)
        if (std::none_of(m_ratings.begin(), m_ratings.end(), [film](const auto& own) { return own.movie == film; }))
            expected.emplace_back(-score_by_hand(m_tables, m_person.front(), film), film);
    std::sort(expected.begin(), expected.end());
    const RecommendationList list = m_recommender->recommend(m_person, everything);
    QCOMPARE(list.films.size(), expected.size());
    QCOMPARE(list.candidates, static_cast<int>(expected.size()));
    QVERIFY(!list.by_rating_alone);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(list.films[i].movie, expected[i].second);
        QVERIFY(std::abs(list.films[i].score + expected[i].first) < 1e-4);
    }
}

void RecommenderTest::otherScalesCountAsOneToFive()
{
    TrainedModel tables = m_tables;
    tables.range_high = 55.0F;
    FoldInFacts facts = balanced_facts();
    facts.scale = {10.0, 50.0, 10.0, false};
    std::vector<OwnRating> ratings = m_ratings;
    for (OwnRating& rating : ratings)
        rating.value *= 10.0F;
    const Recommender wide(tables, facts, made_up_films(films));
    const std::vector<FoldedPerson> person{*fold_in(wide.model(), ratings)};
    const RecommendationList list = wide.recommend(person, everything);
    const RecommendationList expected = m_recommender->recommend(m_person, everything);
    QCOMPARE(rows_of(list), rows_of(expected));
    QVERIFY(std::abs(list.films.front().score - expected.films.front().score) < 1e-4);
}

void RecommenderTest::whatIsRatedOrLeftOutIsNotListed()
{
    const std::vector<int> rows = rows_of(m_recommender->recommend(m_person));
    QCOMPARE(rows.size(), std::size_t{10});
    RecommendationQuery query;
    query.left_out = {rows[0], rows[3]};
    const std::vector<int> fewer = rows_of(m_recommender->recommend(m_person, query));
    QVERIFY(std::find(fewer.begin(), fewer.end(), rows[0]) == fewer.end());
    QVERIFY(std::find(fewer.begin(), fewer.end(), rows[3]) == fewer.end());
    for (const OwnRating& rating : m_ratings)
        QVERIFY(std::find(rows.begin(), rows.end(), rating.movie) == rows.end());
}

void RecommenderTest::filtersAreMet()
{
    RecommendationQuery query = everything;
    query.genres = {"Drama", "Western"};
    query.first_year = 1970;
    query.last_year = 1979;
    query.min_ratings = 6;
    const RecommendationList list = m_recommender->recommend(m_person, query);
    QVERIFY(!list.films.empty());
    for (const Recommendation& film : list.films) {
        const Movie& movie = m_recommender->movies()[static_cast<std::size_t>(film.movie)];
        QCOMPARE(movie.genres.front(), std::string("Drama"));
        QVERIFY(movie.year >= 1970 && movie.year <= 1979);
        QVERIFY(movie.ratings >= 6);
    }
    query.genres = {"Western"};
    QVERIFY(m_recommender->recommend(m_person, query).films.empty());
}

void RecommenderTest::surpriseTakesPopularityOff()
{
    const auto mean_log_ratings = [&](double surprise) {
        RecommendationQuery query;
        query.surprise = surprise;
        double sum = 0.0;
        for (const Recommendation& film : m_recommender->recommend(m_person, query).films)
            sum += std::log(m_recommender->movies()[static_cast<std::size_t>(film.movie)].ratings);
        return sum;
    };
    QVERIFY(mean_log_ratings(0.5) <= mean_log_ratings(0.0));
    QVERIFY(mean_log_ratings(1.0) < mean_log_ratings(0.0));
    // What is left is what the person differs in from somebody who has rated nothing.
    const Eigen::VectorXf usual = score_films(m_recommender->model(), *fold_in(m_recommender->model(), {})).scores;
    const Eigen::VectorXf own = score_films(m_recommender->model(), m_person.front()).scores;
    RecommendationQuery query;
    query.surprise = 1.0;
    for (const Recommendation& film : m_recommender->recommend(m_person, query).films)
        QVERIFY(std::abs(film.score - static_cast<double>(own(film.movie) - usual(film.movie))) < 1e-5);
}

void RecommenderTest::atMostTwoOfAGroupAreListed()
{
    TrainedModel tables = m_tables;
    const int best = m_recommender->recommend(m_person).films.front().movie;
    // Four more of its kind, which all score as it does. None of them is rated.
    std::vector<int> kind{best};
    for (int film = 1; kind.size() < 5; ++film)
        if (film != best && std::none_of(m_ratings.begin(), m_ratings.end(),
                                         [film](const OwnRating& own) { return own.movie == film; })) {
            tables.movie_factors.row(film) =
                tables.movie_factors.row(best) * (1.0F + 0.001F * static_cast<float>(film));
            tables.movie_bias(film) = tables.movie_bias(best);
            tables.watch->movie_bias(film) = tables.watch->movie_bias(best);
            kind.push_back(film);
        }
    const Recommender recommender(tables, balanced_facts(), made_up_films(films));
    const std::vector<FoldedPerson> person{*fold_in(recommender.model(), m_ratings)};
    const RecommendationList list = recommender.recommend(person);
    std::size_t listed = 0;
    std::size_t folded = 0;
    for (const Recommendation& film : list.films) {
        listed += static_cast<std::size_t>(std::count(kind.begin(), kind.end(), film.movie));
        for (const int other : film.like_it) {
            folded += static_cast<std::size_t>(std::count(kind.begin(), kind.end(), other));
            QVERIFY(recommender.groups().alike(other, film.movie));
        }
    }
    QCOMPARE(listed, std::size_t{2});
    QCOMPARE(folded, std::size_t{3});
    QCOMPARE(list.films.size(), std::size_t{10});
    RecommendationQuery all;
    all.most_of_group = 0;
    const std::vector<int> rows = rows_of(recommender.recommend(person, all));
    QCOMPARE(std::count_if(rows.begin(), rows.end(),
                           [&](int row) { return std::find(kind.begin(), kind.end(), row) != kind.end(); }),
             std::ptrdiff_t{5});
}

void RecommenderTest::aFilmOfTwoIdsIsListedOnce()
{
    auto movies = std::make_shared<MovieTable>(*made_up_films(films));
    for (const int row : {50, 51, m_ratings.front().movie + 1}) {
        const int as = row == 51 || row == 50 ? 50 : m_ratings.front().movie;
        (*movies)[static_cast<std::size_t>(row)].title = (*movies)[static_cast<std::size_t>(as)].title;
        (*movies)[static_cast<std::size_t>(row)].year = (*movies)[static_cast<std::size_t>(as)].year;
    }
    const Recommender recommender(m_tables, balanced_facts(), movies, std::make_shared<const Duplicates>(*movies));
    const std::vector<int> rows = rows_of(recommender.recommend(m_person, everything));
    const std::set<int> listed(rows.begin(), rows.end());
    QVERIFY(listed.contains(50) && !listed.contains(51));
    QVERIFY(!listed.contains(m_ratings.front().movie + 1));
}

void RecommenderTest::withoutCoWatchTheRatingRanks()
{
    TrainedModel tables = m_tables;
    tables.watch.reset();
    const Recommender recommender(tables, balanced_facts(), made_up_films(films));
    const std::vector<FoldedPerson> person{*fold_in(recommender.model(), m_ratings)};
    const RecommendationList list = recommender.recommend(person, everything);
    QVERIFY(list.by_rating_alone);
    for (std::size_t i = 1; i < list.films.size(); ++i)
        QVERIFY(list.films[i - 1].predicted.front().value >= list.films[i].predicted.front().value - 1e-6);
}

void RecommenderTest::pairsAreRankedByWatching()
{
    FoldInFacts facts = balanced_facts();
    facts.feedback = Feedback::pairs;
    TrainedModel tables = m_tables;
    tables.watch.reset();
    const Recommender recommender(tables, facts, made_up_films(films));
    const std::vector<FoldedPerson> person{*fold_in(recommender.model(), m_ratings)};
    const RecommendationList list = recommender.recommend(person);
    QVERIFY(!list.by_rating_alone);
    QCOMPARE(list.films.size(), std::size_t{10});
    QVERIFY(list.films.front().predicted.empty());
}

void RecommenderTest::deviationsAreWiderWhereLessIsKnown()
{
    const FoldInModel& model = m_recommender->model();
    const auto nobody = fold_in(model, {});
    const auto well_known = fold_in(model, random_ratings(200, films));
    for (int film = 0; film < films; film += 11) {
        const double wide = predict_rating(model, *nobody, film).deviation;
        const double narrow = predict_rating(model, *well_known, film).deviation;
        QVERIFY(narrow >= std::sqrt(0.8));
        QVERIFY(wide > narrow);
        const Eigen::VectorXd row = model.film(film);
        const PredictedRating by_hand = predict_rating(model, m_person.front(), film);
        const double slope = model.slope_of(by_hand.logit);
        QCOMPARE(by_hand.deviation,
                 std::sqrt(0.8 * (1.0 + slope * slope * row.dot(m_person.front().rating_spread * row))));
    }
}

void RecommenderTest::whatOneOfTwoDislikesIsNotForBoth()
{
    const FoldInModel& model = m_recommender->model();
    std::vector<OwnRating> others = m_ratings;
    for (OwnRating& rating : others)
        rating.value = 6.0F - rating.value;
    const std::vector<FoldedPerson> both{m_person.front(), *fold_in(model, others)};
    const RecommendationList list = m_recommender->recommend(both, everything);
    QVERIFY(!list.films.empty());
    const FilmScores first = score_films(model, both[0]);
    const FilmScores second = score_films(model, both[1]);
    double last = 1e9;
    for (const Recommendation& film : list.films) {
        QCOMPARE(film.predicted.size(), std::size_t{2});
        QVERIFY(film.predicted[0].value >= 3.0 - 1e-5 && film.predicted[1].value >= 3.0 - 1e-5);
        const double least = std::min(static_cast<double>(first.scores(film.movie) - first.scores.mean()),
                                      static_cast<double>(second.scores(film.movie) - second.scores.mean()));
        QVERIFY(std::abs(film.score - least) < 1e-5);
        QVERIFY(film.score <= last);
        last = film.score;
    }
}

KINOSCOPE_PLAIN_TEST(RecommenderTest)
#include "recommender_test.moc"
