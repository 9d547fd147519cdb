// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/exporter.h"

#include "app/report/export_choices.h"
#include "app/report/report.h"
#include "core/data/message.h"
#include "core/io/export/embedding_export.h"
#include "core/io/export/film_list.h"
#include "ui/text/core_text.h"

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace kinoscope {

namespace {

struct Written {
    int files = 0;
    Message problem;
};

}  // namespace

Exporter::Exporter(Pool& pool, QObject* parent) : QObject(parent), m_writing(pool) {}

Exporter::~Exporter()
{
    m_stop.request_stop();
}

void Exporter::start(const std::shared_ptr<const ModelDocument>& document, const QString& format, const QString& folder)
{
    const bool page = format == QLatin1String(page_format);
    m_writing.run(
        [document, format = format.toStdString(), folder = folder.toStdString(), page,
         figures = page ? draw_figures(*document) : std::vector<DrawnFigure>(),
         stop = m_stop.get_token()]() -> Written {
            try {
                if (!page)
                    return {
                        static_cast<int>(export_embedding(*document, find_export_format(format), folder, stop).size()),
                        {}};
                write_single_page(*document, nullptr, figures, folder);
                return {1, {}};
            } catch (const std::exception& error) {
                return {0, message_of(error)};
            }
        },
        [this, folder](const Written& written) {
            if (written.problem.empty())
                Q_EMIT exported(folder, written.files);
            else
                Q_EMIT failed(ui::coreText(written.problem));
        });
}

void Exporter::exportFilms(const MovieTablePtr& movies, std::vector<int> rows, const Eigen::VectorXf& bias,
                           Feedback feedback, const QString& path)
{
    const auto films = static_cast<int>(rows.size());
    write([movies, rows = std::move(rows), bias, feedback,
           file = path.toStdString()] { write_film_list(file, *movies, rows, bias, feedback); },
          [this, path, films] { Q_EMIT filmsExported(path, films); });
}

void Exporter::exportRuns(std::vector<RunRecord> runs, Feedback feedback, const QString& path)
{
    const auto count = static_cast<int>(runs.size());
    write([runs = std::move(runs), feedback, file = path.toStdString()] { write_run_table(file, runs, feedback); },
          [this, path, count] { Q_EMIT runsExported(path, count); });
}

/// `tell` is called where nothing was thrown; else `failed` says what.
void Exporter::write(std::function<void()> write, std::function<void()> tell)
{
    m_writing.run(
        [write = std::move(write)]() -> Message {
            try {
                write();
                return {};
            } catch (const std::exception& error) {
                return message_of(error);
            }
        },
        [this, tell = std::move(tell)](const Message& problem) {
            if (problem.empty())
                tell();
            else
                Q_EMIT failed(ui::coreText(problem));
        });
}

}  // namespace kinoscope
