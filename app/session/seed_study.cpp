// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/seed_study.h"

#include "core/analysis/place_search.h"
#include "core/training/thread_priority.h"
#include "ui/theme/core_text.h"

#include <exception>
#include <span>
#include <utility>

namespace kinoscope {

using Phase = ui::Steadiness::Phase;

namespace {

constexpr int list_length = 10;

/// As the list of films unlike one has them, of each model.
std::vector<std::vector<Neighbour>> farthest_lists(const SeedTables& tables, int row, const MovieTable& movies,
                                                   const ui::NeighbourChoice& choice)
{
    std::vector<std::vector<Neighbour>> lists;
    for (const FactorMatrix& table : tables.movie_factors)
        lists.push_back(films_around(table, table.row(row), movies,
                                     {choice.similarity, list_length, choice.minRatings, true, {row}}));
    return lists;
}

}  // namespace

SeedStudy::SeedStudy(QObject* parent) : QObject(parent)
{
    m_trainer.run(
        [] {
            lower_thread_priority(Niceness::when_idle);
            return true;
        },
        [](bool) {});
}

SeedStudy::~SeedStudy()
{
    m_stopTraining.request_stop();
    m_stopComparing.request_stop();
}

void SeedStudy::setRun(DatasetPtr dataset, std::shared_ptr<const DataSplit> split,
                       std::shared_ptr<const ModelDocument> document)
{
    m_trainer.release(std::exchange(m_dataset, std::move(dataset)));
    m_split = std::move(split);
    m_document = std::move(document);
    startOver({.phase = Phase::unknown});
}

void SeedStudy::clear()
{
    m_trainer.release(std::exchange(m_dataset, nullptr));
    m_split.reset();
    m_document.reset();
    m_film.reset();
    startOver({});
}

/// Forgets all that was found out, ends all that is under way, and then tells.
void SeedStudy::startOver(const ui::Steadiness& state)
{
    ++m_generation;
    m_stopTraining.request_stop();
    m_stopTraining = std::stop_source();
    m_stopComparing.request_stop();
    m_trainer.release(std::exchange(m_tables, nullptr));
    m_trainer.release(std::exchange(m_stability, nullptr));
    m_preparing = false;
    m_spread.reset();
    m_state = state;
    tell();
}

void SeedStudy::tell()
{
    Q_EMIT spreadChanged();
    Q_EMIT counted({});
    Q_EMIT changed(m_state);
}

void SeedStudy::setState(const ui::Steadiness& state)
{
    m_state = state;
    Q_EMIT changed(m_state);
}

void SeedStudy::train(int seeds)
{
    if (!m_document || m_state.phase == Phase::training)
        return;
    startOver({.phase = Phase::training, .seeds = seeds});
    SeedControl control;
    control.stop = m_stopTraining.get_token();
    if (m_document->termination == name_of(Termination::cancelled))
        control.most_epochs = static_cast<int>(m_document->history.size());
    control.progress = [this, generation = m_generation](const SeedProgress& progress) {
        const HandingOver handing;
        QMetaObject::invokeMethod(
            this,
            [this, generation, progress] {
                take_over();
                if (generation == m_generation)
                    showProgress(progress);
            },
            Qt::QueuedConnection);
    };
    m_trainer.run(
        [dataset = m_dataset, split = m_split, document = m_document, seeds, control] {
            std::vector<std::uint64_t> others = seeds_from(document->settings.seed, seeds + 1);
            others.erase(others.begin());
            auto tables =
                std::make_shared<SeedTables>(train_seeds(*dataset, split, document->settings, others, control));
            tables->movie_factors.insert(tables->movie_factors.begin(), document->model.movie_factors);
            return tables;
        },
        [this, generation = m_generation](const std::shared_ptr<SeedTables>& tables) {
            if (generation == m_generation)
                finishTraining(tables);
            else
                m_trainer.release(tables);
        });
}

void SeedStudy::cancel()
{
    if (m_state.phase != Phase::training)
        return;
    startOver({.phase = Phase::unknown});
}

void SeedStudy::showProgress(const SeedProgress& progress)
{
    if (m_state.phase != Phase::training)
        return;
    ui::Steadiness state = m_state;
    state.seedsDone = progress.seeds_done;
    state.share = progress.share;
    setState(state);
}

void SeedStudy::finishTraining(const std::shared_ptr<SeedTables>& tables)
{
    if (tables->termination != Termination::completed) {
        setState({.phase = Phase::failed, .message = ui::coreText(tables->message)});
        return;
    }
    m_tables = tables;
    setState({.phase = Phase::known, .seeds = m_state.seeds});
    measureSpread();
    refresh();
}

void SeedStudy::setChoice(const ui::NeighbourChoice& choice)
{
    if (choice == std::exchange(m_choice, choice))
        return;
    m_film.reset();  // until its list by this choice is shown
    if (!m_tables)
        return;
    setState({.phase = Phase::known, .seeds = m_state.seeds});
    refresh();
}

void SeedStudy::refresh()
{
    m_stopComparing.request_stop();
    m_stopComparing = std::stop_source();
    if (!isPrepared()) {
        prepare();
        return;
    }
    compare();
    countNow();
}

/// One at a time: while somebody walks through the similarities, those in between are skipped.
void SeedStudy::prepare()
{
    if (std::exchange(m_preparing, true))
        return;
    m_analyst.run(
        [tables = m_tables, movies = movies_of(m_dataset), similarity = m_choice.similarity] {
            return std::make_shared<const NeighbourStability>(tables->movie_factors, movies, similarity, list_length);
        },
        [this, generation = m_generation](StabilityPtr stability) {
            if (generation != m_generation)
                return;
            m_preparing = false;
            m_stability = std::move(stability);
            refresh();
        });
}

void SeedStudy::compare()
{
    m_trainer.run([stability = m_stability, choice = m_choice,
                   stop = m_stopComparing.get_token()] { return stability->agreement(choice.minRatings, stop); },
                  [this, generation = m_generation, choice = m_choice](const ListAgreement& agreement) {
                      if (generation != m_generation || choice != m_choice || agreement.pairs == 0)
                          return;
                      ui::Steadiness state = m_state;
                      state.compared = true;
                      state.common = agreement.mean;
                      state.films = static_cast<int>(agreement.films.size());
                      setState(state);
                  });
}

void SeedStudy::count(std::optional<int> film)
{
    m_film = film;
    countNow();
}

void SeedStudy::countNow()
{
    if (!m_film || !isPrepared())
        return;
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    m_counting = true;
    m_analyst.run(
        [stability = m_stability, tables = m_tables, movies = movies_of(m_dataset), row = *m_film, choice = m_choice] {
            const auto lists = choice.farthest ? farthest_lists(*tables, row, *movies, choice)
                                               : stability->lists(row, choice.minRatings);
            return ui::SeedCounts{stability->models() - 1, count_neighbours(std::span(lists).subspan(1))};
        },
        [this, generation = m_generation, film = m_film, choice = m_choice](const ui::SeedCounts& counts) {
            m_counting = false;
            if (generation == m_generation && film == m_film && choice == m_choice)
                Q_EMIT counted(counts);
            if (std::exchange(m_countAgain, false))
                countNow();
        });
}

void SeedStudy::setFrame(MapFramePtr frame)
{
    m_frame = std::move(frame);
    measureSpread();
}

void SeedStudy::measureSpread()
{
    if (!m_tables || !m_frame)
        return;
    if (!m_frame->linear) {
        if (std::exchange(m_spread, nullptr))
            Q_EMIT spreadChanged();
        return;
    }
    m_analyst.run(
        [tables = m_tables, frame = m_frame]() -> MapSpreadPtr {
            try {
                const std::span<const FactorMatrix> all(tables->movie_factors);
                return std::make_shared<const MapSpread>(
                    aligned_positions(all.front(), all.subspan(1), frame->linear->axes));
            } catch (const std::exception&) {
                return nullptr;  // no map to draw on: a single film, or one of another model
            }
        },
        [this, generation = m_generation, frame = m_frame](MapSpreadPtr spread) {
            if (generation != m_generation || frame != m_frame)
                return;
            m_spread = std::move(spread);
            Q_EMIT spreadChanged();
        });
}

}  // namespace kinoscope
