// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/lists/lists_panel.h"

#include "tests/ui/films/films.h"
#include "ui/films/list_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

Eigen::VectorXf fiveBiases()
{
    return Eigen::VectorXf{{0.1F, 0.5F, -0.25F, 0.3F, -1.0F}};
}

std::shared_ptr<const PredictionRows> threePredictions()
{
    auto rows = std::make_shared<PredictionRows>();
    rows->rows = {{0, 0, 4.0F, 3.5F}, {1, 1, 5.0F, 4.75F}, {2, 4, 1.0F, 10.5F}};
    rows->userIds = {9, 100, 20};
    return rows;
}

/// Notes which rows of the model behind it a view asks for.
struct AskedModel : QIdentityProxyModel {
    QVariant data(const QModelIndex& index, int role) const override
    {
        rows.insert(index.row());
        return QIdentityProxyModel::data(index, role);
    }
    mutable QSet<int> rows;
};

/// The lists in tabs, as in the window.
struct Window {
    Window()
    {
        tabs.addTab(lists.predictionsPage(), QStringLiteral("Predictions"));
        tabs.addTab(lists.bestAndWorstPage(), QStringLiteral("Best and worst"));
        tabs.addTab(lists.mostRatedPage(), QStringLiteral("Ranking"));
        tabs.resize(900, 300);
        tabs.show();
    }

    QTableView* table(const char* name) { return tabs.findChild<QTableView*>(QString::fromLatin1(name)); }
    QString column(const char* name, int at)
    {
        QStringList cells;
        for (int row = 0; row < table(name)->model()->rowCount(); ++row)
            cells << table(name)->model()->index(row, at).data().toString();
        return cells.join(QLatin1Char('|'));
    }

    ListsPanel lists;
    QTabWidget tabs;
};

void clickHeader(QTableView* table, int column)
{
    const QHeaderView* header = table->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(column) + 8, header->height() / 2));
}

}  // namespace

class ListsPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetThatOneCanActOnHasNames();
    void hintsSayWhatToDoNext();
    void bestAndWorstAreOrderedByBias();
    void inNarrowListsTitlesKeepTheirRoom();
    void aLowListShowsSeveralRows();
    void mostRatedNeedsNoModel();
    void headerClickSortsByNumberAndNotByText();
    void clickAndEnterPickTheFilm();
    void copiesChosenRowsWithTheColumnNames();
    void numbersStandOnTheRight();
    void peopleAreCalledByTheirNames();
    void ratingsThatAreNotShownAreCounted();
    void ofAHundredThousandPredictionsTheTableAsksForThoseInSight();
    void modelKeepsTheRulesOfModels();
    void pagesThatNobodyTookGoWithThePanel();
};

void ListsPanelTest::everyWidgetThatOneCanActOnHasNames()
{
    const Window window;
    for (const QTableView* table : window.tabs.findChildren<QTableView*>()) {
        QVERIFY(!table->accessibleName().isEmpty());
        QVERIFY(!table->objectName().isEmpty());
    }
    QCOMPARE(window.tabs.findChildren<QTableView*>().size(), 4);
}

void ListsPanelTest::hintsSayWhatToDoNext()
{
    Window window;
    const auto* hint = window.tabs.findChild<QLabel*>(QStringLiteral("predictionsTableHint"));
    QVERIFY(hint->text().startsWith(QLatin1String("Open a data set")));
    window.lists.setMovies(listMovies(test::fiveFilms()));
    QVERIFY(hint->text().startsWith(QLatin1String("Train first")));
    QVERIFY(hint->isVisible());
    window.lists.setPredictions(threePredictions());
    QVERIFY(!hint->isVisible());
    QVERIFY(window.table("predictionsTable")->isVisible());
    window.lists.setMovies(listMovies(test::fiveFilms()));
    QVERIFY(hint->isVisible());
}

void ListsPanelTest::bestAndWorstAreOrderedByBias()
{
    Window window;
    window.lists.setMovies(listMovies(test::fiveFilms()));
    window.lists.setMovieBias(fiveBiases());
    QCOMPARE(window.column("highestBiasTable", 1),
             QStringLiteral("Star Wars|Return of the Jedi|The Matrix|The Empire Strikes Back|Unrated Film"));
    QCOMPARE(window.column("highestBiasTable", 5), QStringLiteral("+0.50|+0.30|+0.10|−0.25|−1.00"));
    QCOMPARE(window.column("lowestBiasTable", 0), QStringLiteral("1|2|3|4|5"));
    QCOMPARE(window.column("lowestBiasTable", 2), QStringLiteral("|1980|1999|1983|1977"));
    window.lists.setMovieBias({});
    QCOMPARE(window.table("highestBiasTable")->model()->rowCount(), 0);
}

void ListsPanelTest::inNarrowListsTitlesKeepTheirRoom()
{
    Window window;
    window.tabs.setCurrentIndex(1);
    window.lists.setMovies(listMovies(test::fiveFilms()));
    window.lists.setMovieBias(fiveBiases());
    const QTableView* const table = window.table("highestBiasTable");
    for (const int width : {1400, 900, 860, 800}) {
        window.tabs.resize(width, 230);
        QCoreApplication::processEvents();
        QVERIFY2(table->columnWidth(1) >= 22 * table->fontMetrics().averageCharWidth(),
                 qPrintable(QString::number(width)));
        if (width == 1400 || width == 800)
            QCOMPARE(table->isColumnHidden(2), width == 800);
        QVERIFY(!table->isColumnHidden(3) && !table->isColumnHidden(5));
    }
    // Without ratings there is no mean, however wide.
    window.lists.setMovies(listMovies(test::fiveFilms()), Feedback::pairs);
    window.tabs.resize(1400, 230);
    QCoreApplication::processEvents();
    QVERIFY(table->isColumnHidden(4) && !table->isColumnHidden(2));
}

// In the panel below the map, of which 174 pixels are the list's.
void ListsPanelTest::aLowListShowsSeveralRows()
{
    Window window;
    window.tabs.setCurrentIndex(1);
    window.lists.setMovies(listMovies(test::fiveFilms()));
    window.lists.setMovieBias(fiveBiases());
    QWidget* const page = window.lists.bestAndWorstPage();
    window.tabs.resize(900, 174 + window.tabs.height() - page->height());
    QCoreApplication::processEvents();
    QCOMPARE(page->height(), 174);
    const QTableView* const table = window.table("highestBiasTable");
    QVERIFY2(table->viewport()->height() >= 6 * table->rowHeight(0), qPrintable(QString::number(table->rowHeight(0))));
}

void ListsPanelTest::mostRatedNeedsNoModel()
{
    Window window;
    window.lists.setMovies(listMovies(test::fiveFilms()));
    QCOMPARE(window.column("mostRatedTable", 3), QStringLiteral("583|507|367|259|1"));
}

void ListsPanelTest::headerClickSortsByNumberAndNotByText()
{
    Window window;
    window.lists.setMovies(listMovies(test::fiveFilms()));
    window.lists.setPredictions(threePredictions());
    QTableView* table = window.table("predictionsTable");
    QCOMPARE(window.column("predictionsTable", 0), QStringLiteral("9|100|20"));
    clickHeader(table, 0);
    QCOMPARE(window.column("predictionsTable", 0), QStringLiteral("9|20|100"));
    clickHeader(table, 0);
    QCOMPARE(window.column("predictionsTable", 0), QStringLiteral("100|20|9"));
    clickHeader(table, 3);
    QCOMPARE(window.column("predictionsTable", 3), QStringLiteral("3.50|4.75|10.50"));
    clickHeader(table, 4);
    QCOMPARE(window.column("predictionsTable", 4), QStringLiteral("−0.50|−0.25|+9.50"));
    clickHeader(table, 1);
    QCOMPARE(window.column("predictionsTable", 1), QStringLiteral("Star Wars|The Matrix|Unrated Film"));
}

void ListsPanelTest::clickAndEnterPickTheFilm()
{
    Window window;
    window.lists.setMovies(listMovies(test::fiveFilms()));
    window.lists.setPredictions(threePredictions());
    QVERIFY(QTest::qWaitForWindowActive(&window.tabs));
    QSignalSpy picked(&window.lists, &ListsPanel::filmPicked);
    QTableView* table = window.table("predictionsTable");
    clickHeader(table, 4);
    clickHeader(table, 4);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 1)).center());
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.takeFirst().first().toInt(), 4);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked.first().first().toInt(), 1);
}

void ListsPanelTest::copiesChosenRowsWithTheColumnNames()
{
    Window window;
    window.lists.setMovies(listMovies(test::fiveFilms()));
    window.lists.setPredictions(threePredictions());
    QVERIFY(QTest::qWaitForWindowActive(&window.tabs));
    QTableView* table = window.table("predictionsTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Person\tFilm\tActual\tPredicted\tDifference\n"
                                                               "9\tThe Matrix\t4\t3.50\t-0.50\n"
                                                               "100\tStar Wars\t5\t4.75\t-0.25\n"));
}

void ListsPanelTest::numbersStandOnTheRight()
{
    Window window;
    window.lists.setMovies(listMovies(test::fiveFilms()));
    const QAbstractItemModel* model = window.table("mostRatedTable")->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        const auto side = Qt::Alignment(model->index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>());
        QCOMPARE(side.testFlag(Qt::AlignRight), column != 1);
        QCOMPARE(model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>(), side);
    }
}

void ListsPanelTest::peopleAreCalledByTheirNames()
{
    Window window;
    window.lists.setMovies(listMovies(test::fiveFilms()));
    auto rows = std::make_shared<PredictionRows>(*threePredictions());
    rows->userIds = {2, 0, 1};
    rows->names = {QStringLiteral("Person 10"), QStringLiteral("Ärzte"), QStringLiteral("Person 9")};
    window.lists.setPredictions(rows);
    QCOMPARE(window.column("predictionsTable", 0), QStringLiteral("Person 10|Ärzte|Person 9"));
    QCOMPARE(window.table("predictionsTable")->model()->index(0, 0).data(Qt::ToolTipRole).toString(),
             QStringLiteral("Person 10"));
    window.table("predictionsTable")->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(window.column("predictionsTable", 0), QStringLiteral("Ärzte|Person 9|Person 10"));
}

void ListsPanelTest::ratingsThatAreNotShownAreCounted()
{
    Window window;
    window.lists.setMovies(listMovies(test::fiveFilms()));
    const auto* note = window.tabs.findChild<QLabel*>(QStringLiteral("predictionsTableNote"));
    auto rows = std::make_shared<PredictionRows>(*threePredictions());
    rows->heldOut = 5'000'019;
    window.lists.setPredictions(rows);
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), QStringLiteral("Showing 3 of 5,000,019 test ratings."));
    rows->heldOut = 3;
    window.lists.setPredictions(rows);
    QVERIFY(!note->isVisible());
}

// What is seen costs, not what there is: sizes of rows and columns are not measured from their texts.
void ListsPanelTest::ofAHundredThousandPredictionsTheTableAsksForThoseInSight()
{
    Window window;
    window.lists.setMovies(listMovies(test::fiveFilms()));
    auto rows = std::make_shared<PredictionRows>();
    for (int i = 0; i < 100'000; ++i) {
        rows->rows.push_back(
            {i % 943, i % 5, static_cast<float>(1 + i % 5), static_cast<float>(i * 7919 % 1000) / 200});
        rows->userIds.push_back(i % 943 + 1);
    }
    QTableView* const table = window.table("predictionsTable");
    AskedModel asked;
    asked.setSourceModel(table->model());
    table->setModel(&asked);
    window.lists.setPredictions(rows);
    QTRY_VERIFY(!asked.rows.isEmpty());
    QCOMPARE(asked.rowCount(), 100'000);
    QVERIFY2(asked.rows.size() < 50, qPrintable(QString::number(asked.rows.size())));
    for (const auto& [column, order] : {std::pair(3, Qt::DescendingOrder), std::pair(1, Qt::AscendingOrder)}) {
        asked.rows.clear();
        table->sortByColumn(column, order);
        QTRY_VERIFY(!asked.rows.isEmpty());
        QVERIFY2(asked.rows.size() < 50, qPrintable(QString::number(asked.rows.size())));
    }
}

void ListsPanelTest::modelKeepsTheRulesOfModels()
{
    ListModel model({ListColumn::rank, ListColumn::film, ListColumn::year, ListColumn::mean});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ListRow first;
    first.rank = 1;
    ListRow second;
    second.rank = 2;
    second.movie = 3;
    model.setRows(listMovies(test::fiveFilms()), {first, second});
    const QPersistentModelIndex followed(model.index(1, 1));
    model.sort(2, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("1"));
    model.sort(2, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("2"));
    QCOMPARE(followed.row(), 0);
    model.sort(0, Qt::AscendingOrder);
    QCOMPARE(followed.row(), 1);
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("2"));
    QCOMPARE(followed.row(), 0);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Rank ▾"));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::EditRole).toString(), QStringLiteral("Rank"));
    model.setRows(listMovies(test::fiveFilms()), {first, second});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("2"));
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("1"));
    model.setRows(listMovies(nullptr), {});
    QCOMPARE(model.rowCount(), 0);
}

void ListsPanelTest::pagesThatNobodyTookGoWithThePanel()
{
    auto lists = std::make_unique<ListsPanel>();
    QWidget home;
    const QPointer<QWidget> taken(lists->predictionsPage());
    taken->setParent(&home);
    const QPointer<QWidget> left(lists->mostRatedPage());
    lists.reset();
    QVERIFY(taken);
    QVERIFY(!left);
}

KINOSCOPE_WIDGET_TEST(ListsPanelTest)
#include "lists_panel_test.moc"
