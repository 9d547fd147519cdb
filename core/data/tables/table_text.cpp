// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tables/table_text.h"

namespace kinoscope {

DataError with_lines_of(const TableText& table, const DataError& error)
{
    const Message& message = error.message;
    const bool about_line = error.line() > 0 && error.column() == 0 && message.parts().size() == 4;
    if (table.lines == TableText::Lines::lines || !about_line || error.file() != table.file)
        return error;
    return error.retold({table.lines == TableText::Lines::rows
                             ? KINOSCOPE_TEXT("core", "%1, row %2: found %3. Expected %4.")
                             : KINOSCOPE_TEXT("core", "%1, entry %2: found %3. Expected %4."),
                         message.parts()});
}

}  // namespace kinoscope
