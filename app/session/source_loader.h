// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "app/session/loaded_source.h"

#include <QObject>

#include <optional>
#include <string>

namespace kinoscope {

/// Reads a folder, a model file or `sample` in the background; a newer reading supersedes an older one.
/// Lives on the GUI thread; owned by the session, which also owns `pool`.
class SourceLoader : public QObject {
    Q_OBJECT

public:
    explicit SourceLoader(Pool& pool, QObject* parent = nullptr);

    bool isReading() const { return m_job.isBusy(); }
    /// `columns`: those of a table.
    void open(const QString& source, const std::optional<TableColumns>& columns = {});
    /// Gives the reading up, after the block that is being read. Nothing happens where nothing is being read.
    void cancel();

Q_SIGNALS:
    /// Share of the rating file that has been read, 0 … 1; at most 20 times a second.
    void progressed(double share);
    /// Read, or `error` says why not. Nothing is being read any more.
    void finished(const LoadedSource& opened);

private:
    struct Source {
        std::string path;
        std::optional<TableColumns> columns;
    };

    LatestJob<Source, LoadedSource> m_job;
};

}  // namespace kinoscope
