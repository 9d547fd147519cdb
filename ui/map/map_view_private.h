// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_corner.h"
#include "ui/map/map_header.h"
#include "ui/map/map_plot.h"
#include "ui/map/map_state.h"
#include "ui/map/map_view.h"
#include "ui/map/selection_strip.h"
#include "ui/plot/axis_text.h"

#include <QTimer>

#include <initializer_list>
#include <utility>

namespace kinoscope::ui {

/// The parts of the map's view, and how a change of the state reaches them. For map_view.cpp alone.
class MapView::Private {
public:
    // Small models train an epoch in 20 ms; thirty frames a second are enough for the eye.
    static constexpr int frameIntervalMs = 33;

    explicit Private(MapView* view)
        : header(new MapHeader(view)), plot(new MapPlot(state, view)), corner(new MapCorner(plot)),
          strip(new SelectionStrip(plot))
    {
    }

    void showHint()
    {
        const QString lost = tr("No film is in view here. Press 0, or Fit, to see them again.");
        plot->setHint(state.isEmpty() ? hint : plot->isLost() ? lost : QString());
    }

    void showComponents()
    {
        QStringList names;
        for (int component = 0; component < state.componentCount(); ++component)
            names << componentName({component, state.axesKind(), state.axesEpoch()}, state.meaning(component));
        header->setComponents(names, state.axesKind());
    }

    void showFrame(MapFramePtr frame, Transition transition)
    {
        const bool first = state.isEmpty();
        state.setFrame(std::move(frame));
        showComponents();
        plot->showFrame(first ? Transition::immediate : transition);
        if (first) {
            showCorner();
            placeOverlays();
        }
        showHint();
    }

    void showWaiting()
    {
        if (!waiting)
            return;
        showFrame(std::exchange(waiting, nullptr), waitingTransition);
        pause.start(frameIntervalMs);
    }

    void showOptions(const MapOptions& options)
    {
        const MapOptions before = std::exchange(shown, options);
        plot->setLegendShown(options.legend);
        state.setLinks(options.links);
        state.setTopCount(options.topCount);
        if (options.axes != before.axes) {
            state.setAxes(options.axes.first, options.axes.second);
            plot->leaveView();
        }
        if (options.colourBy != before.colourBy)
            plot->setColourBy(options.colourBy);
        if (options.axes != before.axes || options.topCount != before.topCount)
            plot->showFrame(Transition::smooth);
        if (options.links != before.links)
            plot->showSelection();
    }

    // Titles leave room for what lies over the map: the corner, and the strip at the lower edge.
    void placeOverlays()
    {
        corner->fitInto(plot->height());
        corner->move(plot->width() - corner->width() - 8, 8);
        const QRect area = plot->rect();
        strip->fitInto(area.width() - 16);
        strip->move(area.center().x() - strip->width() / 2, area.bottom() - strip->height() - 64);
        QList<QRectF> taken;
        for (const QWidget* overlay : std::initializer_list<QWidget*>{corner, strip}) {
            if (!overlay->isHidden())
                taken.append(QRectF(overlay->geometry()).adjusted(-4, -4, 4, 4));
        }
        plot->reserve(taken);
    }

    void showListed(bool listed)
    {
        strip->setListed(listed);
        placeOverlays();
        plot->redraw();
    }

    void showCorner()
    {
        corner->setVisible(!state.isEmpty());
        corner->setHasPicked(state.selected() || !state.chosen().empty());
    }

    void showChosen()
    {
        const int films = static_cast<int>(state.chosen().size());
        strip->setFilms(films, state.onlyChosen());
        header->setOnlySelected(state.onlyChosen() ? films : 0);
        placeOverlays();
        showCorner();
        plot->showChosen();
    }

    MapState state;
    MapHeader* header;
    MapPlot* plot;
    MapCorner* corner;
    SelectionStrip* strip;
    MapOptions shown;
    QString hint;
    QString ghost;        ///< title of the one that is shown
    MapFramePtr waiting;  ///< the newest frame, while the one before has just been drawn
    Transition waitingTransition = Transition::smooth;
    QTimer pause;
};

}  // namespace kinoscope::ui
