// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/first_guess.h"

#include "app/common/open_model.h"
#include "app/services/recommended_films.h"

#include <exception>
#include <utility>

namespace kinoscope {

namespace {

constexpr double loved = 5.0;

}  // namespace

FirstGuess::FirstGuess(Pool& pool, QObject* parent)
    : QObject(parent), m_pool(pool), m_finder(pool),
      m_reading(
          pool, [](const QString& path, const auto& /*control*/) { return read(path); },
          [this](const QString& /*path*/, const Run& run) { take(run); })
{
    connect(&m_finder, &RecommendationFinder::found, this, &FirstGuess::guessed);
}

// A file that has gone, or is none, is no error here: it was not asked for. Opening it says what is wrong.
FirstGuess::Run FirstGuess::read(const QString& path)
{
    try {
        auto document = std::make_shared<const ModelDocument>(open_model(path.toStdString()));
        const MovieTablePtr movies{document, &document->movies};
        return {std::move(document), ui::makeCatalogue(movies)};
    } catch (const std::exception&) {
        return {};
    }
}

void FirstGuess::setRun(const QString& path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_reading.cancel();
    if (m_document)
        take({});
    if (!path.isEmpty())
        m_reading.start(path);
}

void FirstGuess::take(const Run& run)
{
    m_pool.release(std::exchange(m_document, run.document));
    m_pool.release(std::exchange(m_films, run.films));
    m_person = {};
    m_finder.setModel(m_document, m_films ? m_films->duplicates : nullptr);
    Q_EMIT runChanged();
    ask();
}

void FirstGuess::setLoved(const std::vector<int>& movies)
{
    m_person.starred.clear();
    for (const int movie : movies) {
        const Movie& film = m_document->movies[static_cast<std::size_t>(movie)];
        m_person.starred.push_back({{QString::fromStdString(film.title), film.year, movie}, loved});
    }
    ask();
}

void FirstGuess::ask()
{
    if (!m_document)
        return;
    RecommendationWish wish;
    wish.people = {ratingsOf(m_person, *m_document)};
    wish.query.count = mostGuesses;
    wish.suggestions = suggestions;
    m_finder.setWish(std::move(wish));
}

}  // namespace kinoscope
