// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job_queue.h"
#include "core/io/model/model_file.h"
#include "core/io/session/session_document.h"

#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace kinoscope {

/// Writes what is to be saved, in the background, in the order in which it was asked for. Lives on the GUI thread;
/// owned by the session, which also owns `pool`.
class RunSaver : public QObject {
    Q_OBJECT

public:
    explicit RunSaver(Pool& pool, QObject* parent = nullptr) : QObject(parent), m_jobs(pool) {}

    /// A model, and its neighbour map if that is known.
    struct Model {
        std::shared_ptr<const ModelDocument> document;
        NeighbourMapPtr map;
    };
    /// `saved` or `failed` follows. `view`: how it is looked at, if that is known.
    void save(const Model& model, const std::optional<DocumentView>& view, const QString& path);
    /// All runs of a session, one of which has a model: the view is kept with the one that is shown. `maps`: by number
    /// of the run.
    void save(SessionDocument session, std::map<int, NeighbourMapPtr> maps, const std::optional<DocumentView>& view,
              const QString& path);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const QString& message);

private:
    void write(const QString& path, std::function<void(const std::string& file)> write);

    JobQueue m_jobs;
};

}  // namespace kinoscope
