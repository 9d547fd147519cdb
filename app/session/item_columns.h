// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <memory>
#include <vector>

namespace kinoscope {

/// What else is known of the films of the data set or the opened model; null while there is neither.
inline std::shared_ptr<const std::vector<ItemColumn>> itemColumns(const Session& session)
{
    if (const DatasetPtr& dataset = session.dataset())
        return {dataset, &dataset->item_columns};
    if (const auto& document = session.document())
        return {document, &document->item_columns};
    return nullptr;
}

}  // namespace kinoscope
