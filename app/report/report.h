// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/io/model/model_file.h"

#include <filesystem>
#include <string>
#include <vector>

namespace kinoscope {

/// One picture of a report, in as many formats as were written.
struct Figure {
    std::string title;
    std::string stem;  ///< "map": map.png, map.svg, map.pdf
};

/// One picture of a report that is a single file.
struct DrawnFigure {
    std::string title;
    std::string svg;  ///< a whole document
};

/// Draws loss curves and map into `folder` as PNG, SVG and PDF. Empty in a build without the window.
/// Throws DataError if a file cannot be written.
std::vector<Figure> write_figures(const ModelDocument& document, const std::filesystem::path& folder);

/// Writes the tables (CSV) and `index.html`, which shows them and the figures. `dataset` may be null: then there is no
/// table of predictions. Makes `folder` if need be. Returns the path of index.html. Throws DataError or
/// std::invalid_argument.
std::filesystem::path write_report(const ModelDocument& document, const DatasetPtr& dataset,
                                   const std::filesystem::path& folder);

/// Loss curves and map as SVG. Empty in a build without the window. On the thread of the application, if there is one.
std::vector<DrawnFigure> draw_figures(const ModelDocument& document);

/// Writes the same page as one file that needs no other, `report.html`, with `figures` in it: to be sent, or put on a
/// web site. Returns its path. Throws as write_report does.
std::filesystem::path write_single_page(const ModelDocument& document, const DatasetPtr& dataset,
                                        const std::vector<DrawnFigure>& figures, const std::filesystem::path& folder);

}  // namespace kinoscope
