// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/new_people_study.h"
#include "app/jobs/latest_job.h"

#include <QObject>
#include <QString>

#include <memory>

namespace kinoscope {

/// How well a run's settings serve people who come later: trains once more without a fifth of the people, in the
/// background, when it is asked to. Lives on the GUI thread; owned by Services.
class NewcomerStudy : public QObject {
    Q_OBJECT

public:
    struct Result {
        NewPeopleStudy study;
        QString problem;  ///< a sentence; empty: there is a result
    };

    explicit NewcomerStudy(Pool& pool, QObject* parent = nullptr);

    /// Another run, or none: what was asked of the one before is given up.
    void setRun(DatasetPtr dataset, std::shared_ptr<const ModelDocument> document);
    /// Whether there is a run with ratings to ask about.
    bool isPossible() const;
    void start();
    void cancel();

Q_SIGNALS:
    /// Another run: nothing is known.
    void cleared();
    void started();
    /// From 0 to 1.
    void progressed(double share);
    void cancelled();
    void finished(const Result& result);

private:
    struct Question {
        DatasetPtr dataset;
        std::shared_ptr<const ModelDocument> document;
    };

    static Result workOut(const Question& question, const JobControl<>& control);

    DatasetPtr m_dataset;
    std::shared_ptr<const ModelDocument> m_document;
    LatestJob<Question, Result> m_job;
};

}  // namespace kinoscope
