// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of the session's state: commands, status, the film, how good the model is.
#include "app/window/main_window.h"

#include "ui/charts/loss_chart.h"
#include "ui/map/map_view.h"
#include "ui/panels/evaluation_page.h"
#include "ui/panels/film_panel.h"
#include "ui/panels/start_page.h"
#include "ui/panels/training_panel.h"
#include "ui/search/film_search.h"
#include "ui/theme/core_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QLabel>
#include <QMenu>
#include <QToolBar>

namespace kinoscope {

namespace {

/// As the list of presets calls it; a model may name one that this version does not know.
QString presetName(const std::string& name)
{
    for (const Preset& preset : presets())
        if (preset.name == name)
            return ui::coreText(preset.label);
    return QString::fromStdString(name);
}

}  // namespace

void MainWindow::showFilm()
{
    const ui::FilmSelection& selection = *m_session.selection();
    const ModelAnalysisPtr& analysis = m_session.analysis();
    const auto picked = selection.current();
    const int row = picked && m_session.movies() ? row_of_movie(*m_session.movies(), *picked).value_or(-1) : -1;
    const bool known = row >= 0;
    const float bias = known && analysis ? analysis->frame->movie_bias(row) : 0.0F;
    const int rank = known && analysis ? analysis->bias_rank[static_cast<std::size_t>(row)] : 0;
    m_film->setFilm(picked, bias, rank);
    if (known)
        m_film->setFigures(m_session.records()->figures(row, analysis));
    m_film->setHistory(selection.canGoBack(), selection.canGoForward());
    m_map->setSelected(picked);
    action(Command::back)->setEnabled(selection.canGoBack());
    action(Command::forward)->setEnabled(selection.canGoForward());
    action(Command::addToBlend)->setEnabled(known);
    action(Command::takeFromBlend)->setEnabled(known);
}

void MainWindow::showEvaluation(const std::shared_ptr<const Evaluation>& evaluation)
{
    QList<ui::LossBaseline> baselines;
    if (evaluation) {
        m_evaluation->setEvaluation(evaluation, m_session.document()->settings.chooses_on_test());
        for (const WatchedBaseline& row : evaluation->watched)
            baselines.append({row.name == "film mean" ? tr("film mean") : tr("biases"), row.mse});
    } else {
        m_evaluation->setHint(m_session.dataset() || !m_session.document()
                                  ? tr("Train first to see how good the model is.")
                                  : tr("A model without its ratings cannot be evaluated. Open them and train."));
    }
    m_loss->setBaselines(baselines);
}

void MainWindow::updateCommands()
{
    const bool hasFilms = m_session.movies() != nullptr;
    m_training->setRunState(m_session.runState());
    for (const Command command : {Command::saveModel, Command::saveModelAs, Command::exportEmbedding})
        action(command)->setEnabled(m_session.document() != nullptr);
    action(Command::exportMap)->setEnabled(m_session.analysis() != nullptr);
    action(Command::exportLoss)->setEnabled(m_session.document() != nullptr || m_session.isTraining());
    action(Command::find)->setEnabled(hasFilms);
    action(Command::fitMap)->setEnabled(hasFilms);
    m_search->setEnabled(hasFilms);
}

void MainWindow::updateStatus()
{
    const DatasetPtr& dataset = m_session.dataset();
    if (!m_session.movies()) {
        m_status->setText(tr("Open ratings to begin."));
        return;
    }
    QStringList parts;
    const auto& document = m_session.document();
    parts << QString::fromStdString(dataset ? dataset->name : document->dataset_name);
    if (dataset && dataset->simulated)
        parts << tr("simulated");
    const TrainingSettings settings = document ? document->settings : m_training->settings();
    parts << tr("preset %1").arg(presetName(settings.preset)) << tr("seed %1").arg(settings.seed);
    // An algorithm other than Adam is never left unnamed.
    if (document && optimiser_of(settings.step) != Optimiser::adam)
        parts << ui::coreText(label_of(settings.step));
    if (document)
        parts << tr("held-out error (RMSE) %1").arg(ui::fixedText(document->test.rmse, 3));
    m_status->setText(parts.join(QStringLiteral("  ·  ")));
}

void MainWindow::updateRecent()
{
    const QStringList recent = m_settings.recent();
    m_startPage->setRecent(recent);
    m_recentMenu->clear();
    for (const QString& source : recent) {
        QAction* const entry = m_recentMenu->addAction(source);
        connect(entry, &QAction::triggered, this, [this, source] { open(source); });
    }
    m_recentMenu->setEnabled(!recent.isEmpty());
}

}  // namespace kinoscope
