// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>
#include <QStringList>

namespace kinoscope::soak {

/// Where the soak test works: two small made-up data sets, runs that are saved, exports, settings with their autosave.
class Places {
public:
    /// In `root`, which is there. With settings of its own from here on.
    explicit Places(const QString& root);

    void writeData() const;
    /// Of the sequence before.
    void clear() const;

    QString small() const { return m_root.filePath(QStringLiteral("small")); }
    QString other() const { return m_root.filePath(QStringLiteral("other")); }
    QDir runs() const { return QDir(m_root.filePath(QStringLiteral("runs"))); }
    QDir exports() const { return QDir(m_root.filePath(QStringLiteral("exports"))); }
    QDir autosave() const;
    /// Qt's, beside the file of the settings while somebody writes them.
    QString settingsLock() const;
    QString root() const { return m_root.path(); }

private:
    QDir m_root;
};

/// Everything in it, whatever its name begins with, by name.
QStringList allIn(const QDir& folder);

}  // namespace kinoscope::soak
