// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/start/first_films.h"

#include "tests/ui/films/films.h"
#include "ui/start/chip_field.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

class FirstFilmsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyWidgetThatOneCanActOnHasNames();
    void titlesAreTypedAndTakenBack();
    void aSuggestionMakesRoomForAnother();
    void threeFilmsAreAll();
    void guessesMoveNothing();
    void aGuessLeadsToTheMap();
    void withoutAModelNothingCanBeTyped();

private:
    QLineEdit* search() { return m_page->findChild<QLineEdit*>(u"startSearch"_s); }
    QPushButton* show() { return m_page->findChild<QPushButton*>(u"startShow"_s); }
    QList<QPushButton*> suggestions() { return m_page->findChildren<QPushButton*>(u"startSuggestion"_s); }
    void type(const QString& words)
    {
        QTest::keyClicks(search(), words);
        QTest::keyClick(search(), Qt::Key_Return);
    }

    std::unique_ptr<FirstFilms> m_page;
};

void FirstFilmsTest::init()
{
    m_page = std::make_unique<FirstFilms>();
    m_page->setCatalogue(makeCatalogue(test::fiveFilms()), 943);
    m_page->setSuggestions({0, 1, 2, 3, 4});
    m_page->resize(900, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus();
}

void FirstFilmsTest::everyWidgetThatOneCanActOnHasNames()
{
    type(u"matrix"_s);
    QVERIFY(!test::namelessWidget(*m_page));
}

void FirstFilmsTest::titlesAreTypedAndTakenBack()
{
    QVERIFY(m_page->findChild<QLabel*>(u"firstSentence"_s)->text().contains(u"943"_s));
    QVERIFY(!show()->isEnabled());
    QSignalSpy edited(m_page.get(), &FirstFilms::edited);
    QVERIFY(search()->hasFocus());
    type(u"matrix"_s);
    QCOMPARE(m_page->films(), std::vector<int>{0});
    QVERIFY(search()->text().isEmpty() && search()->hasFocus());
    type(u"jedi"_s);
    QCOMPARE(m_page->films(), (std::vector<int>{0, 3}));
    type(u"matrix"_s);  // again: it is there
    QCOMPARE(m_page->films(), (std::vector<int>{0, 3}));
    QCOMPARE(m_page->findChild<QLabel*>(u"startCount"_s)->text(), u"2 of 3"_s);
    QCOMPARE(m_page->findChild<QLabel*>(u"firstCaption"_s)->text(), u"A FIRST GUESS FROM 2 FILM(S)"_s);
    QTest::keyClick(search(), Qt::Key_Backspace);
    QCOMPARE(m_page->films(), std::vector<int>{0});
    QTest::keyClicks(search(), u"a"_s);
    QTest::keyClick(search(), Qt::Key_Backspace);  // of what is typed
    QCOMPARE(m_page->films(), std::vector<int>{0});
    m_page->activateWindow();  // which the list of titles was before, where there is no window manager
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTest::mouseClick(m_page->findChild<QToolButton*>(u"removeLoved"_s), Qt::LeftButton);
    QTRY_VERIFY(m_page->films().empty());
    QVERIFY(search()->hasFocus());
    QCOMPARE(edited.count(), 4);
}

void FirstFilmsTest::aSuggestionMakesRoomForAnother()
{
    MovieTable many;
    for (int i = 0; i < 9; ++i)
        many.push_back(test::film(i, "Film " + std::string(1, static_cast<char>('A' + i)), 1990, 10, 3.0));
    m_page->setCatalogue(makeCatalogue(std::make_shared<MovieTable>(many)), 5);
    m_page->setSuggestions({0, 1, 2, 3, 4, 5, 6, 7, 8});
    QCOMPARE(suggestions().size(), 6);
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), suggestions()[i]);
    }
    QTest::mouseClick(suggestions()[2], Qt::LeftButton);
    QTRY_COMPARE(m_page->films(), std::vector<int>{2});
    QCOMPARE(suggestions().size(), 6);
    QCOMPARE(suggestions()[1]->text(), u"Film B"_s);
    QCOMPARE(suggestions()[2]->text(), u"Film G"_s);
    QVERIFY(search()->hasFocus());
}

void FirstFilmsTest::threeFilmsAreAll()
{
    QSignalSpy wanted(m_page.get(), &FirstFilms::showWanted);
    QTest::keyClick(search(), Qt::Key_Return);  // nothing to show
    QCOMPARE(wanted.count(), 0);
    for (const QString& words : {u"matrix"_s, u"jedi"_s, u"empire"_s})
        type(words);
    QCOMPARE(m_page->films().size(), ChipField::most);
    QVERIFY(show()->property("primary").toBool());
    QVERIFY(search()->placeholderText().startsWith(u"Backspace"_s));
    type(u"unrated"_s);
    QCOMPARE(m_page->films().size(), ChipField::most);
    QVERIFY(!suggestions().front()->isEnabled());
    wanted.clear();
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QTest::mouseClick(show(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 2);
    QTest::keyClick(search(), Qt::Key_Backspace);
    QCOMPARE(m_page->films().size(), std::size_t{2});
    QVERIFY(!show()->property("primary").toBool());
}

void FirstFilmsTest::guessesMoveNothing()
{
    const auto places = [this] {
        QList<QRect> all;
        for (const QWidget* card : m_page->findChildren<QFrame*>(u"guessCard"_s))
            all << card->geometry();
        return all << show()->geometry();
    };
    const auto height = [this] { return m_page->layout()->totalHeightForWidth(m_page->width()); };
    const int before = height();
    const QList<QRect> placed = places();
    type(u"matrix"_s);
    RecommendedFilm film;
    film.movie = 1;
    film.title = u"A title that is far too long for a card of this width, whatever is done about it"_s;
    film.year = 1977;
    film.genres = u"Action · Adventure · Romance · Sci-Fi · War"_s;
    film.hasStars = true;
    film.stars = 4.6;
    film.strongest = 0;
    film.strongestTitle = u"The Matrix"_s;
    m_page->setGuesses({film, film});
    QCOMPARE(height(), before);
    QTRY_COMPARE(places(), placed);
    const auto* title = m_page->findChild<QLabel*>(u"guessTitle"_s);
    QVERIFY(title->isVisible());
    QCOMPARE(m_page->findChild<QLabel*>(u"guessReason"_s)->text(), u"mostly because of The Matrix"_s);
    m_page->setGuesses({});
    QVERIFY(!title->isVisible());
}

void FirstFilmsTest::aGuessLeadsToTheMap()
{
    QSignalSpy wanted(m_page.get(), &FirstFilms::showWanted);
    auto* const card = m_page->findChildren<QFrame*>(u"guessCard"_s).front();
    QTest::mouseClick(card, Qt::LeftButton);  // nothing is guessed yet
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(card->focusPolicy(), Qt::NoFocus);
    type(u"matrix"_s);
    RecommendedFilm film;
    film.movie = 4;
    film.title = u"Fargo"_s;
    m_page->setGuesses({film});
    QTest::mouseClick(card, Qt::LeftButton);
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(wanted.count(), 2);
    for (const QList<QVariant>& arguments : wanted)
        QCOMPARE(arguments.front().value<std::optional<int>>(), std::optional(4));
}

void FirstFilmsTest::withoutAModelNothingCanBeTyped()
{
    type(u"matrix"_s);
    m_page->setCatalogue(nullptr, 0);
    QVERIFY(m_page->films().empty());
    QVERIFY(!search()->isEnabled());
    QVERIFY(!show()->isEnabled());
    QVERIFY(suggestions().isEmpty());
}

KINOSCOPE_WIDGET_TEST(FirstFilmsTest)
#include "first_films_test.moc"
