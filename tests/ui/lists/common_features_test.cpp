// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/common_features.h"

#include "tests/test_main.h"
#include "tests/ui/films/films.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <limits>
#include <memory>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = RegionFeature::Kind;

/// Of 1,682 films, 40 of which are selected.
GroupFeaturesPtr twoFeatures()
{
    GroupFeatures group{{}, 9, 40, 1642};
    group.features.push_back({{Kind::genre, "Horror"}, {12, 40}, {84, 1642}, {3.4056, 9.359}, 5.2, {3, 7, 9}});
    group.features.push_back({{Kind::decade, {}, 1930, 1930},
                              {2, 40},
                              {0, 1642},
                              {12.4, std::numeric_limits<double>::infinity()},
                              2.1,
                              {7, 11}});
    return std::make_shared<const GroupFeatures>(std::move(group));
}

GroupFeaturesPtr nothing(int compared, int inside, int elsewhere)
{
    return std::make_shared<const GroupFeatures>(GroupFeatures{{}, compared, inside, elsewhere});
}

}  // namespace

class CommonFeaturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init();
    void everyWidgetThatOneCanActOnHasNames() { QCOMPARE(test::namelessWidget(*m_list), nullptr); }
    void listsEachWithItsCountsAndInterval();
    void aScreenReaderHearsTheWholeSentence();
    void saysWhyNothingIsListed_data();
    void saysWhyNothingIsListed();
    void aClickAsksForTheFilmsThatHaveIt();
    void aDoubleClickAsksOnce();
    void enterAsksForThemToo();
    void countsGiveWayWhereThereIsLittleRoom();

private:
    QTableWidget* table() { return m_list->findChild<QTableWidget*>(u"commonFeatures"_s); }
    QLabel* message() { return m_list->findChild<QLabel*>(u"commonFeaturesMessage"_s); }
    QPoint middleOf(int row) { return table()->visualItemRect(table()->item(row, 0)).center(); }

    std::unique_ptr<CommonFeatures> m_list;
};

void CommonFeaturesTest::init()
{
    m_list = std::make_unique<CommonFeatures>();
    m_list->setFeatures(twoFeatures());
    m_list->resize(m_list->fullWidth(), 200);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
}

void CommonFeaturesTest::listsEachWithItsCountsAndInterval()
{
    QStringList cells;
    for (int row = 0; row < table()->rowCount(); ++row)
        for (int column = 0; column < table()->columnCount(); ++column)
            cells << table()->item(row, column)->text();
    QCOMPARE(cells.join(u'|'), u"Horror|12 (30%)|5.1%|3.4–9.4×|1930s|2 (5.0%)|0%|over 12×"_s);
    QVERIFY(!message()->isVisible());
}

void CommonFeaturesTest::aScreenReaderHearsTheWholeSentence()
{
    QCOMPARE(table()->item(0, 0)->data(Qt::AccessibleTextRole).toString(),
             u"Horror: 12 of these 40 films (30%), 84 of all 1,642 others (5.1%).\n"
             "3.4 to 9.4 times as often, with 95% confidence."_s);
    QCOMPARE(table()->item(1, 0)->data(Qt::AccessibleTextRole).toString(),
             u"1930s: 2 of these 40 films (5.0%), 0 of all 1,642 others (0%).\n"
             "More than 12 times as often, with 95% confidence."_s);
    QVERIFY(table()->accessibleDescription().contains(u"9 genres, decades and tags"_s));
}

void CommonFeaturesTest::saysWhyNothingIsListed_data()
{
    QTest::addColumn<GroupFeaturesPtr>("group");
    QTest::addColumn<QString>("words");
    QTest::newRow("one film") << nothing(0, 1, 1681) << u"two films"_s;
    QTest::newRow("all films") << nothing(20, 1682, 0) << u"All films"_s;
    QTest::newRow("nothing shared") << nothing(0, 5, 100) << u"No two"_s;
    QTest::newRow("nothing clear") << nothing(4, 5, 100) << u"clearly"_s;
    QTest::newRow("not known yet") << GroupFeaturesPtr() << QString();
}

void CommonFeaturesTest::saysWhyNothingIsListed()
{
    QFETCH(GroupFeaturesPtr, group);
    QFETCH(QString, words);
    m_list->setFeatures(group);
    QVERIFY(!table()->isVisible());
    QVERIFY2(message()->text().contains(words), qPrintable(message()->text()));
    QCOMPARE(message()->text().isEmpty(), words.isEmpty());
    m_list->setFeatures(twoFeatures());
    QVERIFY(table()->isVisible());
}

void CommonFeaturesTest::aClickAsksForTheFilmsThatHaveIt()
{
    QSignalSpy wanted(m_list.get(), &CommonFeatures::filmsWanted);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().value<std::vector<int>>(), (std::vector<int>{7, 11}));
}

void CommonFeaturesTest::aDoubleClickAsksOnce()
{
    QSignalSpy wanted(m_list.get(), &CommonFeatures::filmsWanted);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, middleOf(0));
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, middleOf(0));
    QCOMPARE(wanted.size(), 1);
    // The keyboard need not wait.
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
}

void CommonFeaturesTest::enterAsksForThemToo()
{
    QSignalSpy wanted(m_list.get(), &CommonFeatures::filmsWanted);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    QTest::keyClick(table(), Qt::Key_Up);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0].front().value<std::vector<int>>(), (std::vector<int>{7, 11}));
    QCOMPARE(wanted[1].front().value<std::vector<int>>(), (std::vector<int>{3, 7, 9}));
}

void CommonFeaturesTest::countsGiveWayWhereThereIsLittleRoom()
{
    QVERIFY(!table()->isColumnHidden(2));
    m_list->resize(m_list->fullWidth() - 10, 200);
    QVERIFY(table()->isColumnHidden(2) && !table()->isColumnHidden(1) && !table()->isColumnHidden(3));
    m_list->resize(m_list->fullWidth() / 2, 200);
    QVERIFY(table()->isColumnHidden(2) && table()->isColumnHidden(1) && !table()->isColumnHidden(3));
    m_list->resize(m_list->fullWidth(), 200);
    QVERIFY(!table()->isColumnHidden(2) && !table()->isColumnHidden(1));
}

KINOSCOPE_WIDGET_TEST(CommonFeaturesTest)
#include "common_features_test.moc"
