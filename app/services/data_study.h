// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/analysis/data/data_overview.h"
#include "core/analysis/data/split_parts.h"
#include "core/io/model/model_file.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kinoscope {

/// What is to be seen of the data set itself, worked out in the background while somebody looks. Lives on the GUI
/// thread.
class DataStudy : public QObject {
    Q_OBJECT

public:
    explicit DataStudy(Pool& pool, QObject* parent = nullptr);

    /// Null for none.
    void setDataset(DatasetPtr dataset);
    /// How the ratings were split for the model that is shown. Without a split it is made again as `document` says,
    /// unless its test part came as a file; null for none.
    void setRun(std::shared_ptr<const ModelDocument> document, std::shared_ptr<const DataSplit> split);
    /// Whether somebody looks.
    void setVisible(bool visible);
    /// The newest is answered, as soon as the overview is known, by drawn().
    void draw(const MatrixArea& area, int rows, int columns);

Q_SIGNALS:
    void studied(const DataOverviewPtr& overview);
    /// Null where it cannot be told.
    void partsKnown(const std::shared_ptr<const SplitParts>& parts);
    void drawn(const MatrixGridPtr& grid);

private:
    using DocumentPtr = std::shared_ptr<const ModelDocument>;
    using SplitPtr = std::shared_ptr<const DataSplit>;
    using PartsPtr = std::shared_ptr<const SplitParts>;
    struct Run {
        DatasetPtr dataset;
        DocumentPtr document;
        SplitPtr split;
    };
    struct Picture {
        DatasetPtr dataset;
        MatrixOrderPtr order;
        MatrixArea area;
        int rows = 0;
        int columns = 0;
    };

    static PartsPtr partsOf(const Run& run);
    void study();
    void studyParts();
    void startPicture();

    Pool& m_pool;
    DatasetPtr m_dataset;
    DocumentPtr m_document;
    SplitPtr m_split;
    MatrixOrderPtr m_order;
    std::optional<Picture> m_wanted;  // until the order is known
    bool m_asked = false;             // for the overview
    bool m_askedParts = false;
    bool m_visible = false;
    LatestJob<DatasetPtr, DataOverviewPtr> m_overview;
    LatestJob<Run, PartsPtr> m_parts;
    LatestJob<Picture, MatrixGridPtr> m_picture;
};

}  // namespace kinoscope
