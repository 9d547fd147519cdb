// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/legend/legend_entry.h"
#include "ui/map/scene/map_options.h"
#include "ui/map/scene/selection_shape.h"

#include <QToolButton>

#include <vector>

class QActionGroup;
class QMenu;

namespace kinoscope::ui {

/// "Colour: genre", with a menu of the others. Setters do not emit.
class ColourButton : public QToolButton {
    Q_OBJECT

public:
    explicit ColourButton(QWidget* parent);

    void setColourBy(ColourBy by);
    void setOffered(const std::vector<ColourBy>& offered);
    /// "Genre" where there is little room.
    void setCompact(bool compact);

Q_SIGNALS:
    void chosen(ColourBy by);

private:
    void updateText();

    QActionGroup* m_group;
    ColourBy m_colourBy = ColourBy::genre;
    bool m_compact = false;
};

/// What dragging on the map does, and ways to select films without it.
class SelectButton : public QToolButton {
    Q_OBJECT

public:
    explicit SelectButton(QWidget* parent);

    /// The names of regions in sight, each of which can be selected.
    void setRegions(const QStringList& names);

Q_SIGNALS:
    /// The menu is about to be seen: what setRegions() is given is to be of now.
    void opened();
    void regionWanted(int number);
    void toolChosen(MapTool tool);
    void allInViewWanted();
    void clearWanted();

private:
    QAction* addTool(const QString& name, const QString& text, MapTool tool);

    QActionGroup* m_tools;
    QMenu* m_regions;
};

/// What else the map shows. Setters do not emit.
class ViewButton : public QToolButton {
    Q_OBJECT

public:
    explicit ViewButton(QWidget* parent);

    void setOptions(const MapOptions& options);
    void setReducedMotion(bool reduced);
    /// What the legend has no room for, at the end of the menu; none where it has.
    void setLegendEntries(const QList<LegendEntry>& entries);

Q_SIGNALS:
    /// The menu is about to be seen: what setLegendEntries() is given is to be of now.
    void opened();
    void legendEntryToggled(int entry);
    void edited(bool links, bool legend);
    void reducedMotionWanted(bool reduced);

private:
    QAction* addSwitch(const QString& name, const QString& text);

    QAction* m_links;
    QAction* m_legend;
    QAction* m_motion;
    QList<QAction*> m_entries;
};

}  // namespace kinoscope::ui
