// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "app/session/model_analysis.h"
#include "core/analysis/pair/cosine_parts.h"
#include "core/data/dataset.h"
#include "ui/pair/pair_facts.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kinoscope {

/// Two films of a model.
struct PairOfFilms {
    int first = 0;  ///< MovieIndex
    int second = 0;

    bool operator==(const PairOfFilms&) const = default;
};

/// Works out why two films are close. Lives on the GUI thread, as what asks.
class PairStudy : public QObject {
    Q_OBJECT

public:
    explicit PairStudy(Pool& pool, QObject* parent = nullptr);

    /// `dataset` may be null: then of their factors alone. `found` follows, unless another pair is asked for before.
    void ask(const PairOfFilms& films, const ModelAnalysisPtr& analysis, MovieTablePtr movies, DatasetPtr dataset);
    void cancel() { m_job.cancel(); }

Q_SIGNALS:
    void found(const ui::PairFacts& facts);

private:
    /// The directions are the same for all pairs of an epoch. One job at a time uses it.
    struct Known {
        FactorSnapshotPtr snapshot;
        FilmDirections directions;
    };
    struct Question {
        PairOfFilms films;
        ModelAnalysisPtr analysis;
        MovieTablePtr movies;
        DatasetPtr dataset;
        std::shared_ptr<Known> known;
    };
    static std::optional<ui::PairFacts> workOut(const Question& question, const std::stop_token& stop);

    std::shared_ptr<Known> m_known = std::make_shared<Known>();
    LatestJob<Question, std::optional<ui::PairFacts>> m_job;
};

}  // namespace kinoscope
