// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/run_evaluator.h"

#include "core/training/run_split.h"
#include "tests/app/made_run.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QStringList>

#include <cmath>
#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

using DocumentPtr = std::shared_ptr<const ModelDocument>;
using EvaluationPtr = std::shared_ptr<const Evaluation>;
using RowsPtr = std::shared_ptr<const ui::PredictionRows>;

namespace {

/// Enough people and films that to rank them takes a while; each has rated some.
DatasetPtr many_people()
{
    auto dataset = std::make_shared<Dataset>();
    for (int film = 0; film < 2000; ++film)
        dataset->movies.push_back({.id = film + 1, .title = "Film", .ratings = 10});
    for (int user = 0; user < 1000; ++user) {
        dataset->user_ids.push_back(user + 1);
        for (int i = 0; i < 20; ++i)
            dataset->ratings.push_back({user, (user * 17 + i * 101) % 2000, static_cast<float>(1 + (user + i) % 5)});
    }
    return dataset;
}

/// Root of the mean squared error over the held-out ratings.
double rmse(const ModelDocument& document, const Dataset& dataset, const DataSplit& split)
{
    double squares = 0.0;
    for (const std::int32_t row : split.test) {
        const Rating& rating = dataset.ratings[static_cast<std::size_t>(row)];
        squares += std::pow(static_cast<double>(document.model.predict(rating.user, rating.movie) - rating.value), 2);
    }
    return std::sqrt(squares / static_cast<double>(split.test.size()));
}

double rmse(const Evaluation& evaluation)
{
    return evaluation.rows.front().errors->unclipped.rmse;
}

}  // namespace

class RunEvaluatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void heldOutRatingsArePredicted();
    void peopleKeepTheirNames();
    void aSmallRunIsEvaluatedUnasked();
    void aLargeRunIsEvaluatedWhenAsked();
    void withoutASplitItIsMadeAgain();
    void whatIsKnownOfAModelIsThereAtOnce();
    void theNewestRunWins();
    void aStoppedEvaluationIsNotTakenForAWholeOne();
    void clearedItTellsAndNothingFollows();
    void clearedItEndsTheEvaluationThatIsUnderWay();
    void askedTwiceItWorksOnce();
    void withoutARunThereIsNothingToEvaluate();
    void goneWhileItWorksItTellsNobody();

private:
    bool isEvaluated() const { return !m_evaluations.isEmpty() && m_evaluations.back(); }

    const DatasetPtr m_dataset = test::small_dataset();
    const std::shared_ptr<const DataSplit> m_split = test::small_split(m_dataset);
    test::OneThread m_pool;
    std::unique_ptr<RunEvaluator> m_evaluator;
    QStringList m_told;
    QList<RowsPtr> m_rows;
    QList<EvaluationPtr> m_evaluations;
};

void RunEvaluatorTest::init()
{
    m_evaluator = std::make_unique<RunEvaluator>(m_pool);
    m_told.clear();
    m_rows.clear();
    m_evaluations.clear();
    connect(m_evaluator.get(), &RunEvaluator::predictionsReady, this, [this](const RowsPtr& rows) {
        m_told << u"predictions"_s;
        m_rows << rows;
    });
    connect(m_evaluator.get(), &RunEvaluator::evaluationStarted, this, [this] { m_told << u"started"_s; });
    connect(m_evaluator.get(), &RunEvaluator::evaluated, this, [this](const EvaluationPtr& evaluation) {
        m_told << (evaluation ? u"evaluated"_s : u"nothing"_s);
        m_evaluations << evaluation;
    });
}

void RunEvaluatorTest::heldOutRatingsArePredicted()
{
    const DocumentPtr document = test::made_document(*m_dataset, 1);
    m_evaluator->setRun(m_dataset, m_split, document);
    QTRY_COMPARE(m_rows.size(), 1);
    const ui::PredictionRows& found = *m_rows.front();
    QCOMPARE(found.heldOut, static_cast<std::int64_t>(m_split->test.size()));
    QCOMPARE(found.rows.size(), m_split->test.size());
    QCOMPARE(found.userIds.size(), m_split->test.size());
    for (std::size_t i = 0; i < found.rows.size(); ++i) {
        const Rating& rating = m_dataset->ratings[static_cast<std::size_t>(m_split->test[i])];
        const HeldOutPrediction& row = found.rows[i];
        QVERIFY(row.user == rating.user && row.movie == rating.movie && row.real == rating.value);
        QVERIFY(std::abs(row.predicted - document->model.predict(row.user, row.movie)) < 1e-5F);
        QCOMPARE(found.userIds[i], m_dataset->user_ids[static_cast<std::size_t>(row.user)]);
    }
}

void RunEvaluatorTest::peopleKeepTheirNames()
{
    Dataset named = *m_dataset;
    for (std::size_t user = 0; user < named.user_ids.size(); ++user)
        named.user_keys.push_back("Person " + std::to_string(999 - user));
    const auto dataset = std::make_shared<const Dataset>(named);
    m_evaluator->setRun(dataset, m_split, test::made_document(*dataset, 1));
    QTRY_COMPARE(m_rows.size(), 1);
    const ui::PredictionRows& found = *m_rows.front();
    QCOMPARE(found.names.size(), found.rows.size());
    for (std::size_t i = 0; i < found.rows.size(); ++i) {
        const std::int32_t user = found.rows[i].user;
        QCOMPARE(found.names[i].toStdString(), user_key(*dataset, user));
        // By name, and so from the last person to the first.
        QCOMPARE(found.userIds[i], static_cast<std::int64_t>(named.user_ids.size()) - 1 - user);
    }
}

void RunEvaluatorTest::aSmallRunIsEvaluatedUnasked()
{
    const DocumentPtr document = test::made_document(*m_dataset, 1);
    m_evaluator->setRun(m_dataset, m_split, document);
    QCOMPARE(m_told, (QStringList{u"nothing"_s, u"started"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isEvaluated(), 60'000);
    QCOMPARE(m_told, (QStringList{u"nothing"_s, u"started"_s, u"predictions"_s, u"evaluated"_s}));
    const Evaluation& evaluation = *m_evaluations.back();
    QCOMPARE(QString::fromStdString(evaluation.rows.front().name), u"model"_s);
    QVERIFY(std::abs(rmse(evaluation) - rmse(*document, *m_dataset, *m_split)) < 1e-5);
    QCOMPARE(evaluation.rows.front().errors->unclipped.ratings, static_cast<std::int64_t>(m_split->test.size()));
    QCOMPARE(evaluation.rows.size(), std::size_t{5});
    QVERIFY(evaluation.rows.front().ranking);
}

// One rating more than are evaluated unasked. So many are not listed, either.
void RunEvaluatorTest::aLargeRunIsEvaluatedWhenAsked()
{
    auto dataset = std::make_shared<Dataset>();
    for (int user = 0; user < 2001; ++user)
        dataset->user_ids.push_back(user + 1);
    for (int film = 0; film < 1000; ++film)
        dataset->movies.push_back({.id = film + 1, .title = "Film", .ratings = 2000});
    for (int i = 0; i < 2'000'001; ++i)
        dataset->ratings.push_back({i / 1000, i % 1000, static_cast<float>(1 + i % 5)});
    m_evaluator->setRun(dataset, nullptr, test::made_document(*dataset, 1));
    QTRY_COMPARE_WITH_TIMEOUT(m_told, (QStringList{u"nothing"_s, u"predictions"_s}), 60'000);
    QCOMPARE(m_rows.front()->rows.size(), ui::PredictionRows::most);
    QCOMPARE(m_rows.front()->heldOut, std::int64_t{400'001});
    m_evaluator->evaluate();
    QCOMPARE(m_told, (QStringList{u"nothing"_s, u"predictions"_s, u"started"_s}));
}

void RunEvaluatorTest::withoutASplitItIsMadeAgain()
{
    const DocumentPtr document = test::made_document(*m_dataset, 1);
    const DataSplit again = split_by(document->settings, *m_dataset);
    m_evaluator->setRun(m_dataset, nullptr, document);
    QTRY_VERIFY_WITH_TIMEOUT(isEvaluated(), 60'000);
    QVERIFY(std::abs(rmse(*m_evaluations.back()) - rmse(*document, *m_dataset, again)) < 1e-5);
    QCOMPARE(m_rows.front()->heldOut, static_cast<std::int64_t>(again.test.size()));
    QCOMPARE(m_rows.front()->rows.front().user, m_dataset->ratings[static_cast<std::size_t>(again.test.front())].user);
}

void RunEvaluatorTest::whatIsKnownOfAModelIsThereAtOnce()
{
    const DocumentPtr first = test::made_document(*m_dataset, 1);
    const DocumentPtr second = test::made_document(*m_dataset, 9);
    m_evaluator->setRun(m_dataset, m_split, first);
    QTRY_VERIFY_WITH_TIMEOUT(isEvaluated(), 60'000);
    const EvaluationPtr known = m_evaluations.back();
    m_evaluator->setRun(m_dataset, m_split, second);
    QTRY_VERIFY_WITH_TIMEOUT(isEvaluated(), 60'000);
    QVERIFY(std::abs(rmse(*m_evaluations.back()) - rmse(*second, *m_dataset, *m_split)) < 1e-5);
    m_told.clear();
    m_evaluator->setRun(m_dataset, m_split, first);
    QCOMPARE(m_told, (QStringList{u"nothing"_s, u"predictions"_s, u"evaluated"_s}));
    QCOMPARE(m_evaluations.back(), known);
    QCOMPARE(m_rows.back(), m_rows.front());
}

void RunEvaluatorTest::theNewestRunWins()
{
    const DocumentPtr last = test::made_document(*m_dataset, 9);
    for (unsigned seed = 1; seed <= 3; ++seed)
        m_evaluator->setRun(m_dataset, m_split, test::made_document(*m_dataset, seed));
    m_evaluator->setRun(m_dataset, m_split, last);
    QTRY_VERIFY_WITH_TIMEOUT(isEvaluated(), 60'000);
    QCOMPARE(m_told.filter(u"predictions"_s).size(), 1);
    QCOMPARE(m_told.filter(u"evaluated"_s).size(), 1);
    QVERIFY(std::abs(rmse(*m_evaluations.back()) - rmse(*last, *m_dataset, *m_split)) < 1e-5);
    QVERIFY(std::abs(m_rows.back()->rows.front().predicted -
                     last->model.predict(m_rows.back()->rows.front().user, m_rows.back()->rows.front().movie)) < 1e-5F);
}

// The other run ends the first one's evaluation, whose last rows are missing then: shown again, it is worked out anew.
void RunEvaluatorTest::aStoppedEvaluationIsNotTakenForAWholeOne()
{
    const DatasetPtr many = many_people();
    const DocumentPtr large = test::made_document(*many, 1, 64);
    m_evaluator->setRun(many, nullptr, large);
    // When its predictions are told, its evaluation is under way.
    connect(
        m_evaluator.get(), &RunEvaluator::predictionsReady, this,
        [this] { m_evaluator->setRun(m_dataset, m_split, test::made_document(*m_dataset, 1)); },
        Qt::SingleShotConnection);
    QTRY_VERIFY_WITH_TIMEOUT(isEvaluated(), 60'000);
    QCOMPARE(m_told.filter(u"evaluated"_s).size(), 1);
    m_told.clear();
    m_evaluator->setRun(many, nullptr, large);
    QCOMPARE(m_told, (QStringList{u"nothing"_s, u"predictions"_s, u"started"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isEvaluated(), 120'000);
    QCOMPARE(m_evaluations.back()->rows.size(), std::size_t{5});
    QVERIFY(m_evaluations.back()->rows.front().ranking);
}

void RunEvaluatorTest::clearedItTellsAndNothingFollows()
{
    m_evaluator->setRun(m_dataset, m_split, test::made_document(*m_dataset, 1));
    m_evaluator->clear();
    QCOMPARE(m_told, (QStringList{u"nothing"_s, u"started"_s, u"nothing"_s}));
    m_told.clear();
    // Its thread works in order: what was asked for before is done with the next.
    const DocumentPtr next = test::made_document(*m_dataset, 9);
    m_evaluator->setRun(m_dataset, m_split, next);
    QTRY_VERIFY_WITH_TIMEOUT(isEvaluated(), 60'000);
    QCOMPARE(m_told, (QStringList{u"nothing"_s, u"started"_s, u"predictions"_s, u"evaluated"_s}));
    QVERIFY(std::abs(rmse(*m_evaluations.back()) - rmse(*next, *m_dataset, *m_split)) < 1e-5);
}

// Of a run that is shown no longer, an evaluation would be told all the same.
void RunEvaluatorTest::clearedItEndsTheEvaluationThatIsUnderWay()
{
    const DatasetPtr many = many_people();
    m_evaluator->setRun(many, nullptr, test::made_document(*many, 1, 64));
    // When its predictions are told, its evaluation is asked for next.
    connect(
        m_evaluator.get(), &RunEvaluator::predictionsReady, this,
        [this] { QMetaObject::invokeMethod(m_evaluator.get(), &RunEvaluator::clear, Qt::QueuedConnection); },
        Qt::SingleShotConnection);
    QTRY_COMPARE_WITH_TIMEOUT(m_told.filter(u"nothing"_s).size(), 2, 60'000);
    test::settle(m_pool);
    QCOMPARE(m_told, (QStringList{u"nothing"_s, u"started"_s, u"predictions"_s, u"nothing"_s}));
}

void RunEvaluatorTest::askedTwiceItWorksOnce()
{
    m_evaluator->setRun(m_dataset, m_split, test::made_document(*m_dataset, 1));
    m_evaluator->evaluate();
    QTRY_VERIFY_WITH_TIMEOUT(isEvaluated(), 60'000);
    m_evaluator->evaluate();
    QCOMPARE(m_told.filter(u"started"_s).size(), 1);
    QCOMPARE(m_told.filter(u"evaluated"_s).size(), 1);
}

void RunEvaluatorTest::withoutARunThereIsNothingToEvaluate()
{
    m_evaluator->evaluate();
    m_evaluator->clear();
    m_evaluator->evaluate();
    QCOMPARE(m_told, QStringList{u"nothing"_s});
}

void RunEvaluatorTest::goneWhileItWorksItTellsNobody()
{
    const DatasetPtr many = many_people();
    m_evaluator->setRun(many, nullptr, test::made_document(*many, 1, 64));
    m_told.clear();
    m_evaluator.reset();
    test::runFor(20);
    QVERIFY(m_told.isEmpty());
}

KINOSCOPE_EVENT_TEST(RunEvaluatorTest)
#include "run_evaluator_test.moc"
