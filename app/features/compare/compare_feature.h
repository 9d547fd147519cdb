// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"
#include "app/services/run_comparer.h"

#include <utility>

namespace kinoscope {

namespace ui {
class ComparePage;
}

/// Two runs of the session beside each other. They are compared when somebody looks.
class CompareFeature : public Feature {
    Q_OBJECT

public:
    CompareFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    void setSeen(QWidget* view, bool seen) override;

private:
    void connectFilms();
    void connectLook();
    void compare();

    Context m_context;
    ui::ComparePage* m_page;
    RunComparer m_comparer;
    std::pair<int, int> m_compared;  // the runs whose comparison is there or under way
    bool m_seen = false;
};

}  // namespace kinoscope
