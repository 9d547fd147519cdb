// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/run_saver.h"

#include "core/data/message.h"
#include "core/io/session/session_file.h"
#include "ui/text/core_text.h"

#include <exception>
#include <utility>

namespace kinoscope {

namespace {

/// The document with its map and how it is looked at; itself where it has the one and nothing is known of the other.
std::shared_ptr<const ModelDocument> completed(const RunSaver::Model& model, const std::optional<DocumentView>& view)
{
    const NeighbourMapPtr& map = model.map ? model.map : model.document->neighbour_map;
    if (!view && map == model.document->neighbour_map)
        return model.document;
    auto whole = std::make_shared<ModelDocument>(*model.document);
    whole->neighbour_map = map;
    if (view)
        whole->view = view;
    return whole;
}

}  // namespace

void RunSaver::write(const QString& path, std::function<void(const std::string& file)> write)
{
    m_jobs.run(
        [write = std::move(write), file = path.toStdString()]() -> Message {
            try {
                write(file);
                return {};
            } catch (const std::exception& error) {
                return message_of(error);
            }
        },
        [this, path](const Message& problem) {
            if (problem.empty())
                Q_EMIT saved(path);
            else
                Q_EMIT failed(ui::coreText(problem));
        });
}

void RunSaver::save(const Model& model, const std::optional<DocumentView>& view, const QString& path)
{
    write(path, [model, view](const std::string& file) { save_model(file, *completed(model, view)); });
}

void RunSaver::save(SessionDocument session, std::map<int, NeighbourMapPtr> maps,
                    const std::optional<DocumentView>& view, const QString& path)
{
    write(path, [session = std::move(session), maps = std::move(maps), view](const std::string& file) {
        SessionDocument whole = session;
        for (SessionRun& run : whole.runs) {
            const auto map = maps.find(run.number);
            if (run.document)
                run.document = completed({run.document, map == maps.end() ? nullptr : map->second},
                                         run.number == whole.shown ? view : std::nullopt);
        }
        write_session(file, whole);
    });
}

}  // namespace kinoscope
