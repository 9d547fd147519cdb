// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"
#include "app/services/data_study.h"

namespace kinoscope {

namespace ui {
class DataPage;
}

/// The data set itself: matrix, histograms, first rows, split, duplicates.
class DataFeature : public Feature {
    Q_OBJECT

public:
    DataFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    void setSeen(QWidget* view, bool seen) override;

private:
    void followData();
    void followRun();
    QString splitHint() const;

    Context m_context;
    ui::DataPage* m_page;
    DataStudy m_study;
};

}  // namespace kinoscope
