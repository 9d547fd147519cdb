// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/stability_report.h"

#include "app/cli/say.h"
#include "app/cli/train_report.h"
#include "core/analysis/map/projection.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <string_view>

namespace kinoscope::cli {

namespace {

using Film = ListAgreement::Film;
constexpr int list_length = 10;
constexpr std::size_t films_shown = 10;

/// Films of equal share: those of more ratings first, as a list of them says more.
std::vector<Film> ordered(const StabilityReport& report, bool steadiest)
{
    const MovieTable& movies = report.dataset->movies;
    std::vector<Film> films = report.agreement.films;
    std::stable_sort(films.begin(), films.end(), [&](const Film& a, const Film& b) {
        if (a.share != b.share)
            return steadiest ? a.share > b.share : a.share < b.share;
        return movies[static_cast<std::size_t>(a.movie)].ratings > movies[static_cast<std::size_t>(b.movie)].ratings;
    });
    films.resize(std::min(films.size(), films_shown));
    return films;
}

double distance(const StabilityReport& report, int movie)
{
    return static_cast<double>(report.spread->distance(movie, report.axes.first, report.axes.second));
}

/// Root mean square over the films asked about.
double mean_spread(const StabilityReport& report)
{
    double squares = 0.0;
    for (const Film& film : report.agreement.films)
        squares += std::pow(distance(report, film.movie), 2);
    return std::sqrt(squares / static_cast<double>(std::max<std::size_t>(report.agreement.films.size(), 1)));
}

void print_films(const StabilityReport& report, std::string_view heading, bool steadiest)
{
    say("\n{}\n{:>7} {:>7} {:>8}\n", heading, "shared", "spread", raters(report.dataset->feedback));
    for (const Film& film : ordered(report, steadiest)) {
        const Movie& movie = report.dataset->movies[static_cast<std::size_t>(film.movie)];
        say("{:5.0f} % {:7.3f} {:8}  {}\n", 100.0 * film.share, distance(report, film.movie), movie.ratings,
            movie.title);
    }
}

Json films_json(const StabilityReport& report, bool steadiest)
{
    Json list = Json::array();
    for (const Film& film : ordered(report, steadiest)) {
        const Movie& movie = report.dataset->movies[static_cast<std::size_t>(film.movie)];
        Json entry = movie_json(movie);
        entry["shared"] = rounded(film.share);
        entry["spread"] = rounded(distance(report, film.movie));
        entry["ratings"] = movie.ratings;
        list.push_back(entry);
    }
    return list;
}

Json neighbours_json(const StabilityReport& report)
{
    Json list = Json::array();
    for (const NeighbourCount& neighbour : report.neighbours) {
        const Movie& movie = report.dataset->movies[static_cast<std::size_t>(neighbour.movie)];
        Json entry = movie_json(movie);
        entry["seeds"] = neighbour.models;
        entry["similarity"] = rounded(static_cast<double>(neighbour.similarity));
        entry["ratings"] = movie.ratings;
        list.push_back(entry);
    }
    return list;
}

void print_neighbours(const StabilityReport& report)
{
    say("\nclosest to {}, in how many seeds\n{:>9} {:>7} {:>8}\n",
        report.dataset->movies[static_cast<std::size_t>(*report.film)].title, "seeds", "mean", "ratings");
    for (const NeighbourCount& neighbour : report.neighbours) {
        const Movie& movie = report.dataset->movies[static_cast<std::size_t>(neighbour.movie)];
        say("{:>4} of {} {:7.4f} {:8}  {}\n", neighbour.models, report.seeds.size(), neighbour.similarity,
            movie.ratings, movie.title);
    }
}

}  // namespace

StabilityReport make_stability_report(const DatasetPtr& dataset, const TrainingSettings& settings,
                                      const SeedTables& tables, Similarity similarity, int min_ratings,
                                      std::optional<int> film)
{
    StabilityReport report{.dataset = dataset,
                           .settings = settings,
                           .termination = tables.termination,
                           .seeds = tables.seeds,
                           .similarity = similarity,
                           .min_ratings = min_ratings,
                           .film = film};
    if (tables.seeds.size() < fewest_seeds)
        return report;
    const NeighbourStability stability(tables.movie_factors, movies_of(dataset), similarity, list_length);
    report.agreement = stability.agreement(min_ratings);
    if (film)
        report.neighbours = count_neighbours(stability.lists(*film, min_ratings));

    const FactorMatrix& first = tables.movie_factors.front();
    const auto components = static_cast<int>(std::min<Eigen::Index>(3, first.cols()));
    const PrincipalComponents map = principal_components(first, components);
    const std::span<const FactorMatrix> all(tables.movie_factors);
    report.spread = std::make_shared<const MapSpread>(aligned_positions(first, all.subspan(1), map.axes));
    report.axes = {0, components - 1};
    const auto square = [&](int axis) { return static_cast<double>(map.coordinates.col(axis).squaredNorm()); };
    report.map_radius = std::sqrt((square(0) + (components > 1 ? square(components - 1) : 0.0)) /
                                  static_cast<double>(map.coordinates.rows()));
    return report;
}

void print_stability_start(const Dataset& dataset, const TrainingSettings& settings, int seeds)
{
    print_dataset(dataset);
    say("preset {}, {} factors, {} epochs, {} seeds from {}\n", settings.preset, settings.factors, settings.epochs,
        seeds, settings.seed);
    std::fflush(stdout);
}

void print_stability(const StabilityReport& report)
{
    if (report.agreement.films.empty()) {
        say("No film has at least {} {}; --min-ratings 0 takes all films.\n", report.min_ratings,
            raters(report.dataset->feedback));
        return;
    }
    const ListAgreement& agreement = report.agreement;
    const std::string pairs = agreement.pairs == 1 ? "1 pair of seeds"
                                                   : fmt::format("{} pairs of seeds, standard deviation {:.1f}%",
                                                                 agreement.pairs, 100.0 * agreement.deviation);
    say("\nTwo seeds share {:.1f}% of a film's {} closest films (mean over {} films; {}).\n", 100.0 * agreement.mean,
        list_length, agreement.films.size(), pairs);
    say("On the map (PC {} × PC {}), films lie {:.3f} from their mean place across seeds and {:.3f} from the centre "
        "(root mean squares).\n",
        report.axes.first + 1, report.axes.second + 1, mean_spread(report), report.map_radius);
    if (report.film)
        print_neighbours(report);
    print_films(report, "most stable: share of closest films that two seeds have in common, spread on the map", true);
    print_films(report, "least stable", false);
}

Json stability_json(const StabilityReport& report)
{
    Json json{{"dataset", dataset_json(*report.dataset)},
              {"settings", settings_json(report.settings)},
              {"termination", name_of(report.termination)},
              {"seeds", report.seeds},
              {"similarity", name_of(report.similarity)},
              {"min_ratings", report.min_ratings},
              {"length", list_length},
              {"shared", nullptr},
              {"map", nullptr},
              {"movie", nullptr},
              {"neighbours", nullptr},
              {"steadiest", nullptr},
              {"least_steady", nullptr}};
    if (!report.spread)
        return json;
    json["shared"] = {{"mean", rounded(report.agreement.mean)},
                      {"deviation", rounded(report.agreement.deviation)},
                      {"pairs", report.agreement.pairs},
                      {"films", report.agreement.films.size()}};
    json["map"] = {{"components", {report.axes.first + 1, report.axes.second + 1}},
                   {"spread", rounded(mean_spread(report))},
                   {"radius", rounded(report.map_radius)}};
    json["steadiest"] = films_json(report, true);
    json["least_steady"] = films_json(report, false);
    if (report.film) {
        json["movie"] = movie_json(report.dataset->movies[static_cast<std::size_t>(*report.film)]);
        json["neighbours"] = neighbours_json(report);
    }
    return json;
}

}  // namespace kinoscope::cli
