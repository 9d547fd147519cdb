// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the presets reach on MovieLens 100K, measured from models that were saved and loaded again: errors on the
// notebook's held-out ratings, how many films of a group of sequels are each other's neighbours, and how much two seeds
// agree. Prints every figure, for tests/bench/MEASURED.md. Skipped where the ratings or the groups are not.
#include "app/common/document.h"
#include "core/analysis/compare/neighbour_stability.h"
#include "core/analysis/evaluation/evaluation.h"
#include "core/data/sources/dataset_reader.h"
#include "core/io/model/model_file.h"
#include "core/training/training_run.h"
#include "tests/real_data.h"
#include "tests/test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace kinoscope;

namespace {

constexpr int seeds = 3;
constexpr int listed = 10;

/// Films by MovieIndex; only those with enough ratings to be anybody's neighbour.
using Groups = std::vector<std::vector<int>>;

Groups groups_in(const MovieTable& movies)
{
    QFile file(QString::fromStdString((test::reference_figures() / "franchises.json").string()));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    Groups groups;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("groups")].toObject();
    for (const QJsonValue& titles : all) {
        std::vector<int> group;
        for (const QJsonValue& title : titles.toArray())
            for (std::size_t movie = 0; movie < movies.size(); ++movie)
                if (movies[movie].title == title.toString().toStdString() && movies[movie].ratings >= enough_ratings)
                    group.push_back(static_cast<int>(movie));
        if (group.size() > 1)
            groups.push_back(group);
    }
    return groups;
}

std::vector<int> nearest(const NeighbourIndex& index, const MovieTable& movies, int movie)
{
    std::vector<int> found;
    for (const Neighbour& neighbour : index.nearest(movie, listed, &movies, enough_ratings))
        found.push_back(neighbour.movie);
    return found;
}

/// Mean over the films of all groups of the share of the group's other films that are among the ten nearest.
double recall(const ModelDocument& document, const Groups& groups)
{
    const NeighbourIndex index(document.model.movie_factors);
    double sum = 0.0;
    int members = 0;
    for (const std::vector<int>& group : groups)
        for (const int member : group) {
            const std::vector<int> found = nearest(index, document.movies, member);
            const auto hits = std::count_if(group.begin(), group.end(), [&](int other) {
                return std::find(found.begin(), found.end(), other) != found.end();
            });
            sum += static_cast<double>(hits) / static_cast<double>(group.size() - 1);
            ++members;
        }
    return sum / members;
}

struct Spread {
    double mean = 0.0;
    double deviation = 0.0;
};

Spread spread_of(const std::vector<double>& values)
{
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return {mean, std::sqrt(squares / (n - 1.0))};
}

}  // namespace

class PresetQualityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void presetsReachTheirGoals_data();
    void presetsReachTheirGoals();
    void pairsReachTheirGoals();

private:
    ModelDocument trained(const std::string& preset, int seed) const { return trained(preset, seed, m_dataset); }
    ModelDocument trained(const std::string& preset, int seed, const DatasetPtr& dataset) const;

    DatasetPtr m_dataset;
    QTemporaryDir m_folder;
};

void PresetQualityTest::initTestCase()
{
    if (!std::filesystem::exists(test::real_data()) ||
        !std::filesystem::exists(test::reference_figures() / "franchises.json"))
        QSKIP("MovieLens 100K or the groups of sequels are not here");
    m_dataset = std::make_shared<const Dataset>(load_dataset(test::real_data()));
}

ModelDocument PresetQualityTest::trained(const std::string& preset, int seed, const DatasetPtr& dataset) const
{
    TrainingSettings settings = find_preset(preset).settings;
    settings.seed = static_cast<std::uint64_t>(seed);
    settings.device = Device::cpu;
    TrainingRun run(dataset, nullptr, settings);
    run.start();
    run.wait();
    const auto outcome = run.collect().outcome;
    const std::filesystem::path path = m_folder.filePath(QStringLiteral("model.safetensors")).toStdString();
    save_model(path, make_document(*dataset, *outcome));
    return load_model(path);
}

void PresetQualityTest::presetsReachTheirGoals_data()
{
    QTest::addColumn<double>("rmse");     // at most
    QTest::addColumn<double>("recall");   // at least
    QTest::addColumn<double>("overlap");  // at least
    QTest::newRow("notebook") << 0.93 << 0.0 << 0.0;
    QTest::newRow("accurate") << 0.893 << 0.0 << 0.0;
    QTest::newRow("balanced") << 0.896 << 0.53 << 0.67;
    QTest::newRow("neighbours") << 0.896 << 0.55 << 0.79;
}

void PresetQualityTest::presetsReachTheirGoals()
{
    QFETCH(double, rmse);
    QFETCH(double, recall);
    QFETCH(double, overlap);
    const std::string preset = QTest::currentDataTag();
    const Groups groups = groups_in(m_dataset->movies);
    QVERIFY(groups.size() > 10);
    const std::vector<std::int32_t> test = random_split(m_dataset->ratings, 0.2, 42).test;
    std::vector<ModelDocument> models;
    std::vector<double> errors;
    std::vector<double> recalls;
    std::vector<FactorMatrix> tables;
    for (int seed = 0; seed < seeds; ++seed) {
        models.push_back(trained(preset, seed));
        errors.push_back(
            clipped_prediction_errors(models.back().model, m_dataset->ratings, test, m_dataset->scale).rmse);
        recalls.push_back(::recall(models.back(), groups));
        tables.push_back(models.back().model.movie_factors);
    }
    const ListAgreement agreement =
        NeighbourStability(tables, movies_of(m_dataset), Similarity::cosine, listed).agreement(enough_ratings);
    const auto [rmse_mean, rmse_sd] = spread_of(errors);
    const auto [recall_mean, recall_sd] = spread_of(recalls);
    qInfo("%s, seeds 0 to 2: RMSE %.4f ± %.4f, recall@10 of sequels %.3f ± %.3f, top-10 overlap of two seeds %.3f ± "
          "%.3f",
          preset.c_str(), rmse_mean, rmse_sd, recall_mean, recall_sd, agreement.mean, agreement.deviation);
    QVERIFY(rmse_mean <= rmse);
    QVERIFY(recall_mean >= recall);
    QVERIFY(agreement.mean >= overlap);
}

// The same without the ratings: only who rated what. Beside what needs no model; tests/quality/pair_baselines.py has
// the same two in NumPy, and EASE.
void PresetQualityTest::pairsReachTheirGoals()
{
    Dataset pairs = *m_dataset;
    pairs.feedback = Feedback::pairs;
    pairs.scale = {1.0, 1.0, 0.0, false};
    for (Rating& pair : pairs.ratings)
        pair.value = 1.0F;
    for (Movie& movie : pairs.movies)
        movie.mean_rating = 0.0;
    const auto dataset = std::make_shared<const Dataset>(std::move(pairs));
    const Groups groups = groups_in(dataset->movies);
    std::vector<double> ndcg;
    std::vector<double> recalls;
    for (int seed = 0; seed < seeds; ++seed) {
        const ModelDocument document = trained("balanced", seed, dataset);
        QCOMPARE(document.feedback, Feedback::pairs);
        const Evaluation evaluation =
            evaluate_pairs(document.model, dataset->ratings, random_split(dataset->ratings, 0.2, 42));
        ndcg.push_back(evaluation.rows[0].ranking->ndcg);
        recalls.push_back(::recall(document, groups));
        // As pair_baselines.py has them.
        QVERIFY(std::abs(evaluation.rows[1].ranking->ndcg - 0.3475) < 0.0001);
        QVERIFY(std::abs(evaluation.rows[2].ranking->ndcg - 0.2137) < 0.0001);
    }
    const auto [ndcg_mean, ndcg_sd] = spread_of(ndcg);
    const auto [recall_mean, recall_sd] = spread_of(recalls);
    qInfo("pairs, balanced, seeds 0 to 2: NDCG@10 %.4f ± %.4f, recall@10 of sequels %.3f ± %.3f", ndcg_mean, ndcg_sd,
          recall_mean, recall_sd);
    QVERIFY(ndcg_mean >= 0.41);
    QVERIFY(recall_mean >= 0.40);
}

KINOSCOPE_PLAIN_TEST(PresetQualityTest)
#include "preset_quality_test.moc"
