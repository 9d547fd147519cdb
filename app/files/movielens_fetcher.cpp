// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/movielens_fetcher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QStringList>

#include <csignal>

#include <unistd.h>

namespace kinoscope {

namespace {

// Installed beside our data; in a build folder the script lies in the source tree above it.
QString scriptPath()
{
    const QDir binaries(QCoreApplication::applicationDirPath());
    const QStringList places{QStringLiteral("../share/kinoscope/get-movielens"),
                             QStringLiteral("../../../packaging/get-movielens"),
                             QStringLiteral("../../packaging/get-movielens")};
    if (const QString chosen = qEnvironmentVariable("KINOSCOPE_GET_MOVIELENS"); !chosen.isEmpty())
        return chosen;
    for (const QString& place : places)
        if (QFileInfo(binaries.filePath(place)).isExecutable())
            return QDir::cleanPath(binaries.filePath(place));
    return {};
}

}  // namespace

MovieLensFetcher::MovieLensFetcher(QObject* parent) : QObject(parent)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KINOSCOPE_MOVIELENS_SOURCES"), QStringLiteral("dslabs"));
    m_process.setProcessEnvironment(environment);
    // A group of its own, so that cancel() reaches what the script waits for: the shell alone would go on waiting.
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    connect(&m_process, &QProcess::readyReadStandardError, this, &MovieLensFetcher::readMessages);
    connect(&m_process, &QProcess::finished, this, &MovieLensFetcher::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr("MovieLens can't be downloaded: %1.").arg(m_process.errorString()));
    });
}

MovieLensFetcher::~MovieLensFetcher()
{
    m_process.disconnect(this);
    signalGroup(SIGKILL);
    m_process.waitForFinished(1000);
}

void MovieLensFetcher::start()
{
    if (isRunning())
        return;
    const QString script = scriptPath();
    if (script.isEmpty()) {
        Q_EMIT failed(tr("The downloader for MovieLens is not installed. Download ml-100k.zip from "
                         "grouplens.org/datasets/movielens, unpack it and open the folder here."));
        return;
    }
    m_cancelled = false;
    m_messages.clear();
    Q_EMIT progressed(tr("Looking for Debian's copy of MovieLens …"));
    m_process.start(script, {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                             QStringLiteral("/kinoscope/movielens")});
}

void MovieLensFetcher::cancel()
{
    m_cancelled = true;
    signalGroup(SIGTERM);
}

void MovieLensFetcher::signalGroup(int signal)
{
    if (m_process.processId() > 0)
        ::kill(-static_cast<pid_t>(m_process.processId()), signal);
}

void MovieLensFetcher::readMessages()
{
    m_process.setReadChannel(QProcess::StandardError);
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.isEmpty())
            continue;
        m_messages.append(line);
        Q_EMIT progressed(line);
    }
}

// The script's standard output is the folder, which need not be the one it was given (KINOSCOPE_DATA).
void MovieLensFetcher::finish(int exitCode, QProcess::ExitStatus status)
{
    readMessages();
    const QString folder = QString::fromUtf8(m_process.readAllStandardOutput()).trimmed();
    if (m_cancelled)
        Q_EMIT cancelled();
    else if (status == QProcess::NormalExit && exitCode == 0 && !folder.isEmpty())
        Q_EMIT fetched(folder);
    else
        Q_EMIT failed(m_messages.isEmpty() ? tr("MovieLens could not be downloaded.")
                                           : QStringList(m_messages.mid(qMax(0, m_messages.size() - 2))).join(u' '));
}

}  // namespace kinoscope
