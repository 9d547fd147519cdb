// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job_queue.h"
#include "core/data/message.h"
#include "core/io/files/part_file.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace kinoscope {

/// The disk's side of a download: its ".part" file, which is touched by jobs off the GUI thread only, one after the
/// other. Answers come back on the GUI thread, and none after this has gone. Lives there; owned by the download.
class DownloadDisk {
public:
    explicit DownloadDisk(Pool& pool) : m_jobs(pool) {}

    /// Opens or makes the part beside `target`, where nothing may be. Then `opened`, with what was in the way, if
    /// anything was.
    void open(const std::filesystem::path& target, std::function<void(const Message& problem)> opened);
    /// Does `job`, then `done`, with what went wrong; with nothing if the job was stopped.
    void run(std::function<void(PartFile&)> job, std::function<void(const Message& problem)> done);
    /// Closes the part, and deletes it unless it is to be kept. Then `closed`: the next download finds it free.
    void close(bool keep, std::function<void()> closed);
    /// Waits for all of that.
    void finish() { m_jobs.finish(); }

    /// Of the part as it was when it was opened; null before, and once it is closed.
    const PartFile* part() const { return m_part.get(); }

private:
    std::shared_ptr<PartFile> m_part;
    bool m_isClosed = false;  // a part that is opened after that is let go
    JobQueue m_jobs;          // last: its destructor waits for what still uses the rest
};

}  // namespace kinoscope
