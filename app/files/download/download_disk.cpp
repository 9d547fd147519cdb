// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/download_disk.h"

#include "core/data/data_error.h"
#include "core/data/read_control.h"
#include "core/io/files/staged_folder.h"

#include <utility>

namespace kinoscope {

void DownloadDisk::open(const std::filesystem::path& target, std::function<void(const Message& problem)> opened)
{
    struct OpenedPart {
        std::shared_ptr<PartFile> part;
        Message problem;
    };
    m_jobs.run(
        [target] {
            OpenedPart result;
            try {
                require_nothing_at(target);
                result.part = std::make_shared<PartFile>(target.string() + ".zip");
            } catch (const DataError& error) {
                result.problem = error.message;
            }
            return result;
        },
        [this, opened = std::move(opened)](OpenedPart result) {
            if (!m_isClosed)
                m_part = std::move(result.part);
            opened(result.problem);
        });
}

void DownloadDisk::run(std::function<void(PartFile&)> job, std::function<void(const Message& problem)> done)
{
    m_jobs.run(
        [part = m_part, job = std::move(job)]() -> Message {
            try {
                job(*part);
            } catch (const ReadStopped&) {
                // whoever stopped it knows
            } catch (const std::exception& error) {
                return message_of(error);
            }
            return {};
        },
        [done = std::move(done)](const Message& problem) { done(problem); });
}

void DownloadDisk::close(bool keep, std::function<void()> closed)
{
    m_isClosed = true;
    m_jobs.run(
        [part = std::exchange(m_part, nullptr), keep]() mutable {
            if (part && !keep)
                part->discard();
            part.reset();
            return 0;
        },
        [closed = std::move(closed)](int) { closed(); });
}

}  // namespace kinoscope
