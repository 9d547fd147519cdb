// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/open_dataset.h"

#include "core/data/data_error.h"
#include "core/data/readers/dataset_reader.h"
#include "core/data/sample/sample.h"
#include "core/data/tables/table_reader.h"

#include <filesystem>

namespace kinoscope {

DatasetPtr open_dataset(const std::string& source, const ReadControl& control,
                        const std::optional<TableColumns>& columns)
{
    if (source == sample_name)
        return std::make_shared<const Dataset>(make_sample());
    if (std::filesystem::path(source).extension() == ".safetensors")
        throw DataError(source, "is a model, not ratings. Give a folder or a table of ratings.");
    std::error_code error;
    if (columns || std::filesystem::is_regular_file(source, error))
        return std::make_shared<const Dataset>(read_table(source, columns, control));
    return std::make_shared<const Dataset>(load_dataset(source, control));
}

DatasetPtr open_dataset(const std::string& source, bool keep_times, const std::optional<TableColumns>& columns)
{
    return open_dataset(source, ReadControl{.keep_times = keep_times}, columns);
}

DatasetPtr open_dataset_of(const ModelDocument& document, const std::string& source, ReadControl control)
{
    control.keep_times = control.keep_times || document.settings.split_by_time != 0;
    return open_dataset(source, control, columns_in_layout(document.dataset_layout));
}

}  // namespace kinoscope
