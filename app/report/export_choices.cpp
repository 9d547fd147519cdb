// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/export_choices.h"

#include "core/data/message.h"
#include "core/io/export/embedding_export.h"

namespace kinoscope {

const std::vector<ExportChoice>& export_choices()
{
    static const std::vector<ExportChoice> choices = [] {
        std::vector<ExportChoice> all;
        for (const ExportInfo& info : export_formats())
            all.push_back({info.name, info.label, info.reader});
        all.push_back({page_format, KINOSCOPE_TEXT("core", "Report as one page"),
                       KINOSCOPE_TEXT("core", "For any browser: curves, map, lists and tables in one HTML file.")});
        return all;
    }();
    return choices;
}

}  // namespace kinoscope
