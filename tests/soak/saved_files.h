// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model/model_file.h"
#include "tests/soak/journal.h"
#include "tests/soak/places.h"

#include <QString>

#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace kinoscope::soak {

using DocumentPtr = std::shared_ptr<const ModelDocument>;

/// What has to be in the files that were saved. A save that was asked for and neither done nor refused when its window
/// went may have been made or not; each file is one of those that it may be, whole.
class SavedFiles {
public:
    SavedFiles(Journal& journal, const Places& places) : m_journal(journal), m_places(places) {}

    void ask(const DocumentPtr& document, const QString& path) { m_asked.push_back({document, path}); }
    bool isAsking() const { return !m_asked.empty(); }
    void noteSaved(const QString& path);
    void noteFailed();
    /// The window has gone: what was asked for may be there.
    void giveUp();
    /// It is there already.
    void add(const DocumentPtr& document, const QString& path) { m_files[path] = {document}; }
    void remove(const QString& path) { m_files.erase(path); }

    QStringList paths() const;
    /// Of the last save; empty if it is saved nowhere.
    QString pathOf(const DocumentPtr& document) const;
    void noteOpened(const DocumentPtr& document, const QString& path) { m_paths[document] = path; }

    /// Every file is as it was saved, and nothing else is beside them.
    void check() const;

private:
    struct Asked {
        DocumentPtr document;
        QString path;
    };
    bool isSaved(const QString& path, const DocumentPtr& document) const;

    Journal& m_journal;
    const Places& m_places;
    std::deque<Asked> m_asked;
    std::map<QString, std::vector<DocumentPtr>> m_files;  // null: it may not be there
    std::map<DocumentPtr, QString> m_paths;
};

}  // namespace kinoscope::soak
