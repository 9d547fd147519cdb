// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/data/data_page.h"

#include "tests/ui/films/films.h"
#include "ui/data/first_rows_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

std::shared_ptr<Dataset> sixRatings()
{
    auto dataset = std::make_shared<Dataset>();
    dataset->user_ids = {7, 9};
    dataset->movies = *test::fiveFilms();
    dataset->ratings = {{0, 1, 5.0F}, {1, 1, 3.0F}, {0, 0, 4.0F}, {1, 2, 5.0F}, {1, 3, 1.0F}, {1, 4, 2.0F}};
    return dataset;
}

std::shared_ptr<const DataOverview> overviewOf(const Dataset& dataset)
{
    return std::make_shared<const DataOverview>(data_overview(dataset));
}

}  // namespace

class DataPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetThatOneCanActOnHasNames();
    void withoutDataItSaysWhatToDo();
    void firstRowsAreAsPeopleKnowThem();
    void marksAndTimesAreWrittenAsTheyWere();
    void firstRowsAreCopied();
    void noMoreThanAHundredRows();
    void histogramsSayMedianAndMost();
    void pairsHaveNoRatings();
    void theSplitIsSaid();
    void foldsAreSaid();
    void duplicatesAreListed();
    void itFitsALowStrip();

private:
    template <typename Widget = QLabel>
    static Widget* find(const DataPage& page, const QString& name)
    {
        return page.findChild<Widget*>(name);
    }
    static void showTab(DataPage& page, int tab)
    {
        auto* tabs = find<QTabBar>(page, u"dataTabs"_s);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
        QCOMPARE(tabs->currentIndex(), tab);
    }
};

void DataPageTest::everyWidgetThatOneCanActOnHasNames()
{
    const DataPage page;
    const QWidget* nameless = test::namelessWidget(page);
    QVERIFY2(!nameless, nameless ? nameless->metaObject()->className() : "");
}

void DataPageTest::withoutDataItSaysWhatToDo()
{
    DataPage page;
    page.setHint(u"Open a data set first."_s);
    page.show();
    QVERIFY(find(page, u"dataHint"_s)->isVisible());
    page.setDataset(sixRatings());
    QVERIFY(!find(page, u"dataHint"_s)->isVisible());
    page.setDataset(nullptr);
    QCOMPARE(find(page, u"dataHint"_s)->text(), u"Open a data set first."_s);
    QVERIFY(find(page, u"dataHint"_s)->isVisible());
}

void DataPageTest::firstRowsAreAsPeopleKnowThem()
{
    FirstRowsModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setDataset(sixRatings());
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.index(1, 0).data().toString(), u"9"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"Star Wars (1977)"_s);
    QCOMPARE(model.index(1, 2).data().toString(), u"3"_s);
    QCOMPARE(model.index(2, 1).data().toString(), u"The Matrix (1999)"_s);
}

void DataPageTest::marksAndTimesAreWrittenAsTheyWere()
{
    auto marks = sixRatings();
    marks->user_keys = {"Ida", "Jo"};
    marks->scale = {1.0, 6.0, 1.0, true};
    marks->times = {881250949, 0, 0, 0, 0, 0};
    FirstRowsModel model;
    model.setDataset(marks);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.index(0, 0).data().toString(), u"Ida"_s);
    QCOMPARE(model.index(0, 2).data().toString(), u"2"_s);  // kept as 5
    QVERIFY2(model.index(0, 3).data().toString().contains(u"97"_s), qPrintable(model.index(0, 3).data().toString()));
    QVERIFY(model.index(1, 3).data().toString().isEmpty());
}

void DataPageTest::firstRowsAreCopied()
{
    DataPage page;
    page.setDataset(sixRatings());
    page.resize(900, 200);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    showTab(page, 1);
    auto* table = find<QTableView>(page, u"firstRowsTable"_s);
    QVERIFY(table->isVisible());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 1)).center());
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Person\tFilm\tRating\n9\tStar Wars (1977)\t3\n"_s);
}

void DataPageTest::noMoreThanAHundredRows()
{
    auto many = sixRatings();
    many->ratings.resize(5000, {0, 1, 5.0F});
    FirstRowsModel model;
    model.setDataset(many);
    QCOMPARE(model.rowCount(), 100);
}

void DataPageTest::histogramsSayMedianAndMost()
{
    DataPage page;
    const auto dataset = sixRatings();
    page.setDataset(dataset);
    page.setOverview(overviewOf(*dataset));
    QCOMPARE(find(page, u"personHistogramNote"_s)->text(), u"median 3, max 4"_s);
    QCOMPARE(find(page, u"filmHistogramNote"_s)->text(), u"median 1, max 2"_s);
    QCOMPARE(find(page, u"ratingHistogramNote"_s)->text(), u"mean 3.33"_s);
    QCOMPARE(find<QWidget>(page, u"ratingHistogram"_s)->accessibleDescription(),
             u"rated 1: 1; rated 2: 1; rated 3: 1; rated 4: 1; rated 5: 2"_s);
    QCOMPARE(find<QWidget>(page, u"personHistogram"_s)->accessibleDescription(), u"ratings: 2 to 4, people: 2"_s);
    QCOMPARE(find<QWidget>(page, u"filmHistogram"_s)->accessibleDescription(),
             u"ratings: 1, films: 4; ratings: 2 to 4, films: 1"_s);
    QVERIFY(!find<QWidget>(page, u"filmHistogram"_s)->accessibleName().isEmpty());
}

void DataPageTest::pairsHaveNoRatings()
{
    DataPage page;
    const auto pairs = sixRatings();
    pairs->feedback = Feedback::pairs;
    page.setDataset(pairs);
    page.setOverview(overviewOf(*pairs));
    page.resize(900, 200);
    page.show();
    QVERIFY(!find<QWidget>(page, u"ratingHistogram"_s)->isVisible());
    QVERIFY(find<QWidget>(page, u"personHistogram"_s)->isVisible());
    showTab(page, 1);
    QCOMPARE(find<QTableView>(page, u"firstRowsTable"_s)->model()->columnCount(), 2);
    for (const QLabel* label : page.findChildren<QLabel*>())
        QVERIFY2(!label->isVisible() || !label->text().contains(u"rat"_s), qPrintable(label->text()));
    for (const char* name : {"personHistogram", "filmHistogram"})
        QVERIFY(!find<QWidget>(page, QString::fromLatin1(name))->accessibleDescription().contains(u"rating"_s));
}

void DataPageTest::theSplitIsSaid()
{
    DataPage page;
    page.setDataset(sixRatings());
    page.setParts(nullptr, u"Train first."_s);
    page.resize(900, 200);
    page.show();
    showTab(page, 2);
    QVERIFY(find(page, u"splitHint"_s)->isVisible());
    auto parts = std::make_shared<SplitParts>();
    parts->training = 7840;
    parts->validation = 160;
    parts->test = 2000;
    page.setParts(parts, {});
    QVERIFY(!find(page, u"splitHint"_s)->isVisible());
    QCOMPARE(find(page, u"splitTraining"_s)->text(), u"7,840 (78.4%)"_s);
    QCOMPARE(find(page, u"splitTest"_s)->text(), u"2,000 (20.0%)"_s);
    QCOMPARE(find<QWidget>(page, u"splitBar"_s)->accessibleDescription(),
             u"training 7,840, validation 160, test 2,000"_s);
    page.setParts(nullptr, u"Not known."_s);
    QCOMPARE(find(page, u"splitHint"_s)->text(), u"Not known."_s);
    QVERIFY(find(page, u"splitHint"_s)->isVisible());
    QVERIFY(!find(page, u"splitTraining"_s)->isVisible());
}

void DataPageTest::foldsAreSaid()
{
    DataPage page;
    page.setDataset(sixRatings());
    auto parts = std::make_shared<SplitParts>();
    parts->training = 80;
    parts->test = 20;
    parts->folds = 5;
    page.setParts(parts, {});
    page.resize(900, 200);
    page.show();
    showTab(page, 2);
    QVERIFY(!find(page, u"splitValidation"_s)->isVisible());
    const auto labels = page.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel* label) { return label->text().contains(u"5 extra models"_s); }));
}

void DataPageTest::duplicatesAreListed()
{
    DataPage page;
    auto dataset = sixRatings();
    page.setDataset(dataset);
    page.setOverview(overviewOf(*dataset));
    auto* tabs = find<QTabBar>(page, u"dataTabs"_s);
    QCOMPARE(tabs->tabText(3), u"Duplicates"_s);
    QVERIFY(find(page, u"duplicatesNote"_s)->text().startsWith(u"No film"_s));
    dataset = sixRatings();
    dataset->movies[3] = test::film(181, "Star Wars (1977)", 1977, 12, 4.0);
    page.setDataset(dataset);
    page.setOverview(overviewOf(*dataset));
    QCOMPARE(tabs->tabText(3), u"Duplicates (1)"_s);
    const auto* table = find<QTableWidget>(page, u"duplicatesTable"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"Star Wars (1977)"_s);
    QCOMPARE(table->item(0, 1)->text(), u"50 (583), 181 (12)"_s);
}

void DataPageTest::itFitsALowStrip()
{
    DataPage page;
    const auto dataset = sixRatings();
    page.setDataset(dataset);
    page.setOverview(overviewOf(*dataset));
    page.show();
    QVERIFY2(page.minimumSizeHint().width() <= 710 && page.minimumSizeHint().height() <= 164,
             qPrintable(u"%1 × %2"_s.arg(page.minimumSizeHint().width()).arg(page.minimumSizeHint().height())));
}

KINOSCOPE_WIDGET_TEST(DataPageTest)
#include "data_page_test.moc"
