// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"
#include "ui/map/motion/transition.h"

class QUndoStack;

namespace kinoscope {

class ShownPicture;
class TransportControl;

namespace ui {
class MapView;
class Transport;
}  // namespace ui

/// The map of films with the transport below it, and the way back through what a person looked at.
class MapFeature : public Feature {
    Q_OBJECT

public:
    MapFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    /// Without the transport.
    QWidget* map() const;
    /// Where the keyboard can be: header, drawing, transport.
    QList<QWidget*> parts() const;
    /// The drawing alone, without header and legend.
    QWidget* plot() const;
    ui::Transport* transport() const;
    /// Above the map for a moment.
    void sayBriefly(const QStringList& texts, int ms);
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
    ui::Transition transition() const;

    Context m_context;
    QWidget* m_page;
    ui::MapView* m_map;
    TransportControl* m_control;
    ShownPicture* m_picture = nullptr;
};

}  // namespace kinoscope
