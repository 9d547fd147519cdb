// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

namespace kinoscope {

/// A set of ratings that can be fetched, and what a person should know before.
struct DownloadSet {
    QString id;     ///< its folder on this computer, and the archive's name: "ml-100k"
    QString name;   ///< "MovieLens 100K"
    QString about;  ///< one sentence; translated
    qint64 ratings = 0;
    qint64 people = 0;
    qint64 films = 0;
    int filmsUntil = 0;        ///< year of the newest film; 0: not known
    bool recommended = false;  ///< to those who do not know yet which they want
    bool changes = false;      ///< it is made anew from time to time: the numbers are approximate

    QUrl address;          ///< of the zip archive; https
    QUrl page;             ///< for people: where it can be fetched by hand
    qint64 bytes = 0;      ///< of the archive, for people: what counts is what the server says; 0: not known before
    qint64 mostBytes = 0;  ///< more is not the archive that is meant
    QByteArray md5;        ///< in hexadecimal digits, if it is known here …
    QUrl md5Address;       ///< … else where the publisher has it; neither: there is none
    QString folder;        ///< in the archive, with the ratings: "ml-10M100K"

    QString licence;  ///< what one may do; translated
    QUrl terms;
    QString citation;
};

/// The sets that the window offers. One is recommended: films of this century, at a size that every desktop handles.
QList<DownloadSet> downloadCatalogue();

/// How the archive is known to be the one that was published, in a sentence; translated.
QString checksumText(const DownloadSet& set);

}  // namespace kinoscope
