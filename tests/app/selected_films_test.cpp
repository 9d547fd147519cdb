// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Films selected on the map, as a list: with real drags, clicks and keys on the composed window.
#include "tests/app/event_loop.h"
#include "tests/app/window_fixture.h"
#include "tests/real_data.h"
#include "ui/films/list_model.h"
#include "ui/map/map_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <numeric>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class SelectedFilmsTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_window.reset(); }
    void whatIsDrawnAroundIsListed();
    void aRowOfTheListIsPickedOnTheMap();
    void theListIsCopied();
    void theListIsExported();
    void anExportThatCannotBeWrittenSaysWhy();
    void theMapCanShowOnlyThem();
    void selectionAndFilterAreUndoneAndRedone();
    void whatSetsThemApartIsListedAndNarrowsThem();
    void whatSetsThemApartIsOfTheDataSetThatIsOpen();
    void otherFilmsForgetThem();
    void allFilmsInViewAreSelectedAndCopied();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    /// Around the middle of the map, with Shift held.
    void drawAround(double share);
    /// All films of the genre, and so many others.
    void selectGenre(const char* genre, int others);
    std::vector<int> listed();
    QString tabTitle();
    ui::FilmSelection* selection() { return m_window->view()->selection(); }
    void exportTo(const QString& path);
};

void SelectedFilmsTest::initTestCase()
{
    forgetSettings();
    makeWindow();
    map()->setReducedMotion(true);
    openSample();
    train(2);
}

void SelectedFilmsTest::init()
{
    m_window->activateWindow();  // after a dialog
    selection()->selectFilms({});
    map()->fit();
    drawAround(0.5);
}

void SelectedFilmsTest::drawAround(double share)
{
    auto* plot = find<QWidget>(u"mapPlot"_s);
    test::runFor(50);
    const QPoint middle = plot->rect().center();
    const QPoint reach = QPointF(share * plot->width() / 2.0, share * plot->height() / 2.0).toPoint();
    const QPoint to = middle + reach;
    QTest::mousePress(plot, Qt::LeftButton, Qt::ShiftModifier, middle - reach);
    QMouseEvent move(QEvent::MouseMove, to, plot->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::ShiftModifier);
    QApplication::sendEvent(plot, &move);
    QTest::mouseRelease(plot, Qt::LeftButton, Qt::ShiftModifier, to);
}

std::vector<int> SelectedFilmsTest::listed()
{
    const QAbstractItemModel* const model = find<QTableView>(u"selectedTable"_s)->model();
    std::vector<int> movies;
    for (int row = 0; row < model->rowCount(); ++row)
        movies.push_back(model->index(row, 0).data(ui::ListModel::movieRole).toInt());
    return movies;
}

QString SelectedFilmsTest::tabTitle()
{
    const auto* tabs = find<QTabWidget>(u"resultTabs"_s);
    return tabs->tabText(tabs->count() - 1);
}

void SelectedFilmsTest::whatIsDrawnAroundIsListed()
{
    QVERIFY(listed().size() > 10);
    QCOMPARE(listed(), map()->selectedFilms());
    QCOMPARE(listed(), selection()->films());
    QCOMPARE(tabTitle(), u"Selected (%1)"_s.arg(listed().size()));
    click(u"mapSelectionCount"_s);
    QVERIFY(find<QTableView>(u"selectedTable"_s)->isVisible());
    const auto cell = find<QTableView>(u"selectedTable"_s)->model()->index(0, 4).data().toString();
    QVERIFY2(cell.startsWith(u'+') || cell.startsWith(u'−'), "the model is there, so its bias is");
    click(u"selectedClear"_s);
    QVERIFY(map()->selectedFilms().empty());
    QCOMPARE(tabTitle(), u"Selected"_s);
}

void SelectedFilmsTest::aRowOfTheListIsPickedOnTheMap()
{
    click(u"mapSelectionCount"_s);
    auto* table = find<QTableView>(u"selectedTable"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(2, 0)).center());
    QCOMPARE(selection()->current(), std::optional(listed().at(2)));
    QCOMPARE(listed(), map()->selectedFilms());
}

void SelectedFilmsTest::theListIsCopied()
{
    click(u"mapSelectionCount"_s);
    click(u"selectedCopy"_s);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), static_cast<qsizetype>(listed().size()) + 1);
    QCOMPARE(lines.front().count(u'\t'), 4);
    auto* table = find<QTableView>(u"selectedTable"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QApplication::clipboard()->clear();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts), lines);
}

void SelectedFilmsTest::exportTo(const QString& path)
{
    click(u"mapSelectionCount"_s);
    click(u"selectedExport"_s);
    auto* dialog = find<QFileDialog>(u"selectedDialog"_s);
    QTRY_VERIFY(dialog->isVisible());
    Q_EMIT dialog->fileSelected(path);
    delete dialog;
}

void SelectedFilmsTest::theListIsExported()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"my films.csv"_s);
    exportTo(path);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(find<QLabel>(u"messageText"_s)->text().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.front(), "id,title,year,genres,ratings,mean_rating,bias,key\r");
    QList<qint64> ids;
    for (const QByteArray& line : lines.sliced(1))
        if (!line.isEmpty())
            ids.append(line.split(',').front().toLongLong());
    QList<qint64> expected;
    for (const int movie : listed())
        expected.append(m_window->session()->movies()->at(static_cast<std::size_t>(movie)).id);
    QCOMPARE(ids, expected);
}

void SelectedFilmsTest::anExportThatCannotBeWrittenSaysWhy()
{
    exportTo(u"/proc/films.csv"_s);  // where nobody can write
    QTRY_VERIFY(find<QLabel>(u"messageText"_s)->text().startsWith(u"/proc/films.csv"_s));
}

void SelectedFilmsTest::theMapCanShowOnlyThem()
{
    auto* clear = find<QWidget>(u"mapClearSelection"_s);
    openResults(u"Learning"_s);
    QVERIFY(clear->isVisible());
    click(u"mapSelectionCount"_s);
    // The list has the same buttons: the map keeps its room.
    QVERIFY(!find<QWidget>(u"mapSelectionStrip"_s)->isVisible());
    auto* only = find<QCheckBox>(u"selectedOnly"_s);
    QTest::keyClick(only, Qt::Key_Space);
    QVERIFY(selection()->onlyFilms());
    auto* strip = find<QWidget>(u"mapSelectionStrip"_s);
    QVERIFY(!strip->isVisible());
    openResults(u"Learning"_s);
    QVERIFY(clear->isVisible());
    QCOMPARE(strip->property("role").toString(), u"filter"_s);
    QVERIFY(find<QLabel>(u"mapTitle"_s)->accessibleName().contains(u"selected films"_s));
    click(u"mapOnlySelection"_s);
    QVERIFY(!only->isChecked());
    QVERIFY(strip->isVisible());
    click(u"mapOnlySelection"_s);
    QVERIFY(only->isChecked());
    QTest::keyClick(find<QWidget>(u"mapPlot"_s), Qt::Key_Escape);
    QVERIFY(!only->isChecked());
    QVERIFY(!selection()->onlyFilms());
    QVERIFY(!selection()->films().empty());
}

void SelectedFilmsTest::selectionAndFilterAreUndoneAndRedone()
{
    const std::vector<int> many = listed();
    drawAround(0.25);
    const std::vector<int> few = listed();
    QVERIFY(!few.empty() && few.size() < many.size());
    click(u"mapOnlySelection"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(selection()->onlyFilms(), false);
    QCOMPARE(map()->selectedFilms(), few);
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(map()->selectedFilms(), many);
    QCOMPARE(listed(), many);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(map()->selectedFilms(), few);
    QVERIFY(selection()->onlyFilms());
    QVERIFY(find<QCheckBox>(u"selectedOnly"_s)->isChecked());
}

void SelectedFilmsTest::selectGenre(const char* genre, int others)
{
    const MovieTable& movies = *m_window->session()->movies();
    std::vector<int> films;
    for (int film = 0; film < static_cast<int>(movies.size()); ++film) {
        const std::vector<std::string>& genres = movies[static_cast<std::size_t>(film)].genres;
        if (std::find(genres.begin(), genres.end(), genre) != genres.end() || others-- > 0)
            films.push_back(film);
    }
    selection()->selectFilms(films);
}

void SelectedFilmsTest::whatSetsThemApartIsListedAndNarrowsThem()
{
    click(u"mapSelectionCount"_s);
    selectGenre("Horror", 4);
    auto* common = find<QTableWidget>(u"commonFeatures"_s);
    QTRY_VERIFY(common->isVisible() && common->item(0, 0)->text() == u"Horror"_s);
    const std::vector<int> all = selection()->films();
    const auto horror = common->item(0, 1)->text().section(u' ', 0, 0).toUInt();
    QVERIFY(horror > 2 && horror < all.size());
    QTest::mouseClick(common->viewport(), Qt::LeftButton, {}, common->visualItemRect(common->item(0, 0)).center());
    QCOMPARE(listed().size(), std::size_t{horror});
    QCOMPARE(listed(), map()->selectedFilms());
    for (const int film : listed()) {
        const auto& genres = m_window->session()->movies()->at(static_cast<std::size_t>(film)).genres;
        QVERIFY(std::find(genres.begin(), genres.end(), "Horror") != genres.end());
    }
    auto* back = find<QPushButton>(u"selectedWider"_s);
    QVERIFY(back->isVisible());
    QTRY_COMPARE(common->item(0, 1)->text(), u"%1 (100%)"_s.arg(horror));
    // By the keyboard nothing more is chosen of what they all have.
    common->setFocus();
    QTest::keyClick(common, Qt::Key_Return);
    QCOMPARE(listed().size(), std::size_t{horror});
    click(u"selectedWider"_s);
    QCOMPARE(selection()->films(), all);
    QVERIFY(!back->isVisible());
    // What is undone is no step of the way.
    QTRY_COMPARE(common->item(0, 1)->text().section(u' ', 0, 0).toUInt(), horror);
    common->setFocus();
    QTest::keyClick(common, Qt::Key_Return);
    QVERIFY(back->isVisible());
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(selection()->films(), all);
    QVERIFY(!back->isVisible());
    selection()->selectFilms({0});
    QTRY_VERIFY(!common->isVisible());
    QVERIFY(find<QLabel>(u"commonFeaturesMessage"_s)->text().contains(u"two films"_s));
    std::vector<int> every(m_window->session()->movies()->size());
    std::iota(every.begin(), every.end(), 0);
    selection()->selectFilms(every);
    QTRY_VERIFY(find<QLabel>(u"commonFeaturesMessage"_s)->text().startsWith(u"All films"_s));
}

// A table without genres or years; then the sample again, of which the list must be.
void SelectedFilmsTest::whatSetsThemApartIsOfTheDataSetThatIsOpen()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"ratings.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("userId,movieId,rating\n");
    for (int person = 1; person < 30; ++person)
        for (int film = 1; film < 12; ++film)
            file.write(QByteArray::number(person) + ',' + QByteArray::number(film) + ',' +
                       QByteArray::number(1 + (person * film) % 5) + '\n');
    file.close();
    click(u"mapSelectionCount"_s);
    m_window->session()->open(folder.path());
    QTRY_VERIFY(m_window->session()->movies()->size() == 11);
    openResults(u"Selected"_s);
    selection()->selectFilms({0, 1, 2});
    QTRY_VERIFY(find<QLabel>(u"commonFeaturesMessage"_s)->text().startsWith(u"No two"_s));
    m_window->session()->open(u"sample"_s);
    QTRY_VERIFY(m_window->session()->movies()->size() != 11);
    openResults(u"Selected"_s);
    selectGenre("Horror", 4);
    auto* common = find<QTableWidget>(u"commonFeatures"_s);
    QTRY_VERIFY(common->rowCount() > 0 && common->item(0, 0)->text() == u"Horror"_s);
    train(2);
}

void SelectedFilmsTest::otherFilmsForgetThem()
{
    click(u"mapOnlySelection"_s);
    m_window->session()->open(u"sample"_s);  // the window would ask first whether to save
    QTRY_VERIFY(!m_window->session()->document());
    QVERIFY(selection()->films().empty());
    QVERIFY(listed().empty());
    QCOMPARE(tabTitle(), u"Selected"_s);
    QVERIFY(!find<QWidget>(u"mapSelectionStrip"_s)->isVisible());
}

void SelectedFilmsTest::allFilmsInViewAreSelectedAndCopied()
{
    if (!std::filesystem::exists(test::real_data()))
        QSKIP("MovieLens 100K is not here");
    m_window->session()->open(QString::fromStdString(test::real_data().string()));
    QTRY_VERIFY(m_window->session()->dataset() && m_window->session()->movies()->size() > 1000);
    find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(1);
    click(u"trainButton"_s);
    QVERIFY(test::waitUntil([this] { return m_window->session()->document() != nullptr; }, 60'000));
    click(u"mapFit"_s);
    openResults(u"Selected"_s);
    test::runFor(500);
    auto* plot = find<QWidget>(u"mapPlot"_s);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(plot, Qt::Key_Minus);
    QTest::keyClick(plot, Qt::Key_A, Qt::ControlModifier);
    test::runFor(300);
    click(u"mapOnlySelection"_s);
    test::runFor(500);
    click(u"selectedCopy"_s);
    QVERIFY(listed().size() > 1000);
    QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), listed().size() + 1);
}

KINOSCOPE_WINDOW_TEST(SelectedFilmsTest)
#include "selected_films_test.moc"
