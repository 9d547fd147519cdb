// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map_frame.h"
#include "core/analysis/map_spread.h"
#include "core/data/movie.h"

#include <QList>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>

class QCustomPlot;

namespace kinoscope::ui {

/// The map of films: two principal components of the movie factors, the films of highest bias labelled.
///
/// A header row holds title, "Top N", the two axes and Fit; below it is the plot. Knows nothing of training:
/// it shows the frame it is given and says which film was clicked.
class MapView : public QWidget {
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);
    ~MapView() override;

    /// Another data set or model: forgets frame, selection and zoom. Null empties the map.
    void setMovies(MovieTablePtr movies);
    /// Shows `frame`; keeps the zoom if the user has zoomed, else fits. Cheap enough for every epoch.
    void setFrame(MapFramePtr frame);
    /// Rings and labels the film; nothing for std::nullopt.
    void setSelected(std::optional<qint64> movieId);
    /// Films to label and tie to the selected one, nearest first.
    void setNeighbours(const QList<qint64>& movieIds);
    /// How far films move from seed to seed, drawn around the selected one and its neighbours; null: unknown.
    void setSpread(MapSpreadPtr spread);
    /// What stands in the middle while there is no frame ("Press Train to see the map take shape").
    void setHint(const QString& hint);
    /// "Simulated data" in the corner.
    void setSimulated(bool simulated);

    /// 0 stands for all.
    int topCount() const;
    void setTopCount(int films);
    /// Components from 0: x and y.
    void setAxes(int x, int y);
    std::pair<int, int> axes() const;
    void fit();

    /// For export and tests.
    QCustomPlot* plot() const;

Q_SIGNALS:
    void filmPicked(qint64 movieId);
    /// The user chose another N or other axes: worth remembering.
    void viewChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
