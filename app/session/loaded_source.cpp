// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/loaded_source.h"

#include "app/common/document.h"
#include "app/common/held_out.h"
#include "app/common/open_dataset.h"
#include "app/common/open_model.h"
#include "core/analysis/evaluation/baseline_comparison.h"
#include "core/data/fingerprint.h"
#include "core/data/sources/dataset_reader.h"
#include "core/io/session/session_file.h"
#include "core/training/run_split.h"
#include "ui/text/core_text.h"

#include <QStringList>

#include <exception>
#include <filesystem>

namespace kinoscope {

namespace {

void open_runs(LoadedSource& opened, const ReadControl& control)
{
    std::shared_ptr<ModelDocument> loaded;  // of a single model, whose file may be of before
    if (is_session_file(opened.source)) {
        opened.session = read_session(opened.source);
        opened.document = shown_document(*opened.session);
    } else {
        loaded = std::make_shared<ModelDocument>(load_model(opened.source));
        opened.document = loaded;
    }
    const ModelDocument& document = *opened.document;
    if (document.dataset_source.empty() || document.given_split)
        return;
    try {
        DatasetPtr dataset = open_dataset_of(document, document.dataset_source, control);
        if (fingerprint(*dataset) == document.dataset_hash) {
            opened.split = make_split(document.settings, *dataset,
                                      std::make_shared<const DataSplit>(split_of(document, *dataset)));
            if (loaded)
                complete_document(*loaded, *dataset, *opened.split);
            opened.dataset = std::move(dataset);
        } else {
            opened.note = Message(
                KINOSCOPE_TEXT(
                    "core",
                    "The ratings in %1 have changed since this model was trained. Showing the model without them."),
                {as_is(document.dataset_source)});
        }
    } catch (const ReadStopped&) {
        throw;
    } catch (const std::exception&) {
        opened.note = Message(
            KINOSCOPE_TEXT("core", "The ratings of this model are no longer in %1. Showing the model without them."),
            {as_is(document.dataset_source)});
    }
}

/// Without its data, a run that broke has no films.
void show_a_model(SessionDocument& session)
{
    const auto document = shown_document(session);
    for (const SessionRun& run : session.runs)
        if (run.document == document)
            session.shown = run.number;
}

void open_both(LoadedSource& opened, const TableOptions& table, const ReadControl& control)
{
    auto [dataset, split] = load_rating_tables(opened.source, table.test, table, control);
    opened.dataset = std::make_shared<const Dataset>(std::move(dataset));
    opened.given_split = std::make_shared<const DataSplit>(std::move(split));
}

}  // namespace

LoadedSource open_source(const std::string& source, const ReadControl& control,
                         const std::optional<TableOptions>& table)
{
    LoadedSource opened;
    opened.source = source;
    try {
        std::error_code error;
        if (!table && std::filesystem::is_regular_file(source, error))
            open_runs(opened, control);
        else if (table && !table->test.empty())
            open_both(opened, *table, control);
        else
            opened.dataset = open_dataset(source, control, table.value_or(TableOptions()));
        if (opened.dataset)
            opened.nothing_to_learn =
                opened.given_split
                    ? why_nothing_to_learn(opened.dataset->ratings, opened.given_split->train, opened.dataset->feedback)
                    : why_nothing_to_learn(opened.dataset->ratings, opened.dataset->feedback);
        if (opened.session && !opened.dataset)
            show_a_model(*opened.session);
        opened.films = ui::makeCatalogue(opened.document ? MovieTablePtr{opened.document, &opened.document->movies}
                                                         : movies_of(opened.dataset));
    } catch (const std::exception& error) {
        opened = {};
        opened.source = source;
        opened.error = message_of(error);
    }
    return opened;
}

QString notesOn(const LoadedSource& opened)
{
    QStringList notes;
    if (opened.dataset)
        for (const Message& note : opened.dataset->notes)
            notes << ui::coreText(note);
    for (const Message& note : {opened.note, opened.nothing_to_learn})
        if (!note.empty())
            notes << ui::coreText(note);
    return notes.join(u' ');
}

}  // namespace kinoscope
