// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/film/film_panel.h"

#include "tests/ui/films/films.h"
#include "ui/neighbours/neighbour_list.h"
#include "ui/neighbours/neighbour_model.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

const NeighbourRows kJedi{{1, {}}, {{3, 0.91F}, {2, 0.77F}, {0, -0.1F}}};

QListView* list(const FilmPanel& panel)
{
    return panel.findChild<QListView*>(QStringLiteral("neighbourList"));
}

QLabel* label(const FilmPanel& panel, const char* name)
{
    return panel.findChild<QLabel*>(QString::fromLatin1(name));
}

void showStarWars(FilmPanel& panel)
{
    panel.setMovies(test::fiveFilms());
    panel.setFilm(1, 0.43F, 2);
    panel.setNeighbours(kJedi);
    panel.resize(280, 600);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
}

/// Of fiveFilms, two numbers each: above 0 and below.
FactorSnapshotPtr twoNumbers()
{
    auto snapshot = std::make_shared<FactorSnapshot>();
    snapshot->movie_factors = FactorMatrix(5, 2);
    snapshot->movie_factors << 1, -1, 1, -1, -1, 1, 1, 1, -1, -1;
    return snapshot;
}

/// Which of the colours for numbers above and below 0 a row of the list has, from the left: "+-".
QString signsIn(QListView* view, int row)
{
    const QImage image = view->viewport()->grab(view->visualRect(view->model()->index(row, 0))).toImage();
    const Theme& theme = Theme::of(view->palette());
    QString signs;
    for (int x = 0; x < image.width(); ++x) {
        // Below the title and the similarity, which can be pressed and is accent, too.
        for (int y = view->fontMetrics().height() + 3; y < image.height(); ++y) {
            const QColor colour = image.pixelColor(x, y);
            const QChar sign = colour == theme.accent     ? QLatin1Char('+')
                               : colour == theme.negative ? QLatin1Char('-')
                                                          : QChar();
            if (!sign.isNull() && !signs.endsWith(sign))
                signs += sign;
        }
    }
    return signs;
}

QPoint middleOf(const QListView* view, int row)
{
    return view->visualRect(view->model()->index(row, 0)).center();
}

}  // namespace

class FilmPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksToThePagesThatAreKnown();
    void everyWidgetThatOneCanActOnHasNames();
    void hintsSayWhatToDoNext();
    void showsTheFilmsFacts();
    void bestOfAllHasNoOrdinal();
    void aKeyStandsBehindTheTitle();
    void figuresAreOfTheFilmThatIsShown();
    void evidenceGoesByTheRatings();
    void unlikeListsTheOtherEnd();
    void blendIsAskedFor();
    void genresFollowTheFilm();
    void clickWalksOn();
    void enterWalksOn();
    void inALowPanelTheListAloneScrolls();
    void theCommandsKeepTheirPlace();
    void theNoteOnTheEpochMovesNothing();
    void wellKnownFilmsAreOffered();
    void whereOthersAreUnlikeItIsSaid();
    void howSteadyIsAskedWhenWanted();
    void copiesTheChosenTitles();
    void backAndForwardAreEnabledWherePossible();
    void similarityAndRatingsAreChosen();
    void nobodyWithEnoughRatingsIsSaid();
    void filmsAreNamedByWhatTheyWereFoundWith();
    void barsAreAsLongAsTheSimilaritySays();
    void seedsAreCountedBesideEachFilm();
    void noFilmIsCutInTwoAtTheEndOfTheList();
    void norWhereTheFilmsComeLater();
    void thePickedFilmHasAStripAsSoonAsThereIsAModel();
    void theClosestFilmsHaveStripsUntilThePersonDoesNotWantThem();
    void aNarrowListHasBars();
    void modelKeepsTheRulesOfModels();
};

void FilmPanelTest::everyWidgetThatOneCanActOnHasNames()
{
    const FilmPanel panel;
    const QWidget* nameless = test::namelessWidget(panel);
    QVERIFY2(!nameless, nameless ? nameless->metaObject()->className() : "");
}

void FilmPanelTest::hintsSayWhatToDoNext()
{
    FilmPanel panel;
    panel.show();
    const QLabel* hint = label(panel, "filmHint");
    QVERIFY(hint->text().startsWith(QLatin1String("Pick a film on the map or search")));
    panel.setMovies(test::fiveFilms());
    panel.setFilm(1, 0, 0);
    QVERIFY(hint->text().startsWith(QLatin1String("Train first")));
    QVERIFY(!label(panel, "filmRank")->isVisible());
    panel.setFilm(1, 0.4F, 2);
    panel.setNeighbours(kJedi);
    QVERIFY(!hint->isVisible());
    QVERIFY(list(panel)->isVisible());
    panel.setFilm(std::nullopt, 0, 0);
    QVERIFY(hint->isVisible());
    QVERIFY(!list(panel)->isVisible());
}

void FilmPanelTest::showsTheFilmsFacts()
{
    FilmPanel panel;
    panel.setMovies(test::fiveFilms());
    panel.setFilm(2, -0.125F, 2);
    QCOMPARE(label(panel, "filmTitle")->accessibleName(), QStringLiteral("The Empire Strikes Back, 1980"));
    QCOMPARE(label(panel, "filmRatings")->text(), QStringLiteral("367 ratings · mean 4.20"));
    QCOMPARE(label(panel, "filmRank")->text(), QStringLiteral("#2 of 5 by appeal"));
    QVERIFY(label(panel, "filmRank")->toolTip().contains(QStringLiteral("−0.1")));
    panel.setFilm(4, 0, 0);
    QCOMPARE(label(panel, "filmTitle")->accessibleName(), QStringLiteral("Unrated Film"));
    QCOMPARE(label(panel, "filmRatings")->text(), QStringLiteral("1 rating · mean 1.00"));
}

void FilmPanelTest::aKeyStandsBehindTheTitle()
{
    auto films = std::make_shared<MovieTable>(*test::fiveFilms());
    films->at(2).key = "tt<0080684>";
    FilmPanel panel;
    panel.setMovies(films);
    panel.setFilm(2, 0, 0);
    QVERIFY(label(panel, "filmTitle")->toolTip().contains(QStringLiteral("tt&lt;0080684&gt;")));
    panel.setFilm(1, 0, 0);
    QVERIFY(label(panel, "filmTitle")->toolTip().isEmpty());
}

void FilmPanelTest::figuresAreOfTheFilmThatIsShown()
{
    FilmPanel panel;
    panel.setMovies(test::fiveFilms());
    panel.setFilm(2, 0.1F, 2);
    panel.resize(280, 700);
    panel.show();
    auto* bars = panel.findChild<QWidget*>(QStringLiteral("filmRatingBars"));
    QVERIFY(bars && !bars->isVisible());
    QVERIFY(!label(panel, "filmNorm")->isVisible());
    panel.setFigures({{1, 2, 3, 4, 5}, {9, 16, 57, 176, 1325}, 4.105, 1.834});
    QCOMPARE(label(panel, "filmRatings")->text(), QStringLiteral("367 ratings · mean 4.20, predicted 4.11"));
    QCOMPARE(label(panel, "filmNorm")->text(), QStringLiteral("Size of its numbers 1.83"));
    QVERIFY(bars->isVisible());
    QCOMPARE(bars->toolTip(), QStringLiteral("1: 9, 2: 16, 3: 57, 4: 176, 5: 1,325"));
    panel.setFilm(2, 0.2F, 1);  // a later epoch of the same film
    QVERIFY(bars->isVisible());
    panel.setFilm(1, 0.2F, 1);
    QVERIFY(!bars->isVisible());
    QVERIFY(!label(panel, "filmRatings")->text().contains(QStringLiteral("predicted")));
    // In that row of other films lies another.
    panel.setFigures({{1, 2}, {3, 4}, 1.5, 1.0});
    QVERIFY(bars->isVisible());
    panel.setMovies(test::fiveFilms());
    panel.setFilm(1, 0.2F, 1);
    QVERIFY(!bars->isVisible());
}

void FilmPanelTest::evidenceGoesByTheRatings()
{
    FilmPanel panel;
    panel.setMovies(test::fiveFilms());
    panel.setFilm(2, 0, 0);
    QCOMPARE(label(panel, "filmEvidence")->text(), QStringLiteral("Many ratings: reliable"));
    panel.setFilm(4, 0, 0);
    QCOMPARE(label(panel, "filmEvidence")->text(), QStringLiteral("Few ratings: unreliable"));
}

void FilmPanelTest::unlikeListsTheOtherEnd()
{
    FilmPanel panel;
    showStarWars(panel);
    QSignalSpy edited(&panel, &FilmPanel::neighbourChoiceEdited);
    auto* link = panel.findChild<QPushButton*>(QStringLiteral("unlikeLink"));
    QCOMPARE(link->text(), QStringLiteral("Least similar"));
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(edited.size(), 1);
    const auto unlike = edited.front().front().value<NeighbourChoice>();
    QVERIFY(unlike.farthest);
    // The films below are still the closest ones until others have been found.
    QCOMPARE(label(panel, "neighbourHeading")->text(), QStringLiteral("Closest films"));
    panel.setNeighbours({{2, unlike}, {{1, -0.5F}}});
    QCOMPARE(label(panel, "neighbourHeading")->text(), QStringLiteral("Least similar"));
    QCOMPARE(link->text(), QStringLiteral("Most similar"));
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    const auto alike = edited.back().front().value<NeighbourChoice>();
    QVERIFY(!alike.farthest);
    panel.setNeighbours({{2, alike}, {{1, 0.5F}}});
    QCOMPARE(label(panel, "neighbourHeading")->text(), QStringLiteral("Closest films"));
}

void FilmPanelTest::blendIsAskedFor()
{
    FilmPanel panel;
    showStarWars(panel);
    QSignalSpy asked(&panel, &FilmPanel::blendRequested);
    QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("blendLink")), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void FilmPanelTest::bestOfAllHasNoOrdinal()
{
    FilmPanel panel;
    panel.setMovies(test::fiveFilms());
    panel.setFilm(2, 1, 1);
    QCOMPARE(label(panel, "filmRank")->text(), QStringLiteral("#1 of 5 by appeal"));
}

void FilmPanelTest::genresFollowTheFilm()
{
    FilmPanel panel;
    panel.setMovies(test::fiveFilms());
    panel.show();
    const auto chips = [&] {
        QStringList names;
        for (const QLabel* chip : panel.findChild<QWidget*>(QStringLiteral("filmGenres"))->findChildren<QLabel*>())
            names << chip->text();
        return names.join(QLatin1Char('|'));
    };
    panel.setFilm(1, 0, 0);
    QCOMPARE(chips(), QStringLiteral("Action|Adventure|Romance|Sci-Fi|War"));
    panel.setFilm(0, 0, 0);
    QCOMPARE(chips(), QStringLiteral("Action|Sci-Fi"));
    panel.setFilm(3, 0, 0);
    QVERIFY(chips().isEmpty());
}

void FilmPanelTest::clickWalksOn()
{
    FilmPanel panel;
    showStarWars(panel);
    QSignalSpy picked(&panel, &FilmPanel::filmPicked);
    QTest::mouseClick(list(panel)->viewport(), Qt::LeftButton, {}, middleOf(list(panel), 1));
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().toInt(), 2);
}

void FilmPanelTest::enterWalksOn()
{
    FilmPanel panel;
    showStarWars(panel);
    QSignalSpy picked(&panel, &FilmPanel::filmPicked);
    list(panel)->setFocus();
    list(panel)->setCurrentIndex(list(panel)->model()->index(0, 0));
    QTest::keyClick(list(panel), Qt::Key_Down);
    QTest::keyClick(list(panel), Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().toInt(), 2);
}

void FilmPanelTest::copiesTheChosenTitles()
{
    FilmPanel panel;
    showStarWars(panel);
    QSignalSpy picked(&panel, &FilmPanel::filmPicked);
    list(panel)->setFocus();
    QTest::mouseClick(list(panel)->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(list(panel), 2));
    QTest::mouseClick(list(panel)->viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(list(panel), 0));
    QTest::keyClick(list(panel), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Return of the Jedi\nThe Matrix\n"));
}

void FilmPanelTest::backAndForwardAreEnabledWherePossible()
{
    FilmPanel panel;
    panel.show();
    auto* back = panel.findChild<QToolButton*>(QStringLiteral("filmBack"));
    auto* forward = panel.findChild<QToolButton*>(QStringLiteral("filmForward"));
    QSignalSpy wentBack(&panel, &FilmPanel::backRequested);
    QSignalSpy wentForward(&panel, &FilmPanel::forwardRequested);
    QTest::mouseClick(back, Qt::LeftButton);
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(wentBack.count() + wentForward.count(), 0);
    panel.setHistory(true, false);
    QTest::mouseClick(back, Qt::LeftButton);
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(wentBack.count(), 1);
    QCOMPARE(wentForward.count(), 0);
    panel.setHistory(false, true);
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(wentForward.count(), 1);
}

void FilmPanelTest::similarityAndRatingsAreChosen()
{
    FilmPanel panel;
    showStarWars(panel);
    NeighbourChoice last;
    int edits = 0;
    connect(&panel, &FilmPanel::neighbourChoiceEdited, &panel, [&](const NeighbourChoice& choice) {
        last = choice;
        ++edits;
    });
    auto* box = panel.findChild<QComboBox*>(QStringLiteral("similarityBox"));
    auto* slider = panel.findChild<QSlider*>(QStringLiteral("minRatingsSlider"));
    QCOMPARE(label(panel, "minRatingsText")->text(), QStringLiteral("at least 20 ratings"));
    QCOMPARE(box->currentText(), QStringLiteral("Cosine"));
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(last, (NeighbourChoice{Similarity::centred_cosine, 20}));
    QVERIFY(box->toolTip().contains(QStringLiteral("average film")));
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(box->currentText(), QStringLiteral("Euclidean distance"));
    QTest::mouseClick(slider, Qt::LeftButton, {}, QPoint(slider->width() - 2, slider->height() / 2));
    QVERIFY(last.minRatings > 20);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(last, (NeighbourChoice{Similarity::euclidean, 0}));
    QCOMPARE(label(panel, "minRatingsText")->text(), QStringLiteral("among all films"));
    const int before = edits;
    panel.setNeighbourChoice({Similarity::dot_product, 250});
    QCOMPARE(edits, before);
    QCOMPARE(box->currentText(), QStringLiteral("Dot product"));
    QCOMPARE(label(panel, "minRatingsText")->text(), QStringLiteral("at least 200 ratings"));
}

void FilmPanelTest::inALowPanelTheListAloneScrolls()
{
    FilmPanel panel;
    showStarWars(panel);
    panel.setFigures({{1, 2, 3, 4, 5}, {9, 16, 57, 176, 1325}, 4.105, 1.834});
    const auto* bars = panel.findChild<QWidget*>(QStringLiteral("filmRatingBars"));
    QVERIFY(bars->isVisible());
    panel.setNeighbours({{1, {}}, {{0, 0.9F}, {2, 0.8F}, {3, 0.7F}, {4, 0.6F}}});
    const int high = list(panel)->sizeHintForRow(0);
    panel.resize(280, 290);
    QTRY_VERIFY(list(panel)->verticalScrollBar()->maximum() > 0);
    QVERIFY(!panel.findChild<QScrollArea*>());
    // What matters less is in a tooltip.
    QVERIFY(!bars->isVisible());
    QVERIFY(!label(panel, "filmRatings")->isVisible());
    QVERIFY(label(panel, "filmBrief")->isVisible());
    QCOMPARE(label(panel, "filmBrief")->text(),
             QStringLiteral("Action, Adventure, Romance, Sci-Fi, War · 583 ratings"));
    QVERIFY(label(panel, "filmBrief")->toolTip().contains(QStringLiteral("1: 9, 2: 16")));
    QVERIFY(list(panel)->sizeHintForRow(0) < high);
    panel.resize(280, 700);
    QVERIFY(bars->isVisible());
    QVERIFY(!label(panel, "filmBrief")->isVisible());
    QCOMPARE(list(panel)->sizeHintForRow(0), high);
}

void FilmPanelTest::theCommandsKeepTheirPlace()
{
    FilmPanel panel;
    showStarWars(panel);
    const auto* row = panel.findChild<QWidget*>(QStringLiteral("filmLinks"));
    QCOMPARE(row->height(), 36);
    QCOMPARE(row->geometry().bottom(), panel.rect().bottom());
    panel.setNeighbours({{1, {}}, {{0, 0.9F}}});
    QApplication::processEvents();
    QCOMPARE(row->geometry().bottom(), panel.rect().bottom());
    panel.setNeighbours({{1, {}}, {}});
    QApplication::processEvents();
    QCOMPARE(row->geometry().bottom(), panel.rect().bottom());
}

void FilmPanelTest::theNoteOnTheEpochMovesNothing()
{
    FilmPanel panel;
    showStarWars(panel);
    const QRect before = list(panel)->geometry();
    const int title = label(panel, "filmTitle")->mapTo(&panel, QPoint()).y();
    panel.setNote(QStringLiteral("As of epoch 6"), QStringLiteral("It is."));
    QApplication::processEvents();
    QVERIFY(label(panel, "filmNote")->isVisible());
    QCOMPARE(list(panel)->geometry(), before);
    QCOMPARE(label(panel, "filmTitle")->mapTo(&panel, QPoint()).y(), title);
    panel.setNote({}, {});
    QApplication::processEvents();
    QCOMPARE(list(panel)->geometry(), before);
}

void FilmPanelTest::wellKnownFilmsAreOffered()
{
    FilmPanel panel;
    panel.resize(280, 600);
    panel.show();
    QVERIFY(!panel.findChild<QWidget*>(QStringLiteral("filmSuggestions"))->isVisible());
    panel.setMovies(test::fiveFilms());
    const auto chip = [&](int place) {
        return panel.findChild<QPushButton*>(QStringLiteral("filmSuggestion%1").arg(place));
    };
    QCOMPARE(chip(0)->text(), QStringLiteral("Star Wars"));
    QCOMPARE(chip(1)->text(), QStringLiteral("Return of the Jedi"));
    QCOMPARE(chip(4)->text(), QStringLiteral("Unrated Film"));
    QSignalSpy picked(&panel, &FilmPanel::filmPicked);
    QTest::mouseClick(chip(1), Qt::LeftButton);
    QCOMPARE(picked.takeFirst().front().toInt(), 3);
    panel.setFilm(3, 0, 0);
    QVERIFY(!chip(1)->isVisible());
    panel.setFilm(std::nullopt, 0, 0);
    QVERIFY(chip(1)->isVisible());
    // Other films have chips of their own.
    panel.setMovies(nullptr);
    QVERIFY(!chip(0));
}

void FilmPanelTest::whereOthersAreUnlikeItIsSaid()
{
    FilmPanel panel;
    showStarWars(panel);
    const QLabel* fewer = label(panel, "filmFewer");
    QVERIFY(!fewer->isVisible());
    panel.setNeighbours({{1, {}}, {{3, 0.9F}}, {}, true});
    QVERIFY(fewer->isVisible());
    panel.setNeighbours({{1, {}}, {}, {}, true});
    QVERIFY(!fewer->isVisible());
    QCOMPARE(label(panel, "filmHint")->text(), QStringLiteral("All other films are unlike it."));
}

void FilmPanelTest::howSteadyIsAskedWhenWanted()
{
    FilmPanel panel;
    showStarWars(panel);
    auto* const link = panel.findChild<QPushButton*>(QStringLiteral("steadyLink"));
    auto* const train = panel.findChild<QPushButton*>(QStringLiteral("stabilityTrain"));
    QVERIFY(!link->isVisible());
    panel.setStability({.phase = Stability::Phase::unknown});
    QVERIFY(link->isVisible());
    QVERIFY(!train->isVisible());
    QSignalSpy requested(&panel, &FilmPanel::seedsRequested);
    QTest::mouseClick(link, Qt::LeftButton);
    QVERIFY(train->isVisible());
    QTest::mouseClick(train, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QTest::mouseClick(link, Qt::LeftButton);
    QVERIFY(!train->isVisible());
}

void FilmPanelTest::nobodyWithEnoughRatingsIsSaid()
{
    FilmPanel panel;
    showStarWars(panel);
    panel.setNeighbourChoice({Similarity::cosine, 1000});
    panel.setNeighbours({{1, {Similarity::cosine, 1000}}, {}});
    QVERIFY(label(panel, "filmHint")->isVisible());
    QCOMPARE(label(panel, "filmHint")->text(),
             QStringLiteral("No other film has at least 1,000 ratings. Move the slider to the left."));
}

// The fields may have been changed since they were looked for.
void FilmPanelTest::filmsAreNamedByWhatTheyWereFoundWith()
{
    FilmPanel panel;
    showStarWars(panel);
    panel.setNeighbourChoice({Similarity::euclidean, 1000});
    panel.setNeighbours({{1, {Similarity::dot_product, 50}}, {{3, 8.0F}, {2, 2.0F}}});
    const QModelIndex second = list(panel)->model()->index(1, 0);
    QVERIFY(second.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Dot product 2.000")));
    QCOMPARE(second.data(NeighbourModel::shareRole).toDouble(), 0.25);
    panel.setNeighbours({{1, {Similarity::dot_product, 50}}, {}});
    QCOMPARE(label(panel, "filmHint")->text(),
             QStringLiteral("No other film has at least 50 ratings. Move the slider to the left."));
}

void FilmPanelTest::barsAreAsLongAsTheSimilaritySays()
{
    NeighbourModel model;
    model.setMovies(test::fiveFilms());
    const auto shares = [&](float first, float second, Similarity similarity) {
        model.setRows({{1, {similarity}}, {{3, first}, {2, second}}});
        return QPair(model.index(0).data(NeighbourModel::shareRole).toDouble(),
                     model.index(1).data(NeighbourModel::shareRole).toDouble());
    };
    QCOMPARE(shares(0.5F, -0.25F, Similarity::cosine), QPair(0.5, 0.0));
    QCOMPARE(shares(8.0F, 2.0F, Similarity::dot_product), QPair(1.0, 0.25));
    QCOMPARE(shares(-2.0F, -1.0F, Similarity::dot_product), QPair(0.0, 0.0));
    QCOMPARE(shares(-0.5F, -2.0F, Similarity::euclidean), QPair(1.0, 0.25));
    QCOMPARE(shares(0.0F, -2.0F, Similarity::euclidean), QPair(1.0, 0.0));
}

void FilmPanelTest::seedsAreCountedBesideEachFilm()
{
    FilmPanel panel;
    showStarWars(panel);
    const QAbstractItemModel* const model = list(panel)->model();
    const auto at = [model](int row, int role) { return model->index(row, 0).data(role).toString(); };
    QVERIFY(at(0, NeighbourModel::asideRole).isEmpty());
    const QImage before = list(panel)->grab().toImage();
    panel.setSeedCounts({.seeds = 5, .films = {{3, 5, 0.9F}, {2, 4, 0.8F}}});
    QCOMPARE(at(0, NeighbourModel::asideRole), QStringLiteral("5 of 5"));
    QCOMPARE(at(1, NeighbourModel::asideRole), QStringLiteral("4 of 5"));
    QCOMPARE(at(2, NeighbourModel::asideRole), QStringLiteral("0 of 5"));
    QVERIFY(at(1, Qt::ToolTipRole).contains(QStringLiteral("in 4 of 5 other seeds")));
    QVERIFY(at(1, Qt::AccessibleTextRole).endsWith(QStringLiteral("in 4 of 5 seeds")));
    QVERIFY(list(panel)->grab().toImage() != before);
    panel.setSeedCounts({});
    QCOMPARE(list(panel)->grab().toImage(), before);
    panel.setSeedCounts({.seeds = 2, .films = {}});
    panel.setNeighbours(kJedi);
    QVERIFY(at(0, NeighbourModel::asideRole).isEmpty());
}

void FilmPanelTest::noFilmIsCutInTwoAtTheEndOfTheList()
{
    FilmPanel panel;
    showStarWars(panel);
    const QListView* shown = list(panel);
    const int row = shown->sizeHintForRow(0);
    for (int height = 600; height < 600 + row; height += 5) {
        panel.resize(280, height);
        QApplication::processEvents();
        QVERIFY(shown->viewport()->height() >= row);
        QCOMPARE(shown->viewport()->height() % row, 0);
    }
}

void FilmPanelTest::norWhereTheFilmsComeLater()
{
    NeighbourModel model;
    NeighbourList shown(QStringLiteral("shown"), QStringLiteral("Films"), model);
    shown.resize(200, 153);
    shown.show();
    QVERIFY(QTest::qWaitForWindowExposed(&shown));
    model.setMovies(test::fiveFilms());
    model.setRows(kJedi);
    QTRY_VERIFY(shown.sizeHintForRow(0) > 0);
    QTRY_COMPARE(shown.viewport()->height() % shown.sizeHintForRow(0), 0);
}

void FilmPanelTest::thePickedFilmHasAStripAsSoonAsThereIsAModel()
{
    FilmPanel panel;
    showStarWars(panel);
    auto* strip = panel.findChild<QWidget*>(QStringLiteral("filmVector"));
    QVERIFY(strip && !strip->isVisible());
    panel.setVectors(twoNumbers());
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->accessibleDescription(), QStringLiteral("2 numbers of size 1.41"));
    // Rows of other films are not theirs.
    panel.setMovies(test::fiveFilms());
    panel.setFilm(1, 0.43F, 2);
    QVERIFY(!strip->isVisible());
}

void FilmPanelTest::theClosestFilmsHaveStripsUntilThePersonDoesNotWantThem()
{
    FilmPanel panel;
    showStarWars(panel);
    QVERIFY(signsIn(list(panel), 0).isEmpty());
    const int high = list(panel)->sizeHintForRow(0);
    panel.setVectors(twoNumbers());
    QCOMPARE(signsIn(list(panel), 0), QStringLiteral("+"));
    QCOMPARE(signsIn(list(panel), 1), QStringLiteral("-+"));
    QCOMPARE(signsIn(list(panel), 2), QStringLiteral("+-"));
    QCOMPARE(list(panel)->sizeHintForRow(0), high);
    QSignalSpy toggled(&panel, &FilmPanel::stripsToggled);
    auto* choice = panel.findChild<QAction*>(QStringLiteral("neighbourStrips"));
    QVERIFY(list(panel)->actions().contains(choice));  // of the list's context menu
    choice->trigger();
    QCOMPARE(toggled.back().front().toBool(), false);
    QVERIFY(signsIn(list(panel), 1).isEmpty());
    QVERIFY(panel.findChild<QWidget*>(QStringLiteral("filmVector"))->isVisible());
    panel.setStripsShown(true);
    QCOMPARE(signsIn(list(panel), 1), QStringLiteral("-+"));
    QCOMPARE(toggled.size(), 1);
}

void FilmPanelTest::aNarrowListHasBars()
{
    NeighbourModel model;
    model.setMovies(test::fiveFilms());
    model.setRows(kJedi);
    NeighbourList narrow(QStringLiteral("narrow"), QStringLiteral("Close films"), model);
    narrow.setVectors(twoNumbers(), 1);
    narrow.resize(140, 200);
    narrow.show();
    QVERIFY(signsIn(&narrow, 1).isEmpty());
    narrow.resize(240, 200);
    QCOMPARE(signsIn(&narrow, 1), QStringLiteral("-+"));
}

void FilmPanelTest::modelKeepsTheRulesOfModels()
{
    NeighbourModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setMovies(test::fiveFilms());
    model.setRows(kJedi);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0).data(NeighbourModel::detailRole).toString(), QStringLiteral("1983 · 507 ratings"));
    model.setMovies(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void FilmPanelTest::linksToThePagesThatAreKnown()
{
    FilmPanel panel;
    showStarWars(panel);
    auto* pages = panel.findChild<QWidget*>(QStringLiteral("filmPages"));
    QVERIFY(!pages->isVisible());
    const std::string imdb = "https://www.imdb.com/title/tt0076759/";
    const std::vector<FilmPage> both{{FilmSite::imdb, imdb}, {FilmSite::tmdb, "https://www.themoviedb.org/movie/11"}};
    panel.setPages(both);
    const auto links = pages->findChildren<QPushButton*>();
    QCOMPARE(links.size(), 2);
    QVERIFY(links[0]->isVisible() && links[1]->isVisible());
    QCOMPARE(test::namelessWidget(panel), nullptr);
    QCOMPARE(links[0]->text(), QStringLiteral("IMDb"));
    QCOMPARE(links[0]->toolTip(), QString::fromStdString(imdb));
    QSignalSpy wanted(&panel, &FilmPanel::pageWanted);
    QTest::mouseClick(links[0], Qt::LeftButton);
    links[1]->setFocus();
    QTest::keyClick(links[1], Qt::Key_Space);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[0][0].toString(), QString::fromStdString(imdb));
    QCOMPARE(wanted[1][0].toString(), QStringLiteral("https://www.themoviedb.org/movie/11"));
    // The same film again, as after each epoch, keeps the keyboard where it is.
    panel.setFilm(1, 0.5F, 1);
    panel.setPages(both);
    QVERIFY(links[1]->hasFocus());
    panel.setFilm(2, 0.5F, 3);
    QVERIFY(!pages->isVisible());
    panel.setPages({both[1]});
    QCOMPARE(pages->findChildren<QPushButton*>().size(), 1);
}

KINOSCOPE_WIDGET_TEST(FilmPanelTest)
#include "film_panel_test.moc"
