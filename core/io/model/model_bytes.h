// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model/model_file.h"
#include "core/io/model/model_snapshots.h"

#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// The bytes of a model file, which refer to a document that must stay. Equal documents give equal bytes.
class ModelBytes {
public:
    /// `name` is what messages call the file. Throws DataError if the document cannot be one.
    ModelBytes(const ModelDocument& document, const std::string& name);
    ModelBytes(const ModelBytes&) = delete;
    ModelBytes& operator=(const ModelBytes&) = delete;

    /// One after the other.
    const std::vector<std::string_view>& chunks() const { return m_chunks; }

private:
    PackedSnapshots m_packed;
    std::string m_head;
    std::vector<std::string_view> m_chunks;
};

}  // namespace kinoscope
