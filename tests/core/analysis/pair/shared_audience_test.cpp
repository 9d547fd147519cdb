// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pair/shared_audience.h"

#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>
#include <stdexcept>

using namespace kinoscope;

namespace {

/// Ratings at random of `people` people and six films, in steps of the scale; nobody rates a film twice.
Dataset random_ratings(int people, const RatingScale& scale)
{
    std::mt19937 generator(7);
    Dataset dataset;
    dataset.scale = scale;
    for (int film = 0; film < 6; ++film)
        dataset.movies.push_back({.id = film + 1});
    const double step = scale.step > 0.0 ? scale.step : (scale.max - scale.min) / 1000.0;
    const auto steps = static_cast<unsigned>(std::lround((scale.max - scale.min) / step)) + 1U;
    for (int user = 0; user < people; ++user) {
        dataset.user_ids.push_back(user + 1);
        for (int film = 0; film < 6; ++film) {
            if (generator() % 3 == 0)
                continue;
            Rating rating;
            rating.user = user;
            rating.movie = film;
            rating.value = static_cast<float>(scale.min + step * static_cast<double>(generator() % steps));
            dataset.ratings.push_back(rating);
        }
    }
    return dataset;
}

}  // namespace

class SharedAudienceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAreThoseOfBruteForce_data()
    {
        QTest::addColumn<double>("min");
        QTest::addColumn<double>("max");
        QTest::addColumn<double>("step");
        QTest::addColumn<int>("classes");
        QTest::newRow("stars") << 1.0 << 5.0 << 1.0 << 5;
        QTest::newRow("half stars") << 0.5 << 5.0 << 0.5 << 5;
        QTest::newRow("thumbs") << 0.0 << 1.0 << 1.0 << 2;
        QTest::newRow("percent") << 0.0 << 100.0 << 1.0 << 5;
        QTest::newRow("any value") << -10.0 << 10.0 << 0.0 << 5;
    }
    void countsAreThoseOfBruteForce()
    {
        QFETCH(double, min);
        QFETCH(double, max);
        QFETCH(double, step);
        QFETCH(int, classes);
        const Dataset dataset = random_ratings(200, {min, max, step});
        const auto found = shared_audience(dataset, 1, 4);
        QVERIFY(found);
        std::map<int, std::map<int, float>> by_user;
        for (const Rating& rating : dataset.ratings)
            by_user[rating.user][rating.movie] = rating.value;
        int first = 0;
        int second = 0;
        int both = 0;
        QCOMPARE(static_cast<int>(found->classes.size()), classes);
        QCOMPARE(found->classes.front().lowest, min);
        QCOMPARE(found->classes.back().highest, max);
        const auto class_of = [&](float value) {
            for (std::size_t i = 0; i < found->classes.size(); ++i)
                // Where any value is possible, one between two classes is of the upper one.
                if (static_cast<double>(value) <= found->classes[i].highest + (step > 0.0 ? 1e-4 : -1e-4))
                    return static_cast<Eigen::Index>(i);
            return Eigen::Index{classes - 1};
        };
        Eigen::MatrixXi counts = Eigen::MatrixXi::Zero(classes, classes);
        for (const auto& [user, ratings] : by_user) {
            first += static_cast<int>(ratings.count(1));
            second += static_cast<int>(ratings.count(4));
            if (ratings.count(1) == 0 || ratings.count(4) == 0)
                continue;
            ++both;
            ++counts(class_of(ratings.at(4)), class_of(ratings.at(1)));
        }
        QCOMPARE(found->people, 200);
        QCOMPARE(found->first, first);
        QCOMPARE(found->second, second);
        QCOMPARE(found->both, both);
        QVERIFY(found->counts == counts);
        QCOMPARE(found->by_chance(), first * second / 200.0);
        // The other way round, the table is turned.
        const auto turned = shared_audience(dataset, 4, 1);
        QVERIFY(turned->counts == counts.transpose());
        QCOMPARE(turned->correlation->r, found->correlation->r);
    }

    void halfStarsGoTogetherByTwos()
    {
        const auto found = shared_audience(random_ratings(20, {0.5, 5.0, 0.5}), 0, 1);
        const std::vector<RatingClass> expected{{0.5, 1.0}, {1.5, 2.0}, {2.5, 3.0}, {3.5, 4.0}, {4.5, 5.0}};
        QVERIFY(found->classes == expected);
    }

    // By NumPy: numpy.corrcoef(x, y)[0, 1], and tanh(arctanh(r) ± 1.959964 / sqrt(12 - 3)).
    void theCorrelationIsThatOfNumPy()
    {
        const std::vector<float> x{1, 2, 3, 4, 5, 5, 4, 3, 2, 1, 3, 4};
        const std::vector<float> y{2, 1, 4, 3, 5, 4, 5, 2, 3, 1, 3, 5};
        std::vector<std::pair<float, float>> ratings;
        for (std::size_t i = 0; i < x.size(); ++i)
            ratings.emplace_back(x[i], y[i]);
        const auto found = rating_correlation(ratings);
        QVERIFY(found);
        QVERIFY2(std::abs(found->r - 0.8015262361756668) < 1e-9, qPrintable(QString::number(found->r, 'g', 12)));
        QVERIFY(std::abs(found->low - 0.42152488919802805) < 1e-9);
        QVERIFY(std::abs(found->high - 0.9420756768188271) < 1e-9);
        ratings.resize(9);
        QVERIFY(!rating_correlation(ratings));
    }

    void whereNothingVariesThereIsNone()
    {
        std::vector<std::pair<float, float>> ratings;
        for (int i = 0; i < 20; ++i)
            ratings.emplace_back(4.0F, static_cast<float>(1 + i % 5));
        QVERIFY(!rating_correlation(ratings));
        for (auto& [x, y] : ratings)
            x = 6.0F - y;
        const auto found = rating_correlation(ratings);
        QVERIFY(found);
        QCOMPARE(found->r, -1.0);
        QCOMPARE(found->low, -1.0);
        QCOMPARE(found->high, -1.0);
    }

    void aPersonCountsOnce()
    {
        Dataset dataset = random_ratings(30, {1.0, 5.0, 1.0});
        const auto before = shared_audience(dataset, 0, 1);
        const std::size_t rows = dataset.ratings.size();
        for (std::size_t row = 0; row < rows; ++row) {
            const Rating again = dataset.ratings[row];
            dataset.ratings.push_back(again);
        }
        const auto after = shared_audience(dataset, 0, 1);
        QCOMPARE(after->both, before->both);
        QVERIFY(after->counts == before->counts);
    }

    void ofPairsThereAreOnlyCounts()
    {
        Dataset dataset = random_ratings(50, {1.0, 1.0, 0.0});
        dataset.feedback = Feedback::pairs;
        const auto found = shared_audience(dataset, 0, 1);
        QVERIFY(found->both > 0);
        QVERIFY(found->classes.empty());
        QVERIFY(!found->correlation);
    }

    void itStopsAndRefusesOtherFilms()
    {
        const Dataset dataset = random_ratings(5, {1.0, 5.0, 1.0});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!shared_audience(dataset, 0, 1, stop.get_token()));
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)shared_audience(dataset, 0, 6));
        QVERIFY_THROWS_EXCEPTION(std::out_of_range, (void)shared_audience(dataset, -1, 0));
    }
};

KINOSCOPE_PLAIN_TEST(SharedAudienceTest)
#include "shared_audience_test.moc"
