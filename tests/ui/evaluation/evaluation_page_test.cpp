// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/evaluation/evaluation_page.h"

#include "tests/ui/films/films.h"
#include "ui/evaluation/evaluation_table.h"

#include <QLabel>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

std::shared_ptr<const Evaluation> twoRows(bool ranking)
{
    ErrorReport errors;
    errors.clipped = {.mse = 0.81, .rmse = 0.9, .mae = 0.7, .ratings = 20'000};
    RankingMetrics suggested;
    suggested.precision = 0.125;
    suggested.ndcg = 0.25;
    suggested.users = 943;
    const auto ranked = ranking ? std::optional(suggested) : std::nullopt;
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->rows = {{"model", errors, ranked}, {"most rated", std::nullopt, ranked}};
    return evaluation;
}

QLabel* label(const EvaluationPage& page, const char* name)
{
    return page.findChild<QLabel*>(QString::fromLatin1(name));
}

}  // namespace

class EvaluationPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetThatOneCanActOnHasNames();
    void figuresStandInTheTable();
    void withoutRankingItsColumnsAreHidden();
    void hintsTakeTheTablesPlace();
    void narrowPageStacksItsParts();
    void inANarrowTableNamesStayWhole();
    void anEmptyTableHasAnySize();
};

void EvaluationPageTest::everyWidgetThatOneCanActOnHasNames()
{
    const EvaluationPage page;
    QVERIFY(!test::namelessWidget(page));
}

void EvaluationPageTest::figuresStandInTheTable()
{
    EvaluationPage page;
    page.show();
    page.setEvaluation(twoRows(true), true);
    const auto* table = page.findChild<QTableWidget*>(QStringLiteral("evaluationTable"));
    QVERIFY(table->isVisible());
    const QString dash = QStringLiteral("–");
    const auto cell = [table](int row, int column) { return table->item(row, column)->text(); };
    QCOMPARE(cell(0, 0), QStringLiteral("Model"));
    QCOMPARE(cell(0, 1), QStringLiteral("0.9000"));
    QCOMPARE(cell(0, 2), QStringLiteral("0.7000"));
    QCOMPARE(cell(1, 1), QStringLiteral("–"));
    QCOMPARE(cell(1, 3), QStringLiteral("0.125"));
    QCOMPARE(cell(1, 5), QStringLiteral("0.250"));
    // Whoever is best in a column stands out: small errors, large shares.
    for (int column = 1; column < 6; ++column) {
        QList<double> values;
        for (int row = 0; row < table->rowCount(); ++row)
            if (cell(row, column) != dash)
                values << (column < 3 ? -1.0 : 1.0) * cell(row, column).toDouble();
        const double best = *std::max_element(values.begin(), values.end());
        for (int row = 0; row < table->rowCount(); ++row) {
            const bool isBest = (column < 3 ? -1.0 : 1.0) * cell(row, column).toDouble() == best;
            QCOMPARE(table->item(row, column)->font().bold(), cell(row, column) != dash && isBest);
        }
    }
    QVERIFY(!table->item(0, 0)->font().bold());
    QVERIFY(table->horizontalHeaderItem(3)->toolTip().contains(QStringLiteral("precision@10")));
    const QString note = label(page, "evaluationNote")->text();
    QVERIFY(note.contains(QStringLiteral("Test set: 20,000 ratings.")));
    QVERIFY(note.contains(QStringLiteral("943 people")));
    QVERIFY(note.contains(QStringLiteral("Optimistic")));
    page.setEvaluation(twoRows(true), false);
    QVERIFY(!label(page, "evaluationNote")->text().contains(QStringLiteral("Optimistic")));
}

void EvaluationPageTest::withoutRankingItsColumnsAreHidden()
{
    EvaluationPage page;
    page.show();
    const auto* table = page.findChild<QTableWidget*>(QStringLiteral("evaluationTable"));
    page.setEvaluation(twoRows(false), false);
    QVERIFY(!table->isColumnHidden(2));
    QVERIFY(table->isColumnHidden(3));
    QVERIFY(label(page, "evaluationNote")->text().contains(QStringLiteral("takes too long")));
    page.setEvaluation(twoRows(true), false);
    QVERIFY(!table->isColumnHidden(3));
}

void EvaluationPageTest::hintsTakeTheTablesPlace()
{
    EvaluationPage page;
    page.show();
    const QLabel* hint = label(page, "evaluationHint");
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().startsWith(QStringLiteral("Train first")));
    page.setEvaluation(twoRows(true), true);
    QVERIFY(!hint->isVisible());
    page.setHint(QStringLiteral("Wait"));
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->text(), QStringLiteral("Wait"));
}

void EvaluationPageTest::narrowPageStacksItsParts()
{
    EvaluationPage page;
    page.resize(1000, 300);
    page.show();
    page.setEvaluation(twoRows(true), true);
    const auto place = [&page](const char* name) {
        return page.findChild<QWidget*>(QString::fromLatin1(name))->mapTo(&page, QPoint());
    };
    QTRY_VERIFY(place("calibrationPlot").x() > place("evaluationTable").x() + 100);
    page.resize(500, 300);
    QTRY_VERIFY(place("calibrationPlot").y() > place("evaluationNote").y());
    page.resize(1000, 300);
    QTRY_VERIFY(place("calibrationPlot").x() > place("evaluationTable").x() + 100);
}

void EvaluationPageTest::inANarrowTableNamesStayWhole()
{
    EvaluationPage page;
    page.resize(1000, 400);
    page.show();
    page.setEvaluation(twoRows(true), false);
    QApplication::processEvents();
    const auto* table = page.findChild<QTableWidget*>(QStringLiteral("evaluationTable"));
    const auto namesAreWhole = [table] {
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->columnWidth(0) <= table->fontMetrics().horizontalAdvance(table->item(row, 0)->text()))
                return false;
        return true;
    };
    QVERIFY(namesAreWhole());
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    const int height = table->height();
    page.resize(260, 400);
    QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 0);
    QVERIFY(namesAreWhole());
    QVERIFY(table->horizontalScrollBar()->isVisible());
    QVERIFY(table->height() > height);
    page.resize(1000, 400);
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(table->height(), height);
}

void EvaluationPageTest::anEmptyTableHasAnySize()
{
    EvaluationTable table;
    table.show();
    for (const int width : {400, 40, 800}) {
        table.resize(width, 100);
        QApplication::processEvents();
    }
    QCOMPARE(table.columnCount(), 0);
}

KINOSCOPE_WIDGET_TEST(EvaluationPageTest)
#include "evaluation_page_test.moc"
