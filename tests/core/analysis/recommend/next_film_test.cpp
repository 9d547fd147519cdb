// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/next_film.h"
#include "tests/core/made_up_people.h"
#include "tests/test_main.h"

#include <QTest>

#include <Eigen/LU>

#include <algorithm>
#include <cmath>
#include <set>

using namespace kinoscope;
using namespace kinoscope::test;

namespace {

constexpr int films = 300;

}  // namespace

class NextFilmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsTheOneWhoseAnswerSaysMost();
    void whatIsKnownIsNotAskedAgain();
    void answersMakeTheRestSurer();
    void nothingIsLeftToAsk();
    void suggestionsAreFarApart();
    void suggestionsAreAsManyAsThereAre();
};

void NextFilmTest::itIsTheOneWhoseAnswerSaysMost()
{
    const FoldInModel model(made_up_model(150, films, 8), balanced_facts());
    const MovieTablePtr movies = made_up_films(films);
    const auto person = fold_in(model, random_ratings(4, films));
    const int asked = next_film(model, *person, *movies);
    const auto says = [&](int film) {
        const Eigen::VectorXd row = model.film(film);
        const double slope =
            model.slope_of(row.dot(person->rating_row) + static_cast<double>(model.rating_offset()(film)));
        return std::log(1.0 + slope * slope * row.dot(person->rating_spread * row)) *
               (*movies)[static_cast<std::size_t>(film)].ratings;
    };
    for (int film = 0; film < films; ++film)
        if (std::none_of(person->ratings.begin(), person->ratings.end(),
                         [film](const OwnRating& own) { return own.movie == film; }))
            QVERIFY(says(film) <= says(asked) + 1e-9);
}

void NextFilmTest::whatIsKnownIsNotAskedAgain()
{
    const FoldInModel model(made_up_model(150, films, 8), balanced_facts());
    const MovieTablePtr movies = made_up_films(films);
    std::vector<int> asked;
    std::vector<OwnRating> ratings;
    for (int i = 0; i < 20; ++i) {
        const auto person = fold_in(model, ratings);
        const int film = next_film(model, *person, *movies, asked);
        QVERIFY(film >= 0);
        QVERIFY(std::find(asked.begin(), asked.end(), film) == asked.end());
        if (i % 2 == 0)
            ratings.push_back({film, 4.0F});
        else
            asked.push_back(film);  // "Don't know it"
    }
    std::set<int> rated;
    for (const OwnRating& rating : ratings)
        rated.insert(rating.movie);
    QCOMPARE(rated.size(), ratings.size());
}

// Beside the same number of films in another order.
void NextFilmTest::answersMakeTheRestSurer()
{
    const FoldInModel model(made_up_model(150, films, 8), balanced_facts());
    auto movies = std::make_shared<MovieTable>(*made_up_films(films));
    for (Movie& movie : *movies)
        movie.ratings = 100;
    std::vector<OwnRating> asked;
    for (int i = 0; i < 8; ++i)
        asked.push_back({next_film(model, *fold_in(model, asked), *movies), 4.0F});
    std::vector<OwnRating> first;
    for (int film = 0; film < 8; ++film)
        first.push_back({film, 4.0F});
    const auto log_volume = [&](const std::vector<OwnRating>& ratings) {
        return std::log(fold_in(model, ratings)->rating_spread.determinant());
    };
    QVERIFY(log_volume(asked) < log_volume(first));
}

void NextFilmTest::nothingIsLeftToAsk()
{
    const FoldInModel model(made_up_model(150, 3, 8), balanced_facts());
    const auto person = fold_in(model, {{0, 3.0F}, {1, 4.0F}});
    const std::vector<int> unknown{2};
    QCOMPARE(next_film(model, *person, *made_up_films(3), unknown), -1);
}

void NextFilmTest::suggestionsAreFarApart()
{
    const TrainedModel tables = made_up_model(150, films, 8);
    const FilmGroups groups(tables.movie_factors);
    const MovieTablePtr movies = made_up_films(films);
    const std::vector<int> chosen = films_far_apart(groups, *movies);
    QCOMPARE(chosen.size(), std::size_t{6});
    QCOMPARE(chosen.front(), 0);  // the most rated
    for (std::size_t place = 1; place < chosen.size(); ++place) {
        const auto nearest = [&](int film) {
            float best = -2.0F;
            for (std::size_t i = 0; i < place; ++i)
                best = std::max(best, groups.cosine(film, chosen[i]));
            return best;
        };
        for (int film = 0; film < 200; ++film)
            if (std::find(chosen.begin(), chosen.end(), film) == chosen.end())
                QVERIFY(nearest(film) >= nearest(chosen[place]) - 1e-6F);
        QVERIFY(chosen[place] < 200);
    }
}

void NextFilmTest::suggestionsAreAsManyAsThereAre()
{
    const TrainedModel tables = made_up_model(20, 4, 3);
    const std::vector<int> left_out{1};
    QCOMPARE(films_far_apart(FilmGroups(tables.movie_factors), *made_up_films(4), 6, left_out).size(), std::size_t{3});
}

KINOSCOPE_PLAIN_TEST(NextFilmTest)
#include "next_film_test.moc"
