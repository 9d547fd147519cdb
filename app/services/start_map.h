// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/analysis/map/map_frame.h"
#include "core/data/dataset.h"
#include "core/model/settings.h"

#include <QObject>

#include <optional>

namespace kinoscope {

/// Where films would lie before the first batch of a run with the settings that stand in the fields: what is seen while
/// there is data and no run. Worked out in the background. Lives on the GUI thread; owned by Services.
class StartMap : public QObject {
    Q_OBJECT

public:
    explicit StartMap(Pool& pool, QObject* parent = nullptr);

    /// Null: a run is there, or no data.
    void setDataset(DatasetPtr dataset);
    void setSettings(const TrainingSettings& settings);

Q_SIGNALS:
    /// Of the data set that was set last; not where the settings cannot be trained with.
    void drawn(const MapFramePtr& frame);

private:
    struct Question {
        DatasetPtr dataset;
        TrainingSettings settings;
    };
    static MapFramePtr workOut(const Question& question);
    void draw();

    DatasetPtr m_dataset;
    std::optional<TrainingSettings> m_settings;
    LatestJob<Question, MapFramePtr> m_job;
};

}  // namespace kinoscope
