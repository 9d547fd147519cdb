// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/open_dataset.h"

#include "core/data/data_error.h"
#include "core/data/memory_error.h"
#include "core/data/sample/sample.h"
#include "core/data/sources/dataset_reader.h"
#include "core/data/tables/table_reader.h"

#include <filesystem>

namespace kinoscope {

namespace {

/// About what it takes to read them: the text of the files and the ratings in it, and of a table the names, too.
std::uint64_t reading_memory(const std::string& source)
{
    std::error_code ignored;
    const auto size = [&ignored](const std::filesystem::path& file) -> std::uint64_t {
        const std::uintmax_t bytes = std::filesystem::file_size(file, ignored);
        return ignored ? 0 : bytes;
    };
    if (!std::filesystem::is_directory(source, ignored))
        return 4 * size(source);
    std::uint64_t whole = 0;
    for (const auto& entry : std::filesystem::directory_iterator(source, ignored))
        if (entry.is_regular_file(ignored))
            whole += size(entry.path());
    return 2 * whole;
}

DatasetPtr read_source(const std::string& source, const ReadControl& control, const TableOptions& options)
{
    if (source == sample_name)
        return std::make_shared<const Dataset>(make_sample());
    if (std::filesystem::path(source).extension() == ".safetensors" || is_model_file(source))
        throw DataError(source, "is a model, not ratings. Give a folder or a table of ratings.");
    std::error_code error;
    if (std::filesystem::is_directory(source, error) || !std::filesystem::exists(source, error))
        return std::make_shared<const Dataset>(load_dataset(source, control, options));
    return std::make_shared<const Dataset>(load_rating_table(source, options, control));
}

}  // namespace

DatasetPtr open_dataset(const std::string& source, const ReadControl& control, const TableOptions& options)
{
    return with_memory([&] { return reading_memory(source); }, MemoryAdvice::fewer_ratings,
                       [&] { return read_source(source, control, options); });
}

DatasetPtr open_dataset(const std::string& source, bool keep_times, const TableOptions& options)
{
    return open_dataset(source, ReadControl{.keep_times = keep_times}, options);
}

DatasetPtr open_dataset_of(const ModelDocument& document, const std::string& source, ReadControl control)
{
    control.keep_times = control.keep_times || document.settings.split_by_time != 0;
    return open_dataset(source, control, options_in_layout(document.dataset_layout).value_or(TableOptions()));
}

}  // namespace kinoscope
