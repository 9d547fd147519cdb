// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"

namespace kinoscope {

namespace ui {
class ListsPanel;
}

/// Lists of films and of held-out ratings, each a tab.
class ListsFeature : public Feature {
    Q_OBJECT

public:
    ListsFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    void setSeen(QWidget* view, bool seen) override;

private:
    void showBias();

    Context m_context;
    ui::ListsPanel* m_lists;
    bool m_biasSeen = false;
};

}  // namespace kinoscope
