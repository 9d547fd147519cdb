// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Model files: header, metadata, tables, snapshots.
//
// An input that begins with "parts\n" is no file but the texts of a file's metadata, in the order below: so that
// changes reach what lies deep in them.
#include "core/io/model/model_file.h"

#include "core/io/model/model_check.h"
#include "core/io/model/model_metadata.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/input_files.h"
#include "tests/fuzz/target.h"

#include <array>
#include <cstring>
#include <fstream>
#include <iterator>

namespace kinoscope::fuzz {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view parts_start = "parts\n";
constexpr std::array keys{"movies", "users", "dataset",   "settings",     "history",
                          "result", "view",  "snapshots", "neighbour_map"};

std::string contents_of(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<int> epochs_of(const ModelDocument& document)
{
    std::vector<int> epochs;
    for (const FactorSnapshotPtr& snapshot : document.snapshots)
        epochs.push_back(snapshot->epoch);
    return epochs;
}

/// Bit by bit: a −0 must not become a 0.
template <typename Table>
bool same_bits(const Table& a, const Table& b)
{
    return a.rows() == b.rows() && a.cols() == b.cols() &&
           (a.size() == 0 || std::memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size()) * sizeof(float)) == 0);
}

bool is_equal(const ModelDocument& a, const ModelDocument& b)
{
    const bool same_snapshots = std::equal(
        a.snapshots.begin(), a.snapshots.end(), b.snapshots.begin(), b.snapshots.end(),
        [](const FactorSnapshotPtr& one, const FactorSnapshotPtr& other) {
            return same_bits(one->movie_factors, other->movie_factors) && same_bits(one->movie_bias, other->movie_bias);
        });
    const bool same_map = (a.neighbour_map == nullptr) == (b.neighbour_map == nullptr) &&
                          (!a.neighbour_map || same_bits(*a.neighbour_map, *b.neighbour_map));
    return same_snapshots && same_map && metadata_of(a, epochs_of(a)) == metadata_of(b, epochs_of(b)) &&
           same_bits(a.model.user_factors, b.model.user_factors) && same_bits(a.model.user_bias, b.model.user_bias) &&
           same_bits(a.model.movie_factors, b.model.movie_factors) && same_bits(a.model.movie_bias, b.model.movie_bias);
}

void test_file(std::string_view input)
{
    const auto document = accepted([&] { return parse_model(input, "input.safetensors"); });
    if (!document)
        return;
    require(document->model.movie_factors.rows() == static_cast<Eigen::Index>(document->movies.size()),
            "every film has its row");
    require(document->model.user_factors.allFinite() && document->model.movie_factors.allFinite(),
            "numbers of a model are finite");
    require(!document->neighbour_map ||
                (document->neighbour_map->rows() == static_cast<Eigen::Index>(document->movies.size()) &&
                 document->neighbour_map->allFinite()),
            "every film has its place on the neighbour map");
    static const fs::path path = work_folder() / "model.safetensors";
    save_model(path, *document);
    const std::string saved = contents_of(path);
    const ModelDocument again = load_model(path);
    require(is_equal(*document, again), "a model that was saved is read as it was");
    save_model(path, again);
    require(contents_of(path) == saved, "equal models give equal bytes");
}

void test_parts(std::string_view input)
{
    std::map<std::string, std::string> metadata{{"format", "kinoscope-model"}, {"version", "2"}};
    const std::vector<std::string_view> parts = parts_of(input);
    for (std::size_t i = 0; i < keys.size() && i < parts.size(); ++i)
        metadata[keys[i]] = parts[i];
    std::vector<std::int64_t> epochs;
    const auto document = accepted([&] { return document_from(metadata, "input.safetensors", &epochs); });
    if (!document)
        return;
    for (const std::int64_t epoch : epochs)
        require(epoch >= 0 && epoch < std::ssize(document->history), "snapshots are of epochs in the history");
    const std::map<std::string, std::string> written =
        metadata_of(*document, std::vector<int>(epochs.begin(), epochs.end()));
    std::vector<std::int64_t> epochs_again;
    const ModelDocument again = document_from(written, "again.safetensors", &epochs_again);
    require(epochs == epochs_again && metadata_of(again, std::vector<int>(epochs.begin(), epochs.end())) == written,
            "metadata that were written are read as they were");
    require(again.settings == document->settings && again.view == document->view, "settings and view stay equal");
}

}  // namespace

void test_one_input(std::string_view input)
{
    if (input.starts_with(parts_start))
        test_parts(input.substr(parts_start.size()));
    else
        test_file(input);
}

}  // namespace kinoscope::fuzz
