// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/autosave.h"

#include "core/data/message.h"
#include "core/io/files/atomic_file.h"
#include "ui/text/core_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

#include <exception>
#include <optional>
#include <string>

namespace kinoscope {

namespace {

// A random name rather than the process id: ids come again, in a sandbox often, and a later process must not take this
// one's file for its own.
QString fileName()
{
    return QStringLiteral("run-%1.safetensors").arg(QUuid::createUuid().toString(QUuid::Id128));
}

std::shared_ptr<LockFile> lockOf(const QString& path)
{
    return std::make_shared<LockFile>(path + QStringLiteral(".lock"));
}

/// Removes what programs left that ended while they wrote: locks of files that never came to be, and halves of files,
/// once nobody can be writing them any more.
void tidy(const QDir& folder)
{
    for (const QFileInfo& lock : folder.entryInfoList({QStringLiteral("run-*.safetensors.lock")}, QDir::Files)) {
        const QString path = folder.filePath(lock.completeBaseName());
        if (!QFile::exists(path))
            lockOf(path)->tryLock();  // whose destructor removes the file
    }
    const QDateTime hourAgo = QDateTime::currentDateTime().addSecs(-3600);
    for (const QFileInfo& half : folder.entryInfoList({QStringLiteral(".kinoscope-*.tmp")}, QDir::Files | QDir::Hidden))
        if (half.lastModified() < hourAgo)
            QFile::remove(half.filePath());
}

std::optional<RecoverableRun> newestLeftover(const QString& folder)
{
    tidy(QDir(folder));
    const QFileInfoList files =
        QDir(folder).entryInfoList({QStringLiteral("run-*.safetensors")}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        const auto lock = lockOf(file.filePath());
        if (!lock->tryLock())
            continue;
        try {
            const ModelDocument document = load_model(file.filePath().toStdString());
            return RecoverableRun{file.filePath(), QString::fromStdString(document.dataset_name),
                                  static_cast<int>(document.history.size()), file.lastModified(), lock};
        } catch (const std::exception&) {
            continue;  // of a newer Kinoscope, perhaps: it stays for that
        }
    }
    return std::nullopt;
}

Message write(const QString& path, LockFile& lock, const ModelDocument& document)
{
    try {
        make_folder(QFileInfo(path).path().toStdString());
        for (int attempt = 0; !lock.tryLock() && attempt < 100; ++attempt)
            QThread::msleep(10);  // somebody who tidies may hold it for a moment
        save_model(path.toStdString(), document);
        return {};
    } catch (const std::exception& error) {
        return message_of(error);
    }
}

}  // namespace

Autosave::Autosave(Pool& pool, const QString& folder, QObject* parent)
    : QObject(parent), m_folder(folder), m_path(QDir(folder).filePath(fileName())), m_lock(lockOf(m_path)), m_jobs(pool)
{
}

Autosave::~Autosave()
{
    m_jobs.finish();  // what is being written is there when this returns, and what was to go has gone
    QFile::remove(m_path);
    m_lock->unlock();
}

void Autosave::keep(std::shared_ptr<const ModelDocument> document)
{
    m_jobs.run([document = std::move(document), path = m_path, lock = m_lock] { return write(path, *lock, *document); },
               [this](const Message& problem) {
                   if (!problem.empty())
                       Q_EMIT failed(ui::coreText(problem));
               });
}

void Autosave::adopt(const RecoverableRun& leftover)
{
    discard();
    m_path = leftover.path;
    m_lock = leftover.lock;
}

void Autosave::discard()
{
    m_jobs.run([path = m_path, lock = m_lock] {
        QFile::remove(path);
        lock->unlock();
    });
}

void Autosave::look()
{
    m_jobs.run([folder = m_folder] { return newestLeftover(folder); },
               [this](const std::optional<RecoverableRun>& leftover) {
                   if (leftover)
                       Q_EMIT found(*leftover);
               });
}

void Autosave::remove(const RecoverableRun& leftover)
{
    m_jobs.run([leftover] {
        QFile::remove(leftover.path);
        leftover.lock->unlock();
    });
}

}  // namespace kinoscope
