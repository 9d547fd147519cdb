// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"
#include "app/services/norm_study.h"

namespace kinoscope {

namespace ui {
class NormChart;
}

/// How long films' vectors are over how often they were rated.
class PopularityFeature : public Feature {
    Q_OBJECT

public:
    PopularityFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    void setSeen(QWidget* view, bool seen) override;

private:
    Context m_context;
    ui::NormChart* m_chart;
    NormStudy m_study;
};

}  // namespace kinoscope
