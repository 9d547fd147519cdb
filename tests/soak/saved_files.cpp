// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/saved_files.h"

#include "app/common/open_model.h"
#include "core/io/session/session_file.h"

#include <QFile>

#include <algorithm>
#include <exception>

namespace kinoscope::soak {

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

void SavedFiles::noteSaved(const QString& path)
{
    m_journal.require(!m_asked.empty() && m_asked.front().path == path,
                      "saved, and nobody asked: " + path.toStdString());
    m_paths[m_asked.front().document] = path;
    m_files[path] = {m_asked.front().document};
    m_asked.pop_front();
}

void SavedFiles::noteFailed()
{
    m_journal.require(!m_asked.empty() && !QFileInfo::exists(QFileInfo(m_asked.front().path).path()),
                      "a save has failed, and should not");
    m_asked.pop_front();
}

void SavedFiles::giveUp()
{
    for (const Asked& asked : m_asked) {
        std::vector<DocumentPtr>& may = m_files[asked.path];
        if (may.empty())
            may.push_back(nullptr);
        may.push_back(asked.document);
    }
    m_asked.clear();
    m_paths.clear();
}

QStringList SavedFiles::paths() const
{
    QStringList paths;
    for (const auto& [path, documents] : m_files)
        if (QFile::exists(path))
            paths.append(path);
    return paths;
}

QString SavedFiles::pathOf(const DocumentPtr& document) const
{
    const auto found = m_paths.find(document);
    return found == m_paths.end() ? QString() : found->second;
}

// Equal documents give equal bytes, but for the view and the map, which are the window's at that moment.
bool SavedFiles::isSaved(const QString& path, const DocumentPtr& document) const
{
    if (!document)
        return !QFile::exists(path);
    if (!QFile::exists(path))
        return false;
    const std::string file = path.toStdString();
    const bool isSession = is_session_file(file);
    const ModelDocument kept = isSession ? *shown_document(read_session(file)) : load_model(file);
    ModelDocument expected = *document;
    expected.view = kept.view;
    expected.neighbour_map = kept.neighbour_map;
    const QString again = m_places.root() + QStringLiteral("/again.safetensors");
    save_model(again.toStdString(), expected);
    if (!isSession)
        return bytesOf(again) == bytesOf(path);
    const QString shown = m_places.root() + QStringLiteral("/shown.safetensors");
    save_model(shown.toStdString(), kept);
    return bytesOf(again) == bytesOf(shown);
}

void SavedFiles::check() const
{
    for (const auto& [path, documents] : m_files) {
        try {
            m_journal.require(std::any_of(documents.begin(), documents.end(),
                                          [&](const DocumentPtr& document) { return isSaved(path, document); }),
                              path.toStdString() + " is not what was saved");
        } catch (const std::exception& error) {
            m_journal.fail(error.what());
        }
    }
    for (const QString& name : allIn(m_places.runs()))
        m_journal.require(m_files.contains(m_places.runs().filePath(name)),
                          "left in the folder: " + name.toStdString());
    for (const QString& name : allIn(m_places.exports()))
        m_journal.require(!name.startsWith(QLatin1Char('.')), "left among the exports: " + name.toStdString());
    for (const QString& name : allIn(m_places.autosave()))
        m_journal.fail("left beside the settings: " + name.toStdString());
}

}  // namespace kinoscope::soak
