// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"
#include "ui/neighbours/neighbour_row.h"

#include <Eigen/Core>

#include <vector>

namespace kinoscope {

namespace ui {
class BlendPanel;
}

/// Films and genres that are added and taken away, what lies there, and where that is on the map.
class BlendFeature : public Feature {
    Q_OBJECT

public:
    BlendFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    void setSeen(QWidget* view, bool seen) override;

private:
    void connectCommands();
    void addCurrent(bool minus);
    void show(const Eigen::RowVectorXf& place, const ui::NeighbourRows& found);
    void showLinks();
    void showNote();

    Context m_context;
    ui::BlendPanel* m_panel;
    std::vector<int> m_blended;  // the films that lie there; none for a film alone
    bool m_seen = false;
};

}  // namespace kinoscope
