// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/model/model_snapshots.h"

#include "core/data/data_error.h"
#include "core/training/timeline.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <initializer_list>
#include <vector>

namespace kinoscope {

namespace {

/// False if a number does not fit a half float: then nothing is added.
template <typename Table>
bool append(std::vector<std::uint16_t>& halves, const Table& table)
{
    constexpr float largest = 65504.0F;
    if (!table.allFinite() || (table.size() > 0 && table.cwiseAbs().maxCoeff() > largest))
        return false;
    for (Eigen::Index i = 0; i < table.size(); ++i)
        halves.push_back(std::bit_cast<std::uint16_t>(Eigen::half(table.data()[i])));
    return true;
}

/// Table `index` of `entry`, whose shape is right. Throws DataError for a number that is not finite.
template <typename Table>
void read_half_table(const SafetensorsFile& file, const TensorEntry& entry, std::size_t index, Table& table)
{
    std::vector<std::uint16_t> halves(static_cast<std::size_t>(table.size()));
    file.read(entry, index * halves.size(), halves);
    std::transform(halves.begin(), halves.end(), table.data(),
                   [](std::uint16_t bits) { return static_cast<float>(std::bit_cast<Eigen::half>(bits)); });
    if (!table.allFinite())
        throw DataError(file.name(), 0, 0, fmt::format("a number that is not finite in tensor \"{}\"", entry.name),
                        "a finite number");
}

const TensorEntry& find(const SafetensorsFile& file, const char* name, std::initializer_list<std::int64_t> dimensions)
{
    const std::vector<std::int64_t> shape(dimensions);
    const TensorEntry* entry = file.find(name);
    if (entry == nullptr)
        throw DataError(file.name(), 0, 0, fmt::format("no tensor \"{}\"", name), "one");
    if (entry->shape != shape || entry->type != TensorType::f16)
        throw DataError(
            file.name(), 0, 0,
            fmt::format("tensor \"{}\" of {} with shape {}", name, name_of(entry->type), shape_text(entry->shape)),
            fmt::format("F16 with shape {}", shape_text(shape)));
    return *entry;
}

}  // namespace

PackedSnapshots pack(const std::vector<FactorSnapshotPtr>& snapshots)
{
    Timeline kept(max_snapshot_bytes * 2);  // in memory they are floats
    for (const FactorSnapshotPtr& snapshot : snapshots)
        kept.add(snapshot);
    PackedSnapshots packed;
    const std::vector<int> epochs = kept.epochs();
    if (!epochs.empty()) {
        // Once for all: to make room for one at a time moves all before it, thousands of times.
        const FactorSnapshotPtr first = kept.at(epochs.front());
        packed.factors.reserve(epochs.size() * static_cast<std::size_t>(first->movie_factors.size()));
        packed.bias.reserve(epochs.size() * static_cast<std::size_t>(first->movie_bias.size()));
    }
    for (const int epoch : epochs) {
        const FactorSnapshotPtr snapshot = kept.at(epoch);
        const std::size_t before = packed.factors.size();
        if (!append(packed.factors, snapshot->movie_factors))
            continue;
        if (!append(packed.bias, snapshot->movie_bias)) {
            packed.factors.resize(before);
            continue;
        }
        packed.epochs.push_back(epoch);
    }
    return packed;
}

std::vector<FactorSnapshotPtr> read_snapshots(const SafetensorsFile& file, const std::vector<std::int64_t>& epochs,
                                              std::int64_t films, std::int64_t factors)
{
    const auto count = static_cast<std::int64_t>(epochs.size());
    const TensorEntry& tables = find(file, "snapshots", {count, films, factors});
    const TensorEntry& biases = find(file, "snapshot_bias", {count, films});
    // A file of ours may pass the bound only with its first and last epoch, which always stay.
    const std::uint64_t bytes = tables.end - tables.begin;
    if (bytes > max_snapshot_bytes && count > 2)
        throw DataError(file.name(), 0, 0, fmt::format("{} bytes of snapshots", bytes),
                        fmt::format("at most {}", max_snapshot_bytes));
    std::vector<FactorSnapshotPtr> snapshots;
    for (std::size_t index = 0; index < epochs.size(); ++index) {
        auto snapshot = std::make_shared<FactorSnapshot>();
        snapshot->epoch = static_cast<int>(epochs[index]);
        snapshot->movie_factors.resize(films, factors);
        snapshot->movie_bias.resize(films);
        read_half_table(file, tables, index, snapshot->movie_factors);
        read_half_table(file, biases, index, snapshot->movie_bias);
        snapshots.push_back(std::move(snapshot));
    }
    return snapshots;
}

}  // namespace kinoscope
