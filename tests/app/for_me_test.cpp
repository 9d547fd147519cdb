// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a few stars to films with reasons: by the mouse, and by the keyboard alone.
#include "app/people/kept_people.h"
#include "app/services/recommended_films.h"
#include "app/services/star_scale.h"
#include "core/data/text/title.h"
#include "tests/app/pair_table.h"
#include "tests/app/ratings_folder.h"
#include "tests/app/window_fixture.h"
#include "tests/test_main.h"
#include "ui/films/film_selection.h"
#include "ui/forme/for_me_panel.h"
#include "ui/forme/recommendation_list.h"
#include "ui/forme/recommendation_row.h"
#include "ui/forme/star_rating.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

class ForMeTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void withoutAModelItSaysWhatToDo();
    void aSuggestedFilmGetsStarsAndAListAppears();
    void theKeyboardAloneLeadsToARecommendation();
    void reasonsAddUp();
    void seenItAndNotThisOneTakeAFilmOut();
    void theListWithoutAFilmIsThatOfTheOthers();
    void theYearsAndSurprisesNarrowTheList();
    void twoPeopleAreServedTogether();
    void tabLeadsFromItsTabThroughThePanel();
    void rowsAreUsedAgain();
    void forgettingTakesAllBack();
    void whoIsKeptIsThereTheNextTime();
    void aFileThatIsNotOneIsSaidAndLeft();
    void nothingOfOtherFilmsIsLeft_data();
    void nothingOfOtherFilmsIsLeft();
    void aListIsImported();
    void unclearTitlesAreAskedAbout();
    void aBadListSaysWhatIsWrong();
    void whereNobodyRatesThereAreNoStars();
    void starsAreOnTheMapWhileThePanelIsSeen();
    void aScaleOfStarsStaysAsItIs();

private:
    void openForMe();
    void rate(const QString& words, double stars);
    void import(const QString& path);
    ui::RecommendationList* list() { return find<ui::RecommendationList>(u"recommendationList"_s); }
    QList<ui::RecommendationRow*> rows() { return list()->findChildren<ui::RecommendationRow*>(); }
    QList<int> listed()
    {
        QList<int> movies;
        for (const ui::RecommendationRow* row : rows())
            movies << row->movie();
        return movies;
    }
    /// Some films of the sample with an unmistakable title, most rated first.
    QStringList wellKnown(int count);
    void rateThree()
    {
        for (const QString& title : wellKnown(3))
            rate(title, 5.0);
        QTRY_VERIFY(!rows().isEmpty());
        QTRY_COMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 3"_s);
        QTRY_VERIFY(!services().recommendations().isBusy());
        m_window->activateWindow();  // which the list of titles was before, where there is no window manager
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(rows().size() >= 5);
    }
};

void ForMeTest::init()
{
    forgetSettings();
    QFile::remove(KeptPeople::usualPath());
    makeWindow();
    openSample();
}

void ForMeTest::openForMe()
{
    auto* const tabs = find<QTabWidget>(u"sideTabs"_s);
    QWidget* const panel = find<QWidget>(u"forMePanel"_s);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tabs->indexOf(panel)).center());
    QTRY_VERIFY(panel->isVisible());
}

QStringList ForMeTest::wellKnown(int count)
{
    const MovieTable& movies = *session().movies();
    std::vector<int> order(movies.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    std::stable_sort(order.begin(), order.end(), [&movies](int a, int b) {
        return movies[static_cast<std::size_t>(a)].ratings > movies[static_cast<std::size_t>(b)].ratings;
    });
    QStringList titles;
    for (const int movie : order)
        if (const std::string& title = movies[static_cast<std::size_t>(movie)].title;
            titles.size() < count && std::all_of(title.begin(), title.end(), [](char c) { return c > 0; }))
            titles << QString::fromStdString(spoken_title(movies[static_cast<std::size_t>(movie)].title));
    return titles;
}

void ForMeTest::rate(const QString& words, double stars)
{
    auto* const search = find<QLineEdit>(u"rateSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, words);
    QTest::keyClick(search, Qt::Key_Return);
    auto* const asked = find<ui::StarRating>(u"askedStars"_s);
    QTRY_VERIFY(asked->isVisible());
    QTRY_VERIFY(asked->hasFocus());
    QTest::keyClick(asked, static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(stars)));
    QTRY_VERIFY(!asked->isVisible());
    QVERIFY(search->hasFocus());  // for the next one
}

void ForMeTest::import(const QString& path)
{
    click(u"importRatings"_s);
    auto* const dialog = m_window->findChild<QFileDialog*>(u"listDialog"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

void ForMeTest::withoutAModelItSaysWhatToDo()
{
    openForMe();
    QTRY_VERIFY(find<QLabel>(u"forMeHint"_s)->text().startsWith(u"Train first"_s));
    QVERIFY(!find<QWidget>(u"recommendedHeading"_s)->isVisible());
    train(4);
    QTRY_VERIFY(!find<QLabel>(u"forMeHint"_s)->isVisible());
    QTRY_COMPARE(find<QWidget>(u"forMeSuggestions"_s)->findChildren<QPushButton*>().size(), 6);
}

void ForMeTest::aSuggestedFilmGetsStarsAndAListAppears()
{
    train(6);
    openForMe();
    QTRY_COMPARE(find<QWidget>(u"forMeSuggestions"_s)->findChildren<QPushButton*>().size(), 6);
    QTest::mouseClick(find<QWidget>(u"forMeSuggestions"_s)->findChildren<QPushButton*>().front(), Qt::LeftButton);
    auto* const asked = find<ui::StarRating>(u"askedStars"_s);
    QTRY_VERIFY(asked->isVisible());
    QTest::mouseClick(asked, Qt::LeftButton, {}, QPoint(asked->width() - 8, asked->height() / 2));
    QTRY_VERIFY(rows().size() >= 5);
    // "Suggest one to rate" goes on asking, and not to know a film is an answer.
    click(u"suggestOne"_s);
    QTRY_VERIFY(find<QLabel>(u"askedTitle"_s)->isVisible());
    const QString first = find<QLabel>(u"askedTitle"_s)->text();
    click(u"unknownFilm"_s);
    QTRY_VERIFY(find<QLabel>(u"askedTitle"_s)->text() != first);
    QVERIFY(find<QLabel>(u"askedTitle"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 1"_s);
}

void ForMeTest::theKeyboardAloneLeadsToARecommendation()
{
    train(6);
    openForMe();
    rateThree();
    // In the narrowest panel nothing is cut at the right.
    auto* const scroll = find<QScrollArea>(u"forMeScroll"_s);
    QVERIFY(scroll->widget()->minimumSizeHint().width() <= 300);
    rows().front()->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(rows().front()->isOpen());
    QVERIFY(!find<QLabel>(u"strongestReason"_s)->text().isEmpty());
    // What can be done with it comes next, and then the next row.
    QTRY_VERIFY(rows().front()->findChild<QWidget*>(u"seenIt"_s)->isVisible());
    QTest::keyClick(rows().front(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"showRecommendation"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"seenIt"_s);
    rows().front()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(rows().front(), Qt::Key_Down);
    QTRY_VERIFY(rows()[1]->isOpen() && !rows()[0]->isOpen());
    const int second = rows()[1]->movie();
    QTest::keyClick(rows()[1], Qt::Key_Return);
    QCOMPARE(view().selection()->current(), std::optional(second));
    // Stars that were given can be changed and taken back.
    find<QWidget>(u"suggestOne"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<ui::StarRating*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"removeRating"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 2"_s);
}

void ForMeTest::reasonsAddUp()
{
    train(6);
    openForMe();
    rateThree();
    for (const ui::RecommendationRow* row : rows()) {
        const ui::Why& why = row->film().why;
        QCOMPARE(why.parts.size(), std::size_t{3});
        double sum = why.base + why.others;
        for (const ui::WhyPart& part : why.parts)
            sum += part.part;
        QVERIFY2(std::abs(sum - why.total) < 1e-9, qPrintable(QString::number(sum - why.total)));
        QCOMPARE(std::round(100.0 * why.total), 100.0 * why.total);
        QVERIFY(row->film().deviation > 0.0);
    }
}

void ForMeTest::seenItAndNotThisOneTakeAFilmOut()
{
    train(6);
    openForMe();
    rateThree();
    const int first = rows()[0]->movie();
    rows()[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(rows()[0], Qt::Key_S);
    QTRY_VERIFY(!listed().contains(first));
    const int next = rows()[0]->movie();
    QTest::mouseClick(rows()[0], Qt::LeftButton, {}, {20, 10});
    QTRY_VERIFY(rows()[0]->isOpen());
    QTest::mouseClick(rows()[0]->findChild<QPushButton*>(u"notThisOne"_s), Qt::LeftButton);
    QTRY_VERIFY(!listed().contains(next));
    // Both can be had back.
    auto* const listAll = find<QPushButton>(u"listAll"_s);
    QVERIFY(listAll->isVisible());
    QVERIFY(listAll->text().contains(u"2"_s));
    listAll->setFocus();
    QTest::keyClick(listAll, Qt::Key_Space);
    QTRY_VERIFY(listed().contains(first) && listed().contains(next));
    QVERIFY(!listAll->isVisible());
    QVERIFY(find<QWidget>(u"recommendationFilter"_s)->hasFocus());
}

void ForMeTest::theListWithoutAFilmIsThatOfTheOthers()
{
    train(6);
    openForMe();
    rateThree();
    const QList<int> before = listed();
    rows()[0]->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(rows()[0]->isOpen());
    const int strongest = rows()[0]->film().strongest;
    QVERIFY(strongest >= 0);
    QTest::keyClick(rows()[0], Qt::Key_W);
    QTRY_VERIFY(find<QLabel>(u"withoutText"_s)->isVisible());
    QTRY_VERIFY(listed() != before);
    // Its stars count no more: two reasons are left.
    QTRY_COMPARE(rows()[0]->film().why.parts.size(), std::size_t{2});
    QTest::keyClick(find<QWidget>(u"forMePanel"_s), Qt::Key_Escape);
    QTRY_COMPARE(listed(), before);
    QVERIFY(!find<QLabel>(u"withoutText"_s)->isVisible());
}

void ForMeTest::theYearsAndSurprisesNarrowTheList()
{
    train(6);
    openForMe();
    rateThree();
    const auto meanRatings = [this] {
        double sum = 0.0;
        for (const int movie : listed())
            sum += (*session().movies())[static_cast<std::size_t>(movie)].ratings;
        return sum / static_cast<double>(listed().size());
    };
    const double familiar = meanRatings();
    auto* const slider = find<QSlider>(u"surpriseSlider"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    QTRY_VERIFY(meanRatings() < familiar);
    QTest::keyClick(slider, Qt::Key_Home);
    QTRY_COMPARE(meanRatings(), familiar);
}

void ForMeTest::twoPeopleAreServedTogether()
{
    train(6);
    openForMe();
    rateThree();
    const QList<int> alone = listed();
    auto* const people = find<QComboBox>(u"personBox"_s);
    QCOMPARE(people->count(), 1);
    click(u"addPerson"_s);
    auto* const dialog = m_window->findChild<QDialog*>(u"personDialog"_s);
    QVERIFY(dialog);
    auto* const name = dialog->findChild<QLineEdit*>();
    QTest::keyClicks(name, u"Mia"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(people->count(), 3);
    QCOMPARE(people->currentText(), u"Mia"_s);
    QCOMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"FILMS OF MIA · 0"_s);
    QTRY_VERIFY(rows().isEmpty() || !list()->isVisible());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    rate(wellKnown(6).last(), 5.0);
    QTRY_VERIFY(list()->isVisible());
    QTRY_VERIFY(rows().size() >= 3);
    const QList<int> hers = listed();
    Q_EMIT people->activated(people->count() - 1);
    QTRY_COMPARE(find<QLabel>(u"recommendedHeading"_s)->text(), u"Recommended for both of you"_s);
    QTRY_VERIFY(listed() != hers);
    QVERIFY(listed() != alone);
    // What it is to each of them, and which of their films speaks most for it.
    for (const ui::RecommendationRow* row : rows()) {
        const std::vector<ui::PersonShare>& shares = row->film().shares;
        QCOMPARE(shares.size(), std::size_t{2});
        QCOMPARE(shares[0].person, u"Mia"_s);
        QCOMPARE(shares[1].person, u"You"_s);
        QVERIFY(std::abs(std::min(shares[0].stars, shares[1].stars) - row->film().stars) < 1e-9);
        QVERIFY(shares[0].strongestTitle.isEmpty() || shares[0].strongestTitle == wellKnown(6).last());
    }
    QTest::mouseClick(rows().front(), Qt::LeftButton, {}, {20, 10});
    QTRY_COMPARE(rows().front()->findChildren<QLabel*>(u"shareReason"_s).size(), 2);
    // Nobody's films are in front, and nobody is asked or forgotten.
    QCOMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"TOGETHER"_s);
    QVERIFY(find<QLabel>(u"forMeBegin"_s)->text().startsWith(u"You: 3 film(s), Mia: 1 film(s). "_s));
    for (const char* part : {"rateSearch", "ratedList", "suggestOne", "keepPerson", "forgetPerson"})
        QVERIFY2(!find<QWidget>(QString::fromLatin1(part))->isVisible(), part);
    QTRY_COMPARE(map()->person().name, u"Both of you"_s);
    Q_EMIT people->activated(0);
    QTRY_COMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 3"_s);
    QVERIFY(find<QWidget>(u"rateSearch"_s)->isVisible());
    QTRY_COMPARE(map()->person().name, u"You"_s);
}

void ForMeTest::tabLeadsFromItsTabThroughThePanel()
{
    train(6);
    openForMe();
    const auto walk = [this](int steps) {
        find<QTabWidget>(u"sideTabs"_s)->tabBar()->setFocus(Qt::TabFocusReason);
        QStringList walked;
        for (int step = 0; step < steps; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            walked << QApplication::focusWidget()->objectName();
        }
        return walked;
    };
    const QStringList head{u"personBox"_s, u"addPerson"_s, u"importRatings"_s, u"rateSearch"_s, u"suggestOne"_s};
    QTRY_COMPARE(find<QWidget>(u"forMeSuggestions"_s)->findChildren<QPushButton*>().size(), 6);
    QCOMPARE(walk(6), head + QStringList{u"suggestedFilm"_s});
    rateThree();
    QStringList expected = head;
    for (int film = 0; film < 3; ++film)
        expected << QString() << u"removeRating"_s;  // stars have no name of their own
    expected << u"recommendationFilter"_s << u"surpriseSlider"_s << u"recommendation1"_s;
    QCOMPARE(walk(14), expected);
}

void ForMeTest::rowsAreUsedAgain()
{
    train(6);
    openForMe();
    rateThree();
    const QList<ui::RecommendationRow*> before = rows();
    const QList<int> first = listed();
    rate(wellKnown(6).last(), 1.0);
    QTRY_VERIFY(listed() != first);
    const QList<ui::RecommendationRow*> after = rows();
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
        QCOMPARE(after[i], before[i]);
    for (const ui::RecommendationRow* row : after)
        QCOMPARE(row->findChild<QLabel*>(u"recommendationTitle"_s)->text(), row->film().title);
}

void ForMeTest::forgettingTakesAllBack()
{
    train(4);
    openForMe();
    rateThree();
    click(u"keepPerson"_s);
    QTRY_VERIFY(QFile::exists(KeptPeople::usualPath()));
    click(u"forgetPerson"_s);
    QTRY_VERIFY(!QFile::exists(KeptPeople::usualPath()));
    QTRY_COMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 0"_s);
    QTRY_VERIFY(!list()->isVisible());
    QTRY_COMPARE(find<QWidget>(u"forMeSuggestions"_s)->findChildren<QPushButton*>().size(), 6);
}

void ForMeTest::whoIsKeptIsThereTheNextTime()
{
    openForMe();
    const QString film = wellKnown(1).first();
    rate(film, 5.0);
    click(u"keepPerson"_s);
    m_window.reset();  // at once: what waits to be written is
    QVERIFY(QFile::exists(KeptPeople::usualPath()));
    makeWindow();
    openSample();
    openForMe();
    QTRY_COMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 1"_s);
    QVERIFY(find<QCheckBox>(u"keepPerson"_s)->isChecked());
}

void ForMeTest::aFileThatIsNotOneIsSaidAndLeft()
{
    m_window.reset();
    const QByteArray words = "not people";
    {
        QFile file(KeptPeople::usualPath());
        QVERIFY(QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly));
        file.write(words);
    }
    makeWindow();
    QTRY_VERIFY2(find<QLabel>(u"startError"_s)->text().contains(u"people.json: "_s),
                 qPrintable(find<QLabel>(u"startError"_s)->text()));
    openSample();
    openForMe();
    rate(wellKnown(1).first(), 5.0);
    click(u"keepPerson"_s);
    m_window.reset();
    QFile file(KeptPeople::usualPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), words);
}

void ForMeTest::nothingOfOtherFilmsIsLeft_data()
{
    QTest::addColumn<bool>("seen");
    QTest::newRow("the panel in front") << true;
    QTest::newRow("another in front") << false;
}

void ForMeTest::nothingOfOtherFilmsIsLeft()
{
    QFETCH(const bool, seen);
    const QTemporaryDir folder;
    const QString model = folder.filePath(u"four.safetensors"_s);
    test::writeRatings(folder.path(), test::ratingsOfFour());
    session().open(folder.path());
    QTRY_COMPARE(session().movies()->size(), std::size_t{4});
    train(2);
    QSignalSpy saved(&session(), &Session::saved);
    session().saveModel(model);
    QTRY_COMPARE(saved.size(), 1);

    session().open(u"sample"_s);
    QTRY_VERIFY(session().movies()->size() > 100);
    train(3);
    openForMe();
    auto* const panel = find<ui::ForMePanel>(u"forMePanel"_s);
    const int last = static_cast<int>(session().movies()->size()) - 1;
    for (const int film : {last, last - 1, last - 2})
        Q_EMIT panel->rated(film, 5.0);
    QTRY_VERIFY(!services().recommendations().isBusy() && !rows().isEmpty());
    auto* const tabs = find<QTabWidget>(u"sideTabs"_s);
    if (!seen)
        tabs->setCurrentIndex(0);
    session().open(model);
    QTRY_COMPARE(session().movies()->size(), std::size_t{4});
    QVERIFY(rows().isEmpty());
    QVERIFY(find<QLabel>(u"ratedUnlisted"_s)->text().startsWith(u"3 film(s)"_s));
    openForMe();
    QTRY_VERIFY(!services().recommendations().isBusy());
    const auto chips = [this] { return find<QWidget>(u"forMeSuggestions"_s)->findChildren<QPushButton*>(); };
    QTRY_VERIFY(!chips().isEmpty());
    QVERIFY(chips().size() <= 4);
    // They are back with their films.
    session().open(u"sample"_s);
    QTRY_VERIFY(session().movies()->size() > 100);
    QCOMPARE(find<QLabel>(u"ratedUnlisted"_s)->isVisible(), false);
    QCOMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 3"_s);
}

void ForMeTest::aListIsImported()
{
    train(4);
    openForMe();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ratings.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Date,Name,Year,Letterboxd URI,Rating\n");
    const MovieTable& movies = *session().movies();
    for (int i = 0; i < 3; ++i) {
        const Movie& movie = movies[static_cast<std::size_t>(i)];
        file.write(QStringLiteral("2024-01-01,\"%1\",%2,https://example.org,4.5\n")
                       .arg(QString::fromStdString(spoken_title(movie.title)))
                       .arg(movie.year)
                       .toUtf8());
    }
    file.write("2024-01-01,A Film That Nobody Made,2099,https://example.org,3\n");
    file.close();
    import(path);
    auto* const note = find<QLabel>(u"forMeNote"_s);
    QTRY_VERIFY2(note->text().startsWith(u"Imported 3 of 4 ratings from Letterboxd."_s), qPrintable(note->text()));
    QVERIFY(note->text().contains(u"1 film(s) are not in this data set"_s));
    QVERIFY(note->toolTip().contains(u"Not in this data set: A Film That Nobody Made (2099)."_s));
    QCOMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 3"_s);
    QTRY_VERIFY(rows().size() >= 5);
}

void ForMeTest::unclearTitlesAreAskedAbout()
{
    const QTemporaryDir folder;
    test::writeRatings(folder.path(), test::ratingsOfFour(),
                       "1,Dracula (1931),Horror\n2,Dracula (1992),Horror\n3,Heat (1995),Crime\n4,Heat (1986),Crime\n");
    session().open(folder.path());
    QTRY_COMPARE(session().movies()->size(), std::size_t{4});
    openForMe();
    const QString path = folder.filePath(u"list.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Year,Rating\nDracula,,4\nHeat,1995,5\nHeat,,2.5\n");
    file.close();
    import(path);
    QDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QDialog*>(u"unclearTitles"_s)) != nullptr);
    QCOMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 1"_s);  // what is clear is in at once
    const auto choices = dialog->findChildren<QComboBox*>(u"unclearChoice"_s);
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices[0]->count(), 3);
    QCOMPARE(choices[0]->currentText(), u"None of these"_s);
    choices[0]->setFocus();
    QTest::keyClick(choices[0], Qt::Key_Down);
    const QString chosen = choices[0]->currentText();
    QVERIFY2(chosen.startsWith(u"Dracula ("_s) && chosen.endsWith(u" ratings"_s), qPrintable(chosen));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 2"_s);
    auto* const note = find<QLabel>(u"forMeNote"_s);
    QVERIFY2(note->text().startsWith(u"Imported 2 of 3 ratings."_s), qPrintable(note->text()));
    QVERIFY2(note->text().contains(u"1 title(s) could be several films"_s), qPrintable(note->text()));
    QVERIFY(find<QWidget>(u"chooseTitles"_s)->isVisible());
    // What was left open can be answered later.
    QTRY_VERIFY(!m_window->findChild<QDialog*>(u"unclearTitles"_s));
    click(u"chooseTitles"_s);
    dialog = m_window->findChild<QDialog*>(u"unclearTitles"_s);
    QVERIFY(dialog != nullptr);
    auto* const last = dialog->findChild<QComboBox*>(u"unclearChoice"_s);
    QVERIFY2(last->accessibleName().startsWith(u"Heat"_s), qPrintable(last->accessibleName()));
    last->setFocus();
    QTest::keyClick(last, Qt::Key_Down);
    QTest::keyClick(last, Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY2(note->text().startsWith(u"Imported 3 of 3 ratings."_s), qPrintable(note->text()));
    QVERIFY(!find<QWidget>(u"chooseTitles"_s)->isVisible());
    click(u"forgetPerson"_s);
    QVERIFY2(!note->isVisible(), "it speaks of films that are gone");
}

void ForMeTest::whereNobodyRatesThereAreNoStars()
{
    const QTemporaryDir folder;
    session().openTable(test::writePairs(folder.path()), TableOptions{.columns = parse_columns("user=user,item=film")});
    QTRY_COMPARE(session().feedback(), Feedback::pairs);
    train(3);
    openForMe();
    const auto chips = [this] { return find<QWidget>(u"forMeSuggestions"_s)->findChildren<QPushButton*>(); };
    QTRY_VERIFY(!chips().isEmpty());
    QTest::mouseClick(chips().front(), Qt::LeftButton);
    QTRY_COMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 1"_s);
    QVERIFY(!find<QWidget>(u"askedStars"_s)->isVisible());
    QTRY_VERIFY(!rows().isEmpty());
    for (const ui::StarRating* stars : m_window->findChildren<ui::StarRating*>())
        QVERIFY(!stars->isVisible());
    QVERIFY(!find<QWidget>(u"suggestOne"_s)->isVisible());
    QTRY_COMPARE(map()->person().stars.size(), std::size_t{1});
    QVERIFY(!map()->person().stars.front().title.contains(u"★"_s));
    QTest::mouseClick(find<QAbstractButton>(u"removeRating"_s), Qt::LeftButton);
    QTRY_COMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 0"_s);
}

void ForMeTest::aBadListSaysWhatIsWrong()
{
    train(3);
    openForMe();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"nothing.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("just some words\n");
    file.close();
    import(path);
    auto* const note = find<QLabel>(u"forMeNote"_s);
    QTRY_VERIFY2(note->text().startsWith(u"nothing.csv"_s), qPrintable(note->text()));
    QCOMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 0"_s);
}

void ForMeTest::starsAreOnTheMapWhileThePanelIsSeen()
{
    train(6);
    openForMe();
    rateThree();
    QTRY_VERIFY(!rows().isEmpty());
    const auto marked = [this] { return map()->person().stars.size(); };
    QTRY_COMPARE(marked(), std::size_t{3});
    QVERIFY(map()->person().fitting.size() >= 10);
    QVERIFY(!map()->person().film);
    rows()[0]->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(map()->person().film, std::optional(rows()[0]->movie()));
    auto* const tabs = find<QTabWidget>(u"sideTabs"_s);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(0).center());
    QTRY_COMPARE(marked(), std::size_t{0});
}

void ForMeTest::aScaleOfStarsStaysAsItIs()
{
    const StarScale halves({0.5, 5.0, 0.5, false});
    QCOMPARE(halves.stars(3.0), 3.0);
    QCOMPARE(halves.value(0.5), 0.5);
    const StarScale tens({0.0, 10.0, 1.0, false});
    QCOMPARE(tens.stars(0.0), 1.0);
    QCOMPARE(tens.stars(10.0), 5.0);
    QCOMPARE(tens.value(3.0), 5.0);
    QCOMPARE(tens.value(0.5), 0.0);
    const StarScale jokes({-10.0, 10.0, 0.0, false});
    QCOMPARE(jokes.value(5.0), 10.0);
    QCOMPARE(jokes.unit(), 0.2);
}

KINOSCOPE_WINDOW_TEST(ForMeTest)
#include "for_me_test.moc"
