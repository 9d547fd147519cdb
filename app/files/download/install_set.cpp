// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/install_set.h"

#include "core/data/data_error.h"
#include "core/data/readers/dataset_reader.h"
#include "core/io/files/atomic_file.h"
#include "core/io/files/staged_folder.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <array>
#include <string>

namespace kinoscope {

namespace {

namespace fs = std::filesystem;

/// Of the file as it lies on the disk: what was fetched in two parts is held to it as well.
QByteArray md5Of(const fs::path& path, const ReadControl& control)
{
    QFile file(QString::fromStdString(path.string()));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw DataError(path.filename().string(), "cannot be read (" + file.errorString().toStdString() + ").");
    QCryptographicHash hash(QCryptographicHash::Md5);
    while (!file.atEnd()) {
        control.report(0.0);
        const QByteArray block = file.read(1 << 20);
        if (block.isEmpty())
            break;
        hash.addData(block);
    }
    return hash.result().toHex();
}

std::string sourceText(const DownloadSet& set, const QByteArray& md5)
{
    QString text = QStringLiteral("%1, from %2\n").arg(set.name, set.address.toString());
    text += md5.isEmpty() ? QStringLiteral("No checksum is published for it.\n")
                          : QStringLiteral("MD5 of the archive: %1\n").arg(QString::fromLatin1(md5));
    text += QStringLiteral("\nLicence: %1\nThe terms: %2\nPlease cite: %3\n")
                .arg(set.licence, set.terms.toString(), set.citation);
    return text.toStdString();
}

bool holdsRatings(const fs::path& folder)
{
    const std::vector<DatasetLayout>& layouts = dataset_layouts();
    return std::any_of(layouts.begin(), layouts.end(),
                       [&](const DatasetLayout& layout) { return layout.matches(folder); });
}

}  // namespace

void installSet(const DownloadSet& set, const fs::path& archive, const QByteArray& md5, const fs::path& target,
                const ArchiveLimits& limits, const ReadControl& control)
{
    if (!md5.isEmpty())
        if (const QByteArray found = md5Of(archive, control); found != md5.toLower())
            throw DataError(archive.filename().string(), 0, 0, "the MD5 " + found.toStdString(),
                            md5.toLower().toStdString());
    StagedFolder staged(target);
    unpack_zip(archive, set.folder.toStdString(), staged.path(), limits, control);
    if (!holdsRatings(staged.path()))
        throw DataError(archive.filename().string(), 0, 0, "no ratings that Kinoscope can read", "a set of ratings");
    const std::string source = sourceText(set, md5);
    write_file_atomically(staged.path() / "SOURCE.txt", std::array<std::string_view, 1>{source});
    staged.put_in_place();
}

}  // namespace kinoscope
