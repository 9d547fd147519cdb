// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/job_queue.h"
#include "core/io/model/model_file.h"

#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace kinoscope {

/// Writes a model's factors, its report or a list of films for other programs, one after the other. Lives on the GUI
/// thread; its destructor ends what is being worked out.
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

Q_SIGNALS:
    void exported(const QString& folder, int files);
    void filmsExported(const QString& path, int films);
    void failed(const QString& message);

private:
    std::stop_source m_stop;
    JobQueue m_writing;
};

}  // namespace kinoscope
