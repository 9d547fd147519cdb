// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation/held_out_ranks.h"
#include "core/analysis/evaluation/metrics.h"
#include "core/data/dataset.h"
#include "core/data/duplicates.h"
#include "ui/films/listed_movies.h"

#include <Eigen/Core>
#include <QWidget>

#include <memory>

namespace kinoscope::ui {

/// Held-out predictions as the list shows them.
struct PredictionRows {
    static constexpr std::size_t most = 100'000;  ///< more than anyone reads, and quick to sort

    std::vector<HeldOutPrediction> rows;
    std::vector<HeldOutRank> ranks;  ///< of each row, where nobody rated anything
    std::vector<std::int64_t>
        userIds;                 ///< of each row; or, where people have names, their places in the order of these
    std::vector<QString> names;  ///< of each row's person; empty where their numbers are what the data set says
    std::int64_t heldOut = 0;    ///< how many there are, of which `rows` are the first
};

/// Tables of a model: highest and lowest bias, most rated, predicted against real. Sortable by any column,
/// copyable (Ctrl+C, as tab separated text), a click picks the film. One page each, for the window to put in tabs.
class ListsPanel : public QObject {
    Q_OBJECT

public:
    explicit ListsPanel(QObject* parent = nullptr);
    ~ListsPanel() override;

    QWidget* predictionsPage() const;
    QWidget* bestAndWorstPage() const;  ///< two tables side by side
    QWidget* mostRatedPage() const;

    /// Without ratings the columns of ratings step aside for places.
    void setMovies(ListedMoviesPtr movies, Feedback feedback = Feedback::ratings);
    /// Which films are listed once, in the place that they have among all; null: none.
    void setDuplicates(DuplicatesPtr duplicates);
    /// Empty vector while there is no model.
    void setMovieBias(const Eigen::VectorXf& bias);
    /// Without how the model puts appeal in numbers.
    void setSimple(bool simple);
    void setPredictions(const std::shared_ptr<const PredictionRows>& rows);

Q_SIGNALS:
    void filmPicked(int movie);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
