// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/analysis/compare/map_spread.h"
#include "core/analysis/compare/neighbour_stability.h"
#include "core/analysis/map/map_frame.h"
#include "core/data/duplicates.h"
#include "core/io/model/model_file.h"
#include "core/training/seed_runs.h"
#include "ui/neighbours/neighbour_choice.h"
#include "ui/neighbours/stability.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kinoscope {

/// How steady the last run's model is: trains its data again from other seeds, when somebody asks, and compares their
/// closest films and places on the map with the shown ones. Trains in a thread that yields to all others.
/// Lives on the GUI thread; owned by Services, while the session owns the pools.
class SeedStudy : public QObject {
    Q_OBJECT

public:
    explicit SeedStudy(Pools& pools, QObject* parent = nullptr);

    /// Another run has ended with a model. What was known of the one before is forgotten.
    void setRun(DatasetPtr dataset, std::shared_ptr<const DataSplit> split,
                std::shared_ptr<const ModelDocument> document);
    /// No run: what is being trained ends within a batch.
    void clear();
    /// The map that shows the model.
    void setFrame(MapFramePtr frame);
    /// Which films count as close, from now on; nothing is trained anew for it.
    void setChoice(const ui::NeighbourChoice& choice);
    /// Counts for the list of this film, now that it is shown.
    void count(std::optional<int> film);
    /// Which films the lists name once.
    void setDuplicates(DuplicatesPtr duplicates) { m_duplicates = std::move(duplicates); }

    /// For whoever could not hear that there is another run, or none: emits changed(), and that nothing is known.
    void tell();

    const ui::Stability& stability() const { return m_state; }
    /// Null until it is known, and where the map has no straight axes: `why_not` says so.
    const MapSpreadPtr& spread() const { return m_spread; }

public Q_SLOTS:
    /// Trains so many seeds beside the model's own. Nothing happens without a run or while it trains.
    void train(int seeds);
    /// Ends the training within a batch.
    void cancel();

Q_SIGNALS:
    void changed(const ui::Stability& stability);
    void counted(const ui::SeedCounts& counts);
    void spreadChanged();

private:
    using DocumentPtr = std::shared_ptr<const ModelDocument>;
    using TablesPtr = std::shared_ptr<const SeedTables>;
    using StabilityPtr = std::shared_ptr<const NeighbourStability>;

    struct Training {
        DatasetPtr dataset;
        std::shared_ptr<const DataSplit> split;
        DocumentPtr document;
        int seeds = 0;  // beside the model's own
    };
    struct Preparing {
        TablesPtr tables;
        MovieTablePtr movies;
        Similarity similarity;
    };
    struct Comparing {
        StabilityPtr stability;
        ui::NeighbourChoice choice;
    };
    struct Counting {
        StabilityPtr stability;
        TablesPtr tables;
        MovieTablePtr movies;
        DuplicatesPtr duplicates;
        int movie = 0;
        ui::NeighbourChoice choice;
    };
    struct Measuring {
        TablesPtr tables;
        MapFramePtr frame;
    };

    static TablesPtr trained(const Training& input, const JobControl<SeedProgress>& control);
    static ui::SeedCounts counts(const Counting& input);
    static MapSpreadPtr measured(const Measuring& input);

    void startOver(const ui::Stability& state);
    void setState(const ui::Stability& state);
    void showProgress(const SeedProgress& progress);
    void finishTraining(const TablesPtr& tables);
    void refresh();
    void showAgreement(const ListAgreement& agreement);
    void countNow();
    void measureSpread();

    Pool& m_idle;
    DatasetPtr m_dataset;
    std::shared_ptr<const DataSplit> m_split;
    DocumentPtr m_document;
    MapFramePtr m_frame;
    DuplicatesPtr m_duplicates;
    ui::NeighbourChoice m_choice;
    std::optional<int> m_film;

    ui::Stability m_state;
    TablesPtr m_tables;        // the shown model's first
    StabilityPtr m_stability;  // of m_tables
    MapSpreadPtr m_spread;

    LatestJob<Training, TablesPtr, SeedProgress> m_training;
    LatestJob<Preparing, StabilityPtr> m_preparing;
    LatestJob<Comparing, ListAgreement> m_comparing;
    LatestJob<Counting, ui::SeedCounts> m_counting;
    LatestJob<Measuring, MapSpreadPtr> m_measuring;
};

}  // namespace kinoscope
