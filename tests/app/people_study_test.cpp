// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/people_study.h"

#include "tests/app/made_run.h"
#include "tests/core/small_dataset.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace kinoscope;

namespace {

constexpr int asked = 7;

using DocumentPtr = std::shared_ptr<const ModelDocument>;

}  // namespace

class PeopleStudyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsWorkedOutWhileNobodyLooks();
    void allPeopleAreListed();
    void aPersonIsStudied();
    void whoThinksAlikeIsCompared();
    void withoutAModelThereAreRatingsAlone();
    void withoutRatingsThereAreNamesAlone();
    void anotherModelKeepsThePerson();
    void otherPeopleForgetThem();
    void theNewestPersonIsTheOneThatIsTold();
    void ofPairsNothingIsPredicted();
    void onePersonHasNobodyOfTheirMind();

private:
    void look(const DatasetPtr& dataset, const DocumentPtr& document)
    {
        m_study->setSources(dataset, document);
        m_study->setVisible(true);
        test::settle(m_pool);
    }
    const StudiedPerson& study(int user)
    {
        m_study->setPerson(user);
        test::settle(m_pool);
        if (m_told.isEmpty())
            qFatal("nobody was studied");
        return m_told.back();
    }

    const DatasetPtr m_dataset = test::small_dataset();
    const DocumentPtr m_document = test::made_document(*m_dataset, 3);
    test::OneThread m_pool;
    std::unique_ptr<PeopleStudy> m_study;
    QList<StudiedPerson> m_told;
};

void PeopleStudyTest::init()
{
    m_study = std::make_unique<PeopleStudy>(m_pool);
    m_told.clear();
    connect(m_study.get(), &PeopleStudy::personStudied, this,
            [this](const StudiedPerson& person) { m_told << person; });
}

void PeopleStudyTest::nothingIsWorkedOutWhileNobodyLooks()
{
    m_study->setSources(m_dataset, m_document);
    QVERIFY(!m_study->isBusy());
    test::settle(m_pool);
    QVERIFY(!m_study->people());
    m_study->setVisible(true);
    QVERIFY(m_study->isBusy());
    test::settle(m_pool);
    QVERIFY(m_study->people());
}

void PeopleStudyTest::allPeopleAreListed()
{
    look(m_dataset, nullptr);
    const auto people = m_study->people();
    const std::vector<PersonFigures> figures = people_table(*m_dataset);
    QCOMPARE(people->names.size(), std::size_t{40});
    QCOMPARE(people->names[asked], QString::number(asked + 1));
    QCOMPARE(people->figures.size(), figures.size());
    QCOMPARE(people->figures[asked].mean, figures[asked].mean);
    QCOMPARE(people->figures[asked].typical, figures[asked].typical);
}

void PeopleStudyTest::aPersonIsStudied()
{
    look(m_dataset, m_document);
    const StudiedPerson& person = study(asked);
    QCOMPARE(person.user, asked);
    std::vector<std::pair<int, float>> expected;
    for (const Rating& rating : m_dataset->ratings)
        if (rating.user == asked)
            expected.emplace_back(rating.movie, rating.value);
    QCOMPARE(person.ratings.size(), expected.size());
    QCOMPARE(person.predicted.size(), expected.size());
    for (std::size_t i = 0; i < person.ratings.size(); ++i) {
        const OwnRating& rating = person.ratings[i];
        QVERIFY(std::find(expected.begin(), expected.end(), std::pair(rating.movie, rating.value)) != expected.end());
        if (i > 0)
            QVERIFY(person.ratings[i - 1].value >= rating.value);
        QCOMPARE(person.predicted[i], std::clamp(m_document->model.predict(asked, rating.movie), 1.0F, 5.0F));
    }
    QCOMPARE(person.lessTypical, share_less_typical(people_table(*m_dataset), asked));
    QVERIFY(person.lessTypical);
}

void PeopleStudyTest::whoThinksAlikeIsCompared()
{
    look(m_dataset, m_document);
    const StudiedPerson& person = study(asked);
    const std::vector<LikeMinded> expected = like_minded(m_document->model, asked, 10, people_table(*m_dataset));
    QCOMPARE(person.likeMinded.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(person.likeMinded[i].person, expected[i]);
        int common = 0;
        for (const Rating& own : m_dataset->ratings)
            for (const Rating& other : m_dataset->ratings)
                common += own.user == asked && other.user == expected[i].user && own.movie == other.movie ? 1 : 0;
        QCOMPARE(person.likeMinded[i].ratings.common, common);
    }
}

void PeopleStudyTest::withoutAModelThereAreRatingsAlone()
{
    look(m_dataset, nullptr);
    const StudiedPerson& person = study(asked);
    QVERIFY(!person.ratings.empty());
    QVERIFY(person.predicted.empty() && person.likeMinded.empty());
}

void PeopleStudyTest::withoutRatingsThereAreNamesAlone()
{
    look(nullptr, m_document);
    QCOMPARE(m_study->people()->names.size(), std::size_t{40});
    QVERIFY(m_study->people()->figures.empty());
    const StudiedPerson& person = study(asked);
    QVERIFY(person.ratings.empty() && person.predicted.empty() && !person.lessTypical);
    QCOMPARE(person.likeMinded.size(), std::size_t{10});
    QCOMPARE(person.likeMinded.front().ratings.common, 0);
}

void PeopleStudyTest::anotherModelKeepsThePerson()
{
    look(m_dataset, m_document);
    study(asked);
    const float before = m_told.back().predicted.front();
    const auto other = test::made_document(*m_dataset, 11);
    QVERIFY(!m_study->setSources(m_dataset, other));
    QCOMPARE(m_study->person(), std::optional(asked));
    test::settle(m_pool);
    QCOMPARE(m_told.size(), 2);
    QCOMPARE(m_told.back().user, asked);
    QVERIFY(m_told.back().predicted.front() != before);
    // Runs of a session without its data set are of the same people, too.
    m_study->setSources(nullptr, m_document);
    m_study->setPerson(asked);
    QVERIFY(!m_study->setSources(nullptr, other));
    QCOMPARE(m_study->person(), std::optional(asked));
}

void PeopleStudyTest::otherPeopleForgetThem()
{
    look(m_dataset, m_document);
    study(asked);
    m_study->setPerson(asked + 1);  // is being studied when the data set goes
    const DatasetPtr other = test::small_dataset();
    QVERIFY(m_study->setSources(other, nullptr));
    QVERIFY(!m_study->people());
    QVERIFY(!m_study->person());
    test::settle(m_pool);
    QCOMPARE(m_told.size(), 1);
    QVERIFY(m_study->people());
    QVERIFY(m_study->setSources(nullptr, nullptr));
    QVERIFY(!m_study->people());
    QVERIFY(!m_study->isBusy());
}

void PeopleStudyTest::theNewestPersonIsTheOneThatIsTold()
{
    look(m_dataset, m_document);
    {
        const test::Gate gate(m_pool);
        for (const int user : {1, 2, 3})
            m_study->setPerson(user);
    }
    test::settle(m_pool);
    QCOMPARE(m_told.size(), 1);
    QCOMPARE(m_told.back().user, 3);
    {
        const test::Gate gate(m_pool);
        m_study->setPerson(4);
        m_study->setPerson(std::nullopt);
    }
    test::settle(m_pool);
    QCOMPARE(m_told.size(), 1);
}

void PeopleStudyTest::ofPairsNothingIsPredicted()
{
    auto pairs = std::make_shared<Dataset>(*m_dataset);
    pairs->feedback = Feedback::pairs;
    look(pairs, m_document);
    const StudiedPerson& person = study(asked);
    QVERIFY(!person.ratings.empty());
    QVERIFY(person.predicted.empty());
    QVERIFY(!person.lessTypical);
    QVERIFY(!person.likeMinded.empty());
}

void PeopleStudyTest::onePersonHasNobodyOfTheirMind()
{
    auto alone = std::make_shared<Dataset>(*m_dataset);
    alone->user_ids.resize(1);
    std::erase_if(alone->ratings, [](const Rating& rating) { return rating.user != 0; });
    look(alone, test::made_document(*alone, 5));
    const StudiedPerson& person = study(0);
    QCOMPARE(person.predicted.size(), person.ratings.size());
    QVERIFY(person.likeMinded.empty());
    QVERIFY(!person.lessTypical);
}

KINOSCOPE_EVENT_TEST(PeopleStudyTest)
#include "people_study_test.moc"
