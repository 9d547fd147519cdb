// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes simulated ratings in the layout and shape of MovieLens 25M, or of another size: ratings.csv, sorted by person,
// and movies.csv. For benchmarks at a size whose real data may not be redistributed.
//
// Truth: rating = 3.5 + b_u + c_m + p_u · q_m + noise, rounded to half stars from 0.5 to 5, with p and q of 8
// dimensions. How often a film is rated falls by Zipf's law, how much a person rates is log-normal with at least 20.
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

constexpr std::size_t kRank = 8;
constexpr double kZipf = 0.9;
constexpr std::int64_t kFirstTime = 1'000'000'000;

struct Options {
    std::string folder;
    std::size_t users = 162'541;
    std::size_t movies = 59'047;
    std::size_t ratings = 25'000'000;
    std::uint64_t seed = 1;
    double noise = 0.5;  // standard deviation, in stars
};

using Random = std::mt19937_64;

/// A person's or a film's part in the truth.
struct Taste {
    std::array<float, kRank> factors{};
    float bias = 0.0F;
};

std::vector<Taste> draw_tastes(std::size_t count, float bias_std, float norm, Random& random)
{
    std::normal_distribution<float> normal;
    const float scale = std::sqrt(norm / std::sqrt(static_cast<float>(kRank)));
    std::vector<Taste> tastes(count);
    for (Taste& taste : tastes) {
        taste.bias = bias_std * normal(random);
        for (float& factor : taste.factors)
            factor = scale * normal(random);
    }
    return tastes;
}

/// How many ratings each person gives: log-normal, at least 20 and at most half of the films, `total` in all.
std::vector<std::size_t> draw_activity(const Options& options, Random& random)
{
    constexpr std::size_t least = 20;
    if (options.ratings < least * options.users || options.ratings > options.users * (options.movies / 2))
        throw std::runtime_error("So many ratings do not go with so many people and films.");
    std::lognormal_distribution<double> activity(0.0, 1.2);
    std::vector<double> weights(options.users);
    double sum = 0.0;
    for (double& weight : weights)
        sum += weight = activity(random);
    const auto spare = static_cast<double>(options.ratings - least * options.users);
    std::vector<std::size_t> counts(options.users);
    std::size_t given = 0;
    for (std::size_t user = 0; user < options.users; ++user) {
        counts[user] = least + static_cast<std::size_t>(spare * weights[user] / sum);
        counts[user] = std::min(counts[user], options.movies / 2);
        given += counts[user];
    }
    for (std::size_t user = 0; given < options.ratings; user = (user + 1) % options.users) {
        if (counts[user] < options.movies / 2) {
            ++counts[user];
            ++given;
        }
    }
    return counts;
}

/// Draws films by Zipf's law: a table of 2^20 places with equal chances.
class Popularity {
public:
    Popularity(std::size_t movies, Random& random) : m_places(1U << 20U)
    {
        std::vector<std::int32_t> order(movies);
        for (std::size_t i = 0; i < movies; ++i)
            order[i] = static_cast<std::int32_t>(i);
        std::shuffle(order.begin(), order.end(), random);
        std::vector<double> until(movies);
        double sum = 0.0;
        for (std::size_t rank = 0; rank < movies; ++rank)
            until[rank] = sum += std::pow(static_cast<double>(rank + 10), -kZipf);
        std::size_t rank = 0;
        for (std::size_t place = 0; place < m_places.size(); ++place) {
            const double share = (static_cast<double>(place) + 0.5) / static_cast<double>(m_places.size());
            while (until[rank] < share * sum)
                ++rank;
            m_places[place] = order[rank];
        }
    }

    std::int32_t draw(Random& random) const { return m_places[random() >> 44U]; }

private:
    std::vector<std::int32_t> m_places;
};

/// A file that is written block by block.
class Writer {
public:
    explicit Writer(const std::filesystem::path& path) : m_file(std::fopen(path.c_str(), "wb"), &std::fclose)
    {
        if (!m_file)
            throw std::runtime_error("Cannot write " + path.string() + ".");
    }
    ~Writer() { flush(); }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void text(std::string_view text)
    {
        m_block += text;
        if (m_block.size() > (1U << 20U))
            flush();
    }
    void number(std::int64_t value)
    {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        text({digits.data(), static_cast<std::size_t>(end - digits.data())});
    }

private:
    void flush()
    {
        std::fwrite(m_block.data(), 1, m_block.size(), m_file.get());
        m_block.clear();
    }

    std::unique_ptr<std::FILE, int (*)(std::FILE*)> m_file;
    std::string m_block;
};

int half_stars(const Taste& user, const Taste& movie, float noise)
{
    float value = 3.5F + user.bias + movie.bias + noise;
    for (std::size_t i = 0; i < kRank; ++i)
        value += user.factors[i] * movie.factors[i];
    return std::clamp(static_cast<int>(std::lround(2.0F * value)), 1, 10);
}

void write_ratings(const Options& options, Random& random)
{
    const std::vector<Taste> users = draw_tastes(options.users, 0.4F, 0.5F, random);
    const std::vector<Taste> movies = draw_tastes(options.movies, 0.4F, 0.5F, random);
    const std::vector<std::size_t> activity = draw_activity(options, random);
    const Popularity popularity(options.movies, random);
    std::normal_distribution<float> noise(0.0F, static_cast<float>(options.noise));
    Writer file(std::filesystem::path(options.folder) / "ratings.csv");
    file.text("userId,movieId,rating,timestamp\n");
    std::vector<std::int32_t> seen(options.movies, -1);
    std::vector<std::int32_t> chosen;
    for (std::size_t user = 0; user < options.users; ++user) {
        chosen.clear();
        for (std::size_t tries = 0; chosen.size() < activity[user]; ++tries) {
            // The favourites of an eager person run out: then any film will do.
            const auto movie = tries < 8 * activity[user] ? popularity.draw(random)
                                                          : static_cast<std::int32_t>(random() % options.movies);
            if (std::exchange(seen[static_cast<std::size_t>(movie)], static_cast<std::int32_t>(user)) !=
                static_cast<std::int32_t>(user))
                chosen.push_back(movie);
        }
        std::sort(chosen.begin(), chosen.end());
        std::int64_t time = kFirstTime + static_cast<std::int64_t>(random() % 500'000'000);
        for (const std::int32_t movie : chosen) {
            const int halves = half_stars(users[user], movies[static_cast<std::size_t>(movie)], noise(random));
            file.number(static_cast<std::int64_t>(user) + 1);
            file.text(",");
            file.number(movie + 1);
            file.text(",");
            file.number(halves / 2);
            file.text(halves % 2 == 0 ? ".0," : ".5,");
            file.number(time += static_cast<std::int64_t>(random() % 60));
            file.text("\n");
        }
    }
}

void write_movies(const Options& options)
{
    Writer file(std::filesystem::path(options.folder) / "movies.csv");
    file.text("movieId,title,genres\n");
    for (std::size_t movie = 1; movie <= options.movies; ++movie) {
        const auto number = static_cast<std::int64_t>(movie);
        file.number(number);
        file.text(",Simulated film ");
        file.number(number);
        file.text(" (");
        file.number(1930 + number % 90);
        file.text(movie % 3 == 0 ? "),Comedy|Drama\n" : "),Drama\n");
    }
}

}  // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App app("Writes simulated ratings in the layout and shape of MovieLens 25M.", "make_ratings");
    app.add_option("FOLDER", options.folder, "Where ratings.csv and movies.csv are written")->required();
    app.add_option("--users", options.users)->capture_default_str();
    app.add_option("--movies", options.movies)->capture_default_str();
    app.add_option("--ratings", options.ratings)->capture_default_str();
    app.add_option("--seed", options.seed)->capture_default_str();
    app.add_option("--noise", options.noise, "Standard deviation of the noise, in stars, before rounding to halves")
        ->capture_default_str()
        ->check(CLI::Range(0.0, 10.0));
    CLI11_PARSE(app, argc, argv);
    try {
        std::filesystem::create_directories(options.folder);
        Random random(options.seed);
        write_ratings(options, random);
        write_movies(options);
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "make_ratings: %s\n", error.what());
        return 1;
    }
}
