// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model/model_file.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace kinoscope {

/// The films' factors as other tools read them. Row i is the same film in every file of an export.
enum class ExportFormat {
    projector,    ///< vectors.tsv, metadata.tsv, projector_config.json, projector_config.pbtxt
    npy,          ///< movie_factors.npy, movie_bias.npy, movie_ids.npy, movies.csv
    csv,          ///< embedding.csv
    jsonl,        ///< embedding.jsonl
    safetensors,  ///< embedding.safetensors
};

/// One format, as command line and window offer it. Adding a format is adding a row to `export_formats()`.
struct ExportInfo {
    ExportFormat format;
    std::string name;    ///< for --format: "projector"
    std::string label;   ///< for people: "Embedding Projector"
    std::string reader;  ///< a sentence: what reads it
};
const std::vector<ExportInfo>& export_formats();
/// Throws std::invalid_argument with a sentence that lists the known names.
ExportFormat find_export_format(std::string_view name);

/// Writes `document` into `folder`, which is made if need be, and answers the files: all of them or, where one cannot
/// be written, none. `stop` is looked at while the neighbour map is made (csv, jsonl; see `neighbour_map`) and while
/// neighbours are looked for (jsonl), which takes films² × k operations; stopped, it writes nothing and answers none.
/// Throws DataError, also for a document that load_model would refuse.
std::vector<std::filesystem::path> export_embedding(const ModelDocument& document, ExportFormat format,
                                                    const std::filesystem::path& folder,
                                                    const std::stop_token& stop = {});

}  // namespace kinoscope
