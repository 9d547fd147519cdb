// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/film_records.h"

#include <utility>

namespace kinoscope {

FilmRecords::~FilmRecords()
{
    m_stop.request_stop();
}

void FilmRecords::setDataset(DatasetPtr dataset)
{
    const bool knewSome = m_histograms || m_predicted.size() > 0;
    forgetModel();
    m_background.release(std::exchange(m_dataset, std::move(dataset)));
    m_histograms.reset();
    if (knewSome)
        Q_EMIT changed();
    if (!m_dataset)
        return;
    m_background.run(
        [dataset = m_dataset] { return std::make_shared<const RatingHistograms>(rating_histograms(*dataset)); },
        [this, dataset = m_dataset](std::shared_ptr<const RatingHistograms> histograms) {
            if (dataset != m_dataset)
                return;
            m_histograms = std::move(histograms);
            Q_EMIT changed();
        });
}

void FilmRecords::forgetModel()
{
    ++m_generation;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_predicted.resize(0);
}

void FilmRecords::setModel(std::shared_ptr<const ModelDocument> document)
{
    const bool knewSome = m_predicted.size() > 0;
    forgetModel();
    if (knewSome)
        Q_EMIT changed();
    if (!document || !m_dataset)
        return;
    m_background.run([dataset = m_dataset, document = std::move(document),
                      stop = m_stop.get_token()] { return mean_predictions(document->model, *dataset, stop); },
                     [this, generation = m_generation](Eigen::VectorXf predicted) {
                         if (generation != m_generation)
                             return;
                         m_predicted = std::move(predicted);
                         Q_EMIT changed();
                     });
}

ui::FilmFigures FilmRecords::figures(int movie, const ModelAnalysisPtr& analysis) const
{
    ui::FilmFigures figures;
    if (m_histograms) {
        const auto counts = m_histograms->counts.row(movie);
        figures.levels = m_histograms->levels;
        figures.counts.assign(counts.begin(), counts.end());
    }
    if (movie < m_predicted.size() && m_dataset->movies[static_cast<std::size_t>(movie)].ratings > 0)
        figures.predictedMean = static_cast<double>(m_predicted(movie));
    if (analysis)
        figures.norm = static_cast<double>(analysis->snapshot->movie_factors.row(movie).norm());
    return figures;
}

}  // namespace kinoscope
