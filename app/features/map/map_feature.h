// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"
#include "ui/map/motion/transition.h"

class QUndoStack;

namespace kinoscope {

namespace ui {
class EpochScrubber;
class MapVeil;
class MapView;
}  // namespace ui

/// The map of films with the slider of epochs below it, and the way back through what a person looked at.
class MapFeature : public Feature {
    Q_OBJECT

public:
    MapFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    /// Without the slider of epochs.
    QWidget* map() const;
    /// Where the keyboard can be: header, drawing, slider of epochs.
    QList<QWidget*> parts() const;
    /// The drawing alone, without header and legend.
    QWidget* plot() const;
    /// The program has set the view, or other films are there: nothing that was looked at before makes sense.
    void forgetUndo();

private:
    void noteArea();
    void connectFilms();
    void connectSelection();
    void connectOverlays();
    void connectView();
    void connectEpochs();
    void connectCommands();
    void connectUndo();
    void showFrame();
    void showWhichRun();
    ui::Transition transition() const;

    Context m_context;
    QWidget* m_page;
    ui::MapView* m_map;
    ui::MapVeil* m_veil;
    ui::EpochScrubber* m_scrubber;
};

}  // namespace kinoscope
