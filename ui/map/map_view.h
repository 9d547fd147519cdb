// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare/map_spread.h"
#include "core/analysis/map/map_frame.h"
#include "core/data/duplicates.h"
#include "core/data/movie.h"
#include "ui/map/motion/transition.h"
#include "ui/map/scene/map_options.h"
#include "ui/map/state/person_mark.h"
#include "ui/map/state/picture_truth.h"
#include "ui/map/state/region_names.h"

#include <QRectF>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QCustomPlot;

namespace kinoscope::ui {

/// The map of films: two principal components of the movie factors, the films of highest bias labelled.
///
/// A header row holds title and choices; below it is the plot. Knows nothing of training: it shows the frame it is
/// given and says which film was clicked, and which were selected as a group.
class MapView : public QWidget {
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);
    ~MapView() override;

    /// Another data set or model: forgets frame, selections, blend marker and zoom. Null empties the map.
    void setMovies(MovieTablePtr movies);
    /// Which films have a title and a mark once, whatever they have ids; null: none.
    void setDuplicates(const DuplicatesPtr& duplicates);
    /// Shows `frame`; keeps the zoom if the user has zoomed, else fits. Cheap enough for every epoch: films glide from
    /// where they are, and of frames that come faster than the eye follows some are skipped. Immediate frames are shown
    /// each as it comes, for a scrubber. The first frame is always immediate.
    void setFrame(MapFramePtr frame, Transition transition = Transition::smooth);
    /// Whether the frames that come are of what has learned nothing yet: then no film has a title unasked.
    void setUntrained(bool untrained);
    /// Rings and labels the current film; nothing for std::nullopt.
    void setCurrent(std::optional<int> movie);
    /// Films to label and tie to the current one, or to the blend marker, nearest first.
    void setNeighbours(const std::vector<int>& movies, bool ofBlend = false);
    /// How far films move from seed to seed, to colour them by and, with `ellipses`, to be drawn around the current
    /// one and its neighbours; null: unknown.
    void setSpread(const MapSpreadPtr& spread, bool ellipses = true);
    /// Somebody among the films; an empty mark: nobody.
    void setPerson(PersonMark person);
    const PersonMark& person() const;
    /// Films that were selected as a group, here or elsewhere: they stand out, the others are dimmed, or not there at
    /// all where `only` these are to be seen. Does not emit.
    void setSelectedFilms(const std::vector<int>& movies, bool only = false);
    /// By row, ascending.
    std::vector<int> selectedFilms() const;
    /// Whether they are listed elsewhere in sight, with what can be done with them.
    void setSelectionListed(bool listed);
    /// A point that is no film, such as a blend of several, with a title. It lies where a film of these factors would,
    /// in every frame whose vectors are as long; std::nullopt takes it away.
    void setBlendMarker(std::optional<Eigen::VectorXf> factors, const QString& title = {},
                        const std::vector<int>& parts = {});
    /// The one that is seen, or that films are on their way to; null: none yet.
    const MapFramePtr& frame() const;
    /// How far the neighbour map is that is being made, from 0 to 1; none: there is nothing to wait for.
    void setForming(std::optional<double> share);
    /// How true the picture is that is shown; null: not known.
    void setTruth(const PictureTruthPtr& truth);
    /// What films that lie together have in common, to be said among them; null: nothing.
    void setRegions(RegionNamesPtr regions);
    /// For the title: the epoch, from 0 or start_epoch, where it is not the newest or the kept one.
    void setEarlierEpoch(std::optional<int> epoch);
    /// Above the map, in place of its title, for a moment: nothing on it is covered.
    void sayBriefly(const QStringList& texts, int ms);
    /// What stands in the middle while there is no frame ("Press Train to see the map take shape").
    void setHint(const QString& hint);
    /// "Simulated data" in the corner.
    void setSimulated(bool simulated);

    void setOptions(const MapOptions& options);
    const MapOptions& options() const;
    /// The picture where the options name none.
    void setUsualPicture(MapPicture picture);
    MapPicture picture() const;
    /// 0 stands for all.
    int topCount() const { return options().topCount; }
    void setTopCount(int films);
    /// Components from 0: x and y. What the frame lacks is its last one.
    void setAxes(int x, int y);
    std::pair<int, int> axes() const;
    /// Every change is there at once, as people want who are made dizzy by what moves. Not among the options: it holds
    /// for the whole program.
    void setReducedMotion(bool reduced);
    /// In plain words, without figures of the model and without a choice of components.
    void setSimple(bool simple);
    void fit();
    /// The picked film with its closest ones, and the films selected as a group, fill the map.
    void fitPicked();
    /// The line between these two, and a ring around the second, stand out from the other lines; both films come to lie
    /// clear of what covers so many pixels at the right of the map.
    void showPair(int first, int second, int covered);
    /// The map is again where it was before, unless the user has moved it.
    void endPair();
    /// The part of the map that the user has chosen, in coordinates; nothing while all films are in view.
    std::optional<QRectF> area() const;
    void setArea(const std::optional<QRectF>& area);

    /// For export and tests.
    QCustomPlot* plot() const;
    /// The same, for who does not draw.
    QWidget* drawing() const;
    QWidget* header() const;

Q_SIGNALS:
    void filmPicked(int movie);
    /// The user clicked on the line that leads from the picked film to that one.
    void linkClicked(int movie);
    /// The user clicked where no film is.
    void noFilmPicked();
    /// The user has enough of the blend marker.
    void blendCloseWanted();
    /// The user selected these films as a group; none: cleared.
    void filmsSelected(const std::vector<int>& movies);
    /// The user wants to see only the selected films, or all again.
    void onlySelectedWanted(bool only);
    /// The user wants to read the list of the selected films.
    void selectedListWanted();
    /// The user chose other options(): worth remembering.
    void viewChanged();
    /// The user turned animation off or on, which has been done here: worth remembering, and telling to others.
    void reducedMotionWanted(bool reduced);
    /// The user moved, zoomed or fitted the map.
    void areaChanged();

private:
    void connectHeader();
    void connectPlot();
    void connectSelection();
    void selectRows(const std::vector<int>& rows);
    void showOnly(bool only);

    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
