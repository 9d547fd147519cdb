// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare/map_spread.h"
#include "core/analysis/map/map_frame.h"
#include "core/data/duplicates.h"
#include "core/data/movie.h"
#include "ui/films/film_evidence.h"
#include "ui/films/genre_group.h"
#include "ui/map/motion/map_motion.h"
#include "ui/map/state/picture_truth.h"
#include "ui/map/state/region_names.h"

#include <QPointF>
#include <QString>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace kinoscope::ui {

/// What the map shows, without a word about how it is drawn. A film is its row (MovieIndex) here; the row after the
/// last film is the blend marker, which has a place and a title only.
class MapState {
public:
    /// Forgets frame, selection, neighbours, selected films, blend marker and what is filtered out.
    void setMovies(MovieTablePtr movies);
    /// Which films have a title once; their other ids are dots without one. Null: none. Returns whether those are
    /// others than before.
    bool setDuplicates(DuplicatesPtr duplicates);
    /// Ignored unless it has a row for every film. Films start for their new places.
    void setFrame(MapFramePtr frame);
    /// Frames are of what has learned nothing yet: who is liked is not known, and no film has a title for that.
    void setUntrained(bool untrained);
    bool isUntrained() const { return m_untrained; }
    /// 0 stands for all.
    void setTopCount(int films);
    /// Films start for their new places.
    void setAxes(int x, int y);
    void setCurrent(std::optional<int> movie);
    /// The closest films, nearest first, to the picked one or to the blend marker.
    void setNeighbours(std::vector<int> movies, bool ofBlend = false);
    /// The neighbour whose line to the picked film stands out from the others; none: all are alike.
    void setPair(std::optional<int> neighbour) { m_pair = neighbour; }
    std::optional<int> pair() const { return m_pair; }
    /// Whether the picked film, or the blend marker, is tied to its neighbours and stands out with them.
    void setLinks(bool shown) { m_links = shown; }
    /// Films selected as a group.
    void setSelected(const std::vector<int>& movies);
    /// Whether all others but the picked film are left out, as if they had no place. Holds while there are selected
    /// films.
    void setOnlySelected(bool only) { m_onlySelected = only; }
    /// By row, whether a film is left out unless it is highlighted; empty: none is.
    void setFilteredOut(std::vector<char> rows) { m_isFilteredOut = std::move(rows); }
    /// Films that have another label than their title: none of them gets one.
    void setLabelled(std::vector<int> rows) { m_labelled = std::move(rows); }
    bool isLabelled(int row) const { return std::find(m_labelled.begin(), m_labelled.end(), row) != m_labelled.end(); }
    /// In plain words, without figures of the model.
    void setSimple(bool simple) { m_simple = simple; }
    bool isSimple() const { return m_simple; }
    /// Smaller dots, for a small window; dots and lines as large as the type. Returns whether that is a change.
    bool setSize(bool compact, double scale) { return m_evidence.setSize(compact, scale); }
    /// Of dots and lines, 1 where the type is as large as usual.
    double scale() const { return m_evidence.scale(); }
    /// A vector that is no film's. It has a place while a frame has straight axes and as many factors.
    void setBlendMarker(std::optional<Eigen::VectorXf> factors, const QString& title, const std::vector<int>& parts);
    /// How far films move from seed to seed; null while it is not known.
    void setSpread(MapSpreadPtr spread) { m_spread = std::move(spread); }
    /// Null: not known.
    void setTruth(PictureTruthPtr truth) { m_truth = std::move(truth); }
    /// Null: not known, or of no use now.
    void setRegions(RegionNamesPtr regions) { m_regions = std::move(regions); }

    bool isEmpty() const { return !m_frame; }
    const MapFramePtr& frame() const { return m_frame; }
    int filmCount() const { return m_movies ? static_cast<int>(m_movies->size()) : 0; }
    const Movie& film(int row) const { return (*m_movies)[static_cast<std::size_t>(row)]; }
    const FilmEvidence& evidence() const { return m_evidence; }
    GenreGroup group(int row) const { return m_groups[static_cast<std::size_t>(row)]; }
    /// Whether any film of the data set belongs to the group.
    bool hasGroup(GenreGroup group) const;
    /// As people say it, whole, but without its titles in other languages.
    const QString& title(int row);

    int topCount() const { return m_topCount; }
    /// The films with titles, best liked first: of those with enough ratings, for how well the others are liked is not
    /// known, or of all where all are wanted.
    std::span<const int> top() const { return m_top; }
    /// How many ids it has, of which one has the title.
    int ids(int row) const { return m_duplicates ? m_duplicates->ids(row) : 1; }
    bool isDuplicate(int row) const { return m_duplicates && m_duplicates->is_hidden(row); }
    bool isTop(int row) const { return m_isTop[static_cast<std::size_t>(row)] != 0; }
    std::optional<int> current() const { return m_current; }
    const std::vector<int>& neighbours() const { return m_neighbours; }
    /// The film's place among them, from 1; 0 for others.
    int neighbourNumber(int row) const;
    /// Whose neighbours they are, if it has a place.
    std::optional<int> centre() const;
    bool links() const { return m_links; }
    /// The films that the blend marker is made of.
    const std::vector<int>& parts() const { return m_parts; }
    /// Current, a neighbour of it, the blend marker, or a part of that.
    bool isHighlighted(int row) const { return m_isHighlighted[static_cast<std::size_t>(row)] != 0; }
    /// By row, ascending.
    const std::vector<int>& selected() const { return m_selected; }
    bool isSelected(int row) const { return m_isSelected[static_cast<std::size_t>(row)] != 0; }
    bool onlySelected() const { return m_onlySelected && !m_selected.empty(); }
    bool isFiltered() const { return !m_isFilteredOut.empty(); }
    /// Left out.
    bool isHidden(int row) const
    {
        return (onlySelected() && !isSelected(row) && row != m_current && row != blendMarkerRow()) ||
               (isFiltered() && !isHighlighted(row) && m_isFilteredOut[static_cast<std::size_t>(row)] != 0);
    }
    /// The films that matter most: the top ones, or the selected ones where all others are left out.
    std::span<const int> inFocus() const
    {
        return !isEmpty() && onlySelected() ? std::span<const int>(m_selected) : top();
    }
    /// Drawn as a dot of its own rather than as one of the many that nobody has rated often.
    bool isMark(int row) const { return m_evidence.isEnough(row) || isSelected(row); }
    /// There for context only, as others are highlighted or selected.
    bool isDimmed(int row) const;
    int blendMarkerRow() const { return filmCount(); }
    bool hasBlendMarker() const { return !isEmpty() && hasPosition(blendMarkerRow()); }

    /// Those that were set, as far as the frame has them.
    std::pair<int, int> axes() const
    {
        const int last = componentCount() - 1;
        return {std::min(m_axisX, last), std::min(m_axisY, last)};
    }
    /// Components of the frame; 3 while there is none.
    int componentCount() const;
    /// None where the frame has no straight axes.
    std::optional<double> explainedVariance(int component) const;
    ComponentMeaning meaning(int component) const;
    /// What the frame's axes are; principal while there is none.
    MapAxes axesKind() const;
    int axesEpoch() const { return m_frame && m_frame->linear ? m_frame->linear->epoch : 0; }

    /// How far the film moves from seed to seed along the axes, in units of the map; NaN while it is not known.
    double spread(int row) const;
    /// Of the film's closest, the share that is near it on the map; not a number where it is not known.
    double keptShare(int row) const;
    const RegionNamesPtr& regions() const { return m_regions; }
    /// What the film's largest region is called; empty where that is not known.
    QString regionOf(int row) const;
    /// The films closest to it, wherever they lie; empty where they are not known.
    std::vector<int> closest(int row) const;

    /// Films start once more, from where they are now.
    void restart() { m_motion.restart(); }
    /// How far films are on their way to their places: 1 when they are there.
    void advance(double share) { m_motion.advance(share); }
    /// Where a film is now, and where it belongs. NaN where the model has no place for it.
    const QPointF& position(int row) const { return m_motion.now(row); }
    const QPointF& target(int row) const { return m_motion.target(row); }
    /// Whether it has a place on the map, left out or not.
    bool hasPlace(int row) const;
    /// The same, and is not left out.
    bool hasPosition(int row) const { return hasPlace(row) && !isHidden(row); }
    /// Of the film's dot, in pixels; the blend marker's is that of the film that most people rated.
    double diameter(int row) const
    {
        return row == blendMarkerRow() ? scale() * FilmEvidence::largestDiameter : m_evidence.diameter(row);
    }

private:
    void markTop();
    void markHighlighted();
    void animateToPlaces();
    std::optional<Eigen::VectorXf> blendMarkerPlace() const;
    std::optional<QPointF> blendMarkerAmong(const std::vector<QPointF>& films) const;

    MovieTablePtr m_movies;
    DuplicatesPtr m_duplicates;
    MapFramePtr m_frame;
    MapMotion m_motion;  ///< of every film and the blend marker
    std::vector<GenreGroup> m_groups;
    FilmEvidence m_evidence;
    std::vector<QString> m_titles;      ///< of every film, filled as they are asked for, and the blend marker
    std::vector<char> m_isTop;          ///< of every film and the blend marker, as the next two
    std::vector<char> m_isHighlighted;  ///< the blend marker always is
    std::vector<char> m_isSelected;
    std::vector<char> m_isFilteredOut;  ///< of every film and the blend marker; empty while none is
    int m_topCount = 40;
    bool m_untrained = false;
    std::vector<int> m_top;
    int m_axisX = 0;
    int m_axisY = 2;
    bool m_simple = false;
    std::vector<int> m_labelled;
    bool m_links = true;
    bool m_onlySelected = false;
    std::optional<int> m_current;
    std::vector<int> m_neighbours;
    bool m_ofBlend = false;
    std::vector<int> m_selected;
    std::optional<Eigen::VectorXf> m_blendMarker;
    std::vector<int> m_parts;
    std::optional<int> m_pair;
    std::vector<int> m_blendClosest;  ///< to the blend marker, as last told
    MapSpreadPtr m_spread;
    PictureTruthPtr m_truth;
    RegionNamesPtr m_regions;
};

}  // namespace kinoscope::ui
