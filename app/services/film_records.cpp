// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/film_records.h"

#include <algorithm>
#include <utility>

namespace kinoscope {

FilmRecords::FilmRecords(Pool& pool, QObject* parent)
    : QObject(parent), m_pool(pool),
      m_counting(
          pool,
          [](const DatasetPtr& dataset, const JobControl<>&) {
              return std::make_shared<const RatingHistograms>(rating_histograms(*dataset));
          },
          [this](const DatasetPtr&, HistogramsPtr& histograms) {
              m_histograms = std::move(histograms);
              Q_EMIT changed();
          }),
      m_predicting(
          pool,
          [](const Predicting& input, const JobControl<>& control) {
              return mean_predictions(input.document->model, *input.dataset, control.stop);
          },
          [this](const Predicting&, Eigen::VectorXf& predicted) {
              m_predicted = std::move(predicted);
              Q_EMIT changed();
          })
{
}

void FilmRecords::setDataset(DatasetPtr dataset)
{
    if (dataset == m_dataset)
        return;
    const bool knewSome = m_histograms || m_predicted.size() > 0;
    forgetModel();
    m_counting.cancel();
    m_pool.release(std::exchange(m_dataset, std::move(dataset)));
    m_histograms.reset();
    if (knewSome)
        Q_EMIT changed();
    if (m_dataset && m_dataset->feedback == Feedback::ratings)
        m_counting.start(m_dataset);
}

void FilmRecords::forgetModel()
{
    m_predicting.cancel();
    m_predicted.resize(0);
}

void FilmRecords::setModel(std::shared_ptr<const ModelDocument> document)
{
    const bool knewSome = m_predicted.size() > 0;
    forgetModel();
    if (knewSome)
        Q_EMIT changed();
    if (document && m_dataset && m_dataset->feedback == Feedback::ratings)
        m_predicting.start({m_dataset, std::move(document)});
}

ui::FilmFigures FilmRecords::figures(int movie, const ModelAnalysisPtr& analysis) const
{
    ui::FilmFigures figures;
    if (m_histograms) {
        const auto counts = m_histograms->counts.row(movie);
        figures.levels = m_histograms->levels;
        figures.counts.assign(counts.begin(), counts.end());
        if (m_dataset->scale.low_is_good) {  // from the best mark on
            std::reverse(figures.counts.begin(), figures.counts.end());
            std::reverse(figures.levels.begin(), figures.levels.end());
            for (double& level : figures.levels)
                level = shown_rating(m_dataset->scale, level);
        }
    }
    if (movie < m_predicted.size() && m_dataset->movies[static_cast<std::size_t>(movie)].ratings > 0)
        figures.predictedMean = shown_rating(m_dataset->scale, static_cast<double>(m_predicted(movie)));
    if (analysis)
        figures.norm = static_cast<double>(analysis->snapshot->movie_factors.row(movie).norm());
    return figures;
}

}  // namespace kinoscope
