// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/projection.h"
#include "ui/map/legend/legend_entry.h"
#include "ui/map/map_title.h"
#include "ui/map/scene/selection_shape.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace kinoscope::ui {

class AxisBox;
class ColourButton;
class FittedLabel;
class PictureSwitch;
class SelectButton;
class TopCountBox;
class ViewButton;

/// The row above the map: what it shows, and all that can be chosen about it. Setters do not emit.
/// Where there is little room, labels go first.
class MapHeader : public QWidget {
    Q_OBJECT

public:
    explicit MapHeader(QWidget* parent = nullptr);

    /// Fewer than ten films are ten.
    void setOptions(const MapOptions& options);
    const MapOptions& options() const { return m_options; }
    /// Where the options name none.
    void setUsualPicture(MapPicture picture);
    MapPicture picture() const { return m_options.picture.value_or(m_usual); }
    void setReducedMotion(bool reduced);
    /// Without a choice of axes.
    void setSimple(bool simple);
    /// Films of the data set; 0 while there is none.
    void setFilmCount(int films);
    /// Which colourings tell the films apart. Where the chosen one does not, another is said.
    void setColourings(std::vector<ColourBy> offered);
    /// How true the pictures are, each as the share of the closest films that it keeps; none: not known.
    void setQuality(std::optional<double> components, std::optional<double> neighbours);
    /// How far the neighbour map is that is being made; none: there is nothing to wait for.
    void setForming(std::optional<double> share);
    /// That only so many selected films are shown; 0 where it is not so.
    void setOnlySelected(int films);
    /// That the map is of that epoch, from 0 or start_epoch, and not of the newest or the kept one.
    void setEarlierEpoch(std::optional<int> epoch);
    /// What each component is called in the lists to choose from, as `componentName` has it. Once chosen, its number
    /// will do: the axis says the rest.
    void setComponents(const QStringList& names, MapAxes kind = MapAxes::principal);

    /// In place of the title, for a moment.
    void sayBriefly(const QStringList& texts, int ms);
    /// See SelectButton.
    void setRegions(const QStringList& names);
    /// See ViewButton.
    void setLegendEntries(const QList<LegendEntry>& entries);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const MapOptions& options);
    void reducedMotionWanted(bool reduced);
    void toolChosen(MapTool tool);
    void selectAllWanted();
    void selectNoneWanted();
    /// The names of regions in sight are asked for, by which setRegions() is to be answered.
    void regionsWanted();
    void regionWanted(int number);
    /// The legend's entries are asked for, by which setLegendEntries() is to be answered.
    void legendEntriesWanted();
    void legendEntryToggled(int entry);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createRow();
    void connectControls();
    void edit(const MapOptions& options);
    void chooseAxes(bool xChanged);
    void showAxes();
    void updateTitle();
    void nameButtons();
    void setCompact(bool compact);
    void fitControls();
    bool hasAxes() const;
    void measure();
    void fit();

    PictureSwitch* m_picture;
    FittedLabel* m_title;
    QLabel* m_topLabel;
    TopCountBox* m_top;
    ColourButton* m_colour;
    AxisBox* m_axisX;
    QLabel* m_times;
    AxisBox* m_axisY;
    SelectButton* m_select;
    ViewButton* m_view;
    QHBoxLayout* m_row = nullptr;

    MapOptions m_options;
    MapPicture m_usual = MapPicture::components;
    QStringList m_components;
    std::vector<ColourBy> m_colourings{allColourings.begin(), allColourings.end()};
    MapTitle m_said;
    QString m_fullTitle;
    bool m_compact = false;
    bool m_simple = false;
    int m_fullWidth = 0;  ///< that the row needs with and without its labels
    int m_compactWidth = 0;
    int m_namedWidth = 0;  ///< with the names of all buttons, beside the title
};

}  // namespace kinoscope::ui
