// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/seed_study.h"

#include "core/analysis/neighbours/place_search.h"
#include "ui/text/core_text.h"

#include <exception>
#include <span>
#include <utility>

namespace kinoscope {

using Phase = ui::Stability::Phase;

namespace {

constexpr int list_length = 10;

/// As the list of films unlike one has them, of each model.
std::vector<std::vector<Neighbour>> farthest_lists(const SeedTables& tables, int row, const MovieTable& movies,
                                                   const Duplicates* duplicates, const ui::NeighbourChoice& choice)
{
    std::vector<std::vector<Neighbour>> lists;
    for (const FactorMatrix& table : tables.movie_factors)
        lists.push_back(films_around(table, table.row(row), movies,
                                     {choice.similarity, list_length, choice.minRatings, true, {row}, duplicates}));
    return lists;
}

}  // namespace

SeedStudy::SeedStudy(Pools& pools, QObject* parent)
    : QObject(parent), m_idle(pools.idle),
      m_training(pools.idle, trained, [this](const Training&, const TablesPtr& tables) { finishTraining(tables); }),
      m_preparing(
          pools.work,
          [](const Preparing& input, const JobControl<>&) {
              return std::make_shared<const NeighbourStability>(input.tables->movie_factors, input.movies,
                                                                input.similarity, list_length);
          },
          [this](const Preparing&, const StabilityPtr& stability) {
              m_stability = stability;
              refresh();
          }),
      m_comparing(
          pools.idle,
          [](const Comparing& input, const JobControl<>& control) {
              return input.stability->agreement(input.choice.minRatings, control.stop);
          },
          [this](const Comparing&, const ListAgreement& agreement) { showAgreement(agreement); }),
      m_counting(
          pools.work, [](const Counting& input, const JobControl<>&) { return counts(input); },
          [this](const Counting& input, const ui::SeedCounts& counts) {
              if (input.movie == m_film && input.choice == m_choice)
                  Q_EMIT counted(counts);
          }),
      m_measuring(
          pools.work, [](const Measuring& input, const JobControl<>&) { return measured(input); },
          [this](const Measuring&, const MapSpreadPtr& spread) {
              m_spread = spread;
              Q_EMIT spreadChanged();
          })
{
    m_training.onProgress([this](const SeedProgress& progress) { showProgress(progress); });
}

void SeedStudy::setRun(DatasetPtr dataset, std::shared_ptr<const DataSplit> split, DocumentPtr document)
{
    m_idle.release(std::exchange(m_dataset, std::move(dataset)));
    m_split = std::move(split);
    m_document = std::move(document);
    startOver({.phase = Phase::unknown});
}

void SeedStudy::clear()
{
    m_idle.release(std::exchange(m_dataset, nullptr));
    m_split.reset();
    m_document.reset();
    m_film.reset();
    startOver({});
}

/// Forgets all that was found out, ends all that is under way, and then tells.
void SeedStudy::startOver(const ui::Stability& state)
{
    m_training.cancel();
    m_preparing.cancel();
    m_comparing.cancel();
    m_counting.cancel();
    m_measuring.cancel();
    m_idle.release(std::exchange(m_tables, nullptr));
    m_idle.release(std::exchange(m_stability, nullptr));
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

void SeedStudy::setState(const ui::Stability& state)
{
    m_state = state;
    Q_EMIT changed(m_state);
}

void SeedStudy::train(int seeds)
{
    if (!m_document || m_state.phase == Phase::training)
        return;
    startOver({.phase = Phase::training, .seeds = seeds});
    m_training.start({m_dataset, m_split, m_document, seeds});
}

SeedStudy::TablesPtr SeedStudy::trained(const Training& input, const JobControl<SeedProgress>& control)
{
    const ModelDocument& document = *input.document;
    SeedControl how{.progress = control.tell, .stop = control.stop};
    if (document.termination == name_of(Termination::cancelled))
        how.most_epochs = static_cast<int>(document.history.size());
    std::vector<std::uint64_t> others = seeds_from(document.settings.seed, input.seeds + 1);
    others.erase(others.begin());
    auto tables =
        std::make_shared<SeedTables>(train_seeds(*input.dataset, input.split, document.settings, others, how));
    tables->movie_factors.insert(tables->movie_factors.begin(), document.model.movie_factors);
    return tables;
}

void SeedStudy::cancel()
{
    if (m_state.phase == Phase::training)
        startOver({.phase = Phase::unknown});
}

void SeedStudy::showProgress(const SeedProgress& progress)
{
    ui::Stability state = m_state;
    state.seedsDone = progress.seeds_done;
    state.share = progress.share;
    setState(state);
}

void SeedStudy::finishTraining(const TablesPtr& tables)
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
    m_comparing.cancel();
    if (!m_stability || m_stability->similarity() != m_choice.similarity) {
        // Start only when no preparation runs: of similarities that follow one another quickly, the last is prepared
        // then.
        if (!m_preparing.isBusy())
            m_preparing.start({m_tables, movies_of(m_dataset), m_choice.similarity});
        return;
    }
    m_comparing.start({m_stability, m_choice});
    countNow();
}

void SeedStudy::showAgreement(const ListAgreement& agreement)
{
    if (agreement.pairs == 0)
        return;
    ui::Stability state = m_state;
    state.compared = true;
    state.common = agreement.mean;
    state.films = static_cast<int>(agreement.films.size());
    setState(state);
}

void SeedStudy::count(std::optional<int> film)
{
    m_film = film;
    countNow();
}

void SeedStudy::countNow()
{
    if (m_film && m_stability && m_stability->similarity() == m_choice.similarity)
        m_counting.follow({m_stability, m_tables, movies_of(m_dataset), m_duplicates, *m_film, m_choice});
}

ui::SeedCounts SeedStudy::counts(const Counting& input)
{
    const auto& [stability, tables, movies, duplicates, movie, choice] = input;
    const auto lists = choice.farthest ? farthest_lists(*tables, movie, *movies, duplicates.get(), choice)
                                       : stability->lists(movie, choice.minRatings, duplicates.get());
    return {stability->models() - 1, count_neighbours(std::span(lists).subspan(1)), movie, choice.farthest};
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
    if (m_frame->linear) {
        m_measuring.start({m_tables, m_frame});
        return;
    }
    m_measuring.cancel();
    if (std::exchange(m_spread, nullptr))
        Q_EMIT spreadChanged();
}

MapSpreadPtr SeedStudy::measured(const Measuring& input)
{
    try {
        const std::span<const FactorMatrix> all(input.tables->movie_factors);
        return std::make_shared<const MapSpread>(
            aligned_positions(all.front(), all.subspan(1), input.frame->linear->axes));
    } catch (const std::exception&) {
        return nullptr;  // no map to draw on: a single film, or one of another model
    }
}

}  // namespace kinoscope
