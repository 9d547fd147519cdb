// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages "Data" and "Model" below the map.
#include "core/analysis/model/model_tables.h"
#include "tests/app/many_films.h"
#include "tests/app/pair_table.h"
#include "tests/app/window_fixture.h"
#include "ui/data/matrix_view.h"
#include "ui/films/film_selection.h"
#include "ui/text/words.h"

#include <QAction>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

class PagesWindowTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void nothingIsOpenAtFirst();
    void theSampleIsSeenBeforeAndAfterTraining();
    void theModelIsThatOfTheShownRun();
    void aClassFillsThePicture();
    void pairsHaveNoScale();
    void aModelAloneHasNoData();
    void manyFilmsAreNoTrouble();
    void stripsFollowTheEpochAndAreRemembered();

private:
    void showInnerTab(int tab);
    ui::MatrixView* matrix() { return find<ui::MatrixView>(u"matrixView"_s); }
    QString text(const char* label) { return find<QLabel>(QString::fromLatin1(label))->text(); }
    void zoomToSingleCells();

    QTemporaryDir m_folder;
};

void PagesWindowTest::init()
{
    forgetSettings();
    makeWindow();
}

void PagesWindowTest::showInnerTab(int tab)
{
    auto* const tabs = find<QTabBar>(u"dataTabs"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    QCOMPARE(tabs->currentIndex(), tab);
}

void PagesWindowTest::zoomToSingleCells()
{
    QWheelEvent wheel({2, 2}, matrix()->mapToGlobal(QPointF(2, 2)), {}, {0, 120 * 40}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(matrix(), &wheel);
    QTRY_VERIFY(matrix()->showsRatings() && matrix()->grid()->area == matrix()->window().inSight());
}

void PagesWindowTest::nothingIsOpenAtFirst()
{
    QCOMPARE(text("dataHint"), u"Open a data set first."_s);
    QCOMPARE(text("modelHint"), u"Open a data set first."_s);
    openSample();
    QCOMPARE(text("modelHint"), u"Train first to see what the model is made of."_s);
}

void PagesWindowTest::theSampleIsSeenBeforeAndAfterTraining()
{
    openSample();
    openResults(u"Data"_s);
    QTRY_VERIFY(matrix()->grid());
    const Dataset& dataset = *session().dataset();
    std::int64_t counted = 0;
    for (const std::uint32_t count : matrix()->grid()->counts)
        counted += count;
    QCOMPARE(counted, static_cast<std::int64_t>(dataset.ratings.size()));
    QTRY_VERIFY(text("personHistogramNote").startsWith(u"median"_s));
    showInnerTab(1);
    QCOMPARE(find<QTableView>(u"firstRowsTable"_s)->model()->rowCount(), 100);
    showInnerTab(2);
    QVERIFY(text("splitHint").startsWith(u"Train to see"_s));
    zoomToSingleCells();
    QTest::mouseMove(matrix(), {12, 12});
    QTRY_VERIFY2(text("matrixStatus").startsWith(u"Person "_s), qPrintable(text("matrixStatus")));
    QVERIFY(!text("matrixStatus").contains(u" set"_s));

    train(2);
    const DataSplit& split = *session().split();
    QTRY_VERIFY(find<QLabel>(u"splitTest"_s)->isVisible());
    QVERIFY2(text("splitTest").startsWith(ui::countText(static_cast<qint64>(split.test.size()))),
             qPrintable(text("splitTest")));
    QVERIFY(text("splitTraining").startsWith(ui::countText(static_cast<qint64>(split.train.size()))));
    QTRY_VERIFY2(text("matrixStatus").contains(u" set"_s) || text("matrixStatus").contains(u"not rated"_s),
                 qPrintable(text("matrixStatus")));
}

void PagesWindowTest::theModelIsThatOfTheShownRun()
{
    openSample();
    train(2);
    openResults(u"Model"_s);
    auto* const table = find<QTableWidget>(u"modelTable"_s);
    QTRY_VERIFY(table->isVisible());
    const ModelTables tables = model_tables(session().document()->model);
    QCOMPARE(table->rowCount(), static_cast<int>(tables.tables.size()));
    QVERIFY(text("modelSum").startsWith(ui::countText(tables.parameters())));
    QVERIFY(text("modelFormula").contains(u"σ"_s));
    QVERIFY(find<QLabel>(u"modelEpochNote"_s)->isHidden());
    session().frames()->show(0);
    QTRY_VERIFY(!find<QLabel>(u"modelEpochNote"_s)->isHidden());
    // Other settings, another model.
    find<QDoubleSpinBox>(u"factorsBox"_s)->setValue(7);
    train(2);
    QTRY_VERIFY2(table->item(1, 1)->text().endsWith(u"× 7"_s), qPrintable(table->item(1, 1)->text()));
    session().showRun(1);
    QTRY_VERIFY2(!table->item(1, 1)->text().endsWith(u"× 7"_s), qPrintable(table->item(1, 1)->text()));
}

void PagesWindowTest::aClassFillsThePicture()
{
    session().openTable(QStringLiteral(KINOSCOPE_SOURCE_DIR "/tests/cases/30-class-of-25/class.csv"),
                        TableOptions{.columns = parse_columns("user=pupil,item=film,rating=stars")});
    QTRY_VERIFY(session().dataset());
    openResults(u"Data"_s);
    QTRY_VERIFY(matrix()->grid());
    QVERIFY(matrix()->showsRatings());
    QCOMPARE(matrix()->grid()->rows, static_cast<int>(session().dataset()->user_ids.size()));
    showInnerTab(2);
    train(2);
    QVERIFY(session().split()->folds > 0);
    QTRY_VERIFY(find<QLabel>(u"splitTraining"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"splitValidation"_s)->isVisible());
}

void PagesWindowTest::pairsHaveNoScale()
{
    session().openTable(test::writePairs(m_folder.path()),
                        TableOptions{.columns = parse_columns("user=user,item=film")});
    QTRY_COMPARE(session().feedback(), Feedback::pairs);
    openResults(u"Data"_s);
    QTRY_VERIFY(text("filmHistogramNote").startsWith(u"median"_s));
    QVERIFY(!find<QWidget>(u"ratingHistogram"_s)->isVisible());
    train(2);
    for (int tab = 0; tab < 4; ++tab) {
        showInnerTab(tab);
        for (const QLabel* label : find<QWidget>(u"dataPage"_s)->findChildren<QLabel*>())
            QVERIFY2(!label->isVisible() || !label->text().contains(u"rat"_s) || label->text().contains(u"separat"_s),
                     qPrintable(label->text()));
    }
    openResults(u"Model"_s);
    QTRY_VERIFY(text("modelFormula").startsWith(u"<p"_s) && text("modelFormula").contains(u"probability"_s));
}

void PagesWindowTest::aModelAloneHasNoData()
{
    const QString table = test::writePairs(m_folder.path());
    session().openTable(table, TableOptions{.columns = parse_columns("user=user,item=film")});
    QTRY_VERIFY(session().dataset());
    train(2);
    const QString path = m_folder.filePath(u"model.safetensors"_s);
    session().saveModel(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile::remove(table);
    session().open(path);
    QTRY_VERIFY(!session().dataset() && session().document());
    openResults(u"Data"_s);
    QVERIFY(find<QLabel>(u"dataHint"_s)->isVisible());
    QVERIFY(text("dataHint").contains(u"Open the data set to see it here"_s));
    openResults(u"Model"_s);
    QTRY_VERIFY(find<QTableWidget>(u"modelTable"_s)->isVisible());
}

void PagesWindowTest::manyFilmsAreNoTrouble()
{
    test::writeManyFilms(QDir(m_folder.path()));
    session().open(m_folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(session().dataset(), 60'000);
    openResults(u"Data"_s);
    QTRY_VERIFY_WITH_TIMEOUT(matrix()->grid(), 60'000);
    QVERIFY(matrix()->grid()->columns <= matrix()->width());
    QCOMPARE(matrix()->grid()->area.films, test::manyFilms);
    zoomToSingleCells();
    QVERIFY(matrix()->grid()->columns < 100);
}

void PagesWindowTest::stripsFollowTheEpochAndAreRemembered()
{
    openSample();
    train(3);
    view().selection()->pick(3);
    auto* const strip = find<QWidget>(u"filmVector"_s);
    QTRY_VERIFY(strip->isVisible());
    const QImage last = strip->grab().toImage();
    session().frames()->show(0);
    QTRY_COMPARE(session().analysis()->frame->epoch, 0);
    QVERIFY(strip->grab().toImage() != last);
    find<QAction>(u"neighbourStrips"_s)->trigger();
    QVERIFY(!WindowSettings().neighbourStrips());
    m_window.reset();
    makeWindow();
    QVERIFY(!find<QAction>(u"neighbourStrips"_s)->isChecked());
}

KINOSCOPE_WINDOW_TEST(PagesWindowTest)
#include "pages_window_test.moc"
