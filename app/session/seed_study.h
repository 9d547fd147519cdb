// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/background.h"
#include "core/analysis/map_frame.h"
#include "core/analysis/map_spread.h"
#include "core/analysis/neighbour_stability.h"
#include "core/io/model_file.h"
#include "core/training/seed_runs.h"
#include "ui/panels/neighbour_choice.h"
#include "ui/panels/steadiness.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace kinoscope {

/// How steady the last run's model is: trains its data again from other seeds, when somebody asks, and compares their
/// closest films and places on the map with the shown ones. Trains in a thread of its own that yields to all others.
/// Lives on the GUI thread; owned by the session.
class SeedStudy : public QObject {
    Q_OBJECT

public:
    explicit SeedStudy(QObject* parent = nullptr);
    ~SeedStudy() override;

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

    /// For whoever could not hear that there is another run, or none: emits changed(), and that nothing is known.
    void tell();

    const ui::Steadiness& steadiness() const { return m_state; }
    /// Null until it is known, and where the map has no straight axes: `why_not` says so.
    const MapSpreadPtr& spread() const { return m_spread; }

public Q_SLOTS:
    /// Trains so many seeds beside the model's own. Nothing happens without a run or while it trains.
    void train(int seeds);
    /// Ends the training within a batch.
    void cancel();

Q_SIGNALS:
    void changed(const ui::Steadiness& steadiness);
    void counted(const ui::SeedCounts& counts);
    void spreadChanged();

private:
    using TablesPtr = std::shared_ptr<const SeedTables>;
    using StabilityPtr = std::shared_ptr<const NeighbourStability>;

    void startOver(const ui::Steadiness& state);
    void setState(const ui::Steadiness& state);
    void showProgress(const SeedProgress& progress);
    void finishTraining(const std::shared_ptr<SeedTables>& tables);
    void refresh();
    void prepare();
    void compare();
    void countNow();
    void measureSpread();
    bool isPrepared() const { return m_stability && m_stability->similarity() == m_choice.similarity; }

    DatasetPtr m_dataset;
    std::shared_ptr<const DataSplit> m_split;
    std::shared_ptr<const ModelDocument> m_document;
    MapFramePtr m_frame;
    ui::NeighbourChoice m_choice;
    std::optional<int> m_film;

    ui::Steadiness m_state;
    TablesPtr m_tables;        // the shown model's first
    StabilityPtr m_stability;  // of m_tables
    MapSpreadPtr m_spread;
    bool m_preparing = false;
    bool m_counting = false;
    bool m_countAgain = false;

    int m_generation = 0;  // counts runs and trainings: what comes of an older one is dropped
    std::stop_source m_stopTraining;
    std::stop_source m_stopComparing;
    Background m_trainer;  // what may take long: yields to all others
    Background m_analyst;  // what a click waits for
};

}  // namespace kinoscope
