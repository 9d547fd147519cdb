// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/neighbours/blend.h"
#include "core/analysis/neighbours/place_search.h"
#include "core/data/text/title.h"
#include "tests/app/window_fixture.h"
#include "ui/films/film_selection.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/state/map_state.h"
#include "ui/neighbours/neighbour_model.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <memory>
#include <numeric>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

/// What the window shows of one film, and of films put together. Trained on the simulated sample.
class FilmWindowTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void theCardTellsOfRatingsAndModel();
    void unlikeListsTheLeastSimilar();
    void theSearchNamesTheFilmThatIsShown();
    void withAFilmPickedTheWindowFitsASmallScreen();
    void theBlendFollowsItsTerms();
    void undoComesBackFromWhereABlendHasLedTheMap();
    void anotherRunBlendsAnew();
    void anotherDataSetEmptiesTheBlend();
    void aFilmsPageIsOpenedByAClickAlone();

public:
    Q_INVOKABLE void browse(const QUrl& url) { m_browsed << url; }

private:
    std::vector<int> listed(const QString& list);
    const FactorMatrix& factors() { return m_window->session()->analysis()->snapshot->movie_factors; }
    std::vector<int> around(const Eigen::RowVectorXf& place, const PlaceQuery& query);

    const int m_first = 3;
    const int m_second = 100;
    QList<QUrl> m_browsed;
};

void FilmWindowTest::initTestCase()
{
    // A blend has a place only along axes.
    QSettings().setValue(u"map/picture"_s, u"components"_s);
    makeWindow();
    openSample();
    train(3);
}

std::vector<int> FilmWindowTest::listed(const QString& list)
{
    const QAbstractItemModel* const model = find<QListView>(list)->model();
    std::vector<int> movies;
    for (int row = 0; row < model->rowCount(); ++row)
        movies.push_back(model->index(row, 0).data(ui::NeighbourModel::movieRole).toInt());
    return movies;
}

std::vector<int> FilmWindowTest::around(const Eigen::RowVectorXf& place, const PlaceQuery& query)
{
    const MovieTable& movies = *m_window->session()->movies();
    std::vector<int> found;
    for (const Neighbour& film : films_around(factors(), place, movies, query))
        found.push_back(film.movie);
    return found;
}

void FilmWindowTest::theCardTellsOfRatingsAndModel()
{
    m_window->view()->selection()->pick(m_first);
    const auto* ratings = find<QLabel>(u"filmRatings"_s);
    QTRY_VERIFY(ratings->text().contains(u"predicted"_s));
    auto* bars = find<QWidget>(u"filmRatingBars"_s);
    QTRY_VERIFY(bars->isVisible());
    const Movie& movie = m_window->session()->movies()->at(static_cast<std::size_t>(m_first));
    int sum = 0;
    for (const QString& part : bars->toolTip().split(u", "_s))
        sum += part.section(u": "_s, 1).toInt();
    QCOMPARE(sum, movie.ratings);
    QVERIFY(find<QLabel>(u"filmNorm"_s)->isVisible());
}

void FilmWindowTest::unlikeListsTheLeastSimilar()
{
    m_window->view()->selection()->pick(m_first);
    auto* link = find<QAbstractButton>(u"unlikeLink"_s);
    QTest::mouseClick(link, Qt::LeftButton);
    const auto row = static_cast<Eigen::Index>(m_first);
    QTRY_COMPARE(listed(u"neighbourList"_s),
                 around(factors().row(row), {Similarity::cosine, 10, enough_ratings, true, {m_first}}));
    QTest::mouseClick(link, Qt::LeftButton);
    QTRY_COMPARE(listed(u"neighbourList"_s),
                 around(factors().row(row), {Similarity::cosine, 10, enough_ratings, false, {m_first}}));
}

void FilmWindowTest::theSearchNamesTheFilmThatIsShown()
{
    auto* search = find<QLineEdit>(u"filmSearch"_s);
    const auto titleOf = [this](int film) {
        return QString::fromStdString(
            spoken_title(m_window->session()->movies()->at(static_cast<std::size_t>(film)).title));
    };
    m_window->view()->selection()->pick(m_second);
    search->setFocus();
    search->selectAll();
    QTest::keyClicks(search, titleOf(m_first));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(*m_window->view()->selection()->current(), m_first);
    QCOMPARE(search->text(), titleOf(m_first));
    QCOMPARE(search->cursorPosition(), 0);
    // Another film by another way.
    map()->plot()->setFocus();
    m_window->view()->selection()->pick(m_second);
    QCOMPARE(search->text(), titleOf(m_second));
    QCOMPARE(search->cursorPosition(), 0);
    // Whoever is typing goes on.
    search->setFocus();
    search->selectAll();
    QTest::keyClicks(search, u"wa"_s);
    m_window->view()->selection()->pick(m_first);
    QCOMPARE(search->text(), u"wa"_s);
    map()->plot()->setFocus();
    m_window->view()->selection()->unpick();
    QVERIFY(search->text().isEmpty());
    m_window->activateWindow();  // the list of films found had the keyboard
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FilmWindowTest::withAFilmPickedTheWindowFitsASmallScreen()
{
    m_window->view()->selection()->pick(m_first);
    QTRY_VERIFY(find<QListView>(u"neighbourList"_s)->isVisible());
    m_window->resize(1024, 640);
    QTest::qWait(50);
    const QSize least = m_window->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 640,
             qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
    QCOMPARE(m_window->size(), QSize(1024, 640));
    m_window->resize(1280, 800);
}

void FilmWindowTest::theBlendFollowsItsTerms()
{
    const ui::MapState& map = m_window->findChild<ui::MapPlot*>()->state();
    m_window->view()->selection()->pick(m_first);
    QTest::mouseClick(find<QAbstractButton>(u"blendLink"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QWidget>(u"blendSearch"_s)->hasFocus());
    auto* list = find<QListView>(u"blendList"_s);
    QTRY_VERIFY(list->isVisible());
    QVERIFY2(!map.hasBlendMarker(), "a film alone is where it is");
    m_window->view()->selection()->pick(m_second);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    const MovieTable& movies = *m_window->session()->movies();
    const auto place = [&](bool minus) { return blend(factors(), movies, {{m_first, false}, {m_second, minus}}); };
    const PlaceQuery query{Similarity::cosine, 10, enough_ratings, false, {m_first, m_second}};
    QVERIFY(around(place(true), query) != around(place(false), query));
    QTRY_COMPARE(listed(u"blendList"_s), around(place(true), query));
    QTest::mouseClick(find<QToolButton>(u"blendSign2"_s), Qt::LeftButton);
    QTRY_COMPARE(listed(u"blendList"_s), around(place(false), query));
    // The map ties to the blend what the blend's list lists, while it is in front.
    QVERIFY(map.centre() == map.blendMarkerRow());
    QCOMPARE(map.neighbours(), listed(u"blendList"_s));
    find<QTabWidget>(u"sideTabs"_s)->setCurrentIndex(0);
    QTRY_VERIFY(map.centre() == map.current());
    QCOMPARE(map.neighbours(), listed(u"neighbourList"_s));
    find<QTabWidget>(u"sideTabs"_s)->setCurrentIndex(1);
    QTRY_VERIFY(map.centre() == map.blendMarkerRow());

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QTRY_COMPARE(m_window->view()->selection()->current().value(), around(place(false), query).front());
}

// The map moves by itself to show the blend: that is no change of its own, but undo knows of it.
void FilmWindowTest::undoComesBackFromWhereABlendHasLedTheMap()
{
    const std::vector<int> listedBefore = listed(u"blendList"_s);
    auto* map = m_window->findChild<ui::MapView*>();
    const MapFrame& frame = *m_window->session()->analysis()->frame;
    const auto [x, y] = m_window->view()->map().axes;
    Eigen::Index left = 0;
    Eigen::Index right = 0;
    frame.positions.col(x).minCoeff(&left);
    frame.positions.col(x).maxCoeff(&right);
    const auto at = [&frame](Eigen::Index film, int axis) { return static_cast<double>(frame.positions(film, axis)); };
    const QRectF area(at(left, x) - 0.1, at(left, y) - 0.1, 0.2, 0.2);
    m_window->view()->setArea(area);
    const QRectF before = map->area().value();
    QVERIFY(before.contains(QPointF(at(left, x), at(left, y))) &&
            !before.contains(QPointF(at(right, x), at(right, y))));
    m_window->view()->selection()->selectFilms({m_first});
    const ui::MapState& state = m_window->findChild<ui::MapPlot*>()->state();
    m_window->services()->blender().setTerms({});
    QTRY_VERIFY(!state.hasBlendMarker());
    m_window->services()->blender().setTerms({{static_cast<int>(right), false}});
    QTRY_VERIFY(map->area() != before);
    m_window->action(Command::undo)->trigger();
    QVERIFY(m_window->view()->selection()->films().empty());
    QCOMPARE(map->area().value(), before);

    m_window->services()->blender().setTerms({{m_first, false}, {m_second, false}});
    m_window->view()->setArea(std::nullopt);
    QTRY_COMPARE(listed(u"blendList"_s), listedBefore);
}

void FilmWindowTest::anotherRunBlendsAnew()
{
    const std::vector<int> before = listed(u"blendList"_s);
    QVERIFY(!before.empty());
    train(6);
    const MovieTable& movies = *m_window->session()->movies();
    const auto place = blend(factors(), movies, {{m_first, false}, {m_second, false}});
    QTRY_COMPARE(listed(u"blendList"_s),
                 around(place, {Similarity::cosine, 10, enough_ratings, false, {m_first, m_second}}));
}

void FilmWindowTest::anotherDataSetEmptiesTheBlend()
{
    m_window->action(Command::openSample)->trigger();
    // The run was not saved: that is asked about.
    QPushButton* discard = nullptr;
    QTRY_VERIFY((discard = m_window->findChild<QPushButton*>(u"unsavedDiscard"_s)));
    QTest::mouseClick(discard, Qt::LeftButton);
    QTRY_VERIFY(!m_window->session()->document());
    QTRY_VERIFY(find<QLabel>(u"blendHint"_s)->text().startsWith(u"Add films or genres"_s));
    QVERIFY(listed(u"blendList"_s).empty());
}

void FilmWindowTest::aFilmsPageIsOpenedByAClickAlone()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString& name, const QByteArray& text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"ratings.csv"_s, "userId,movieId,rating,timestamp\n1,1,5.0,9\n2,1,4.0,9\n1,7,3.0,9\n");
    write(u"movies.csv"_s, "movieId,title,genres\n1,Heat (1995),Crime\n7,Up (2009),Animation\n");
    write(u"links.csv"_s, "movieId,imdbId,tmdbId\n1,0113277,949\n7,,\n");
    m_window->session()->open(folder.path());
    QTRY_COMPARE(m_window->session()->movies()->size(), std::size_t{2});
    QDesktopServices::setUrlHandler(u"https"_s, this, "browse");
    find<QTabWidget>(u"sideTabs"_s)->setCurrentIndex(0);
    view().selection()->pick(0);
    QTRY_VERIFY(find<QWidget>(u"filmPages"_s)->isVisible());
    QVERIFY(m_browsed.isEmpty());
    click(u"filmPageIMDb"_s);
    click(u"filmPageTMDB"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_browsed, (QList<QUrl>{QUrl(u"https://www.imdb.com/title/tt0113277/"_s),
                                     QUrl(u"https://www.themoviedb.org/movie/949"_s)}));
    view().selection()->pick(1);
    QVERIFY(!find<QWidget>(u"filmPages"_s)->isVisible());
}

KINOSCOPE_WINDOW_TEST(FilmWindowTest)
#include "film_window_test.moc"
