// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample/sample.h"

#include "core/data/data_error.h"
#include "core/data/readers/dataset_builder.h"
#include "core/data/sample/sample_random.h"
#include "core/data/text/csv_reader.h"
#include "core/data/text/fields.h"
#include "resources/embedded.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kinoscope {

namespace {

constexpr std::size_t people = 600;
constexpr std::size_t total_ratings = 40000;
constexpr std::size_t fewest_seen = 20;
constexpr std::uint64_t seed = 1895;

struct Film {
    std::vector<std::size_t> genres;
    double period = 0.0;
    double quality = 0.0;
    double popularity = 0.0;
};

struct Person {
    std::vector<double> taste;  // row = genre
    double period_lean = 0.0;
    double generosity = 0.0;
    std::size_t seen = 0;
};

Catalogue read_catalogue()
{
    CsvReader csv(TextFile::from_text("films.csv", embedded::sample_films()));
    if (!csv.next_row() || csv.fields() != std::vector<std::string>{"title", "genres"})
        csv.fail("something else", "the heading \"title,genres\"");
    Catalogue catalogue("films.csv");
    std::int64_t id = 0;
    while (csv.next_row()) {
        if (csv.fields().size() != 2 || csv.fields()[1].empty())
            csv.fail("something else", "a title and its genres");
        std::vector<std::string> genres;
        for (const std::string_view genre : split_fields(csv.fields()[1], '|'))
            genres.emplace_back(genre);
        catalogue.add(++id, csv.fields()[0], std::move(genres), csv.line_number());
        if (catalogue.movies().back().year == 0)
            csv.fail(in_quotes(csv.fields()[0]), "a title with a year");
    }
    return catalogue;
}

/// Genres by number, in the order in which they first appear; films get the numbers.
std::size_t number_genres(const MovieTable& movies, std::vector<Film>& films)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < movies.size(); ++i) {
        for (const std::string& genre : movies[i].genres) {
            const auto known = std::find(names.begin(), names.end(), genre);
            films[i].genres.push_back(static_cast<std::size_t>(known - names.begin()));
            if (known == names.end())
                names.push_back(genre);
        }
    }
    return names.size();
}

/// Better films have more viewers, by and large: 1 / (25 + rank), a flattened Zipf law.
void spread_popularity(std::vector<Film>& films, SampleRandom& random)
{
    std::vector<double> renown;
    for (const Film& film : films)
        renown.push_back(film.quality + random.normal(0.6));
    std::vector<std::size_t> order(films.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&renown](std::size_t a, std::size_t b) {
        return renown[a] != renown[b] ? renown[a] > renown[b] : a < b;
    });
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        films[order[rank]].popularity = 1.0 / (25.0 + static_cast<double>(rank));
}

std::vector<Film> imagine_films(const MovieTable& movies, SampleRandom& random)
{
    std::vector<Film> films(movies.size());
    for (std::size_t i = 0; i < movies.size(); ++i) {
        films[i].period = (movies[i].year - 1985) / 25.0;
        films[i].quality = random.normal(0.4);
    }
    spread_popularity(films, random);
    return films;
}

std::vector<Person> imagine_people(std::size_t genres, SampleRandom& random)
{
    std::vector<Person> persons(people);
    std::vector<double> eagerness;
    for (Person& person : persons) {
        for (std::size_t g = 0; g < genres; ++g)
            person.taste.push_back(random.normal(1.0));
        person.period_lean = random.normal(1.0);
        person.generosity = random.normal(0.35);
        eagerness.push_back(sample_exp(std::clamp(random.normal(0.6), -1.2, 1.2)));
    }
    const double shares = std::accumulate(eagerness.begin(), eagerness.end(), 0.0);
    std::size_t left = total_ratings;
    for (std::size_t u = 0; u < people; ++u) {
        const double rest = static_cast<double>(total_ratings - people * fewest_seen);
        persons[u].seen = fewest_seen + static_cast<std::size_t>(rest * eagerness[u] / shares);
        left -= persons[u].seen;
    }
    for (std::size_t u = 0; left > 0; u = (u + 1) % people, --left)  // what rounding down left over
        ++persons[u].seen;
    return persons;
}

double affinity(const Person& person, const Film& film)
{
    double sum = 0.0;
    for (const std::size_t genre : film.genres)
        sum += person.taste[genre];
    return 0.65 * sum / std::sqrt(static_cast<double>(film.genres.size())) + 0.3 * person.period_lean * film.period;
}

std::vector<std::size_t> choose_films(const Person& person, const std::vector<Film>& films, SampleRandom& random)
{
    std::vector<double> up_to;  // running sum of the weights
    double sum = 0.0;
    for (const Film& film : films)
        up_to.push_back(sum += film.popularity * sample_exp(0.8 * affinity(person, film)));
    std::vector<bool> is_chosen(films.size(), false);
    std::vector<std::size_t> chosen;
    while (chosen.size() < person.seen) {
        const auto place = std::upper_bound(up_to.begin(), up_to.end() - 1, random.uniform() * sum);
        const auto film = static_cast<std::size_t>(place - up_to.begin());
        if (is_chosen[film])
            continue;
        is_chosen[film] = true;
        chosen.push_back(film);
    }
    return chosen;
}

float rate(const Person& person, const Film& film, SampleRandom& random)
{
    const double liking = 3.3 + person.generosity + film.quality + affinity(person, film) + random.normal(0.6);
    return static_cast<float>(std::clamp(std::floor(liking + 0.5), 1.0, 5.0));
}

std::vector<RatingRow> simulate(const MovieTable& movies)
{
    SampleRandom random(seed);
    std::vector<Film> films = imagine_films(movies, random);
    const std::size_t genres = number_genres(movies, films);
    const std::vector<Person> persons = imagine_people(genres, random);
    std::vector<RatingRow> rows;
    rows.reserve(total_ratings);
    for (std::size_t u = 0; u < people; ++u) {
        for (const std::size_t film : choose_films(persons[u], films, random))
            rows.push_back(
                {static_cast<std::int64_t>(u) + 1, movies[film].id, rate(persons[u], films[film], random), 0});
    }
    // As in MovieLens 100K: in no order, so that a batch of consecutive rows is a fair draw.
    for (std::size_t i = rows.size(); i-- > 1;)
        std::swap(rows[i], rows[random.below(static_cast<std::uint32_t>(i) + 1)]);
    return rows;
}

}  // namespace

Dataset make_sample()
{
    Catalogue catalogue = read_catalogue();
    const std::vector<RatingRow> rows = simulate(catalogue.movies());
    DatasetBuilder builder(std::move(catalogue));
    builder.begin_file("sample", 1, rows.size());
    for (const RatingRow& row : rows)
        builder.add(row);
    builder.end_file();
    Dataset dataset = builder.finish().dataset;
    dataset.name = "Simulated sample";
    dataset.layout = "sample";
    dataset.simulated = true;
    return dataset;
}

}  // namespace kinoscope
