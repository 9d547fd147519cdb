// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/compare/compare_page.h"

#include "tests/ui/charts/drawn_text.h"
#include "tests/ui/films/films.h"
#include "ui/compare/compare_map.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <memory>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

QList<RunSummary> runs(int count)
{
    QList<RunSummary> all;
    for (int number = 1; number <= count; ++number) {
        TrainingSettings settings = find_preset("balanced").settings;
        settings.seed = static_cast<std::uint64_t>(number);
        all.append({number, settings, {{.epoch = 0}}, 0.9 + 0.01 * number});
    }
    return all;
}

/// Of the five films: film 3 moves by 2, film 4 has too few ratings, the others stay.
std::shared_ptr<const RunComparison> comparison()
{
    auto made = std::make_shared<RunComparison>();
    made->before.resize(5, 3);
    made->before << 1, 0, 0, -1, 0, 0, 0, 1, 0, 0, -1, 0, 9, 9, 9;
    made->after = made->before;
    made->after(3, 0) = 2.0F;
    made->films = {{0, 0.1F, 0.9F}, {1, 0.2F, 0.4F}, {2, 0.0F, 1.0F}, {3, 2.0F, 0.3F}};
    made->shared = 0.75;
    made->agreement = 0.65;
    made->compared = 4;
    return made;
}

}  // namespace

class ComparePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withFewerThanTwoRunsItSaysWhatToDo();
    void theLastTwoAreChosenUntilThePersonChooses();
    void theListsRankTheFilms();
    void theSentencesSayIt();
    void settingsThatDifferAreListed();
    void theFilmsGoFromOneRunToTheOther();
    void withReducedMotionTheFilmsAreThereAtOnce();
    void theMapIsSeenAlongTheChosenAxes();
    void thoseThatMovedMostAreNamed();
    void theClosestAreNamedFirst();
    void inACrowdLinesLeadToTheClosest();
    void badgesFollowTheTheme();
    void aClickPicksInListAndMap();
    void inANarrowPageTheMapIsATab();
    void everyControlHasAName();

private:
    template <typename Widget>
    Widget* find(const char* name) const
    {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString cell(const char* table, int row, int column) const
    {
        const QAbstractItemModel* model = find<QTableView>(table)->model();
        return model->index(row, column).data().toString();
    }

    std::unique_ptr<ComparePage> m_page;
    CompareMap* m_map = nullptr;
};

void ComparePageTest::init()
{
    m_page = std::make_unique<ComparePage>();
    m_page->resize(900, 300);
    m_page->setMovies(listMovies(test::fiveFilms()));
    m_page->setRuns(runs(2));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_map = find<CompareMap>("compareMap");
    m_page->setAxes(0, 1);
    m_page->setComparison(comparison());
    m_map->replot();
}

void ComparePageTest::withFewerThanTwoRunsItSaysWhatToDo()
{
    QVERIFY(!find<QLabel>("compareHint")->isVisible());
    m_page->setRuns(runs(1));
    QVERIFY(find<QLabel>("compareHint")->isVisible());
    QVERIFY(find<QLabel>("compareHint")->text().startsWith(QLatin1String("Train once more")));
    m_page->setRuns({});
    QVERIFY(find<QLabel>("compareHint")->text().startsWith(QLatin1String("Train twice")));
    QCOMPARE(m_page->chosen(), std::pair(0, 0));
}

void ComparePageTest::theLastTwoAreChosenUntilThePersonChooses()
{
    QCOMPARE(m_page->chosen(), std::pair(1, 2));
    QSignalSpy changed(m_page.get(), &ComparePage::choiceChanged);
    m_page->setRuns(runs(3));
    QCOMPARE(m_page->chosen(), std::pair(2, 3));
    QCOMPARE(changed.size(), 1);
    QTest::keyClick(find<QComboBox>("compareFirst"), Qt::Key_Home);
    QCOMPARE(m_page->chosen(), std::pair(1, 3));
    QCOMPARE(changed.size(), 2);
    m_page->setRuns(runs(4));
    QCOMPARE(m_page->chosen(), std::pair(1, 3));
    QCOMPARE(changed.size(), 2);
    QVERIFY(m_map->places().empty());
    QCOMPARE(find<QLabel>("compareText")->text(), QStringLiteral("Comparing …"));
    QTest::keyClick(find<QComboBox>("compareSecond"), Qt::Key_Home);
    QCOMPARE(find<QLabel>("compareText")->text(), QStringLiteral("Choose two different runs."));
    QTest::keyClick(find<QComboBox>("compareSecond"), Qt::Key_Down);
    QCOMPARE(m_page->chosen(), std::pair(1, 2));
    // The first has gone from the session.
    QList<RunSummary> later = runs(5);
    later.removeFirst();
    m_page->setRuns(later);
    QCOMPARE(m_page->chosen(), std::pair(4, 2));
}

void ComparePageTest::theListsRankTheFilms()
{
    QCOMPARE(find<QTableView>("movedTable")->model()->rowCount(), 4);
    QCOMPARE(cell("movedTable", 0, 0), QStringLiteral("Return of the Jedi"));
    QCOMPARE(cell("movedTable", 0, 1), QStringLiteral("507"));
    QCOMPARE(cell("movedTable", 0, 2), QStringLiteral("2.00"));
    QCOMPARE(cell("movedTable", 0, 3), QStringLiteral("30%"));
    QCOMPARE(cell("movedTable", 3, 0), QStringLiteral("The Empire Strikes Back"));
    QCOMPARE(cell("agreementTable", 0, 0), QStringLiteral("Return of the Jedi"));
    QCOMPARE(cell("agreementTable", 1, 0), QStringLiteral("Star Wars"));
}

void ComparePageTest::theSentencesSayIt()
{
    const auto* text = find<QLabel>("compareText");
    QVERIFY2(text->text().contains(QLatin1String("Neighbours in common: 65% (average of 4 films)")),
             qPrintable(text->text()));
    QVERIFY(text->text().contains(QLatin1String("Layout agreement: 75%")));
    m_page->setCurrent(3);
    QVERIFY2(text->text().endsWith(QLatin1String("Return of the Jedi: moved 2.00, 30% in common.")),
             qPrintable(text->text()));
    m_page->setCurrent(4);
    QVERIFY(text->text().endsWith(QLatin1String("Unrated Film: too few ratings to compare.")));
}

void ComparePageTest::settingsThatDifferAreListed()
{
    const auto* table = find<QTableWidget>("differenceTable");
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("0.9100"));
    QCOMPARE(table->item(0, 2)->text(), QStringLiteral("0.9200"));
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("Seed"));
    QCOMPARE(table->item(1, 1)->text(), QStringLiteral("1"));
    QCOMPARE(table->item(1, 2)->text(), QStringLiteral("2"));
}

void ComparePageTest::theFilmsGoFromOneRunToTheOther()
{
    QCOMPARE(m_map->places()[3], QPointF(0.0, -1.0));
    QVERIFY(!m_map->hasPlace(4));
    auto* slider = find<QSlider>("compareSlider");
    slider->setValue(50);
    QCOMPARE(m_map->places()[3], QPointF(1.0, -1.0));
    QTest::mouseClick(find<QPushButton>("compareToSecond"), Qt::LeftButton);
    QTRY_COMPARE(m_map->share(), 1.0);
    QCOMPARE(m_map->places()[3], QPointF(2.0, -1.0));
    QCOMPARE(slider->value(), slider->maximum());
    QTest::mouseClick(find<QPushButton>("compareToFirst"), Qt::LeftButton);
    QTRY_COMPARE(m_map->share(), 0.0);
    QCOMPARE(m_map->movedMost().front(), 3);
    // Nothing leaves the map on its way.
    QVERIFY(m_map->xAxis->range().contains(2.0) && m_map->xAxis->range().contains(-1.0));
    const QLineF way = m_map->wayOf(3);
    QCOMPARE(way.p1(), m_map->pixelOf(3));
    QVERIFY(way.dx() > 50.0 && std::abs(way.dy()) < 1e-9);
}

void ComparePageTest::withReducedMotionTheFilmsAreThereAtOnce()
{
    QTest::mouseClick(find<QPushButton>("compareToSecond"), Qt::LeftButton);
    QVERIFY(m_map->share() < 1.0);
    m_page->setReducedMotion(true);
    QCOMPARE(m_map->share(), 1.0);
    QTest::mouseClick(find<QPushButton>("compareToFirst"), Qt::LeftButton);
    QCOMPARE(m_map->share(), 0.0);
    QCOMPARE(find<QSlider>("compareSlider")->value(), 0);
}

void ComparePageTest::theMapIsSeenAlongTheChosenAxes()
{
    m_page->setAxes(1, 0);
    QCOMPARE(m_map->places()[3], QPointF(-1.0, 0.0));
    m_page->setAxes(0, 2);
    QCOMPARE(m_map->places()[3], QPointF(0.0, 0.0));
}

void ComparePageTest::thoseThatMovedMostAreNamed()
{
    const auto names = m_map->names();
    QVERIFY(!names.isEmpty());
    for (qsizetype i = 0; i < names.size(); ++i) {
        QVERIFY(m_map->axisRect()->rect().contains(names[i].place.toAlignedRect()));
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!names[i].place.intersects(names[j].place));
    }
    QCOMPARE(names.front().title, QStringLiteral("Return of the Jedi"));
}

void ComparePageTest::theClosestAreNamedFirst()
{
    m_page->setCurrent(1);
    m_page->setNeighbours({2, 3});
    const auto names = m_map->names();
    QVERIFY(names.size() >= 3);
    QCOMPARE(names[0].title, QStringLiteral("The Empire Strikes Back"));
    QCOMPARE(names[1].title, QStringLiteral("Return of the Jedi"));
    QVERIFY(names[0].close && names[1].close && !names[2].close);
    QVERIFY(std::none_of(names.cbegin(), names.cend(), [](const auto& name) { return name.title == u"Star Wars"; }));
}

void ComparePageTest::inACrowdLinesLeadToTheClosest()
{
    auto crowded = std::make_shared<RunComparison>(*comparison());
    for (const int row : {0, 2, 3}) {
        crowded->before.row(row) << 0.0F, 0.5F, 0.0F;
        crowded->after.row(row) = crowded->before.row(row);
    }
    m_page->setComparison(crowded);
    m_page->setCurrent(1);
    m_page->setNeighbours({0, 2, 3});
    m_map->replot();
    int led = 0;
    const auto names = m_map->names();
    // The third would need a longer line than the eye follows.
    QVERIFY(std::count_if(names.cbegin(), names.cend(), [](const auto& name) { return name.close; }) >= 2);
    for (const auto& name : names) {
        if (!name.leader)
            continue;
        ++led;
        QVERIFY(name.place.adjusted(-1, -1, 1, 1).contains(name.leader->p2()));
        QVERIFY(QLineF(name.leader->p1(), m_map->pixelOf(name.row)).length() < 6.0);
    }
    QVERIFY(led > 0);
}

void ComparePageTest::badgesFollowTheTheme()
{
    const auto* box = find<QComboBox>("compareFirst");
    const auto colourOf = [box](int item) {
        const QImage badge = box->itemIcon(item).pixmap(QSize(16, 16)).toImage();
        return badge.pixelColor(3 * badge.width() / 16, badge.height() / 2);
    };
    applyTheme(*qApp, ThemeChoice::light);
    QTRY_COMPARE(colourOf(1), runColour(2, Theme::light()));
    applyTheme(*qApp, ThemeChoice::dark);
    QTRY_COMPARE(colourOf(1), runColour(2, Theme::darkTheme()));
    applyTheme(*qApp, ThemeChoice::light);
    QTRY_COMPARE(colourOf(1), runColour(2, Theme::light()));
}

void ComparePageTest::aClickPicksInListAndMap()
{
    QSignalSpy picked(m_page.get(), &ComparePage::filmPicked);
    auto* table = find<QTableView>("movedTable");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    QTest::mouseClick(m_map, Qt::LeftButton, {}, m_map->pixelOf(1).toPoint());
    QCOMPARE(picked.size(), 2);
    QCOMPARE(picked[0].front().toInt(), 3);
    QCOMPARE(picked[1].front().toInt(), 1);
    m_page->setCurrent(1);
    const auto names = m_map->names();
    QVERIFY(std::none_of(names.cbegin(), names.cend(), [](const auto& name) { return name.title == u"Star Wars"; }));
    QVERIFY(test::isDrawn(*m_map, QStringLiteral("Star Wars")));
}

void ComparePageTest::inANarrowPageTheMapIsATab()
{
    auto* tabs = find<QTabWidget>("compareTabs");
    QCOMPARE(tabs->count(), 3);
    m_page->resize(460, 220);
    QTRY_COMPARE(tabs->count(), 4);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(0).center());
    QTRY_VERIFY(m_map->isVisible());
    m_page->resize(900, 300);
    QTRY_COMPARE(tabs->count(), 3);
    QVERIFY(m_map->isVisible());
}

void ComparePageTest::everyControlHasAName()
{
    const QWidget* nameless = test::namelessWidget(*m_page);
    QVERIFY2(!nameless, nameless ? qPrintable(nameless->objectName()) : "");
}

KINOSCOPE_WIDGET_TEST(ComparePageTest)
#include "compare_page_test.moc"
