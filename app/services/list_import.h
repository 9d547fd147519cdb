// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/data/dataset.h"
#include "core/data/item_column.h"
#include "core/data/movie.h"
#include "ui/forme/rated_film.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace kinoscope {

/// Reads one person's ratings from a file in the background and finds their films. Lives on the GUI thread.
class ListImport : public QObject {
    Q_OBJECT

public:
    /// More titles are not asked about: nobody would answer.
    static constexpr std::size_t mostAsked = 100;
    static constexpr std::size_t mostNamed = 40;  ///< films that are not in the data set

    struct Result {
        QString problem;                            ///< a sentence; empty: it was read
        QString service;                            ///< "Letterboxd"; empty where it is not known
        int entries = 0;                            ///< with a rating
        std::vector<std::pair<int, double>> stars;  ///< MovieIndex and stars, in the list's order
        int notFound = 0;
        QStringList missing;                    ///< titles of the first of these, with their years
        std::vector<ui::UnclearTitle> unclear;  ///< may be several films, and are to be asked about
        int skipped = 0;                        ///< the same, but nobody has said which
        int unusable = 0;                       ///< ratings off the scale, or none
        int repeated = 0;                       ///< the same film again
        bool isMapped = false;                  ///< the list's scale is another than the data set's
        bool isLikes = false;
    };

    explicit ListImport(Pool& pool, QObject* parent = nullptr);

    /// `columns`: what else is known of the films, such as their ids at IMDb.
    void read(const QString& path, MovieTablePtr movies, const RatingScale& scale, std::vector<ItemColumn> columns);
    void cancel() { m_job.cancel(); }
    /// What became of the list, in a few sentences.
    static QString summary(const Result& result);
    /// Which films are not in the data set; empty if all are.
    static QString details(const Result& result);

Q_SIGNALS:
    void done(const Result& result);

private:
    struct Question {
        QString path;
        MovieTablePtr movies;
        RatingScale scale;
        std::vector<ItemColumn> columns;
    };

    static Result workOut(const Question& question);

    LatestJob<Question, Result> m_job;
};

}  // namespace kinoscope
