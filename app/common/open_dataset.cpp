// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/open_dataset.h"

#include "core/data/dataset_reader.h"
#include "core/data/sample.h"

namespace kinoscope {

DatasetPtr open_dataset(const std::string& folder_or_sample, const ReadControl& control)
{
    if (folder_or_sample == sample_name)
        return std::make_shared<const Dataset>(make_sample());
    return std::make_shared<const Dataset>(load_dataset(folder_or_sample, control));
}

DatasetPtr open_dataset(const std::string& folder_or_sample, bool keep_times)
{
    return open_dataset(folder_or_sample, ReadControl{.keep_times = keep_times});
}

}  // namespace kinoscope
