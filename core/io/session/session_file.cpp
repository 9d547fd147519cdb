// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/session/session_file.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/data/memory_error.h"
#include "core/io/files/zip_parts.h"
#include "core/io/files/zip_writer.h"
#include "core/io/model/model_bytes.h"
#include "core/io/session/session_index.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <set>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

constexpr const char* index_name = "session.json";
constexpr std::size_t most_index_bytes = std::size_t{16} << 20U;
// Numbers of a model hardly shrink when they are packed, its texts do.
constexpr PackedLimits model_limits{.bytes = std::int64_t{4} << 30U, .ratio = 100.0, .ratio_after = 1'000'000};

/// Each name once, and none but those of the index.
void check_names(const std::vector<std::string>& names, const SessionIndex& index, const std::string& file)
{
    std::set<std::string> expected{index_name};
    for (std::size_t i = 0; i < index.has_model.size(); ++i)
        if (index.has_model[i])
            expected.insert(session_model_name(index.session.runs[i].number));
    for (const std::string& name : names)
        if (expected.erase(name) == 0)
            throw DataError(file + ", entry " + in_quotes(name), 0, 0, "a file that session.json does not name",
                            "each run's once");
    if (!expected.empty())
        throw DataError(file, 0, 0, fmt::format("no {}", *expected.begin()), "the models of all runs");
}

std::string model_bytes_of(const fs::path& path, int number)
{
    std::string bytes;
    read_zip_part(path, session_model_name(number), model_limits, [&bytes](std::string_view block) {
        bytes += block;
        return true;
    });
    return bytes;
}

bool are_of_the_same_films(const ModelDocument& a, const ModelDocument& b)
{
    return a.dataset_hash == b.dataset_hash && a.feedback == b.feedback &&
           std::equal(a.movies.begin(), a.movies.end(), b.movies.begin(), b.movies.end(),
                      [](const Movie& one, const Movie& other) { return one.id == other.id; });
}

SessionDocument session_of(const fs::path& path)
{
    const std::string file = path.filename().string();
    const std::vector<std::string> names = names_in_zip(path);
    if (std::find(names.begin(), names.end(), index_name) == names.end())
        throw DataError(file, 0, 0, KINOSCOPE_TEXT("core", "no session.json"),
                        KINOSCOPE_TEXT("core", "a session saved by Kinoscope"));
    SessionIndex index = parse_session_index(zip_part(path, index_name, most_index_bytes), file);
    check_names(names, index, file);
    const ModelDocument* first = nullptr;
    for (std::size_t i = 0; i < index.has_model.size(); ++i) {
        SessionRun& run = index.session.runs[i];
        if (!index.has_model[i])
            continue;
        run.document = std::make_shared<const ModelDocument>(
            parse_model(model_bytes_of(path, run.number), fmt::format("{}, run {}", file, run.number)));
        first = first == nullptr ? run.document.get() : first;
        if (!are_of_the_same_films(*first, *run.document))
            throw DataError(file, 0, 0, fmt::format("run {} on other films", run.number), "runs on one data set");
    }
    return std::move(index.session);
}

}  // namespace

bool is_session_file(const fs::path& path)
{
    const std::vector<std::string> names = names_in_zip(path);
    return std::find(names.begin(), names.end(), index_name) != names.end();
}

void write_session(const fs::path& path, const SessionDocument& session)
{
    const std::string index = session_index_text(session);
    parse_session_index(index, path.string());  // what could not be read is not written
    std::deque<ModelBytes> models;
    ZipWriter zip;
    bool fits = zip.add(index_name, {index});
    for (const SessionRun& run : session.runs) {
        if (!run.document)
            continue;
        const std::string name = session_model_name(run.number);
        fits = fits && zip.add(name, models.emplace_back(*run.document, path.string()).chunks());
    }
    if (!fits)
        throw DataError(path.string(),
                        KINOSCOPE_TEXT("core", "can't be saved: its runs together exceed 4 GB. Save them one by one."));
    zip.write(path);
}

SessionDocument read_session(const fs::path& path)
{
    // A model's bytes, its tables, and the texts once as they are in the file and once as they are read.
    const auto needed = [&path]() -> std::uint64_t {
        std::error_code error;
        const std::uintmax_t size = fs::file_size(path, error);
        return error ? 0 : 2 * size;
    };
    return with_memory(needed, MemoryAdvice::larger_computer, [&] { return session_of(path); });
}

}  // namespace kinoscope
