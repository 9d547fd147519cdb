// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/message.h"
#include "core/data/read_control.h"
#include "core/data/split.h"
#include "core/data/tables/table_options.h"
#include "core/io/model/model_file.h"
#include "core/io/session/session_document.h"
#include "ui/films/film_catalogue.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>

namespace kinoscope {

/// What came of opening a folder, a table of ratings, a model file, a session or `sample`.
struct LoadedSource {
    std::string source;                             ///< as it was given
    DatasetPtr dataset;                             ///< null for a model whose data set is not there
    std::shared_ptr<const ModelDocument> document;  ///< null for a data set; of a session, the one that is shown
    std::optional<SessionDocument> session;         ///< all runs of a session; else nothing
    std::shared_ptr<const DataSplit> split;         ///< how the model's data set was split, if both are there
    std::shared_ptr<const DataSplit> given_split;   ///< of a data set whose test part came as a file; else null
    ui::FilmCataloguePtr films;                     ///< of the one or the other
    Message note;                                   ///< why a model is there without its data set; may be empty
    Message nothing_to_learn;                       ///< why there is nothing to learn from the data set; or empty
    Message error;                                  ///< the sentence that a user reads; then both are null
};

/// Reads it, on the calling thread. Never throws; a reading that was stopped is an error like any other. `table` says
/// how one is to be read. A model brings the data set that it was trained on where that still lies where it lay and is
/// the same.
LoadedSource open_source(const std::string& source, const ReadControl& control = {},
                         const std::optional<TableOptions>& table = {});

/// What there is to say of how it was read, and of what cannot be done with it; empty if there is nothing.
QString notesOn(const LoadedSource& opened);

}  // namespace kinoscope
