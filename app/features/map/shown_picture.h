// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "core/analysis/map/map_frame.h"
#include "core/model/settings.h"
#include "ui/map/map_view.h"
#include "ui/map/motion/transition.h"

#include <QObject>

#include <functional>
#include <memory>
#include <utility>

namespace kinoscope {

struct ModelDocument;

/// Which picture of the epoch that is shown the map has, principal components or the neighbour map, how true it is, and
/// what its regions are called. Lives on the GUI thread; owned by the feature.
class ShownPicture : public QObject {
    Q_OBJECT

public:
    /// `transition`: how the map gets from one epoch to the next.
    ShownPicture(const Context& context, ui::MapView* map, std::function<ui::Transition()> transition, QObject* parent);

    /// Other films are there: what was shown is of no use.
    void forget() { m_shown.reset(); }

private:
    bool isNeighbourMap() const;
    void setUsual(const TrainingSettings& settings);
    void choose();
    void show();
    /// Of the epoch that is shown, in the picture that was chosen, if there is one.
    MapFramePtr frame() const;
    void measure();
    void showTruth();
    void showRegions();

    Context m_context;
    ui::MapView* m_map;
    std::function<ui::Transition()> m_transition;
    ui::MapPicture m_usual = ui::MapPicture::neighbours;  ///< where nobody has chosen one
    MapFramePtr m_shown;
    /// What was last measured.
    struct Measured {
        std::shared_ptr<const ModelDocument> document;
        MapFramePtr shown;
        MapFramePtr components;
        MapFramePtr neighbours;
        std::pair<int, int> axes;

        bool operator==(const Measured&) const = default;
    };
    Measured m_measured;
};

}  // namespace kinoscope
