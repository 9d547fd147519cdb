// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/start_films.h"

#include "app/services/recommended_films.h"
#include "ui/start/first_films.h"
#include "ui/start/start_page.h"
#include "ui/text/noun_translator.h"

#include <utility>

namespace kinoscope {

StartFilms::StartFilms(ui::StartPage* page, Pool& pool, QObject* parent) : QObject(parent), m_page(page), m_guess(pool)
{
    connect(page, &ui::StartPage::runWanted, &m_guess, &FirstGuess::setRun);
    connect(&m_guess, &FirstGuess::runChanged, this, &StartFilms::showRun);
    connect(&m_guess, &FirstGuess::guessed, this, &StartFilms::showGuess);
    const ui::FirstFilms* const films = page->firstFilms();
    connect(films, &ui::FirstFilms::edited, this, [this, films] { m_guess.setLoved(films->films()); });
    connect(films, &ui::FirstFilms::showWanted, this,
            [this](std::optional<int> guess) { Q_EMIT wanted(m_page->runPath(), m_guess.person().starred, guess); });
}

void StartFilms::showRun()
{
    const auto& document = m_guess.document();
    m_hasSuggestions = false;
    if (document)
        ui::NounTranslator::instance().speakOf(document->item_noun, document->feedback == Feedback::pairs);
    else if (m_page->isVisible())
        m_page->dropRun();
    m_page->firstFilms()->setCatalogue(m_guess.films(), document ? static_cast<int>(document->user_ids.size()) : 0);
}

void StartFilms::showGuess(const RecommendationAnswer& answer)
{
    // Once a run: a list that is made anew would change under the pointer.
    if (!std::exchange(m_hasSuggestions, true))
        m_page->firstFilms()->setSuggestions(answer.suggestions);
    m_page->firstFilms()->setGuesses(recommendedFilms(answer, *m_guess.document(), m_guess.person()));
}

}  // namespace kinoscope
