// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the data set, in a list and on a page each: by the mouse, and by the keyboard alone.
#include "core/analysis/people/people_table.h"
#include "tests/app/pair_table.h"
#include "tests/app/ratings_folder.h"
#include "tests/app/window_fixture.h"
#include "tests/test_main.h"
#include "ui/films/film_selection.h"
#include "ui/films/list_model.h"
#include "ui/forme/recommendation_row.h"
#include "ui/people/like_minded_row.h"
#include "ui/text/words.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

class DatasetPeopleTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void everybodyIsListedWithTheirFigures();
    void theListIsSortedAndSearched();
    void aClickOpensAPageAndBackLeadsToTheList();
    void ofTheLeastTypicalItIsSaidInWords();
    void theKeyboardAloneLeadsToAPersonAndBack();
    void predictionsStandBesideRatings();
    void withoutAModelItSaysWhatToDo();
    void whatIsRecommendedHasReasons();
    void theListWithoutAFilmIsThatOfTheOthers();
    void aLikeMindedPersonIsAClickAway();
    void starsAreOnTheMapWhileThePageIsSeen();
    void anotherModelKeepsThePage();
    void otherDataCloseIt();
    void aModelAloneNamesItsPeople();
    void ofPairsThereAreNoStars();
    void onePersonIsEnough();

private:
    void showTab(const QString& panel);
    void openPeople();
    /// By typing the number.
    void openPerson(const QString& number);
    void showPart(int tab);
    QTableView* people() { return find<QTableView>(u"peopleTable"_s); }
    QTableView* ratings() { return find<QTableView>(u"personRatings"_s); }
    QWidget* page() { return find<QWidget>(u"personPage"_s); }
    QString title() { return find<QLabel>(u"personTitle"_s)->text(); }
    QList<ui::RecommendationRow*> recommended() { return page()->findChildren<ui::RecommendationRow*>(); }
    QList<ui::LikeMindedRow*> likeMinded() { return page()->findChildren<ui::LikeMindedRow*>(); }
    /// User index of a number of the data set.
    int userOf(const QString& number)
    {
        const auto& ids = session().dataset()->user_ids;
        return static_cast<int>(std::find(ids.begin(), ids.end(), number.toLongLong()) - ids.begin());
    }
    std::set<int> filmsOf(int user)
    {
        std::set<int> films;
        for (const Rating& rating : session().dataset()->ratings)
            if (rating.user == user)
                films.insert(rating.movie);
        return films;
    }
    QString cell(const QTableView* table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
};

void DatasetPeopleTest::init()
{
    forgetSettings();
    makeWindow();
    openSample();
}

void DatasetPeopleTest::showTab(const QString& panel)
{
    auto* const tabs = find<QTabWidget>(u"sideTabs"_s);
    auto* const wanted = find<QWidget>(panel);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tabs->indexOf(wanted)).center());
    QTRY_VERIFY(wanted->isVisible());
}

void DatasetPeopleTest::openPeople()
{
    showTab(u"peoplePanel"_s);
    QTRY_VERIFY(people()->isVisible());
    QTRY_VERIFY(people()->model()->rowCount() > 0);
}

void DatasetPeopleTest::openPerson(const QString& number)
{
    auto* const search = find<QLineEdit>(u"peopleSearch"_s);
    search->setFocus();
    search->clear();
    QTest::keyClicks(search, number);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(page()->isVisible());
    QCOMPARE(title(), u"Person %1"_s.arg(number));
    QTRY_VERIFY(!session().dataset() || ratings()->model()->rowCount() > 0);
}

void DatasetPeopleTest::showPart(int tab)
{
    QTabBar* const bar = find<QTabWidget>(u"personTabs"_s)->tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    // Until it is laid out: what is clicked is where it is seen.
    QTRY_VERIFY(!find<QTabWidget>(u"personTabs"_s)->currentWidget()->visibleRegion().isEmpty());
    QCoreApplication::processEvents();
}

void DatasetPeopleTest::everybodyIsListedWithTheirFigures()
{
    openPeople();
    const Dataset& dataset = *session().dataset();
    const auto count = static_cast<int>(dataset.user_ids.size());
    QCOMPARE(people()->model()->rowCount(), count);
    const std::vector<PersonFigures> figures = people_table(dataset);
    for (const int row : {0, 5, count - 1}) {
        const auto& person = figures[static_cast<std::size_t>(row)];
        QCOMPARE(cell(people(), row, 0), QString::number(dataset.user_ids[static_cast<std::size_t>(row)]));
        QCOMPARE(cell(people(), row, 1), ui::countText(static_cast<int>(filmsOf(row).size())));
        QCOMPARE(cell(people(), row, 2), ui::fixedText(static_cast<double>(person.mean), 2));
        QCOMPARE(cell(people(), row, 3), ui::fixedText(static_cast<double>(*person.typical), 2));
    }
    QVERIFY(find<QLabel>(u"peopleCount"_s)->text().contains(ui::countText(count)));
}

void DatasetPeopleTest::theListIsSortedAndSearched()
{
    openPeople();
    QHeaderView* const header = people()->horizontalHeader();
    const auto clickOn = [header](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, 8));
    };
    for (const int column : {1, 2, 3}) {
        clickOn(column);
        const auto number = [&](int row) {
            return cell(people(), row, column)
                .remove(QLatin1Char(','))
                .replace(QChar(0x2212), QLatin1Char('-'))
                .toDouble();
        };
        const bool ascending = header->sortIndicatorOrder() == Qt::AscendingOrder;
        for (int row = 1; row < people()->model()->rowCount(); ++row)
            QVERIFY(ascending ? number(row - 1) <= number(row) : number(row - 1) >= number(row));
    }
    QTest::keyClicks(find<QLineEdit>(u"peopleSearch"_s), u"17"_s);
    const int found = people()->model()->rowCount();
    QVERIFY(found > 0 && found < static_cast<int>(session().dataset()->user_ids.size()));
    for (int row = 0; row < found; ++row)
        QVERIFY(cell(people(), row, 0).contains(u"17"_s));
    QTest::keyClicks(find<QLineEdit>(u"peopleSearch"_s), u"nobody"_s);
    QCOMPARE(people()->model()->rowCount(), 0);
    QVERIFY(find<QLabel>(u"peopleCount"_s)->text().startsWith(u"NOBODY"_s));
    QTest::keyClick(find<QLineEdit>(u"peopleSearch"_s), Qt::Key_Escape);
    QCOMPARE(people()->model()->rowCount(), static_cast<int>(session().dataset()->user_ids.size()));
}

void DatasetPeopleTest::aClickOpensAPageAndBackLeadsToTheList()
{
    openPeople();
    const QModelIndex third = people()->model()->index(2, 1);
    QTest::mouseClick(people()->viewport(), Qt::LeftButton, {}, people()->visualRect(third).center());
    QTRY_VERIFY(page()->isVisible());
    QVERIFY(!people()->isVisible());
    QCOMPARE(title(), u"Person "_s + cell(people(), 2, 0));
    QTRY_COMPARE(ratings()->model()->rowCount(), static_cast<int>(filmsOf(2).size()));
    QTRY_VERIFY(find<QLabel>(u"personTypical"_s)->text().contains(u"typical"_s));
    QVERIFY(find<QLabel>(u"personFacts"_s)->text().contains(cell(people(), 2, 2)));
    // A film of theirs is picked on the map.
    const QModelIndex film = ratings()->model()->index(0, 0);
    QTest::mouseClick(ratings()->viewport(), Qt::LeftButton, {}, ratings()->visualRect(film).center());
    QVERIFY(view().selection()->current());
    QVERIFY(filmsOf(2).count(*view().selection()->current()) == 1);
    click(u"backToPeople"_s);
    QTRY_VERIFY(people()->isVisible());
    QVERIFY(!page()->isVisible());
}

// Of nobody it is said that they are more typical than none.
void DatasetPeopleTest::ofTheLeastTypicalItIsSaidInWords()
{
    openPeople();
    const std::vector<PersonFigures> figures = people_table(*session().dataset());
    const auto least = std::min_element(figures.begin(), figures.end(), [](const auto& a, const auto& b) {
        return a.typical.value_or(2.0F) < b.typical.value_or(2.0F);
    });
    openPerson(QString::number(session().dataset()->user_ids[static_cast<std::size_t>(least - figures.begin())]));
    QTRY_VERIFY(find<QLabel>(u"personTypical"_s)->text().startsWith(u"One of the least typical here"_s));
}

void DatasetPeopleTest::theKeyboardAloneLeadsToAPersonAndBack()
{
    train(4);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(find<QWidget>(u"peoplePanel"_s)->isVisible());
    auto* const search = find<QLineEdit>(u"peopleSearch"_s);
    QTRY_VERIFY(search->hasFocus());
    QTRY_VERIFY(people()->model()->rowCount() > 0);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(people()->hasFocus());
    QTest::keyClick(people(), Qt::Key_Down);
    QTest::keyClick(people(), Qt::Key_Return);
    QTRY_VERIFY(page()->isVisible());
    QCOMPARE(title(), u"Person "_s + cell(people(), 1, 0));
    auto* const tabs = find<QTabWidget>(u"personTabs"_s);
    QVERIFY(tabs->tabBar()->hasFocus());
    QTRY_VERIFY(!recommended().isEmpty());
    QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), 1);
    // Filter and slider, then the list.
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), recommended()[0]);
    QVERIFY(recommended()[0]->isOpen());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), recommended()[1]);
    tabs->tabBar()->setFocus();
    QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
    QTest::keyClick(tabs->tabBar(), Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), likeMinded().front());
    QTest::keyClick(likeMinded()[0], Qt::Key_Down);
    QCOMPARE(m_window->focusWidget(), likeMinded()[1]);
    const QString first = title();
    const QString other = likeMinded()[1]->person().title;
    QTest::keyClick(likeMinded()[1], Qt::Key_Return);
    QTRY_COMPARE(title(), other);
    QVERIFY(tabs->tabBar()->hasFocus());
    // Back the way they came.
    QTest::keyClick(tabs->tabBar(), Qt::Key_Escape);
    QTRY_COMPARE(title(), first);
    QVERIFY(tabs->tabBar()->hasFocus());
    QTest::keyClick(tabs->tabBar(), Qt::Key_Escape);
    QTRY_VERIFY(people()->hasFocus());
    QCOMPARE(u"Person "_s + cell(people(), people()->currentIndex().row(), 0), first);
}

void DatasetPeopleTest::predictionsStandBesideRatings()
{
    train(6);
    openPeople();
    openPerson(u"23"_s);
    const int user = userOf(u"23"_s);
    QTRY_VERIFY(!ratings()->isColumnHidden(3));
    const TrainedModel& model = session().document()->model;
    QCOMPARE(ratings()->model()->rowCount(), static_cast<int>(filmsOf(user).size()));
    double last = 5.0;
    for (int row = 0; row < ratings()->model()->rowCount(); ++row) {
        const int movie = ratings()->model()->index(row, 0).data(ui::ListModel::movieRole).toInt();
        const auto rated = std::find_if(session().dataset()->ratings.begin(), session().dataset()->ratings.end(),
                                        [&](const Rating& one) { return one.user == user && one.movie == movie; });
        QVERIFY(rated != session().dataset()->ratings.end());
        const double real = static_cast<double>(rated->value);
        const double predicted = std::clamp(static_cast<double>(model.predict(user, movie)), 0.5, 5.0);
        QCOMPARE(cell(ratings(), row, 2).toDouble(), real);
        QVERIFY(std::abs(cell(ratings(), row, 3).toDouble() - predicted) < 0.006);
        QVERIFY(real <= last);  // the best rated first
        last = real;
    }
}

void DatasetPeopleTest::withoutAModelItSaysWhatToDo()
{
    openPeople();
    openPerson(u"5"_s);
    QVERIFY(ratings()->isColumnHidden(3) && ratings()->isColumnHidden(4));
    showPart(1);
    QVERIFY(find<QLabel>(u"personHint"_s)->text().startsWith(u"Train first"_s));
    showPart(2);
    QVERIFY(find<QLabel>(u"likeMindedSentence"_s)->text().startsWith(u"Train first"_s));
    QVERIFY(likeMinded().isEmpty());
    showPart(1);
    click(u"personRemedy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session().document(), 60'000);
    QTRY_VERIFY(recommended().size() >= 5);
    QVERIFY(!find<QLabel>(u"personHint"_s)->isVisible());
    QVERIFY(!ratings()->isColumnHidden(3));
    QCOMPARE(likeMinded().size(), 10);
}

void DatasetPeopleTest::whatIsRecommendedHasReasons()
{
    train(6);
    openPeople();
    openPerson(u"23"_s);
    showPart(1);
    QTRY_VERIFY(recommended().size() >= 5);
    const std::set<int> rated = filmsOf(userOf(u"23"_s));
    for (const ui::RecommendationRow* row : recommended()) {
        QVERIFY(rated.count(row->movie()) == 0);
        const ui::Why& why = row->film().why;
        QCOMPARE(why.person, u"Person 23"_s);
        QCOMPARE(static_cast<int>(why.parts.size()) + why.otherCount, static_cast<int>(rated.size()));
        double sum = why.base + why.others;
        for (const ui::WhyPart& part : why.parts) {
            QVERIFY(rated.count(part.film.movie) == 1);
            QVERIFY(part.film.stars >= 0.5);
            sum += part.part;
        }
        QVERIFY(std::abs(sum - why.total) < 1e-9);
    }
    // Nobody can answer for them.
    ui::RecommendationRow* const first = recommended().front();
    QTRY_VERIFY(first->visibleRegion().boundingRect().height() > 20);
    QTest::mouseClick(first, Qt::LeftButton, {}, {20, 10});
    QTRY_VERIFY(first->isOpen());
    QVERIFY(!first->findChild<QPushButton*>(u"seenIt"_s) && !first->findChild<QPushButton*>(u"notThisOne"_s));
    const int movie = first->movie();
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_N})
        QTest::keyClick(first, key);
    QCOMPARE(recommended().front()->movie(), movie);
    QTest::mouseClick(first->findChild<QPushButton*>(u"showRecommendation"_s), Qt::LeftButton);
    QCOMPARE(view().selection()->current(), std::optional(movie));
}

void DatasetPeopleTest::theListWithoutAFilmIsThatOfTheOthers()
{
    train(6);
    openPeople();
    openPerson(u"23"_s);
    showPart(1);
    QTRY_VERIFY(recommended().size() >= 5);
    const auto reasons = [this] {
        const ui::Why& why = recommended().front()->film().why;
        return static_cast<int>(why.parts.size()) + why.otherCount;
    };
    const int all = reasons();
    recommended().front()->setFocus(Qt::TabFocusReason);
    QVERIFY(recommended().front()->film().strongest >= 0);
    QTest::keyClick(recommended().front(), Qt::Key_W);
    auto* const without = find<QLabel>(u"personWithoutText"_s);
    QTRY_VERIFY(without->isVisible());
    QTRY_COMPARE(reasons(), all - 1);
    // Escape goes back one step after the other.
    QTest::keyClick(recommended().front(), Qt::Key_Escape);
    QTRY_COMPARE(reasons(), all);
    QVERIFY(!without->isVisible());
    QVERIFY(page()->isVisible());
    QTest::keyClick(recommended().front(), Qt::Key_Escape);
    QTRY_VERIFY(people()->isVisible());
}

void DatasetPeopleTest::aLikeMindedPersonIsAClickAway()
{
    train(6);
    openPeople();
    openPerson(u"23"_s);
    QTRY_COMPARE(likeMinded().size(), 10);
    showPart(2);
    const std::set<int> own = filmsOf(userOf(u"23"_s));
    for (const ui::LikeMindedRow* row : likeMinded()) {
        const std::set<int> theirs = filmsOf(row->person().user);
        const auto common = std::count_if(own.begin(), own.end(), [&](int movie) { return theirs.count(movie) == 1; });
        QCOMPARE(row->person().common, static_cast<int>(common));
        QVERIFY(row->person().cosine <= likeMinded().front()->person().cosine);
    }
    const QString other = likeMinded().front()->person().title;
    QTest::mouseClick(likeMinded().front(), Qt::LeftButton);
    QTRY_COMPARE(title(), other);
    QCOMPARE(find<QTabWidget>(u"personTabs"_s)->currentIndex(), 0);
    QTRY_COMPARE(ratings()->model()->rowCount(),
                 static_cast<int>(filmsOf(userOf(other.section(QLatin1Char(' '), 1))).size()));
    // Back the same way.
    auto* const back = find<QPushButton>(u"backToPeople"_s);
    QCOMPARE(back->text(), u"‹ Person 23"_s);
    click(u"backToPeople"_s);
    QTRY_COMPARE(title(), u"Person 23"_s);
    QCOMPARE(back->text(), u"‹ All people"_s);
    click(u"backToPeople"_s);
    QTRY_VERIFY(people()->isVisible());
}

void DatasetPeopleTest::starsAreOnTheMapWhileThePageIsSeen()
{
    train(6);
    openPeople();
    QVERIFY(map()->person().isEmpty());
    openPerson(u"23"_s);
    const std::size_t rated = filmsOf(userOf(u"23"_s)).size();
    const auto marked = [this] { return map()->person().stars.size(); };
    QTRY_COMPARE(marked(), rated);
    QCOMPARE(map()->person().name, u"Person 23"_s);
    QVERIFY(map()->person().fitting.size() >= 10);
    // What a list has open is marked while it is in front.
    showPart(1);
    QTRY_VERIFY(recommended().size() >= 5);
    recommended().front()->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(map()->person().film, std::optional(recommended().front()->movie()));
    showPart(0);
    QTRY_COMPARE(map()->person().film, std::optional<int>());
    showTab(u"forMePanel"_s);
    QTRY_COMPARE(marked(), std::size_t{0});
    showTab(u"peoplePanel"_s);
    QTRY_COMPARE(marked(), rated);
    click(u"backToPeople"_s);
    QTRY_VERIFY(map()->person().isEmpty());
}

void DatasetPeopleTest::anotherModelKeepsThePage()
{
    train(3);
    openPeople();
    openPerson(u"23"_s);
    QTRY_VERIFY(!ratings()->isColumnHidden(3));
    const QString before = cell(ratings(), 0, 3) + cell(ratings(), 1, 3) + cell(ratings(), 2, 3);
    train(9);
    QTRY_VERIFY(cell(ratings(), 0, 3) + cell(ratings(), 1, 3) + cell(ratings(), 2, 3) != before);
    QVERIFY(page()->isVisible());
    QCOMPARE(title(), u"Person 23"_s);
    QTRY_VERIFY(recommended().size() >= 5);
}

void DatasetPeopleTest::otherDataCloseIt()
{
    const QTemporaryDir folder;
    test::writeRatings(folder.path(), test::ratingsOfFour());
    train(3);
    openPeople();
    openPerson(u"150"_s);
    QTRY_VERIFY(!map()->person().isEmpty());
    session().open(folder.path());
    QTRY_COMPARE(session().movies()->size(), std::size_t{4});
    QVERIFY(!page()->isVisible());
    QVERIFY(map()->person().isEmpty());
    QTRY_COMPARE(people()->model()->rowCount(), 20);
    openPerson(u"20"_s);
    QTRY_COMPARE(ratings()->model()->rowCount(), 4);
}

void DatasetPeopleTest::aModelAloneNamesItsPeople()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const QString model = folder.filePath(u"four.safetensors"_s);
    test::writeRatings(data, test::ratingsOfFour());
    session().open(data);
    QTRY_COMPARE(session().movies()->size(), std::size_t{4});
    train(2);
    QSignalSpy saved(&session(), &Session::saved);
    session().saveModel(model);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(QDir(data).removeRecursively());
    session().open(model);
    QTRY_VERIFY(session().document() && !session().dataset());
    openPeople();
    QCOMPARE(people()->model()->rowCount(), 20);
    QVERIFY(people()->isColumnHidden(1) && people()->isColumnHidden(2) && people()->isColumnHidden(3));
    const QString hint = u"Open data to see what they rated."_s;
    QCOMPARE(find<QLabel>(u"peopleNote"_s)->text(), hint);
    openPerson(u"3"_s);
    QTRY_VERIFY(!likeMinded().isEmpty());
    for (const ui::LikeMindedRow* row : likeMinded())  // whose taste points elsewhere is not like-minded
        QVERIFY(row->person().cosine > 0.0);
    QCOMPARE(likeMinded().front()->person().common, -1);
    QCOMPARE(find<QLabel>(u"personRatingsHint"_s)->text(), hint);
    showPart(1);
    QCOMPARE(find<QLabel>(u"personHint"_s)->text(), hint);
    QVERIFY(!find<QWidget>(u"personRemedy"_s)->isVisible());
}

void DatasetPeopleTest::ofPairsThereAreNoStars()
{
    const QTemporaryDir folder;
    session().openTable(test::writePairs(folder.path()), TableOptions{.columns = parse_columns("user=user,item=film")});
    QTRY_COMPARE(session().feedback(), Feedback::pairs);
    train(3);
    openPeople();
    QVERIFY(!people()->isColumnHidden(1));
    QVERIFY(people()->isColumnHidden(2) && people()->isColumnHidden(3));
    QCOMPARE(people()->model()->headerData(1, Qt::Horizontal, Qt::EditRole).toString(), u"Films"_s);
    openPerson(u"7"_s);
    for (const int column : {2, 3, 4})
        QVERIFY(ratings()->isColumnHidden(column));
    QVERIFY(find<QLabel>(u"personFacts"_s)->text().startsWith(u"%1 film"_s.arg(filmsOf(userOf(u"7"_s)).size())));
    QVERIFY(!find<QLabel>(u"personTypical"_s)->isVisible());
    QTRY_VERIFY(recommended().size() >= 5);
    QVERIFY(!recommended().front()->film().hasStars);
    QTRY_COMPARE(likeMinded().size(), 10);
    QVERIFY(likeMinded().front()->person().apart.isEmpty());
}

void DatasetPeopleTest::onePersonIsEnough()
{
    const QTemporaryDir folder;
    QByteArray movies;
    QByteArray rows;
    for (int movie = 1; movie <= 40; ++movie) {
        movies += QByteArray::number(movie) + ",Film " + QByteArray::number(movie) + " (1990),Drama\n";
        rows += "7," + QByteArray::number(movie) + ',' + QByteArray::number(1 + movie % 5) + ".0,964982703\n";
    }
    test::writeRatings(folder.path(), rows, movies);
    session().open(folder.path());
    QTRY_COMPARE(session().movies()->size(), std::size_t{40});
    openPeople();
    QCOMPARE(people()->model()->rowCount(), 1);
    QCOMPARE(cell(people(), 0, 1), u"40"_s);
    QCOMPARE(cell(people(), 0, 3), QString());  // nobody to be like
    openPerson(u"7"_s);
    QTRY_COMPARE(ratings()->model()->rowCount(), 40);
    QVERIFY(!find<QLabel>(u"personTypical"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"personFacts"_s)->text(), u"40 ratings · mean 3.00"_s);
    showPart(2);
    QVERIFY(likeMinded().isEmpty());
}

KINOSCOPE_WINDOW_TEST(DatasetPeopleTest)
#include "dataset_people_test.moc"
