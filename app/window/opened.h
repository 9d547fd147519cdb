// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/read_control.h"
#include "core/io/model_file.h"
#include "ui/film_catalogue.h"

#include <memory>
#include <string>

namespace kinoscope {

/// What came of opening a folder, a model file or `sample`.
struct Opened {
    std::string source;                             ///< as it was given
    DatasetPtr dataset;                             ///< null for a model without its data set
    std::shared_ptr<const ModelDocument> document;  ///< null for a data set
    ui::FilmCataloguePtr films;                     ///< of the one or the other
    std::string error;                              ///< the sentence that a user reads; then both are null
};

/// Reads it, on the calling thread. Never throws; a reading that was stopped is an error like any other.
Opened open_source(const std::string& source, const ReadControl& control = {});

}  // namespace kinoscope
