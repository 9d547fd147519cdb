// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the map moves from epoch to epoch on real ratings, with and without alignment. Skipped where they are not.
#include "core/analysis/map/map_frame.h"
#include "core/data/sources/dataset_reader.h"
#include "core/training/run_split.h"
#include "core/training/trainer.h"
#include "tests/real_data.h"
#include "tests/test_main.h"

#include <QtTest>

#include <algorithm>

using namespace kinoscope;

namespace {

constexpr int watched_films = 200;
constexpr float far_jump = 0.8F;
// Before, components are noise, and change places as what has been learned comes to explain more.
constexpr std::size_t learned = 18;

/// Whether one of the 200 best-liked films moves by more than 0.8 of the map's radius, within which nine of ten of them
/// lie.
bool jumps(const MapFrame& from, const MapFrame& to, const std::pair<int, int>& axes)
{
    const auto at = [&](const MapFrame& frame, int row) {
        return Eigen::Vector2f(frame.positions(row, axes.first), frame.positions(row, axes.second));
    };
    std::vector<float> distances;
    float furthest = 0.0F;
    for (int i = 0; i < watched_films; ++i) {
        const int row = to.by_bias[static_cast<std::size_t>(i)];
        distances.push_back(at(to, row).norm());
        furthest = std::max(furthest, (at(to, row) - at(from, row)).norm());
    }
    std::sort(distances.begin(), distances.end());
    return furthest > far_jump * distances[distances.size() * 9 / 10];
}

/// From frame `first` on.
int count_jumps(const std::vector<MapFrame>& frames, const std::pair<int, int>& axes, std::size_t first = 0)
{
    int count = 0;
    for (std::size_t i = first + 1; i < frames.size(); ++i)
        count += jumps(frames[i - 1], frames[i], axes) ? 1 : 0;
    return count;
}

}  // namespace

class MapGlideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alignedMapsOfTheNotebooksEpochsGlide()
    {
        if (!std::filesystem::exists(test::real_data()))
            QSKIP("MovieLens 100K is not here");
        const Dataset dataset = load_dataset(test::real_data());
        const TrainingSettings settings;
        const DataSplit split = split_by(settings, dataset);
        Trainer trainer(dataset, split, settings);
        std::vector<MapFrame> principal;
        std::vector<MapFrame> aligned;
        for (int epoch = 0; epoch < settings.epochs; ++epoch) {
            trainer.begin_epoch();
            while (!trainer.epoch_done())
                trainer.train_batch();
            FactorSnapshot snapshot{epoch, {}, {}};
            trainer.copy_movie_tables(snapshot.movie_factors, snapshot.movie_bias);
            principal.push_back(make_map_frame(snapshot));
            aligned.push_back(aligned.empty() ? principal.back()
                                              : make_map_frame(snapshot, nullptr, {.shown = &aligned.back()}));
        }
        QCOMPARE(principal.size(), std::size_t{30});
        for (const std::pair<int, int>& axes : {std::pair(0, 2), std::pair(0, 1)}) {
            const int before = count_jumps(principal, axes);
            const int after = count_jumps(aligned, axes);
            qInfo("PC %d x PC %d: of 29 steps, %d jump as they are and %d aligned", axes.first + 1, axes.second + 1,
                  before, after);
            QVERIFY(before > after);
            QCOMPARE(count_jumps(aligned, axes, learned), 0);
        }
    }
};

KINOSCOPE_EVENT_TEST(MapGlideTest)
#include "map_glide_test.moc"
