// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare/run_comparison.h"
#include "ui/films/listed_movies.h"
#include "ui/runs/run_summary.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace kinoscope::ui {

/// Two runs of the session beside each other: their films on one map, which moved most, which have other neighbours,
/// and which settings differ. Says which two are wanted and is given the comparison.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(QWidget* parent = nullptr);
    ~ComparePage() override;

    void setMovies(const ListedMoviesPtr& movies);
    /// Oldest first. The last two are chosen, until the person chooses others: these stay while they are there.
    void setRuns(const QList<RunSummary>& runs);
    /// Numbers of the runs to compare, 0 where there is none; the same twice is nothing to compare.
    std::pair<int, int> chosen() const;
    /// Of the chosen two; null while it is worked out.
    void setComparison(const std::shared_ptr<const RunComparison>& comparison);
    void setCurrent(std::optional<int> movie);
    /// As the map of films: its components from 0, and whether nothing glides.
    void setAxes(int x, int y);
    void setReducedMotion(bool reduced);
    void setNeighbours(std::vector<int> movies);

Q_SIGNALS:
    /// The person, or a new run, has changed what is chosen.
    void choiceChanged();
    void filmPicked(int movie);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
