// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// People of the training set, folded in from their own training ratings by what trained them, must come out as they
// were trained: that is the test that the fold-in minimises the right thing.
#include "core/analysis/recommend/fold_in.h"
#include "core/data/sample/sample.h"
#include "core/data/sources/dataset_reader.h"
#include "core/training/training_run.h"
#include "tests/real_data.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace kinoscope;

namespace {

struct Cosines {
    std::vector<double> ratings;
    std::vector<double> watch;
};

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

double cosine(const Eigen::VectorXd& row, const Eigen::VectorXf& trained)
{
    const Eigen::VectorXd factors = row.head(trained.size());
    return factors.dot(trained.cast<double>()) / (factors.norm() * trained.cast<double>().norm());
}

/// Of every third of those with at least 20 training ratings.
Cosines cosines_of(const DatasetPtr& dataset, const TrainingSettings& settings)
{
    TrainingRun run(dataset, nullptr, settings);
    run.start();
    run.wait();
    const auto outcome = run.collect().outcome;
    const TrainedModel& model = *outcome->model;
    const FoldInModel fold(model, {outcome->settings, dataset->feedback, dataset->scale, outcome->split->train.size(),
                                   outcome->history.back().validation_loss});
    std::vector<std::vector<OwnRating>> own(dataset->user_ids.size());
    for (const std::int32_t row : outcome->split->train) {
        const Rating& rating = dataset->ratings[static_cast<std::size_t>(row)];
        own[static_cast<std::size_t>(rating.user)].push_back({rating.movie, rating.value});
    }
    Cosines found;
    constexpr std::size_t enough = 20;
    for (std::size_t user = 0; user < own.size(); ++user) {
        if (own[user].size() < enough || user % 3 != 0)
            continue;
        const auto person = fold_in(fold, own[user], {.prior = PriorKind::training});
        const auto at = static_cast<Eigen::Index>(user);
        found.ratings.push_back(cosine(person->rating_row, model.user_factors.row(at).transpose()));
        if (model.watch)
            found.watch.push_back(cosine(person->watch_row, model.watch->user_factors.row(at).transpose()));
    }
    return found;
}

}  // namespace

class FoldInTrainedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleComeOutAsTheyWereTrained_data();
    void peopleComeOutAsTheyWereTrained();
};

void FoldInTrainedTest::peopleComeOutAsTheyWereTrained_data()
{
    QTest::addColumn<QString>("data");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<double>("ratings");  // at least
    QTest::addColumn<double>("watch");
    QTest::newRow("the sample, SGD") << QStringLiteral("sample") << QStringLiteral("balanced") << 0.99 << 0.95;
    QTest::newRow("MovieLens 100K, SGD") << QStringLiteral("ml-100k") << QStringLiteral("balanced") << 0.99 << 0.95;
    QTest::newRow("MovieLens 100K, Adam with co-watch")
        << QStringLiteral("ml-100k") << QStringLiteral("balanced") << 0.99 << 0.95;
    QTest::newRow("MovieLens 100K, Adam") << QStringLiteral("ml-100k") << QStringLiteral("notebook") << 0.99 << 0.0;
}

void FoldInTrainedTest::peopleComeOutAsTheyWereTrained()
{
    QFETCH(QString, data);
    QFETCH(QString, preset);
    QFETCH(double, ratings);
    QFETCH(double, watch);
    const bool real = data != QLatin1String("sample");
    if (real && !std::filesystem::exists(test::real_data()))
        QSKIP("MovieLens 100K is not here");
    const auto dataset = std::make_shared<const Dataset>(real ? load_dataset(test::real_data()) : make_sample());
    TrainingSettings settings = find_preset(preset.toStdString()).settings;
    settings.device = Device::cpu;
    if (QLatin1String(QTest::currentDataTag()).endsWith(QLatin1String("Adam with co-watch")))
        settings.step = StepKind::fast;
    if (!real)
        settings.epochs =
            45;  // SGD stops short of the minimum, and the sample's people have fewer ratings to get there
    const Cosines found = cosines_of(dataset, settings);
    QVERIFY(found.ratings.size() > 100);
    qInfo("%s, %s: median cosine %.4f of ratings, %.4f of co-watch", qPrintable(data), qPrintable(preset),
          median(found.ratings), found.watch.empty() ? 0.0 : median(found.watch));
    QVERIFY(median(found.ratings) >= ratings);
    QCOMPARE(found.watch.empty(), watch == 0.0);
    if (watch > 0.0)
        QVERIFY(median(found.watch) >= watch);
}

KINOSCOPE_PLAIN_TEST(FoldInTrainedTest)
#include "fold_in_trained_test.moc"
