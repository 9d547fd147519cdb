// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"
#include "app/services/model_study.h"

namespace kinoscope {

namespace ui {
class ModelPage;
}

/// What the model that is shown is made of: formula, tables, number of parameters.
class ModelFeature : public Feature {
    Q_OBJECT

public:
    ModelFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    void setSeen(QWidget* view, bool seen) override;

private:
    void follow();

    Context m_context;
    ui::ModelPage* m_page;
    ModelStudy m_study;
};

}  // namespace kinoscope
