// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"

#include <memory>

namespace kinoscope {

struct Evaluation;

namespace ui {
class EvaluationPage;
}

/// How good the model that is shown is, beside baselines. What takes a while is worked out when somebody looks.
class EvaluationFeature : public Feature {
    Q_OBJECT

public:
    EvaluationFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    void setSeen(QWidget* view, bool seen) override;

private:
    void connectNewcomers();
    void show(const std::shared_ptr<const Evaluation>& evaluation);

    Context m_context;
    ui::EvaluationPage* m_page;
    bool m_seen = false;
};

}  // namespace kinoscope
