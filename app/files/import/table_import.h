// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/data/sources/table_preview.h"

#include <QObject>
#include <QString>

#include <memory>
#include <stop_token>
#include <string>

class QWidget;

namespace kinoscope {

/// Opens files that are no model by their name, and tables that are pasted: looks into one in the background, and asks
/// how it is to be read. An archive of files that are known needs no question. Lives on the GUI thread; owned by the
/// window, to which its dialog belongs.
class TableImport : public QObject {
    Q_OBJECT

public:
    TableImport(Pool& pool, QWidget* window);

    /// Whether `source` is a file to be looked into, rather than a folder, a model or `sample`.
    static bool isTable(const QString& source);

    void start(const QString& path);
    /// A table as text. Once it is confirmed it is kept as a file, from which a model finds its ratings again.
    void startPasted(const QString& text);

Q_SIGNALS:
    /// To be opened so.
    void confirmed(const QString& path, const TableOptions& options);
    void failed(const QString& message);

private:
    struct Source {
        QString path;    // empty for
        QString pasted;  // a text that is no file yet
    };
    struct Looked {
        std::shared_ptr<const TableSample> sample;
        TablePreview preview;
        Message problem;
    };

    static Looked look(const Source& source, const std::stop_token& stop);
    void ask(const Source& source, Looked& looked);
    void keep(const QString& text, const TableOptions& options);

    Pool& m_pool;
    QWidget* m_window;
    LatestJob<Source, Looked> m_looking;
};

}  // namespace kinoscope
