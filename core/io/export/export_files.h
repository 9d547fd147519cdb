// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model/model_file.h"

#include <Eigen/Core>

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace kinoscope {

/// A file of an export, before it has a folder.
struct ExportFile {
    std::string name;
    std::string content;
};

/// TensorFlow's Embedding Projector: vectors without a heading, metadata with one; a line a film in both, so no field
/// may hold a tab or a line's end. Source: projector.tensorflow.org, "Load"; tensorboard's projector_config.proto.
std::vector<ExportFile> projector_files(const ModelDocument& document);

/// NumPy's format 1.0: little-endian, C order. Source: numpy.lib.format.
std::vector<ExportFile> npy_files(const ModelDocument& document);

/// Where films lie on both maps.
struct FilmPlaces {
    Eigen::MatrixXf components;  ///< n × 2: PC 1 and PC 3 of all films, the map's first view; 0 where there is none
    Eigen::MatrixXf neighbours;  ///< n × 2: `neighbour_map`
};
/// Nothing if stopped. Cost: that of `neighbour_map`.
std::optional<FilmPlaces> film_places(const ModelDocument& document, const std::stop_token& stop);

/// RFC 4180: what is known of the film, then its factors, its key and where it lies on both maps (projection_x and
/// projection_y, neighbour_x and neighbour_y). Empty if stopped.
std::vector<ExportFile> csv_files(const ModelDocument& document, const std::stop_token& stop);

/// A JSON object a line for Embedding Atlas: the same places, `neighbors` the ten films of highest cosine, by row, with
/// 1 − cosine as distance. Empty if stopped.
std::vector<ExportFile> jsonl_files(const ModelDocument& document, const std::stop_token& stop);

/// A film for a table: id, title, year (empty where unknown), genres with | between them, ratings, mean rating, bias
/// (empty where there is none), the id as the data set writes it.
std::vector<std::string> film_heading();
std::vector<std::string> film_fields(const Movie& movie, std::optional<float> bias,
                                     Feedback feedback = Feedback::ratings);
/// The same of a document's film.
std::vector<std::string> film_fields(const ModelDocument& document, std::size_t row);

}  // namespace kinoscope
