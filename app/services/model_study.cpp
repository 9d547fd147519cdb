// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/model_study.h"

#include <utility>

namespace kinoscope {

ModelStudy::ModelStudy(Pool& pool, QObject* parent)
    : QObject(parent), m_pool(pool),
      m_job(
          pool,
          [](const DocumentPtr& document, const JobControl<>& control) {
              return model_tables(document->model, control.stop);
          },
          [this](const DocumentPtr& document, const ModelTables& tables) { Q_EMIT studied(document, tables); })
{
}

void ModelStudy::setDocument(DocumentPtr document)
{
    if (document == m_document)
        return;
    m_job.cancel();
    m_pool.release(std::exchange(m_document, std::move(document)));
    m_asked = false;
    study();
}

void ModelStudy::setVisible(bool visible)
{
    m_visible = visible;
    study();
}

void ModelStudy::study()
{
    if (!m_document || !m_visible || m_asked)
        return;
    m_asked = true;
    m_job.start(m_document);
}

}  // namespace kinoscope
