// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/background.h"
#include "core/data/table_columns.h"

#include <QObject>
#include <QString>

class QWidget;

namespace kinoscope {

/// Opens files that are no model by their name: looks into one in the background, and asks which of its columns are
/// what. Lives on the GUI thread; owned by the window, to which its dialog belongs.
class TableImport : public QObject {
    Q_OBJECT

public:
    explicit TableImport(QWidget* window);

    /// Whether `source` is a file to be looked into, rather than a folder, a model or `sample`.
    static bool isTable(const QString& source);

    void start(const QString& path);

Q_SIGNALS:
    void confirmed(const QString& path, const TableColumns& columns);
    void failed(const QString& message);

private:
    QWidget* m_window;
    int m_latest = 0;  // counts the files: an older one is no longer asked for
    Background m_background;
};

}  // namespace kinoscope
