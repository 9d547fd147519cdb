// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/data/message.h"
#include "core/data/tables/table_guess.h"

#include <QObject>
#include <QString>

#include <optional>
#include <string>

class QWidget;

namespace kinoscope {

/// Opens files that are no model by their name: looks into one in the background, and asks which of its columns are
/// what. Lives on the GUI thread; owned by the window, to which its dialog belongs.
class TableImport : public QObject {
    Q_OBJECT

public:
    TableImport(Pool& pool, QWidget* window);

    /// Whether `source` is a file to be looked into, rather than a folder, a model or `sample`.
    static bool isTable(const QString& source);

    void start(const QString& path);

Q_SIGNALS:
    void confirmed(const QString& path, const TableColumns& columns);
    void failed(const QString& message);

private:
    struct Looked {
        std::optional<TableGuess> guess;
        Message problem;
    };

    static Looked look(const QString& path);
    void ask(const QString& path, Looked& looked);

    QWidget* m_window;
    LatestJob<QString, Looked> m_looking;
};

}  // namespace kinoscope
