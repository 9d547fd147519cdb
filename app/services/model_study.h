// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/latest_job.h"
#include "core/analysis/model/model_tables.h"
#include "core/io/model/model_file.h"

#include <QObject>

#include <memory>

namespace kinoscope {

/// What the model that is shown is made of, worked out in the background while somebody looks. Lives on the GUI thread.
class ModelStudy : public QObject {
    Q_OBJECT

public:
    explicit ModelStudy(Pool& pool, QObject* parent = nullptr);

    /// Null for none.
    void setDocument(std::shared_ptr<const ModelDocument> document);
    /// Whether somebody looks.
    void setVisible(bool visible);

Q_SIGNALS:
    void studied(const std::shared_ptr<const ModelDocument>& document, const ModelTables& tables);

private:
    using DocumentPtr = std::shared_ptr<const ModelDocument>;

    void study();

    Pool& m_pool;
    DocumentPtr m_document;
    bool m_asked = false;  // about this one
    bool m_visible = false;
    LatestJob<DocumentPtr, ModelTables> m_job;
};

}  // namespace kinoscope
