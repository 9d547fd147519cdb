// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/reasons.h"
#include "core/analysis/recommend/recommender.h"
#include "tests/core/made_up_people.h"
#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace kinoscope;
using namespace kinoscope::test;

namespace {

constexpr int films = 200;

}  // namespace

class ReasonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAndBaseAddUpToTheLogit_data();
    void partsAndBaseAddUpToTheLogit();
    void theBaseIsWhatSomebodyUnknownGets();
    void withoutAFilmIsSolvingAgain();
    void aFilmLikeTheCandidateSpeaksForIt();
    void nothingSpeaksForAFilmWithoutRatings();
    void shownFiguresAddUp_data();
    void shownFiguresAddUp();
};

void ReasonsTest::partsAndBaseAddUpToTheLogit_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<PriorKind>("prior");
    for (const int count : {1, 3, 20, 120}) {
        QTest::addRow("%d ratings", count) << count << PriorKind::people;
        QTest::addRow("%d ratings, as trained", count) << count << PriorKind::training;
    }
}

void ReasonsTest::partsAndBaseAddUpToTheLogit()
{
    QFETCH(int, count);
    QFETCH(PriorKind, prior);
    const FoldInModel model(made_up_model(150, films, 10), balanced_facts());
    const auto person = fold_in(model, random_ratings(count, films), {.prior = prior});
    const PersonReasons reasons(model, *person);
    for (int film = 0; film < films; film += 7) {
        const Reasons found = reasons.of(film);
        QCOMPARE(found.parts.size(), static_cast<std::size_t>(count));
        double logit = found.base_logit;
        double rating = found.base;
        for (const ReasonPart& part : found.parts) {
            logit += part.logit;
            rating += part.rating;
        }
        QVERIFY(std::abs(logit - found.logit) < 1e-6);
        QVERIFY(std::abs(rating - found.predicted) < 1e-6);
        QCOMPARE(found.predicted, predict_rating(model, *person, film).value);
    }
}

void ReasonsTest::theBaseIsWhatSomebodyUnknownGets()
{
    const FoldInModel model(made_up_model(150, films, 10), balanced_facts());
    const auto person = fold_in(model, random_ratings(15, films));
    const auto nobody = fold_in(model, {});
    QVERIFY(std::abs(PersonReasons(model, *person).of(4).base - predict_rating(model, *nobody, 4).value) < 1e-9);
}

void ReasonsTest::withoutAFilmIsSolvingAgain()
{
    const Recommender recommender(made_up_model(150, films, 10), balanced_facts(), made_up_films(films));
    const std::vector<OwnRating> all = random_ratings(15, films);
    std::vector<OwnRating> without(all.begin() + 1, all.end());
    const auto person = fold_in(recommender.model(), all);
    const auto again = fold_in(recommender.model(), without);
    const auto from_there = fold_in(recommender.model(), without, {.start = &*person});
    QVERIFY((again->rating_row - from_there->rating_row).lpNorm<Eigen::Infinity>() < 1e-6);
    const RecommendationList list = recommender.recommend({&*again, 1});
    const RecommendationList same = recommender.recommend({&*from_there, 1});
    QCOMPARE(list.films.size(), same.films.size());
    for (std::size_t i = 0; i < list.films.size(); ++i) {
        QCOMPARE(list.films[i].movie, same.films[i].movie);
        QVERIFY(std::abs(list.films[i].predicted.front().value - same.films[i].predicted.front().value) < 1e-6);
    }
}

void ReasonsTest::aFilmLikeTheCandidateSpeaksForIt()
{
    TrainedModel tables = made_up_model(150, films, 10);
    tables.movie_factors.row(17) = tables.movie_factors.row(0);  // the candidate is like the first rated film
    const FoldInModel model(tables, balanced_facts());
    std::vector<OwnRating> ratings = random_ratings(10, films);
    ratings.front().value = 5.0F;
    const auto person = fold_in(model, ratings);
    const PersonReasons reasons(model, *person);
    QCOMPARE(reasons.speaks_most_for(17), 0);
    const Reasons found = reasons.of(17);
    QVERIFY(found.parts.front().logit > 0.0);
}

void ReasonsTest::nothingSpeaksForAFilmWithoutRatings()
{
    const FoldInModel model(made_up_model(150, films, 10), balanced_facts());
    const auto nobody = fold_in(model, {});
    QCOMPARE(PersonReasons(model, *nobody).speaks_most_for(3), -1);
    QVERIFY(PersonReasons(model, *nobody).of(3).parts.empty());
}

void ReasonsTest::shownFiguresAddUp_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::newRow("all rounded down") << std::vector<double>{3.94, 0.04, 0.04, 0.04};
    QTest::newRow("all rounded up") << std::vector<double>{3.96, 0.06, 0.06, -0.14};
    QTest::newRow("many") << std::vector<double>(100, 0.0449);
    QTest::newRow("nothing") << std::vector<double>{};
    QTest::newRow("already round") << std::vector<double>{4.0, 0.2, -0.1};
}

void ReasonsTest::shownFiguresAddUp()
{
    QFETCH(std::vector<double>, values);
    const RoundedSum shown = round_to_sum(values, 0.1);
    QCOMPARE(shown.values.size(), values.size());
    double sum = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += shown.values[i];
        QVERIFY(std::abs(shown.values[i] - values[i]) < 0.1);
        QVERIFY(std::abs(shown.values[i] * 10.0 - std::round(shown.values[i] * 10.0)) < 1e-9);
    }
    QVERIFY(std::abs(sum - shown.sum) < 1e-9);
    QVERIFY(std::abs(shown.sum - std::accumulate(values.begin(), values.end(), 0.0)) <= 0.05 + 1e-9);
}

KINOSCOPE_PLAIN_TEST(ReasonsTest)
#include "reasons_test.moc"
