// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/newcomer_study.h"

#include "core/data/message.h"
#include "ui/text/core_text.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace kinoscope {

NewcomerStudy::NewcomerStudy(Pool& pool, QObject* parent)
    : QObject(parent),
      m_job(
          pool, [](const Question& question, const JobControl<>& control) { return workOut(question, control); },
          [this](const Question&, const Result& result) { Q_EMIT finished(result); })
{
    m_job.onProgress([this](double share) { Q_EMIT progressed(share); });
}

NewcomerStudy::Result NewcomerStudy::workOut(const Question& question, const JobControl<>& control)
{
    Result result;
    const auto epochs = static_cast<double>(std::max(1, question.document->settings.epochs));
    int done = 0;
    try {
        result.study =
            study_new_people(*question.document, *question.dataset, control.stop, [&](const ProgressBatch& batch) {
                done += static_cast<int>(batch.epochs.size());
                control.tell(std::min(1.0, done / epochs));
            });
    } catch (const std::exception& error) {
        result.problem = ui::coreText(message_of(error));
    }
    return result;
}

void NewcomerStudy::setRun(DatasetPtr dataset, std::shared_ptr<const ModelDocument> document)
{
    if (dataset == m_dataset && document == m_document)
        return;
    m_job.cancel();
    m_dataset = std::move(dataset);
    m_document = std::move(document);
    Q_EMIT cleared();
}

bool NewcomerStudy::isPossible() const
{
    return m_dataset && m_document && m_document->feedback == Feedback::ratings;
}

void NewcomerStudy::start()
{
    if (!isPossible())
        return;
    Q_EMIT started();
    m_job.start({m_dataset, m_document});
}

void NewcomerStudy::cancel()
{
    m_job.cancel();
    Q_EMIT cancelled();
}

}  // namespace kinoscope
