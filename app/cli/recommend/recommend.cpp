// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/neighbour_options.h"
#include "app/cli/recommend/own_ratings.h"
#include "app/cli/recommend/recommend_options.h"
#include "app/cli/say.h"
#include "app/common/fold_in_facts.h"
#include "app/common/open_model.h"
#include "core/analysis/recommend/reasons.h"
#include "core/analysis/recommend/recommender.h"
#include "core/data/text/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace kinoscope::cli {

namespace {

constexpr std::size_t parts_shown = 3;
constexpr double shown_step = 0.01;
constexpr std::size_t titles_shown = 5;

RecommendationQuery query_of(const RecommendOptions& options, const MovieTable& movies)
{
    RecommendationQuery query = options.query;
    if (options.all_of_groups)
        query.most_of_group = 0;
    if (!options.decade.empty()) {
        constexpr std::int64_t last_year = 9999;
        const std::int64_t year = parse_whole(options.decade).value_or(0);
        if (year < 1 || year > last_year)
            throw UsageError("--decade wants the first of ten years: 1990.");
        query.first_year = static_cast<int>(year / 10 * 10);
        query.last_year = query.first_year + 9;
    }
    for (const std::string& genre : query.genres)
        if (std::none_of(movies.begin(), movies.end(), [&genre](const Movie& movie) {
                return std::find(movie.genres.begin(), movie.genres.end(), genre) != movie.genres.end();
            }))
            throw std::runtime_error(fmt::format("No film here has the genre \"{}\".", genre));
    for (const std::string& film : options.not_these)
        query.left_out.push_back(the_film(movies, film));
    return query;
}

/// A list of films for one person, as JSON or as lines.
class Report {
public:
    Report(const ModelDocument& document, const Recommender& recommender, const FoldedPerson& person, bool why)
        : m_document(document), m_person(person), m_reasons(recommender.model(), person), m_why(why)
    {
    }

    Json json(const RecommendationList& list) const
    {
        Json films = Json::array();
        for (const Recommendation& film : list.films)
            films.push_back(film_json(film));
        return films;
    }

    void print(const RecommendationList& list) const
    {
        for (const Recommendation& film : list.films) {
            say("{:>14}  {:>6} {}  {}{}\n", film.predicted.empty() ? "" : stars(film.predicted.front()),
                movie(film.movie).ratings, raters(m_document.feedback), movie(film.movie).title,
                film.like_it.empty() ? "" : fmt::format("  ({} more like it)", film.like_it.size()));
            if (m_why && !film.predicted.empty())
                print_reasons(film.movie);
        }
    }

private:
    const Movie& movie(int row) const { return m_document.movies[static_cast<std::size_t>(row)]; }
    double shown(double value) const { return shown_rating(m_document.scale, value); }
    /// A difference of two ratings, as people know them.
    double shown_part(double part) const { return m_document.scale.low_is_good ? -part : part; }
    double clipped(double value) const { return std::clamp(value, m_document.scale.min, m_document.scale.max); }

    std::string stars(const PredictedRating& predicted) const
    {
        return fmt::format("{:.1f} ± {:.1f}", shown(clipped(predicted.value)), predicted.deviation);
    }

    Json film_json(const Recommendation& film) const
    {
        Json json = movie_json(movie(film.movie));
        json["predicted"] = nullptr;
        json["score"] = rounded(film.score);
        json["ratings"] = movie(film.movie).ratings;
        json["base"] = nullptr;
        json["why"] = Json::array();
        Json alike = Json::array();
        for (const int other : film.like_it)
            alike.push_back(movie_json(movie(other)));
        if (!film.predicted.empty()) {
            const Reasons reasons = m_reasons.of(film.movie);
            json["predicted"] = rounded(shown(clipped(reasons.predicted)));
            json["deviation"] = rounded(film.predicted.front().deviation);
            json["base"] = rounded(shown(reasons.base));
            for (const ReasonPart& part : strongest(reasons)) {
                Json entry = movie_json(movie(part.movie));
                entry["part"] = rounded(shown_part(part.rating), 9);
                json["why"].push_back(entry);
            }
        }
        json["like_it"] = alike;
        return json;
    }

    /// The parts, strongest first; all of them only where they were asked for.
    std::vector<ReasonPart> strongest(const Reasons& reasons) const
    {
        std::vector<ReasonPart> parts = reasons.parts;
        std::stable_sort(parts.begin(), parts.end(), [](const ReasonPart& a, const ReasonPart& b) {
            return std::abs(a.rating) > std::abs(b.rating);
        });
        if (!m_why && parts.size() > parts_shown)
            parts.resize(parts_shown);
        return parts;
    }

    /// Figures that add up as they are shown.
    void print_reasons(int film) const
    {
        const Reasons reasons = m_reasons.of(film);
        const std::vector<ReasonPart> parts = strongest(reasons);
        std::vector<double> values{shown(reasons.base)};
        for (const ReasonPart& part : parts)
            values.push_back(shown_part(part.rating));
        const RoundedSum sum = round_to_sum(values, shown_step);
        say("{:>22.2f}  what most people would give\n", sum.values.front());
        for (std::size_t i = 0; i < parts.size(); ++i)
            say("{:>+22.2f}  {}\n", sum.values[i + 1], movie(parts[i].movie).title);
        say("{:>22.2f}  predicted\n", sum.sum);
        if (const int most = m_reasons.speaks_most_for(film); most >= 0)
            say("{:>24}For its place in the list {} speaks most.\n", "",
                movie(m_person.ratings[static_cast<std::size_t>(most)].movie).title);
    }

    const ModelDocument& m_document;
    const FoldedPerson& m_person;
    PersonReasons m_reasons;
    bool m_why;
};

Json person_json(const OwnRatings& own)
{
    Json ambiguous = Json::array();
    for (const auto& [title, candidates] : own.ambiguous)
        ambiguous.push_back({{"title", title}, {"candidates", candidates}});
    return {{"ratings", own.rated},
            {"matched", own.matched},
            {"unmatched", own.unmatched},
            {"ambiguous", ambiguous},
            {"notes", own.notes}};
}

void print_person(const OwnRatings& own)
{

    say(stderr, "{} of {} rated films are known here.\n", own.matched, own.rated);
    const auto titles = [](const std::vector<std::string>& all) {
        std::string text;
        for (std::size_t i = 0; i < std::min(all.size(), titles_shown); ++i)
            text += (i > 0 ? "; " : "") + all[i];
        return all.size() > titles_shown ? fmt::format("{}; … and {} more", text, all.size() - titles_shown) : text;
    };
    if (!own.unmatched.empty())
        say(stderr, "Not known: {}.\n", titles(own.unmatched));
    for (const auto& [title, candidates] : own.ambiguous)
        say(stderr, "{} may be one of these, and is left out; write the title and year as here: {}.\n", title,
            titles(candidates));
    for (const std::string& note : own.notes)
        say(stderr, "{}\n", note);
}

int recommend(const RecommendOptions& options)
{
    const ModelDocument document = open_model(options.model);
    speak_of(document.item_noun);
    const OwnRatings own = options.person.empty() ? ratings_in_list(document, options.ratings)
                                                  : ratings_of_person(document, options.dataset, options.person);
    const RecommendationQuery query = query_of(options, document.movies);
    const MovieTablePtr movies(MovieTablePtr(), &document.movies);
    const Recommender recommender(document.model, fold_in_facts(document), movies,
                                  std::make_shared<const Duplicates>(document.movies));
    std::vector<OwnRating> ratings = own.ratings;
    for (const std::string& film : options.without) {
        const int row = the_film(document.movies, film);
        if (std::erase_if(ratings, [row](const OwnRating& rating) { return rating.movie == row; }) == 0)
            throw std::runtime_error(fmt::format("\"{}\" is not among the ratings.", film));
    }
    const std::optional<FoldedPerson> person = fold_in(recommender.model(), std::move(ratings));
    const RecommendationList list = recommender.recommend({&*person, 1}, query);
    const Report report(document, recommender, *person, options.why);
    if (options.json) {
        print_json({{"person", person_json(own)},
                    {"ranked_by", list.by_rating_alone ? "rating" : "watch"},
                    {"recommendations", report.json(list)}});
        return exit_done;
    }
    print_person(own);
    if (list.by_rating_alone)
        say(stderr, "This model has learned how people rate, not what they watch: films are ranked by predicted rating "
                    "alone, which says less. The preset balanced learns both.\n");
    if (list.films.empty())
        say(stderr, "No film is left: ask for other genres or years, or for fewer ratings.\n");
    report.print(list);
    return exit_done;
}

}  // namespace

void add_recommend(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<RecommendOptions>();
    CLI::App* command = app.add_subcommand("recommend", "Recommend films from one person's ratings, without training");
    add_recommend_options(*command, *options);
    command->callback([options, &chosen] {
        chosen = [options] {
            check_recommend_usage(*options);
            return recommend(*options);
        };
    });
}

}  // namespace kinoscope::cli
