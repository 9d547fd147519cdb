// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the names of regions are true: of a model trained on MovieLens 100K where it is there, and of one of the
// simulated ratings. Counted here from the films, not taken from what the regions say of themselves.
#include "core/analysis/map/map_frame.h"
#include "core/analysis/map/neighbour_map.h"
#include "core/analysis/map/regions/region_places.h"
#include "core/analysis/map/regions/regions.h"
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

bool has(const Movie& movie, const RegionFeature& feature)
{
    if (feature.kind == RegionFeature::Kind::decade)
        return movie.year >= feature.first_year && movie.year < feature.last_decade + 10;
    return std::find(movie.genres.begin(), movie.genres.end(), feature.word) != movie.genres.end();
}

bool is_called(const Movie& movie, const Region& region)
{
    return std::all_of(region.features.begin(), region.features.end(),
                       [&](const RegionFeature& feature) { return has(movie, feature); });
}

/// Of at least half of its films, and of twice as many as elsewhere.
bool is_true(const MovieTable& movies, const RegionLevel& level, int region)
{
    FeatureCount inside;
    FeatureCount elsewhere;
    for (std::size_t film = 0; film < movies.size(); ++film) {
        if (level.of_film[film] < 0)
            continue;
        FeatureCount& count = level.of_film[film] == region ? inside : elsewhere;
        ++count.films;
        count.with += is_called(movies[film], level.regions[static_cast<std::size_t>(region)]) ? 1 : 0;
    }
    return inside.share() >= 0.5 && inside.share() >= 2.0 * elsewhere.share();
}

struct NameCounts {
    int regions = 0;
    int stating = 0;  ///< a genre, decade or tag
    int truly = 0;    ///< of these, those that are true
};

NameCounts names_in(const MovieTable& movies, const RegionLevel& level)
{
    NameCounts counts;
    for (std::size_t i = 0; i < level.regions.size(); ++i) {
        ++counts.regions;
        if (level.regions[i].features.empty())
            continue;
        ++counts.stating;
        counts.truly += is_true(movies, level, static_cast<int>(i)) ? 1 : 0;
    }
    return counts;
}

FactorMatrix trained_factors(const DatasetPtr& dataset, int seed)
{
    TrainingSettings settings = find_preset("balanced").settings;
    settings.seed = static_cast<std::uint64_t>(seed);
    settings.device = Device::cpu;
    TrainingRun run(dataset, nullptr, settings);
    run.start();
    run.wait();
    return run.collect().outcome->model->movie_factors;
}

int compact_ones(const std::vector<RegionPlace>& places)
{
    return static_cast<int>(
        std::count_if(places.begin(), places.end(), [](const RegionPlace& place) { return place.compact; }));
}

}  // namespace

class RegionsOfModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreTrue_data();
    void namesAreTrue();
    void aNeighbourMapHasPlaceForNames();
};

void RegionsOfModelsTest::namesAreTrue_data()
{
    QTest::addColumn<bool>("real");
    QTest::addColumn<int>("seed");
    QTest::newRow("simulated") << false << 0;
    QTest::newRow("MovieLens 100K") << true << 0;
    QTest::newRow("MovieLens 100K, another seed") << true << 1;
}

void RegionsOfModelsTest::namesAreTrue()
{
    QFETCH(bool, real);
    QFETCH(int, seed);
    if (real && !std::filesystem::exists(test::real_data()))
        QSKIP("MovieLens 100K is not here");
    const auto dataset = std::make_shared<const Dataset>(real ? load_dataset(test::real_data()) : make_sample());
    const RegionLevels levels = *find_regions(trained_factors(dataset, seed), dataset->movies, dataset->item_columns);
    NameCounts all;
    for (const RegionLevel& level : levels) {
        const NameCounts counts = names_in(dataset->movies, level);
        qInfo("%d regions, %d of them with a genre or decade in their name, %d truly", counts.regions, counts.stating,
              counts.truly);
        all.regions += counts.regions;
        all.stating += counts.stating;
        all.truly += counts.truly;
    }
    const auto coarsest = levels.front().regions.size();
    QVERIFY(coarsest >= 6 && coarsest <= 12);
    QVERIFY(2 * all.stating >= all.regions);
    QVERIFY(10 * all.truly >= 8 * all.stating);
}

// On principal components films of one kind are spread out: there a name would be true of few films around it.
void RegionsOfModelsTest::aNeighbourMapHasPlaceForNames()
{
    if (!std::filesystem::exists(test::real_data()))
        QSKIP("MovieLens 100K is not here");
    const auto dataset = std::make_shared<const Dataset>(load_dataset(test::real_data()));
    const FactorMatrix factors = trained_factors(dataset, 0);
    const RegionLevels levels = *find_regions(factors, dataset->movies);
    const Eigen::MatrixXf map = *neighbour_map(factors, &dataset->movies);
    const Eigen::MatrixXf principal = principal_projection(factors).positions.leftCols(2);
    for (const RegionLevel& level : levels) {
        const auto regions = static_cast<int>(level.regions.size());
        const int on_map = compact_ones(region_places(level, map));
        const int on_principal = compact_ones(region_places(level, principal));
        qInfo("compact of %d regions: %d on the neighbour map, %d on principal components", regions, on_map,
              on_principal);
        QVERIFY(10 * on_map >= 8 * regions);
        QVERIFY(on_principal < on_map);
    }
}

KINOSCOPE_EVENT_TEST(RegionsOfModelsTest)
#include "regions_of_models_test.moc"
