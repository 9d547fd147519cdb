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

std::shared_ptr<const ModelDocument> seenAs(const ModelDocument& document, const DocumentView& view)
{
    auto seen = std::make_shared<ModelDocument>(document);
    seen->view = view;
    return seen;
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

void RunSaver::save(std::shared_ptr<const ModelDocument> document, const std::optional<DocumentView>& view,
                    const QString& path)
{
    write(path, [document = std::move(document), view](const std::string& file) {
        if (view)
            save_model(file, *seenAs(*document, *view));
        else
            save_model(file, *document);
    });
}

void RunSaver::save(SessionDocument session, const std::optional<DocumentView>& view, const QString& path)
{
    write(path, [session = std::move(session), view](const std::string& file) {
        SessionDocument seen = session;
        for (SessionRun& run : seen.runs)
            if (view && run.document && run.number == seen.shown)
                run.document = seenAs(*run.document, *view);
        write_session(file, seen);
    });
}

}  // namespace kinoscope
