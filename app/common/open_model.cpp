// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/open_model.h"

#include "core/io/session/session_file.h"

namespace kinoscope {

std::shared_ptr<const ModelDocument> shown_document(const SessionDocument& session)
{
    std::shared_ptr<const ModelDocument> last;
    for (const SessionRun& run : session.runs) {
        if (run.document && run.number == session.shown)
            return run.document;
        last = run.document ? run.document : last;
    }
    return last;
}

ModelDocument open_model(const std::filesystem::path& path)
{
    return is_session_file(path) ? *shown_document(read_session(path)) : load_model(path);
}

}  // namespace kinoscope
