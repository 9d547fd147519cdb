// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/run_saver.h"

#include "core/data/message.h"
#include "ui/text/core_text.h"

#include <exception>
#include <utility>

namespace kinoscope {

void RunSaver::save(std::shared_ptr<const ModelDocument> document, const std::optional<DocumentView>& view,
                    const QString& path)
{
    m_jobs.run(
        [document = std::move(document), view, file = path.toStdString()]() -> Message {
            try {
                if (view) {
                    ModelDocument seen = *document;
                    seen.view = view;
                    save_model(file, seen);
                } else {
                    save_model(file, *document);
                }
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

}  // namespace kinoscope
