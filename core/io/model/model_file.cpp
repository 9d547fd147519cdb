// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/model/model_file.h"

#include "core/data/data_error.h"
#include "core/data/memory_error.h"
#include "core/io/files/atomic_file.h"
#include "core/io/model/model_bytes.h"
#include "core/io/model/model_check.h"
#include "core/io/model/model_metadata.h"
#include "core/io/model/model_snapshots.h"
#include "core/io/model/safetensors.h"
#include "core/io/model/safetensors_header.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <new>
#include <vector>

namespace kinoscope {

namespace {

template <typename Table>
TensorView view_of(const char* name, const Table& table)
{
    return {name, {table.rows(), table.cols()}, {table.data(), static_cast<std::size_t>(table.size())}};
}

const TensorEntry& find_tensor(const SafetensorsFile& file, const char* name)
{
    const TensorEntry* entry = file.find(name);
    if (entry == nullptr)
        throw DataError(file.name(), 0, 0, fmt::format("no tensor \"{}\"", name), "one");
    return *entry;
}

/// k, once the shape of user_factors has shown that it is one.
std::int64_t factor_count(const SafetensorsFile& file, std::int64_t users)
{
    const std::vector<std::int64_t>& shape = find_tensor(file, "user_factors").shape;
    if (shape.size() != 2 || shape[0] != users || shape[1] < 1 || shape[1] > max_factors)
        throw DataError(file.name(), 0, 0, "tensor \"user_factors\" with shape " + shape_text(shape),
                        fmt::format("[{}, 1 to {}]", users, max_factors));
    return shape[1];
}

/// The shape is right before `table` takes its memory.
template <typename Table>
void read_tensor(const SafetensorsFile& file, const char* name, std::int64_t rows, std::int64_t columns, Table& table)
{
    const TensorEntry& entry = find_tensor(file, name);
    const std::vector<std::int64_t> expected{rows, columns};
    if (entry.shape != expected)
        throw DataError(file.name(), 0, 0, fmt::format("tensor \"{}\" with shape {}", name, shape_text(entry.shape)),
                        shape_text(expected));
    table.resize(rows, columns);
    file.read(entry, {table.data(), static_cast<std::size_t>(table.size())});
}

constexpr std::array watch_names{"watch_user_factors", "watch_user_bias", "watch_movie_bias"};

bool has_watch(const SafetensorsFile& file)
{
    return std::any_of(watch_names.begin(), watch_names.end(),
                       [&](const char* name) { return file.find(name) != nullptr; });
}

void read_watch(const SafetensorsFile& file, std::int64_t users, std::int64_t movies, std::int64_t factors,
                WatchTables& watch)
{
    read_tensor(file, watch_names[0], users, factors, watch.user_factors);
    read_tensor(file, watch_names[1], users, 1, watch.user_bias);
    read_tensor(file, watch_names[2], movies, 1, watch.movie_bias);
}

void read_tables(const SafetensorsFile& file, const std::vector<std::int64_t>& snapshot_epochs, ModelDocument& document)
{
    const auto users = static_cast<std::int64_t>(document.user_ids.size());
    const auto movies = static_cast<std::int64_t>(document.movies.size());
    const std::int64_t factors = factor_count(file, users);
    read_tensor(file, "user_factors", users, factors, document.model.user_factors);
    read_tensor(file, "user_bias", users, 1, document.model.user_bias);
    read_tensor(file, "movie_factors", movies, factors, document.model.movie_factors);
    read_tensor(file, "movie_bias", movies, 1, document.model.movie_bias);
    if (has_watch(file))
        read_watch(file, users, movies, factors, document.model.watch.emplace());
    const std::size_t tables = 4 + (snapshot_epochs.empty() ? std::size_t{0} : std::size_t{2}) +
                               (document.model.watch ? watch_names.size() : 0);
    if (file.tensors().size() != tables)
        throw DataError(file.name(), 0, 0, fmt::format("{} tensors", file.tensors().size()), fmt::format("{}", tables));
    if (!snapshot_epochs.empty())
        document.snapshots = read_snapshots(file, snapshot_epochs, movies, factors);
}

ModelDocument document_of(const SafetensorsFile& file)
{
    std::vector<std::int64_t> snapshot_epochs;
    ModelDocument document = document_from(file.metadata(), file.name(), &snapshot_epochs);
    read_tables(file, snapshot_epochs, document);
    check_document(document, file.name());
    return document;
}

}  // namespace

ModelBytes::ModelBytes(const ModelDocument& document, const std::string& name)
{
    check_document(document, name);
    const TrainedModel& model = document.model;
    std::vector<TensorView> tensors{view_of("user_factors", model.user_factors), view_of("user_bias", model.user_bias),
                                    view_of("movie_factors", model.movie_factors),
                                    view_of("movie_bias", model.movie_bias)};
    if (model.watch) {
        tensors.push_back(view_of(watch_names[0], model.watch->user_factors));
        tensors.push_back(view_of(watch_names[1], model.watch->user_bias));
        tensors.push_back(view_of(watch_names[2], model.watch->movie_bias));
    }
    m_packed = pack(document.snapshots);
    if (!m_packed.epochs.empty()) {
        const auto count = static_cast<std::int64_t>(m_packed.epochs.size());
        tensors.push_back(
            {"snapshots", {count, model.movie_factors.rows(), model.movie_factors.cols()}, {}, m_packed.factors});
        tensors.push_back({"snapshot_bias", {count, model.movie_factors.rows()}, {}, m_packed.bias});
    }
    m_head = safetensors_head(name, metadata_of(document, m_packed.epochs), tensors);
    m_chunks.emplace_back(m_head);
    for (const TensorView& tensor : tensors)
        m_chunks.push_back(tensor.bytes());
}

void save_model(const std::filesystem::path& path, const ModelDocument& document)
{
    write_file_atomically(path, ModelBytes(document, path.string()).chunks());
}

bool is_model_file(const std::filesystem::path& path)
{
    std::uint64_t header = 0;
    char first = '\0';
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(&header), sizeof header);
    file.get(first);
    std::error_code error;
    const std::uintmax_t whole = std::filesystem::file_size(path, error);
    return file && !error && first == '{' && header >= 2 && header <= max_header_bytes &&
           header <= whole - sizeof header;
}

ModelDocument load_model(const std::filesystem::path& path)
{
    // The tables, and the texts once as they are in the file and once as they are read.
    const auto needed = [&path]() -> std::uint64_t {
        std::error_code error;
        const std::uintmax_t size = std::filesystem::file_size(path, error);
        return error ? 0 : 2 * size;
    };
    return with_memory(needed, MemoryAdvice::larger_computer, [&] { return document_of(SafetensorsFile(path)); });
}

ModelDocument parse_model(std::string_view bytes, const std::string& name)
{
    return document_of(SafetensorsFile(bytes, name));
}

}  // namespace kinoscope
