// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/film_records.h"

#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <QSignalSpy>

#include <cmath>
#include <memory>

using namespace kinoscope;

namespace {

constexpr int people = 20;
constexpr int films = 9;

/// Film f is rated by the first 2 f people, so the first film by nobody; person u gives 1 + (u + f + shift) mod 5.
DatasetPtr rated_films(int shift = 0)
{
    auto dataset = std::make_shared<Dataset>();
    for (int user = 0; user < people; ++user)
        dataset->user_ids.push_back(user + 1);
    for (int film = 0; film < films; ++film) {
        dataset->movies.push_back({.id = film + 1, .title = "Film", .ratings = 2 * film});
        for (int user = 0; user < 2 * film; ++user)
            dataset->ratings.push_back({user, film, static_cast<float>(1 + (user + film + shift) % 5)});
    }
    return dataset;
}

std::vector<int> counts_of(const Dataset& dataset, int film)
{
    std::vector<int> counts(5);
    for (const Rating& rating : dataset.ratings)
        if (rating.movie == film)
            ++counts[static_cast<std::size_t>(rating.value) - 1];
    return counts;
}

double mean_prediction(const ModelDocument& document, int film)
{
    double sum = 0.0;
    for (int user = 0; user < 2 * film; ++user)
        sum += static_cast<double>(document.model.predict(user, film));
    return sum / (2.0 * film);
}

bool are_close(std::optional<double> a, double b)
{
    return a && std::abs(*a - b) < 1e-5;
}

}  // namespace

class FilmRecordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsKnownAtFirst();
    void ratingsAreCounted();
    void predictionsAreMeansOverThoseWhoRated();
    void aFilmThatNobodyRatedHasNoPrediction();
    void theLengthIsThatOfTheShownEpoch();
    void theNewestModelWins();
    void theNewestDataSetWins();
    void whatIsForgottenIsTold();
    void aForgottenModelDoesNotComeBack();
    void goneWhileItWorksItTellsNobody();

private:
    FilmRecords& records() { return m_owned->service; }
    Pool& pool() { return m_owned->pool; }

    std::unique_ptr<test::WithPool<FilmRecords>> m_owned;
};

void FilmRecordsTest::init()
{
    m_owned = std::make_unique<test::WithPool<FilmRecords>>();
}

void FilmRecordsTest::nothingIsKnownAtFirst()
{
    QCOMPARE(records().figures(3, nullptr), ui::FilmFigures());
}

void FilmRecordsTest::ratingsAreCounted()
{
    const DatasetPtr dataset = rated_films();
    QSignalSpy changed(&records(), &FilmRecords::changed);
    records().setDataset(dataset);
    QVERIFY(records().figures(3, nullptr).levels.empty());
    test::settle(pool());
    QCOMPARE(changed.size(), 1);
    for (int film = 0; film < films; ++film) {
        const ui::FilmFigures figures = records().figures(film, nullptr);
        QCOMPARE(figures.levels, (std::vector<double>{1.0, 2.0, 3.0, 4.0, 5.0}));
        QCOMPARE(figures.counts, counts_of(*dataset, film));
        QVERIFY(!figures.predictedMean);
        QVERIFY(!figures.norm);
    }
}

void FilmRecordsTest::predictionsAreMeansOverThoseWhoRated()
{
    const DatasetPtr dataset = rated_films();
    const auto document = test::made_document(*dataset, 1);
    records().setDataset(dataset);
    test::settle(pool());
    QSignalSpy changed(&records(), &FilmRecords::changed);
    records().setModel(document);
    QVERIFY(!records().figures(3, nullptr).predictedMean);
    test::settle(pool());
    QCOMPARE(changed.size(), 1);
    for (int film = 1; film < films; ++film) {
        QVERIFY(are_close(records().figures(film, nullptr).predictedMean, mean_prediction(*document, film)));
        QCOMPARE(records().figures(film, nullptr).counts, counts_of(*dataset, film));
    }
}

void FilmRecordsTest::aFilmThatNobodyRatedHasNoPrediction()
{
    const DatasetPtr dataset = rated_films();
    records().setDataset(dataset);
    records().setModel(test::made_document(*dataset, 1));
    test::settle(pool());
    QVERIFY(records().figures(1, nullptr).predictedMean);
    QVERIFY(!records().figures(0, nullptr).predictedMean);
}

// A film three across and four up is five away.
void FilmRecordsTest::theLengthIsThatOfTheShownEpoch()
{
    FactorMatrix factors = test::random_table(films, 2, 1);
    factors.row(3) << 3.0F, 4.0F;
    const ModelAnalysisPtr shown = test::made_analysis(rated_films()->movies, factors);
    QVERIFY(are_close(records().figures(3, shown).norm, 5.0));
}

void FilmRecordsTest::theNewestModelWins()
{
    const DatasetPtr dataset = rated_films();
    const auto last = test::made_document(*dataset, 9);
    records().setDataset(dataset);
    test::settle(pool());
    QVERIFY(std::abs(mean_prediction(*test::made_document(*dataset, 1), 3) - mean_prediction(*last, 3)) > 1e-3);
    QList<std::optional<double>> told;
    connect(&records(), &FilmRecords::changed, this, [&] { told << records().figures(3, nullptr).predictedMean; });
    test::Gate gate(pool());
    records().setModel(test::made_document(*dataset, 1));
    records().setModel(test::made_document(*dataset, 5));
    records().setModel(last);
    gate.open();
    test::settle(pool());
    QCOMPARE(told.size(), 1);
    QVERIFY(are_close(told.front(), mean_prediction(*last, 3)));
}

void FilmRecordsTest::theNewestDataSetWins()
{
    const DatasetPtr last = rated_films(2);
    QVERIFY(counts_of(*rated_films(), 3) != counts_of(*last, 3));
    QSignalSpy changed(&records(), &FilmRecords::changed);
    test::Gate gate(pool());
    records().setDataset(rated_films());
    records().setModel(test::made_document(*rated_films(), 1));
    records().setDataset(last);
    gate.open();
    test::settle(pool());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(records().figures(3, nullptr).counts, counts_of(*last, 3));
    QVERIFY(!records().figures(3, nullptr).predictedMean);
}

void FilmRecordsTest::whatIsForgottenIsTold()
{
    const DatasetPtr dataset = rated_films();
    records().setDataset(dataset);
    records().setModel(test::made_document(*dataset, 1));
    test::settle(pool());
    QList<ui::FilmFigures> told;
    connect(&records(), &FilmRecords::changed, this, [&] { told << records().figures(3, nullptr); });
    records().setModel(nullptr);
    QCOMPARE(told.size(), 1);
    QVERIFY(!told.front().predictedMean);
    QCOMPARE(told.front().counts, counts_of(*dataset, 3));
    records().setModel(nullptr);
    QCOMPARE(told.size(), 1);
    records().setDataset(nullptr);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.back(), ui::FilmFigures());
}

void FilmRecordsTest::aForgottenModelDoesNotComeBack()
{
    const DatasetPtr dataset = rated_films();
    records().setDataset(dataset);
    test::settle(pool());
    QSignalSpy changed(&records(), &FilmRecords::changed);
    test::Gate gate(pool());
    records().setModel(test::made_document(*dataset, 1));
    records().setModel(nullptr);
    gate.open();
    test::settle(pool());
    QVERIFY(changed.isEmpty());
    QVERIFY(!records().figures(3, nullptr).predictedMean);
}

void FilmRecordsTest::goneWhileItWorksItTellsNobody()
{
    const DatasetPtr dataset = rated_films();
    int told = 0;
    connect(&records(), &FilmRecords::changed, this, [&told] { ++told; });
    records().setDataset(dataset);
    records().setModel(test::made_document(*dataset, 1));
    m_owned.reset();
    test::runFor(20);
    QCOMPARE(told, 0);
}

KINOSCOPE_EVENT_TEST(FilmRecordsTest)
#include "film_records_test.moc"
