// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/simulated_pairs.h"

#include <QFile>
#include <QString>

namespace kinoscope::test {

/// Writes a table "user,film" of simulated people into `folder`. Its path, or nothing if that fails.
inline QString writePairs(const QString& folder, int people = 120, int films = 60, int each = 20)
{
    QFile file(folder + QStringLiteral("/watched.csv"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("user,film\n");
    for (const Rating& pair : simulated_pairs(people, films, each).ratings)
        file.write(QByteArray::number(pair.user + 1) + ",Title " + QByteArray::number(pair.movie + 1) + '\n');
    return file.fileName();
}

}  // namespace kinoscope::test
