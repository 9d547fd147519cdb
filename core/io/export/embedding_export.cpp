// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export/embedding_export.h"

#include "core/data/data_error.h"
#include "core/io/export/export_files.h"
#include "core/io/files/atomic_file.h"
#include "core/io/model/model_check.h"
#include "core/io/model/safetensors.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace kinoscope {

namespace {

/// The state of an nn.Embedding: one tensor called weight. Ids and titles are beside it, a row each.
std::filesystem::path write_weight(const ModelDocument& document, const std::filesystem::path& folder)
{
    nlohmann::json ids = nlohmann::json::array();
    nlohmann::json keys = nlohmann::json::array();
    nlohmann::json titles = nlohmann::json::array();
    for (const Movie& movie : document.movies) {
        ids.push_back(movie.id);
        keys.push_back(key_of(movie));
        titles.push_back(movie.title);
    }
    const FactorMatrix& factors = document.model.movie_factors;
    const std::array weight{TensorView{
        "weight", {factors.rows(), factors.cols()}, {factors.data(), static_cast<std::size_t>(factors.size())}}};
    const auto text = [](const nlohmann::json& list) {
        return list.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    };
    std::filesystem::path path = folder / "embedding.safetensors";
    write_safetensors(path, {{"format", "pt"}, {"ids", text(ids)}, {"keys", text(keys)}, {"titles", text(titles)}},
                      weight);
    return path;
}

std::vector<ExportFile> files_of(const ModelDocument& document, ExportFormat format, const std::stop_token& stop)
{
    switch (format) {
    case ExportFormat::projector: return projector_files(document);
    case ExportFormat::npy: return npy_files(document);
    case ExportFormat::csv: return csv_files(document, stop);
    case ExportFormat::jsonl: return jsonl_files(document, stop);
    case ExportFormat::safetensors: break;
    }
    return {};
}

}  // namespace

const std::vector<ExportInfo>& export_formats()
{
    static const std::vector<ExportInfo> formats{
        {ExportFormat::projector, "projector", KINOSCOPE_TEXT("core", "Embedding Projector"),
         KINOSCOPE_TEXT("core",
                        "For projector.tensorflow.org (Load: vectors.tsv, then metadata.tsv) and for TensorBoard.")},
        {ExportFormat::npy, "npy", KINOSCOPE_TEXT("core", "NumPy arrays"),
         KINOSCOPE_TEXT("core",
                        "For Python: numpy.load(\"movie_factors.npy\"); movies.csv says which film each row is.")},
        {ExportFormat::csv, "csv", KINOSCOPE_TEXT("core", "CSV table"),
         KINOSCOPE_TEXT("core",
                        "For spreadsheets, R and pandas: one row per film, with title, year, bias and factors.")},
        {ExportFormat::jsonl, "jsonl", KINOSCOPE_TEXT("core", "JSON lines for Embedding Atlas"),
         KINOSCOPE_TEXT("core", "For Embedding Atlas, with map coordinates and each film's ten neighbours.")},
        {ExportFormat::safetensors, "safetensors", KINOSCOPE_TEXT("core", "Safetensors for PyTorch"),
         KINOSCOPE_TEXT("core", "For PyTorch: the weight of an nn.Embedding, plus ids and titles.")},
    };
    return formats;
}

ExportFormat find_export_format(std::string_view name)
{
    std::vector<std::string> names;
    for (const ExportInfo& info : export_formats()) {
        if (info.name == name)
            return info.format;
        names.push_back(info.name);
    }
    throw std::invalid_argument(
        fmt::format("The format is {}, but must be one of {}.", in_quotes(name), fmt::join(names, ", ")));
}

std::vector<std::filesystem::path> export_embedding(const ModelDocument& document, ExportFormat format,
                                                    const std::filesystem::path& folder, const std::stop_token& stop)
{
    check_document(document, folder.string());
    if (format == ExportFormat::safetensors) {
        make_folder(folder);
        return {write_weight(document, folder)};
    }
    const std::vector<ExportFile> files = files_of(document, format, stop);
    if (files.empty())
        return {};
    make_folder(folder);
    std::vector<FileContent> contents;
    std::vector<std::filesystem::path> paths;
    for (const ExportFile& file : files) {
        paths.push_back(folder / file.name);
        contents.push_back({paths.back(), {file.content}});
    }
    write_files_atomically(contents);
    return paths;
}

}  // namespace kinoscope
