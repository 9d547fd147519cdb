// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/source_loader.h"

#include <chrono>

namespace kinoscope {

namespace {

constexpr std::chrono::milliseconds least_between{50};  // two reports of how far it is

LoadedSource read(const std::string& path, const std::optional<TableColumns>& columns, const JobControl<>& control)
{
    using Clock = std::chrono::steady_clock;
    const auto tell = [&control, last = Clock::now()](double share) mutable {
        const auto now = Clock::now();
        if (now - last < least_between)
            return;
        last = now;
        control.tell(share);
    };
    // Keep the times: 4 bytes a rating, and the split by time needs them.
    return open_source(path, {.progress = tell, .stop = control.stop, .keep_times = true}, columns);
}

}  // namespace

SourceLoader::SourceLoader(Pool& pool, QObject* parent)
    : QObject(parent),
      m_job(
          pool,
          [](const Source& source, const JobControl<>& control) { return read(source.path, source.columns, control); },
          [this](const Source&, const LoadedSource& opened) { Q_EMIT finished(opened); })
{
    m_job.onProgress([this](double share) { Q_EMIT progressed(share); });
}

void SourceLoader::open(const QString& source, const std::optional<TableColumns>& columns)
{
    m_job.start({source.toStdString(), columns});
}

void SourceLoader::cancel()
{
    m_job.cancel();
}

}  // namespace kinoscope
