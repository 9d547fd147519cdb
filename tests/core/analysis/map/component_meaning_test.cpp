// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/map/component_meaning.h"

#include "core/analysis/neighbours/neighbours.h"
#include "tests/test_main.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace kinoscope;
using Kind = ComponentMeaning::Kind;

namespace {

constexpr int films = 200;

/// Year, number of ratings and genres go their own ways: none says anything about another.
MovieTable unrelated_films()
{
    MovieTable movies;
    for (int i = 0; i < films; ++i) {
        Movie movie;
        movie.id = i + 1;
        movie.year = 1930 + i % 70;
        movie.ratings = 20 + (i * 37) % 400;
        if (i % 5 == 0)
            movie.genres.push_back("Drama");
        if (i % 7 < 2)
            movie.genres.push_back("Adventure");
        if (i % 11 < 3)
            movie.genres.push_back("Horror");
        movies.push_back(movie);
    }
    return movies;
}

double noise(int i)
{
    return std::sin(12.9898 * i) * 1.4;
}

/// One component, by a formula of the film and its row.
template <typename Formula>
Eigen::MatrixXf component(const MovieTable& movies, Formula formula)
{
    Eigen::MatrixXf coordinates(static_cast<Eigen::Index>(movies.size()), 1);
    for (std::size_t i = 0; i < movies.size(); ++i)
        coordinates(static_cast<Eigen::Index>(i), 0) = static_cast<float>(formula(movies[i], static_cast<int>(i)));
    return coordinates;
}

ComponentMeaning only_meaning(const Eigen::MatrixXf& coordinates, const MovieTable& movies)
{
    return component_meanings(coordinates, movies).at(0);
}

double has(const Movie& movie, const char* genre)
{
    return std::find(movie.genres.begin(), movie.genres.end(), genre) == movie.genres.end() ? 0.0 : 1.0;
}

double year_with_noise(const Movie& movie, int i)
{
    return 0.05 * (movie.year - 1960) + noise(i);
}

}  // namespace

class ComponentMeaningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheYear();
    void agreesWithTheTextbookFormula();
    void signsTellTheDirection();
    void findsPopularityByItsLogarithm();
    void findsAGenre();
    void namesTheGenreThatPullsTheOtherWay();
    void theStrongestOfSeveralWins();
    void noiseMeansNothing();
    void filmsWithoutAYearAreLeftOutOfIt();
    void filmsWithFewRatingsDoNotCount();
    void rareGenresAreNotNamed();
    void saysNothingWhereThereIsTooLittle_data();
    void saysNothingWhereThereIsTooLittle();
    void eachComponentHasItsOwn();
};

void ComponentMeaningTest::findsTheYear()
{
    const MovieTable movies = unrelated_films();
    const ComponentMeaning meaning = only_meaning(component(movies, year_with_noise), movies);
    QCOMPARE(meaning.kind, Kind::year);
    QVERIFY(meaning.correlation > 0.6 && meaning.correlation < 0.95);
}

void ComponentMeaningTest::agreesWithTheTextbookFormula()
{
    const MovieTable movies = unrelated_films();
    const Eigen::MatrixXf coordinates = component(movies, year_with_noise);
    Eigen::VectorXd years(films);
    for (int i = 0; i < films; ++i)
        years(i) = movies[static_cast<std::size_t>(i)].year;
    years.array() -= years.mean();
    Eigen::VectorXd along = coordinates.col(0).cast<double>();
    along.array() -= along.mean();
    const double expected = years.dot(along) / (years.norm() * along.norm());
    QVERIFY(std::abs(only_meaning(coordinates, movies).correlation - expected) < 1e-9);
}

void ComponentMeaningTest::signsTellTheDirection()
{
    const MovieTable movies = unrelated_films();
    const Eigen::MatrixXf coordinates = component(movies, year_with_noise);
    const double forwards = only_meaning(coordinates, movies).correlation;
    const double backwards = only_meaning(-coordinates, movies).correlation;
    QVERIFY(std::abs(forwards + backwards) < 1e-9);
}

void ComponentMeaningTest::findsPopularityByItsLogarithm()
{
    MovieTable movies = unrelated_films();
    // 20 … about 10 million: the numbers themselves would hardly correlate with their logarithm.
    for (int i = 0; i < films; ++i)
        movies[static_cast<std::size_t>(i)].ratings =
            static_cast<int>(20.0 * std::exp(13.0 * ((i * 61) % films) / films));
    const ComponentMeaning meaning = only_meaning(
        component(movies, [](const Movie& movie, int) { return -std::log(static_cast<double>(movie.ratings)); }),
        movies);
    QCOMPARE(meaning.kind, Kind::popularity);
    QVERIFY(std::abs(meaning.correlation + 1.0) < 1e-6);
}

void ComponentMeaningTest::findsAGenre()
{
    const MovieTable movies = unrelated_films();
    const ComponentMeaning meaning = only_meaning(
        component(movies, [](const Movie& movie, int i) { return 4.0 * has(movie, "Horror") + noise(i); }), movies);
    QCOMPARE(meaning.kind, Kind::genre);
    QCOMPARE(meaning.high_genre, std::string("Horror"));
    QCOMPARE(meaning.low_genre, std::string());
    QVERIFY(meaning.correlation > 0.6);
}

void ComponentMeaningTest::namesTheGenreThatPullsTheOtherWay()
{
    const MovieTable movies = unrelated_films();
    const Eigen::MatrixXf coordinates = component(movies, [](const Movie& movie, int i) {
        return 4.0 * has(movie, "Drama") - 2.5 * has(movie, "Adventure") + noise(i);
    });
    const ComponentMeaning meaning = only_meaning(coordinates, movies);
    QCOMPARE(meaning.kind, Kind::genre);
    QCOMPARE(meaning.low_genre, std::string("Adventure"));
    QCOMPARE(meaning.high_genre, std::string("Drama"));
    QVERIFY(meaning.correlation > least_correlation);
    const ComponentMeaning mirrored = only_meaning(-coordinates, movies);
    QCOMPARE(mirrored.low_genre, std::string("Drama"));
    QCOMPARE(mirrored.high_genre, std::string("Adventure"));
    QVERIFY(mirrored.correlation < -least_correlation);
}

void ComponentMeaningTest::theStrongestOfSeveralWins()
{
    const MovieTable movies = unrelated_films();
    const auto mixed = [&](double year, double drama) {
        return component(movies, [year, drama](const Movie& movie, int) {
            return year * (movie.year - 1960) / 20.0 + drama * has(movie, "Drama");
        });
    };
    QCOMPARE(only_meaning(mixed(1.0, 1.5), movies).kind, Kind::year);
    QCOMPARE(only_meaning(mixed(1.0, 6.0), movies).kind, Kind::genre);
}

void ComponentMeaningTest::noiseMeansNothing()
{
    const MovieTable movies = unrelated_films();
    const auto only_noise = [](const Movie& /*movie*/, int i) { return noise(i); };
    QCOMPARE(only_meaning(component(movies, only_noise), movies), ComponentMeaning());
}

void ComponentMeaningTest::filmsWithoutAYearAreLeftOutOfIt()
{
    MovieTable movies = unrelated_films();
    const Eigen::MatrixXf coordinates =
        component(movies, [](const Movie& movie, int) { return 0.05 * (movie.year - 1960); });
    // Taken as the year 0, these would leave nothing of the correlation.
    for (std::size_t i = 0; i < movies.size(); i += 3)
        movies[i].year = 0;
    const ComponentMeaning meaning = only_meaning(coordinates, movies);
    QCOMPARE(meaning.kind, Kind::year);
    QVERIFY(std::abs(meaning.correlation - 1.0) < 1e-6);
}

void ComponentMeaningTest::filmsWithFewRatingsDoNotCount()
{
    MovieTable movies = unrelated_films();
    Eigen::MatrixXf coordinates = component(movies, year_with_noise);
    const ComponentMeaning all = only_meaning(coordinates, movies);
    for (int i = 0; i < 500; ++i) {
        Movie rare;
        rare.year = 1990;
        rare.ratings = enough_ratings - 1;
        movies.push_back(rare);
    }
    coordinates.conservativeResize(static_cast<Eigen::Index>(movies.size()), 1);
    coordinates.bottomRows(500).setConstant(-50.0F);
    QCOMPARE(only_meaning(coordinates, movies), all);
}

void ComponentMeaningTest::rareGenresAreNotNamed()
{
    MovieTable movies = unrelated_films();
    for (int i = 0; i < 9; ++i)
        movies[static_cast<std::size_t>(22 * i + 3)].genres.push_back("Western");
    const auto westerns = [&] {
        return component(movies, [](const Movie& movie, int) { return has(movie, "Western"); });
    };
    QCOMPARE(only_meaning(westerns(), movies).kind, Kind::none);
    movies[199].genres.push_back("Western");
    QCOMPARE(only_meaning(westerns(), movies).high_genre, std::string("Western"));
}

void ComponentMeaningTest::saysNothingWhereThereIsTooLittle_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<float>("value");
    QTest::addColumn<bool>("expected");
    QTest::newRow("enough films") << 30 << 0.0F << true;
    QTest::newRow("too few films") << 29 << 0.0F << false;
    QTest::newRow("no film") << 0 << 0.0F << false;
    QTest::newRow("one without a place among enough") << 31 << std::numeric_limits<float>::quiet_NaN() << true;
    QTest::newRow("one without a place too many") << 30 << std::numeric_limits<float>::quiet_NaN() << false;
}

void ComponentMeaningTest::saysNothingWhereThereIsTooLittle()
{
    QFETCH(int, kept);
    QFETCH(float, value);
    MovieTable movies = unrelated_films();
    movies.resize(static_cast<std::size_t>(kept));
    Eigen::MatrixXf coordinates = component(movies, [](const Movie& movie, int) { return movie.year; });
    if (kept > 0 && std::isnan(value))
        coordinates(0, 0) = value;
    const bool said = only_meaning(coordinates, movies).kind == Kind::year;
    QTEST(said, "expected");
}

void ComponentMeaningTest::eachComponentHasItsOwn()
{
    const MovieTable movies = unrelated_films();
    Eigen::MatrixXf coordinates(films, 3);
    coordinates << component(movies, year_with_noise),
        component(movies, [](const Movie& movie, int) { return has(movie, "Drama"); }), Eigen::VectorXf::Ones(films);
    const std::vector<ComponentMeaning> meanings = component_meanings(coordinates, movies);
    QCOMPARE(meanings.size(), std::size_t{3});
    QCOMPARE(meanings[0].kind, Kind::year);
    QCOMPARE(meanings[1].high_genre, std::string("Drama"));
    QCOMPARE(meanings[2].kind, Kind::none);
    QCOMPARE(component_meanings(coordinates, {}), std::vector<ComponentMeaning>(3));
}

KINOSCOPE_EVENT_TEST(ComponentMeaningTest)
#include "component_meaning_test.moc"
