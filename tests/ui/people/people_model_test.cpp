// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_model.h"

#include "tests/test_main.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

#include <cmath>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto typical = static_cast<int>(PersonColumn::typical);
constexpr auto ratings = static_cast<int>(PersonColumn::ratings);

PersonFigures figuresOf(int count, std::optional<float> figure)
{
    return {count, 3.0F, figure};
}

}  // namespace

class PeopleModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// As the program sets it: "C" knows no order but that of bytes.
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void namesAreSortedAsPeopleDo();
    void numbersAreSortedByTheirIds();
    void whoeverHasNoFigureComesLast_data();
    void whoeverHasNoFigureComesLast();
    void aFilterFindsPartsOfNames();
    void theVeryNameIsTheOneThatIsMeant();
    void theCurrentRowStaysWithItsPerson();
    void aHundredThousandAreSorted();

private:
    QStringList names() const
    {
        QStringList shown;
        for (int row = 0; row < m_model->rowCount(); ++row)
            shown << m_model->index(row, 0).data().toString();
        return shown;
    }

    std::unique_ptr<PeopleModel> m_model;
};

void PeopleModelTest::init()
{
    m_model = std::make_unique<PeopleModel>();
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_model.get());
    m_model->setPeople(listPeople({1, 2, 3, 4}, {"Ben 10", "Özge", "ben 9", "Anna"},
                                  {figuresOf(5, 0.5F), figuresOf(30, {}), figuresOf(7, -0.25F), figuresOf(7, 0.75F)},
                                  Feedback::ratings));
}

void PeopleModelTest::namesAreSortedAsPeopleDo()
{
    QCOMPARE(names(), (QStringList{u"Anna"_s, u"ben 9"_s, u"Ben 10"_s, u"Özge"_s}));
    m_model->sort(0, Qt::DescendingOrder);
    QCOMPARE(names(), (QStringList{u"Özge"_s, u"Ben 10"_s, u"ben 9"_s, u"Anna"_s}));
}

void PeopleModelTest::numbersAreSortedByTheirIds()
{
    m_model->setPeople(listPeople({2, 9, 10, 100}, {}, {}, Feedback::ratings));
    QCOMPARE(names(), (QStringList{u"2"_s, u"9"_s, u"10"_s, u"100"_s}));
    QCOMPARE(m_model->index(0, ratings).data().toString(), QString());  // nothing is known of them
    QCOMPARE(personTitle(names().first()), u"Person 2"_s);
    QCOMPARE(personTitle(u"Ben 10"_s), u"Ben 10"_s);
}

void PeopleModelTest::whoeverHasNoFigureComesLast_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("up") << Qt::AscendingOrder << QStringList{u"ben 9"_s, u"Ben 10"_s, u"Anna"_s, u"Özge"_s};
    QTest::newRow("down") << Qt::DescendingOrder << QStringList{u"Anna"_s, u"Ben 10"_s, u"ben 9"_s, u"Özge"_s};
}

void PeopleModelTest::whoeverHasNoFigureComesLast()
{
    QFETCH(const Qt::SortOrder, order);
    QFETCH(const QStringList, expected);
    m_model->sort(typical, order);
    QCOMPARE(names(), expected);
    QCOMPARE(m_model->index(3, typical).data().toString(), QString());
}

void PeopleModelTest::aFilterFindsPartsOfNames()
{
    m_model->setFilter(u"BEN"_s);
    QCOMPARE(names(), (QStringList{u"ben 9"_s, u"Ben 10"_s}));
    m_model->sort(ratings, Qt::AscendingOrder);
    QCOMPARE(names(), (QStringList{u"Ben 10"_s, u"ben 9"_s}));
    m_model->setFilter({});
    // Equal numbers are in the order of names.
    QCOMPARE(names(), (QStringList{u"Ben 10"_s, u"Anna"_s, u"ben 9"_s, u"Özge"_s}));
}

void PeopleModelTest::theVeryNameIsTheOneThatIsMeant()
{
    m_model->setPeople(listPeople({1, 10, 11, 21}, {}, {}, Feedback::ratings));
    m_model->sort(0, Qt::DescendingOrder);
    m_model->setFilter(u"1"_s);
    QCOMPARE(names().size(), 4);
    QCOMPARE(m_model->rowOf(u"1"_s), 3);
    m_model->setFilter(u"2"_s);
    QCOMPARE(m_model->rowOf(u"2"_s), 0);
    m_model->setFilter(u"3"_s);
    QCOMPARE(m_model->rowOf(u"3"_s), -1);
}

void PeopleModelTest::theCurrentRowStaysWithItsPerson()
{
    const QPersistentModelIndex anna = m_model->index(0, 0);
    m_model->sort(typical, Qt::AscendingOrder);
    QCOMPARE(anna.row(), 2);
    QCOMPARE(anna.data().toString(), u"Anna"_s);
}

void PeopleModelTest::aHundredThousandAreSorted()
{
    std::vector<std::int64_t> ids(160'000);
    std::vector<PersonFigures> figures(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        ids[i] = static_cast<std::int64_t>(i + 1);
        figures[i] = figuresOf(static_cast<int>(i * 7919 % 9973), std::sin(static_cast<float>(i)));
    }
    PeopleModel model;  // without a tester, which looks at every row
    model.setPeople(listPeople(ids, {}, figures, Feedback::ratings));
    model.sort(typical, Qt::DescendingOrder);
    model.setFilter(u"77"_s);
    int found = 0;
    for (const std::int64_t id : ids)
        found += QString::number(id).contains(u"77"_s) ? 1 : 0;
    QCOMPARE(model.rowCount(), found);
    const auto figureOf = [&](int row) {
        const int person = model.index(row, 0).data().toString().toInt();
        return *figures[static_cast<std::size_t>(person - 1)].typical;
    };
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(figureOf(row - 1) >= figureOf(row));
}

KINOSCOPE_WIDGET_TEST(PeopleModelTest)
#include "people_model_test.moc"
