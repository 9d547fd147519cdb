// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/recommend/interval_coverage.h"
#include "core/analysis/recommend/new_people.h"
#include "core/data/sample/sample.h"
#include "core/training/run_split.h"
#include "core/training/training_run.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>

using namespace kinoscope;

namespace {

struct Trained {
    std::shared_ptr<const RunOutcome> outcome;
    std::unique_ptr<FoldInModel> model;
};

Trained train(const DatasetPtr& dataset, std::shared_ptr<const DataSplit> split)
{
    TrainingSettings settings = find_preset("balanced").settings;
    settings.device = Device::cpu;
    TrainingRun run(dataset, std::move(split), settings);
    run.start();
    run.wait();
    Trained trained{run.collect().outcome, nullptr};
    trained.model = std::make_unique<FoldInModel>(*trained.outcome->model,
                                                  FoldInFacts{trained.outcome->settings, dataset->feedback,
                                                              dataset->scale, trained.outcome->split->train.size(),
                                                              trained.outcome->history.back().validation_loss});
    return trained;
}

std::shared_ptr<const DataSplit> all_for_training(const Dataset& dataset)
{
    auto split = std::make_shared<DataSplit>();
    split->train.resize(dataset.ratings.size());
    std::iota(split->train.begin(), split->train.end(), 0);
    return split;
}

}  // namespace

class NewPeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFifthOfThePeopleIsDrawn();
    void whatTheyGiveTellsTheRest();
    void threadsChangeNothing();
    void aStopLeavesWhatIsDone();
    void pairsAreRefused();
    void twoInThreeLieWithinTheDeviation();

private:
    DatasetPtr m_dataset;
    NewPeopleSplit m_split;
    Trained m_trained;
};

void NewPeopleTest::initTestCase()
{
    m_dataset = std::make_shared<const Dataset>(make_sample());
    m_split = draw_new_people(*m_dataset, 42);
    m_trained = train(m_split.others, all_for_training(*m_split.others));
    QVERIFY(m_trained.outcome->model != nullptr);
}

void NewPeopleTest::aFifthOfThePeopleIsDrawn()
{
    QCOMPARE(m_split.users.size(), (m_dataset->user_ids.size() + 4) / 5);
    QCOMPARE(m_split.others->user_ids.size() + m_split.users.size(), m_dataset->user_ids.size());
    QCOMPARE(m_split.others->ratings.size() + m_split.ratings.size(), m_dataset->ratings.size());
    QCOMPARE(m_split.others->movies.size(), m_dataset->movies.size());
    // Everybody's ratings went with them, in their order.
    const std::set<std::int32_t> fresh(m_split.users.begin(), m_split.users.end());
    std::size_t next_new = 0;
    std::size_t next_other = 0;
    for (const Rating& rating : m_dataset->ratings) {
        const bool is_new = fresh.contains(rating.user);
        const Rating& moved = is_new ? m_split.ratings[next_new++] : m_split.others->ratings[next_other++];
        QCOMPARE(moved.movie, rating.movie);
        QCOMPARE(moved.value, rating.value);
        if (is_new)
            QCOMPARE(m_split.users[static_cast<std::size_t>(moved.user)], rating.user);
        else
            QCOMPARE(m_split.others->user_ids[static_cast<std::size_t>(moved.user)],
                     m_dataset->user_ids[static_cast<std::size_t>(rating.user)]);
    }
    QVERIFY(draw_new_people(*m_dataset, 43).users != m_split.users);
}

void NewPeopleTest::whatTheyGiveTellsTheRest()
{
    const std::vector<NewPeopleRow> rows = evaluate_new_people(*m_trained.model, m_split, 42);
    QCOMPARE(rows.size(), std::size_t{3});
    for (const NewPeopleRow& row : rows) {
        QVERIFY(row.people > 50);
        QVERIFY(row.rmse < row.bias_rmse);
        QVERIFY(row.ndcg > row.most_rated_ndcg);
        QVERIFY(row.item_knn_ndcg.has_value());
        QVERIFY(row.interval_coverage > 0.5 && row.interval_coverage < 0.9);
    }
    QVERIFY(rows[2].rmse < rows[1].rmse && rows[1].rmse < rows[0].rmse);
}

void NewPeopleTest::threadsChangeNothing()
{
    const auto with = [this](int threads) {
        return evaluate_new_people(*m_trained.model, m_split, 42, {.counts = {5}, .threads = threads}).front();
    };
    const NewPeopleRow one = with(1);
    const NewPeopleRow three = with(3);
    QCOMPARE(one.ndcg, three.ndcg);
    QCOMPARE(one.rmse, three.rmse);
    QCOMPARE(one.interval_coverage, three.interval_coverage);
}

void NewPeopleTest::aStopLeavesWhatIsDone()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(evaluate_new_people(*m_trained.model, m_split, 42, {.stop = stop.get_token()}).empty());
}

void NewPeopleTest::pairsAreRefused()
{
    FoldInFacts facts = m_trained.model->facts();
    facts.feedback = Feedback::pairs;
    const FoldInModel model(*m_trained.outcome->model, facts);
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, evaluate_new_people(model, m_split, 42));
    QVERIFY(!interval_coverage(model, m_split.others->ratings, *m_trained.outcome->split, 10));
}

void NewPeopleTest::twoInThreeLieWithinTheDeviation()
{
    const Trained whole = train(m_dataset, nullptr);
    const auto share = [&](int threads) {
        return interval_coverage(*whole.model, m_dataset->ratings, *whole.outcome->split, m_dataset->user_ids.size(),
                                 threads);
    };
    const std::optional<double> within = share(1);
    QVERIFY(within.has_value());
    qInfo("%.3f within the deviation", *within);
    QVERIFY(*within >= 0.6 && *within <= 0.76);
    QCOMPARE(*share(3), *within);
    DataSplit nothing = *whole.outcome->split;
    nothing.test.clear();
    QVERIFY(!interval_coverage(*whole.model, m_dataset->ratings, nothing, m_dataset->user_ids.size()));
}

KINOSCOPE_PLAIN_TEST(NewPeopleTest)
#include "new_people_test.moc"
