// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kinoscope {

/// Who is to be named where something is shown that was made of a public data set.
struct DataCredit {
    QString name;      ///< with which the names of such sets begin: "MovieLens"
    QString makers;    ///< "GroupLens Research, University of Minnesota"
    QString citation;  ///< in full, as they ask for it
    QString brief;     ///< the same in one line, for a picture
};

const QList<DataCredit>& dataCredits();

/// Of the data set of that name; null where nobody asks to be named, as for one's own ratings.
const DataCredit* creditFor(const QString& dataset);

}  // namespace kinoscope
