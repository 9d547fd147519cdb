// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/selected_page.h"

#include "tests/test_main.h"
#include "tests/ui/films/films.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

class SelectedPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init();
    void everyWidgetThatOneCanActOnHasNames() { QCOMPARE(test::namelessWidget(*m_page), nullptr); }
    void withoutFilmsItSaysHowToSelectSome();
    void listsWhatIsKnownOfEachFilm();
    void theBiasFollowsTheModel();
    void aClickPicksTheFilm();
    void copiesTheWholeListAsItStands();
    void copiesChosenRows();
    void asksForWhatItsButtonsSay();
    void tellsFilmsInTheOrderThatIsShown();
    void showsWhatSetsThemApartBesideThem();
    void sixtyThousandFilmsAreRowsOfAModel();

private:
    template <typename Widget>
    Widget* find(const QString& name)
    {
        return m_page->findChild<Widget*>(name);
    }
    QString row(int at)
    {
        const QAbstractItemModel* const model = find<QTableView>(u"selectedTable"_s)->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(at, column).data().toString();
        return cells.join(u'|');
    }
    int rows() { return find<QTableView>(u"selectedTable"_s)->model()->rowCount(); }

    std::unique_ptr<SelectedPage> m_page;
};

void SelectedPageTest::init()
{
    m_page = std::make_unique<SelectedPage>();
    m_page->resize(700, 300);
    m_page->setMovies(listMovies(test::fiveFilms()));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void SelectedPageTest::withoutFilmsItSaysHowToSelectSome()
{
    QVERIFY(find<QLabel>(u"selectedTableHint"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"selectedExport"_s)->isVisible());
    m_page->setFilms({0}, false);
    QVERIFY(!find<QLabel>(u"selectedTableHint"_s)->isVisible());
    QCOMPARE(find<QLabel>(u"selectedCount"_s)->text(), u"1 film"_s);
    m_page->setMovies(listMovies(test::fiveFilms()));
    QVERIFY(find<QLabel>(u"selectedTableHint"_s)->isVisible());
}

void SelectedPageTest::listsWhatIsKnownOfEachFilm()
{
    m_page->setFilms({4, 1}, true);
    QCOMPARE(rows(), 2);
    QCOMPARE(row(0), u"Unrated Film||1|1.00|"_s);
    QCOMPARE(row(1), u"Star Wars|1977|583|4.36|"_s);
    QCOMPARE(find<QLabel>(u"selectedCount"_s)->text(), u"2 films"_s);
    QVERIFY(find<QCheckBox>(u"selectedOnly"_s)->isChecked());
}

void SelectedPageTest::theBiasFollowsTheModel()
{
    m_page->setFilms({0, 4}, false);
    m_page->setMovieBias(Eigen::VectorXf{{0.1F, 0.5F, -0.25F, 0.3F, -1.0F}});
    QVERIFY(row(0).endsWith(u"|+0.10"_s));
    QVERIFY(row(1).endsWith(u"|−1.00"_s));
    m_page->setMovieBias({});
    QVERIFY(row(0).endsWith(u'|'));
}

void SelectedPageTest::aClickPicksTheFilm()
{
    m_page->setFilms({2, 3}, false);
    QSignalSpy picked(m_page.get(), &SelectedPage::filmPicked);
    auto* table = find<QTableView>(u"selectedTable"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(1, 0)).center());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][0].toInt(), 3);
}

void SelectedPageTest::copiesTheWholeListAsItStands()
{
    m_page->setFilms({1, 4}, false);
    QTest::mouseClick(find<QPushButton>(u"selectedCopy"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"Film\tYear\tRatings\tMean\tAppeal\n"
                                                u"Star Wars\t1977\t583\t4.36\t\n"
                                                u"Unrated Film\t\t1\t1.00\t\n"_s);
}

void SelectedPageTest::copiesChosenRows()
{
    m_page->setFilms({1, 2, 4}, false);
    auto* table = find<QTableView>(u"selectedTable"_s);
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().split(u'\n').at(1).section(u'\t', 0, 0), u"The Empire Strikes Back"_s);
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
}

void SelectedPageTest::asksForWhatItsButtonsSay()
{
    m_page->setFilms({1}, false);
    QSignalSpy only(m_page.get(), &SelectedPage::onlyWanted);
    QSignalSpy save(m_page.get(), &SelectedPage::exportWanted);
    QSignalSpy clear(m_page.get(), &SelectedPage::clearWanted);
    QTest::keyClick(find<QCheckBox>(u"selectedOnly"_s), Qt::Key_Space);
    QCOMPARE(only.size(), 1);
    QCOMPARE(only[0][0].toBool(), true);
    QTest::mouseClick(find<QPushButton>(u"selectedExport"_s), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(u"selectedClear"_s), Qt::LeftButton);
    QCOMPARE(save.size(), 1);
    QCOMPARE(clear.size(), 1);
    m_page->setFilms({1, 0}, true);
    QCOMPARE(only.size(), 1);
}

void SelectedPageTest::tellsFilmsInTheOrderThatIsShown()
{
    m_page->setFilms({0, 1, 3}, false);
    QCOMPARE(m_page->listed(), (std::vector<int>{0, 1, 3}));
    auto* header = find<QTableView>(u"selectedTable"_s)->horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(2) + 8, header->height() / 2));
    QCOMPARE(m_page->listed(), (std::vector<int>{0, 3, 1}));
}

// No widget a film.
void SelectedPageTest::showsWhatSetsThemApartBesideThem()
{
    auto* common = find<QTableWidget>(u"commonFeatures"_s);
    auto* wider = find<QPushButton>(u"selectedWider"_s);
    QVERIFY(!common->isVisible());
    m_page->setFilms({0, 2, 4}, false);
    GroupFeatures group{{}, 3, 3, 2};
    group.features.push_back(
        {{RegionFeature::Kind::genre, "Drama"}, {2, 3}, {0, 2}, {1.2, 9.0}, 2.0, std::vector<int>{0, 4}});
    m_page->setFeatures(std::make_shared<const GroupFeatures>(std::move(group)));
    QTRY_VERIFY(common->isVisible());
    QVERIFY(common->width() < m_page->width() / 2);
    QVERIFY(!wider->isVisible());
    QSignalSpy narrow(m_page.get(), &SelectedPage::narrowWanted);
    QTest::mouseClick(common->viewport(), Qt::LeftButton, {}, common->visualItemRect(common->item(0, 0)).center());
    QCOMPARE(narrow.size(), 1);
    QCOMPARE(narrow.front().front().value<std::vector<int>>(), (std::vector<int>{0, 4}));
    m_page->setWider(3);
    QCOMPARE(wider->text(), u"Back to 3 film(s)"_s);
    QSignalSpy widen(m_page.get(), &SelectedPage::widenWanted);
    QTest::mouseClick(wider, Qt::LeftButton);
    QCOMPARE(widen.size(), 1);
    m_page->setWider(0);
    QVERIFY(!wider->isVisible());
    m_page->setFilms({}, false);
    QVERIFY(!common->isVisible());
}

void SelectedPageTest::sixtyThousandFilmsAreRowsOfAModel()
{
    constexpr int count = 60'000;
    auto films = std::make_shared<MovieTable>();
    std::vector<int> all;
    for (int i = 0; i < count; ++i) {
        films->push_back(test::film(i, "Film " + std::to_string(i), 1900 + i % 120, i % 500, 3.0));
        all.push_back(i);
    }
    m_page->setMovies(listMovies(films));
    const qsizetype before = m_page->findChildren<QWidget*>().size();
    m_page->setFilms(all, false);
    QApplication::processEvents();
    QTest::mouseClick(find<QPushButton>(u"selectedCopy"_s), Qt::LeftButton);
    QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), count + 1);
    QCOMPARE(rows(), count);
    QCOMPARE(m_page->findChildren<QWidget*>().size(), before);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines[1], u"Film 0\t1900\t0\t3.00\t"_s);
    QCOMPARE(lines[count], u"Film 59999\t2019\t499\t3.00\t"_s);

    // What is sorted while it is copied is not copied in two orders.
    QApplication::clipboard()->setText(u"before"_s);
    QTest::mouseClick(find<QPushButton>(u"selectedCopy"_s), Qt::LeftButton);
    find<QTableView>(u"selectedTable"_s)->sortByColumn(2, Qt::AscendingOrder);
    QTest::qWait(200);
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QTest::mouseClick(find<QPushButton>(u"selectedCopy"_s), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(u"selectedCopy"_s), Qt::LeftButton);
    QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), count + 1);
}

KINOSCOPE_WIDGET_TEST(SelectedPageTest)
#include "selected_page_test.moc"
