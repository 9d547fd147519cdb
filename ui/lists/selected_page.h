// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/regions/frequent_features.h"
#include "core/data/dataset.h"
#include "ui/films/listed_movies.h"

#include <Eigen/Core>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace kinoscope::ui {

class CommonFeatures;
class ListPage;

/// The films that were selected as a group: a table to read, to copy (Ctrl+C the chosen rows, a button all), to export,
/// or to see alone on the map. Beside it, what sets them apart, and the way to those of them that have it. Setters do
/// not emit.
class SelectedPage : public QWidget {
    Q_OBJECT

public:
    explicit SelectedPage(QWidget* parent = nullptr);

    /// Other films: none is selected.
    void setMovies(ListedMoviesPtr movies, Feedback feedback = Feedback::ratings);
    /// n, row = MovieIndex; empty while there is no model.
    void setMovieBias(const Eigen::VectorXf& bias);
    /// `only`: no other films are shown on the map.
    void setFilms(const std::vector<int>& movies, bool only);
    /// What sets them apart; null: it is not known.
    void setFeatures(GroupFeaturesPtr features);
    /// How many films were selected before these were chosen among them; 0: they were not.
    void setWider(int films);

    /// What is listed, in the order that is shown, and what is known of it.
    const ListedMoviesPtr& movies() const { return m_movies; }
    std::vector<int> listed() const;
    const Eigen::VectorXf& movieBias() const { return m_bias; }

Q_SIGNALS:
    void filmPicked(int movie);
    void onlyWanted(bool only);
    void exportWanted();
    void clearWanted();
    /// Only these of the selected ones; and the way back.
    void narrowWanted(const std::vector<int>& movies);
    void widenWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeControls();
    QPushButton* makeButton(const char* name, const QString& text, const QString& tip);
    void fill();
    void shareWidth();

    ListedMoviesPtr m_movies;
    Eigen::VectorXf m_bias;
    std::vector<int> m_films;  ///< MovieIndex
    QLabel* m_count;
    QCheckBox* m_only;
    QPushButton* m_wider;
    ListPage* m_list;
    CommonFeatures* m_common;
    QWidget* m_controls;
};

}  // namespace kinoscope::ui
