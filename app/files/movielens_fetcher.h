// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace kinoscope {

/// Runs the script `get-movielens` for the copy that Debian has in a package, and says where its ratings are: the way
/// that is left where GroupLens cannot be reached. Lives on the GUI thread.
class MovieLensFetcher : public QObject {
    Q_OBJECT

public:
    explicit MovieLensFetcher(QObject* parent = nullptr);
    ~MovieLensFetcher() override;

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

public Q_SLOTS:
    void start();
    void cancel();

Q_SIGNALS:
    void progressed(const QString& line);
    void fetched(const QString& folder);
    void failed(const QString& message);
    void cancelled();

private:
    void signalGroup(int signal);
    void readMessages();
    void finish(int exitCode, QProcess::ExitStatus status);

    QProcess m_process;
    QStringList m_messages;
    bool m_cancelled = false;
};

}  // namespace kinoscope
