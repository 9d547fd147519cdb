// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "app/people/kept_people.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <mutex>
#include <vector>

namespace kinoscope {

class People;
class Pool;

/// Reads the people who asked to be known again, and writes them a moment after they said something, both off the GUI
/// thread. Nothing is written before the file was read: so nobody in it is lost. Gone, it writes what waits. Lives on
/// the GUI thread.
class PeopleKeeper : public QObject {
    Q_OBJECT

public:
    /// `people` gets those of the file as soon as they are read.
    PeopleKeeper(People& people, Pool& pool, KeptPeople file = KeptPeople());
    ~PeopleKeeper() override;

Q_SIGNALS:
    /// A sentence: why the people could not be read or written.
    void failed(const QString& problem);

private:
    struct Read {
        std::vector<Person> people;
        QString problem;
    };

    void write();
    People& m_people;
    KeptPeople m_file;
    QTimer m_soon;
    bool m_isRead = false;
    bool m_isWaiting = false;  ///< to be written as soon as what runs is done
    std::shared_ptr<std::mutex> m_oneWriter = std::make_shared<std::mutex>();
    LatestJob<KeptPeople, Read> m_reading;
    LatestJob<std::vector<Person>, QString> m_writing;
};

}  // namespace kinoscope
