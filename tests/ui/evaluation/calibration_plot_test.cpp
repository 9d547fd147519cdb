// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/evaluation/calibration_plot.h"

#include <QTest>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

/// Half stars from 1 to 2, and three bins of predictions, the middle one empty.
ErrorReport threeValues()
{
    ErrorReport report;
    for (const float value : {1.0F, 1.5F, 2.0F})
        report.by_value.push_back({value, value, value, 0.0, {}});
    report.by_prediction = {
        {1.0, 1.5, 1.2, 1.1, 5, {4, 1, 0}}, {1.5, 2.0, 0.0, 0.0, 0, {0, 0, 0}}, {2.0, 2.5, 2.1, 1.8, 9, {0, 0, 9}}};
    return report;
}

template <typename Part>
Part* part(CalibrationPlot& plot, int index)
{
    return qobject_cast<Part*>(plot.plottable(index));
}

}  // namespace

class CalibrationPlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCellIsAPredictionAndAValue();
    void groupsOfValuesAreRowsOfTheirWidth();
    void valuesFarApartTakeFewRows();
    void theLineHasOnlyBinsWithRatings();
    void withoutAReportItIsEmpty();
};

void CalibrationPlotTest::everyCellIsAPredictionAndAValue()
{
    CalibrationPlot plot;
    plot.setReport(threeValues());
    QCPColorMapData* cells = part<QCPColorMap>(plot, 0)->data();
    QCOMPARE(cells->keySize(), 3);
    QCOMPARE(cells->valueSize(), 3);
    QCOMPARE(cells->keyRange().lower, 1.25);
    QCOMPARE(cells->valueRange().upper, 2.0);
    QCOMPARE(cells->cell(0, 0), 2.0);  // √4
    QCOMPARE(cells->cell(0, 1), 1.0);
    QCOMPARE(cells->cell(2, 2), 3.0);
    QCOMPARE(plot.xAxis->range().upper, 2.5);
    QCOMPARE(plot.yAxis->range().lower, 0.75);
}

void CalibrationPlotTest::groupsOfValuesAreRowsOfTheirWidth()
{
    ErrorReport report = threeValues();
    report.by_value = {{4.6F, 0.0F, 9.0F, 0.0, {}}, {12.0F, 10.0F, 19.0F, 0.0, {}}, {100.0F, 100.0F, 100.0F, 0.0, {}}};
    report.value_width = 10.0;
    CalibrationPlot plot;
    plot.setReport(report);
    QCPColorMapData* cells = part<QCPColorMap>(plot, 0)->data();
    QCOMPARE(cells->valueSize(), 11);
    QCOMPARE(cells->valueRange().lower, 5.0);
    QCOMPARE(cells->valueRange().upper, 105.0);
    QCOMPARE(cells->cell(0, 0), 2.0);
    QCOMPARE(cells->cell(0, 1), 1.0);
    QCOMPARE(cells->cell(2, 10), 3.0);
    QCOMPARE(plot.yAxis->range().lower, 0.0);
}

void CalibrationPlotTest::valuesFarApartTakeFewRows()
{
    ErrorReport report = threeValues();
    report.by_value = {{1.0F, 1.0F, 1.0F, 0.0, {}}, {1.001F, 1.001F, 1.001F, 0.0, {}}, {4e5F, 4e5F, 4e5F, 0.0, {}}};
    CalibrationPlot plot;
    plot.setReport(report);
    QVERIFY(part<QCPColorMap>(plot, 0)->data()->valueSize() <= 201);
}

void CalibrationPlotTest::theLineHasOnlyBinsWithRatings()
{
    CalibrationPlot plot;
    plot.setReport(threeValues());
    const auto means = part<QCPGraph>(plot, 2)->data();
    QCOMPARE(means->size(), 2);
    QCOMPARE(means->at(1)->key, 2.1);
    QCOMPARE(means->at(1)->value, 1.8);
    const auto equal = part<QCPGraph>(plot, 1)->data();
    QCOMPARE(equal->at(0)->key, equal->at(0)->value);
    QCOMPARE(equal->at(1)->key, equal->at(1)->value);
}

void CalibrationPlotTest::withoutAReportItIsEmpty()
{
    CalibrationPlot plot;
    plot.setReport(threeValues());
    plot.setReport({});
    QVERIFY(!plot.xAxis->visible());
    QVERIFY(part<QCPGraph>(plot, 2)->data()->isEmpty());
    QVERIFY(!plot.grab().isNull());
}

KINOSCOPE_WIDGET_TEST(CalibrationPlotTest)
#include "calibration_plot_test.moc"
