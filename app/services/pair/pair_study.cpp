// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/pair/pair_study.h"

#include "core/data/text/title.h"
#include "ui/plot/axis_text.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <numeric>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::ptrdiff_t namedParts = 3;

QString titleIn(const MovieTable& movies, int film)
{
    return QString::fromStdString(spoken_title(movies[static_cast<std::size_t>(film)].title));
}

void addParts(ui::PairFacts& facts, const Eigen::VectorXd& parts, const std::vector<ComponentMeaning>& meanings)
{
    std::vector<int> order(static_cast<std::size_t>(parts.size()));
    std::iota(order.begin(), order.end(), 0);
    const auto shown = std::min(namedParts, static_cast<std::ptrdiff_t>(order.size()));
    std::partial_sort(order.begin(), order.begin() + shown, order.end(), [&](int a, int b) {
        return std::pair(-std::abs(parts(a)), a) < std::pair(-std::abs(parts(b)), b);
    });
    facts.cosine = parts.sum();
    facts.others = static_cast<int>(parts.size() - shown);
    facts.othersSum = facts.cosine;
    for (std::ptrdiff_t i = 0; i < shown; ++i) {
        const int component = order[static_cast<std::size_t>(i)];
        facts.parts.push_back(
            {ui::componentName({component, MapAxes::principal, 0}, meanings[static_cast<std::size_t>(component)]),
             parts(component)});
        facts.othersSum -= parts(component);
    }
}

}  // namespace

PairStudy::PairStudy(Pool& pool, QObject* parent)
    : QObject(parent),
      m_job(
          pool, [](const Question& question, const JobControl<>& control) { return workOut(question, control.stop); },
          [this](const Question&, std::optional<ui::PairFacts>& facts) {
              if (facts)
                  Q_EMIT found(*facts);
          })
{
}

void PairStudy::ask(const PairOfFilms& films, const ModelAnalysisPtr& analysis, MovieTablePtr movies,
                    DatasetPtr dataset)
{
    m_job.start({films, analysis, std::move(movies), std::move(dataset), m_known});
}

std::optional<ui::PairFacts> PairStudy::workOut(const Question& question, const std::stop_token& stop)
{
    const auto [first, second] = question.films;
    ui::PairFacts facts;
    facts.first = first;
    facts.second = second;
    facts.firstTitle = titleIn(*question.movies, first);
    facts.secondTitle = titleIn(*question.movies, second);
    facts.vectors = question.analysis->snapshot;
    try {
        Known& known = *question.known;
        if (known.snapshot != facts.vectors)
            known = {facts.vectors, film_directions(facts.vectors->movie_factors, *question.movies)};
        addParts(facts,
                 cosine_parts(facts.vectors->movie_factors.row(first), facts.vectors->movie_factors.row(second),
                              known.directions.axes),
                 known.directions.meanings);
        if (!question.dataset)
            return facts;
        facts.scale = question.dataset->scale;
        facts.ofPairs = question.dataset->feedback == Feedback::pairs;
        facts.audience = shared_audience(*question.dataset, first, second, stop);
        return facts.audience ? std::optional(std::move(facts)) : std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;  // films without finite factors have no directions
    }
}

}  // namespace kinoscope
