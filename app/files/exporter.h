// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job_queue.h"
#include "core/io/export/run_table.h"
#include "core/io/model/model_file.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// Writes a model's factors, its report, a list of films or one of runs for other programs, one after the other. Lives
/// on the GUI thread; its destructor ends what is being worked out.
class Exporter : public QObject {
    Q_OBJECT

public:
    explicit Exporter(Pool& pool, QObject* parent = nullptr);
    ~Exporter() override;

    /// `format`: a name of `export_choices`. The pictures of a report are drawn here, the rest is done behind.
    void start(const std::shared_ptr<const ModelDocument>& document, const QString& format, const QString& folder);

    /// Some films, in this order, as a CSV file; see write_film_list.
    void exportFilms(const MovieTablePtr& movies, std::vector<int> rows, const Eigen::VectorXf& bias, Feedback feedback,
                     const QString& path);

    /// Runs, in this order, as a CSV file; see write_run_table.
    void exportRuns(std::vector<RunRecord> runs, Feedback feedback, const QString& path);

Q_SIGNALS:
    void exported(const QString& folder, int files);
    void filmsExported(const QString& path, int films);
    void runsExported(const QString& path, int runs);
    void failed(const QString& message);

private:
    void write(std::function<void()> write, std::function<void()> tell);

    std::stop_source m_stop;
    JobQueue m_writing;
};

}  // namespace kinoscope
