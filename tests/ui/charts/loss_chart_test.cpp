// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "tests/ui/charts/drawn_text.h"
#include "ui/charts/loss_chart.h"

#include "ui/charts/loss_marks.h"
#include "ui/charts/loss_plot.h"

#include <QCheckBox>
#include <QLabel>
#include <QToolTip>
#include <QtTest>

#include <cmath>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

// Falls as 1/e in training; in validation it is lowest at the epoch numbered 7 from 0.
EpochRecord recordOf(int epoch)
{
    const double distance = epoch - 7;
    return {epoch, 0.4 + std::exp(-0.5 * epoch), 0.8 + 0.002 * distance * distance, 0.0015, 0.5};
}

double shownTraining(int epoch)
{
    return std::sqrt(recordOf(epoch).train_loss);
}

double shownValidation(int epoch)
{
    return std::sqrt(recordOf(epoch).validation_loss);
}

}  // namespace

class LossChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_chart = std::make_unique<LossChart>();
        m_chart->resize(900, 260);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }

    void anEmptyChartSaysWhatWillBeHere()
    {
        auto* hint = m_chart->findChild<QLabel*>(QStringLiteral("plotHint"));
        QVERIFY(hint->isVisible());
        QVERIFY(hint->text().contains(QLatin1String("learning curves")));
        m_chart->start(10);
        QVERIFY(!hint->isVisible());
        m_chart->start(0);
        QVERIFY(hint->isVisible());
    }

    void recordsStandAtTheirEpochCountedFromOne()
    {
        train(12);
        QCOMPARE(curve("training")->dataCount(), 12);
        QCOMPARE(curve("training")->data()->at(0)->key, 1.0);
        QCOMPARE(curve("training")->data()->at(11)->value, shownTraining(11));
        QCOMPARE(curve("validation")->data()->at(11)->key, 12.0);
        QCOMPARE(curve("validation")->data()->at(11)->value, shownValidation(11));
        QCOMPARE(curve("learning rate")->data()->at(5)->value, 0.0015);
        QCOMPARE(curve("learning rate")->valueAxis(), m_chart->plot()->yAxis2);
    }

    void theEpochAxisStaysWhileTheCurvesGrow()
    {
        m_chart->start(20);
        const QCPRange planned = m_chart->plot()->xAxis->range();
        QVERIFY(planned.upper >= 20.0);
        for (int epoch = 0; epoch < 20; ++epoch) {
            m_chart->addEpoch(recordOf(epoch));
            QCOMPARE(m_chart->plot()->xAxis->range(), planned);
        }
        m_chart->addEpoch(recordOf(20));
        QVERIFY(m_chart->plot()->xAxis->range().upper > planned.upper);
    }

    void baselinesAreDashedNamedAndInSight()
    {
        train(12);
        const int before = m_chart->plot()->graphCount();
        m_chart->setBaselines({{QStringLiteral("film mean"), 1.9}, {QStringLiteral("biases"), 0.3}});
        QCOMPARE(m_chart->plot()->graphCount(), before + 2);
        const QCPGraph* line = m_chart->plot()->graph(before);
        QCOMPARE(line->pen().style(), Qt::DashLine);
        QCOMPARE(line->data()->at(0)->value, 1.9);
        QCOMPARE(line->data()->at(1)->key, 12.0);
        QVERIFY(m_chart->plot()->yAxis->range().contains(1.9));
        QVERIFY(m_chart->plot()->yAxis->range().contains(0.3));
        QCOMPARE(marks()->ends().back().text, QStringLiteral("biases 0.300"));
        m_chart->start(5);
        QCOMPARE(m_chart->plot()->graphCount(), before);
    }

    void everyValueIsInsideTheAxes()
    {
        train(20);
        for (const bool log : {false, true}) {
            m_chart->setLogScale(log);
            const QCPRange range = m_chart->plot()->yAxis->range();
            for (int epoch = 0; epoch < 20; ++epoch) {
                QVERIFY(range.contains(shownTraining(epoch)));
                QVERIFY(range.contains(shownValidation(epoch)));
            }
            QVERIFY(m_chart->plot()->yAxis2->range().contains(0.0015));
        }
    }

    void theLearningRateCanBeLeftOut()
    {
        train(12);
        auto* box = m_chart->findChild<QCheckBox*>(QStringLiteral("lossLearningRate"));
        const QCustomPlot* plot = m_chart->plot();
        QVERIFY(box->isChecked() && plot->yAxis2->visible() && curve("learning rate")->visible());
        // Its line is on the box: the legend need not have it, too.
        QCOMPARE(plot->legend->itemCount(), 2);
        QVERIFY(!box->icon().isNull());
        const QSignalSpy edited(m_chart.get(), &LossChart::viewChanged);
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QCOMPARE(edited.count(), 1);
        QVERIFY(!m_chart->isLearningRateShown() && !plot->yAxis2->visible() && !curve("learning rate")->visible());
        train(3);
        QVERIFY(!plot->yAxis2->visible());
        m_chart->setLearningRateShown(true);
        QVERIFY(box->isChecked() && plot->yAxis2->visible());
        QCOMPARE(edited.count(), 1);
    }

    void theLegendGivesWayToTheCheckBoxes()
    {
        train(12);
        const QCPLegend* legend = m_chart->plot()->legend;
        const auto* box = m_chart->findChild<QCheckBox*>(QStringLiteral("lossLearningRate"));
        int shown = 0;
        int widths = 0;
        for (int width = 900; width >= 400; width -= 5, ++widths) {
            m_chart->resize(width, 220);
            QCoreApplication::processEvents();
            m_chart->plot()->replot();
            if (!legend->visible())
                continue;
            ++shown;
            QVERIFY2(legend->outerRect().right() < box->geometry().left(), qPrintable(QString::number(width)));
        }
        QVERIFY2(shown > 10 && shown < widths, qPrintable(QString::number(shown)));
    }

    void insideAnEpochTheTipMovesAndTheRecordReplacesIt()
    {
        m_chart->start(10);
        m_chart->addEpoch(recordOf(0));
        m_chart->showPoint({1, 400, 800, 1.1});
        QCOMPARE(marks()->ends()[0].epoch, 1.5);
        QCOMPARE(marks()->ends()[0].value, std::sqrt(1.1));
        m_chart->addEpoch(recordOf(1));
        QCOMPARE(marks()->ends()[0].epoch, 2.0);
        QCOMPARE(marks()->ends()[0].value, shownTraining(1));
    }

    void aLatePointOfAFinishedEpochIsIgnored()
    {
        train(3);
        m_chart->showPoint({2, 800, 800, 9.0});
        QCOMPARE(marks()->ends()[0].value, shownTraining(2));
    }

    void theKeptEpochIsMarked()
    {
        train(12);
        QVERIFY(!marks()->kept());
        m_chart->setKeptEpoch(7);
        QVERIFY(marks()->kept().has_value());
        QCOMPARE(marks()->kept()->epoch, 8.0);
        QCOMPARE(marks()->kept()->value, std::sqrt(0.8));
        QVERIFY(marks()->kept()->text.contains(QLatin1String("epoch 8: 0.8944")));
        m_chart->setKeptEpoch(-1);
        QVERIFY(!marks()->kept());
    }

    void theCurvesAreNamedAtTheirEndsAndInTheLegend()
    {
        train(12);
        QVERIFY(marks()->ends()[0].text.startsWith(QLatin1String("training 0.6")));
        QVERIFY(marks()->ends()[1].text.startsWith(QLatin1String("validation 0.9")));
        QCOMPARE(m_chart->plot()->legend->itemCount(), 2);
    }

    void theCheckBoxSwitchesToALogScaleAndBack()
    {
        train(12);
        QSignalSpy changed(m_chart.get(), &LossChart::viewChanged);
        auto* box = m_chart->findChild<QCheckBox*>(QStringLiteral("lossLogScale"));
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QVERIFY(m_chart->logScale());
        QCOMPARE(m_chart->plot()->yAxis->scaleType(), QCPAxis::stLogarithmic);
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(m_chart->plot()->yAxis->scaleType(), QCPAxis::stLinear);
        QCOMPARE(changed.size(), 2);
        m_chart->setLogScale(true);
        QVERIFY(box->isChecked());
        QCOMPARE(changed.size(), 2);
    }

    void aLogScaleHasEnoughNumbersToReadFrom_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("a narrow range") << 0.84 << 0.92;
        QTest::newRow("one decade") << 0.46 << 7.5;
        QTest::newRow("five decades") << 0.0001 << 10.0;
    }

    void aLogScaleHasEnoughNumbersToReadFrom()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        m_chart->setLogScale(true);
        m_chart->setHistory({{0, high, high, 0.001, 1.0}, {1, low, low, 0.001, 1.0}});
        m_chart->plot()->replot();
        const QVector<double> ticks = m_chart->plot()->yAxis->tickVector();
        const QCPRange range = m_chart->plot()->yAxis->range();
        const auto inside =
            std::count_if(ticks.begin(), ticks.end(), [&](double tick) { return range.contains(tick); });
        QVERIFY2(inside >= 3 && inside <= 20, qPrintable(QString::number(inside)));
    }

    void hoverReadsTheNearestEpoch()
    {
        train(12);
        m_chart->plot()->replot();
        hoverAt(8.2);
        QTRY_VERIFY(QToolTip::text().startsWith(QLatin1String("Epoch 8 ")));
        QVERIFY(QToolTip::text().contains(QLatin1String("training 0.6559 ")));
        QVERIFY(QToolTip::text().contains(QLatin1String("validation 0.8944 ")));
        QVERIFY(QToolTip::text().contains(QLatin1String("learning rate 0.0015")));
        QCOMPARE(cursor(1)->epoch(), std::optional<double>(8.0));
    }

    void theShownEpochHasALineOfItsOwn()
    {
        train(12);
        QVERIFY(!cursor(0)->epoch());
        m_chart->setShownEpoch(4);
        QCOMPARE(cursor(0)->epoch(), std::optional<double>(5.0));
        hoverAt(8.2);
        QCOMPARE(cursor(0)->epoch(), std::optional<double>(5.0));
        m_chart->start(3);
        QVERIFY(!cursor(0)->epoch());
    }

    // There is no loss at 0, and the random start can be gone to all the same.
    void theRandomStartIsPickedAtZero()
    {
        train(4);
        m_chart->plot()->replot();
        QSignalSpy picked(m_chart.get(), &LossChart::epochPicked);
        const auto clickAt = [this](double epoch) {
            const QCustomPlot* plot = m_chart->plot();
            QTest::mouseClick(m_chart->plot(), Qt::LeftButton, {},
                              QPoint(qRound(plot->xAxis->coordToPixel(epoch)), plot->axisRect()->center().y()));
        };
        clickAt(0.2);
        m_chart->setStart(true);
        clickAt(0.2);
        clickAt(0.7);
        QCOMPARE(picked.size(), 3);
        QCOMPARE(picked[0].front().toInt(), 0);
        QCOMPARE(picked[1].front().toInt(), start_epoch);
        QCOMPARE(picked[2].front().toInt(), 0);
        hoverAt(0.1);
        QTRY_COMPARE(QToolTip::text(), QStringLiteral("Epoch 0 · the random start"));
        QCOMPARE(cursor(1)->epoch(), std::optional<double>(0.0));
        m_chart->setShownEpoch(start_epoch);
        QCOMPARE(cursor(0)->epoch(), std::optional<double>(0.0));
    }

    void clicksAndDragsPickEpochs()
    {
        QSignalSpy picked(m_chart.get(), &LossChart::epochPicked);
        m_chart->start(12);
        QTest::mouseClick(m_chart->plot(), Qt::LeftButton, {}, m_chart->plot()->axisRect()->center());
        QCOMPARE(picked.size(), 0);
        train(12);
        m_chart->plot()->replot();
        QTest::mousePress(m_chart->plot(), Qt::LeftButton, {}, pixelAt(9.1));
        for (const double epoch : {7.0, 3.2})
            QTest::mouseMove(m_chart->plot(), pixelAt(epoch));
        // Outside of the curves it goes as far as they go.
        QTest::mouseMove(m_chart->plot(), QPoint(1, m_chart->plot()->height() - 1));
        QTest::mouseRelease(m_chart->plot(), Qt::LeftButton, {}, QPoint(1, 1));
        QTest::mouseMove(m_chart->plot(), pixelAt(10.0));
        QList<int> epochs;
        for (const QList<QVariant>& one : picked)
            epochs << one.front().toInt();
        QCOMPARE(epochs, (QList<int>{8, 6, 2, 0}));
    }

    void theWordsOnTheKeptEpochLieOnNoBaseline()
    {
        train(12);
        m_chart->setKeptEpoch(11);
        for (double error = 0.4; error < 2.0; error += 0.05) {
            m_chart->setBaselines({{QStringLiteral("film mean"), error}, {QStringLiteral("biases"), error * 1.02}});
            m_chart->plot()->replot();
            const QRectF words = marks()->keptBox();
            QVERIFY(!words.isEmpty());
            QVERIFY(QRectF(m_chart->plot()->axisRect()->rect()).contains(words));
            for (const double line : {error, error * 1.02}) {
                const double y = m_chart->plot()->yAxis->coordToPixel(line);
                QVERIFY2(y <= words.top() || y >= words.bottom(), qPrintable(QString::number(line)));
            }
        }
    }

    void valuesThatAreNoNumbersDoNotSpoilTheAxes()
    {
        m_chart->start(5);
        m_chart->addEpoch(recordOf(0));
        m_chart->addEpoch({1, std::nan(""), std::numeric_limits<double>::infinity(), 0.0015, 1.0});
        m_chart->plot()->replot();
        QVERIFY(m_chart->plot()->yAxis->range().contains(shownTraining(0)));
        QVERIFY(m_chart->plot()->yAxis->range().upper < 10.0);
    }

    void otherRunsAreDrawnBesideThisOne()
    {
        train(12);
        const int before = m_chart->plot()->graphCount();
        RunSummary longer;
        longer.number = 3;
        for (int epoch = 0; epoch < 30; ++epoch)
            longer.history.push_back({epoch, 0.1, epoch == 0 ? 4900.0 : 1.9 * 1.9, 0.0, 0.0});
        RunSummary shorter;
        shorter.number = 4;
        shorter.history = {{0, 0.1, 1.2 * 1.2, 0.0, 0.0}};
        m_chart->setOverlays({longer, shorter});
        QCOMPARE(m_chart->plot()->graphCount(), before + 2);
        QCOMPARE(m_chart->plot()->graph(before)->dataCount(), 30);
        QCOMPARE(m_chart->plot()->graph(before)->pen().color(), runColour(3, Theme::light()));
        // The run that is shown has the accent, which no other has.
        QCOMPARE(curve("validation")->pen().color(), Theme::light().accent);
        QVERIFY(m_chart->plot()->graph(before)->pen().color() != m_chart->plot()->graph(before + 1)->pen().color());
        QVERIFY(m_chart->plot()->xAxis->range().upper > 30.0);
        QVERIFY(m_chart->plot()->yAxis->range().contains(1.9));
        // Its start far above does not press this run's curves flat.
        QVERIFY(m_chart->plot()->yAxis->range().upper < 3.0);
        QStringList names;
        for (const CurveEnd& end : marks()->ends())
            names << end.text;
        QVERIFY(names.contains(QLatin1String("run 3 1.900")) && names.contains(QLatin1String("run 4 1.200")));
        m_chart->setOverlays({});
        QCOMPARE(m_chart->plot()->graphCount(), before);
    }

    // Beside a longer run: no line leads from there to the last epoch.
    void aBrokenCurveIsNamedWhereItEnds()
    {
        RunSummary longer;
        longer.number = 1;
        for (int epoch = 0; epoch < 20; ++epoch)
            longer.history.push_back({epoch, 0.1, 1.5, 0.0, 0.0});
        m_chart->setOverlays({longer});
        m_chart->setDivergence(kinoscope::Divergence{0, 4, 8, {{1, 1.0}, {2, 2.0}, {3, 4.0}}});
        m_chart->plot()->replot();
        QCOMPARE(marks()->ends().front().text, QLatin1String("diverged"));
        const double end = m_chart->plot()->xAxis->coordToPixel(3.0 / 8.0);
        const QList<QRectF> boxes = marks()->labelBoxes();
        QVERIFY2(boxes.front().left() > end && boxes.front().left() < end + 20.0,
                 qPrintable(QString::number(boxes.front().left() - end)));
        QVERIFY(boxes.last().left() > m_chart->plot()->xAxis->coordToPixel(20.0));
        QVERIFY(QRectF(m_chart->plot()->axisRect()->rect()).adjusted(0, -1, 0, 1).contains(boxes.front()));
    }

    // Lines of baselines end where the labels begin: none runs through a label of a curve that ended before.
    void aStoppedRunFillsTheChart()
    {
        m_chart->start(20);
        for (int epoch = 0; epoch < 5; ++epoch)
            m_chart->addEpoch(recordOf(epoch));
        m_chart->setKeptEpoch(4);
        m_chart->setBaselines({{QStringLiteral("biases"), 0.9}, {QStringLiteral("film mean"), 1.1}});
        QCOMPARE(marks()->ends().size(), 4);
        for (const CurveEnd& end : marks()->ends())
            QCOMPARE(end.epoch, 5.0);
        QVERIFY(m_chart->plot()->xAxis->range().upper < 10.0);
    }

    void theNotebooksLossIsSaidBesideItsRoot()
    {
        train(12);
        m_chart->setKeptEpoch(7);
        m_chart->setSquaresShown(true);
        QVERIFY(marks()->kept()->text.contains(QLatin1String("epoch 8: 0.8944 (MSE 0.8000)")));
        m_chart->plot()->replot();
        hoverAt(8.2);
        QTRY_VERIFY(QToolTip::text().contains(QLatin1String("validation 0.8944 (MSE 0.8000)")));
        m_chart->setSquaresShown(false);
        QVERIFY(!marks()->kept()->text.contains(QLatin1String("MSE")));
    }

    void lossesOfPairsHaveNoRoot()
    {
        m_chart->setFeedback(Feedback::pairs);
        train(12);
        QCOMPARE(curve("validation")->data()->at(11)->value, recordOf(11).validation_loss);
        QVERIFY(m_chart->plot()->yAxis->range().contains(recordOf(0).train_loss));
    }

    void labelsOfManyRunsKeepClearOfOneAnother_data()
    {
        QTest::addColumn<int>("runs");
        QTest::addColumn<int>("height");
        QTest::newRow("three runs") << 3 << 220;
        QTest::newRow("eight runs") << 8 << 260;
        QTest::newRow("low") << 3 << 130;
    }

    // They stand in one column, in the order of what they name, inside of the plot, and touch nobody.
    void labelsOfManyRunsKeepClearOfOneAnother()
    {
        QFETCH(int, runs);
        QFETCH(int, height);
        m_chart->resize(900, height);
        train(12);
        m_chart->setBaselines({{QStringLiteral("film mean"), 0.93}, {QStringLiteral("biases"), 0.91}});
        QList<RunSummary> others;
        for (int number = 2; number < 2 + runs; ++number) {
            RunSummary other;
            other.number = number;
            for (int epoch = 0; epoch < 4 * number; ++epoch)
                other.history.push_back({epoch, 0.1, 0.85 + 0.001 * number, 0.0, 0.0});
            others << other;
        }
        m_chart->setOverlays(others);
        m_chart->plot()->replot();
        const QList<QRectF> boxes = marks()->labelBoxes();
        const QRectF area = QRectF(m_chart->plot()->axisRect()->rect()).adjusted(0, -1, 0, 2);
        const double lineHeight = boxes.front().height();
        const double room = m_chart->plot()->axisRect()->height();
        QCOMPARE(boxes.size(),
                 std::min(marks()->ends().size(), static_cast<qsizetype>(std::floor(room / lineHeight + 1e-6))));
        if (height > 200 && runs < 5)
            QCOMPARE(boxes.size(), marks()->ends().size());
        for (qsizetype a = 0; a < boxes.size(); ++a) {
            QCOMPARE(boxes[a].left(), boxes[0].left());
            QVERIFY(boxes[a].left() > m_chart->plot()->xAxis->coordToPixel(4 * (1 + runs)));
            QVERIFY2(area.contains(boxes[a]), qPrintable(QString::number(a)));
            for (qsizetype b = 0; b < a; ++b) {
                const double apart = boxes[a].top() - boxes[b].top();
                QVERIFY2(std::abs(apart) > lineHeight - 0.01, qPrintable(QStringLiteral("%1, %2").arg(a).arg(b)));
                const double higher = marks()->ends()[b].value - marks()->ends()[a].value;
                QVERIFY(higher == 0.0 || (higher > 0.0) == (apart > 0.0));
            }
        }
    }

    void aChangedLearningRateIsMarked()
    {
        train(12);
        const auto drawn = [this](const QString& text) { return test::isDrawn(*m_chart->plot(), text); };
        QVERIFY(!drawn(QStringLiteral("0.0123")));
        // In the middle of the sixth epoch, soon after that once more, and after the last: that is not in sight.
        m_chart->setRates({{{550, 0.0123}, {551, 0.0456}, {5000, 0.0789}}, 100});
        QVERIFY(drawn(QStringLiteral("0.0123")));
        QVERIFY(!drawn(QStringLiteral("0.0456")));  // no room, but a line
        QVERIFY(!drawn(QStringLiteral("0.0789")));
        QTest::mouseMove(m_chart->plot(), pixelAt(5.5));
        QTRY_VERIFY2(QToolTip::text().contains(QLatin1String("Learning rate 0.0123 after 550 batches")),
                     qPrintable(QToolTip::text()));
        QTest::mouseMove(m_chart->plot(), pixelAt(8.0));
        QTRY_VERIFY(!QToolTip::text().contains(QLatin1String("batches")));
        QVERIFY(static_cast<LossPlot*>(m_chart->plot())
                    ->summary()
                    .contains(QLatin1String("Changes of the learning rate: 3.")));
        m_chart->start(10);
        QVERIFY(!drawn(QStringLiteral("0.0123")));
    }

    void theLearningRateStepsWhereItWasChanged()
    {
        m_chart->start(4);
        for (const auto& [epoch, rate] : {std::pair(0, 0.1), {1, 0.1}, {2, 0.4}, {3, 0.4}})
            m_chart->addEpoch({epoch, 1.0, 1.0, rate, 0.5});
        m_chart->setRates({{{220, 0.2}, {250, 0.4}}, 100});
        const auto points = curve("learning rate")->data();
        QList<QPointF> found;
        for (const QCPGraphData& point : *points)
            found << QPointF(point.key, point.value);
        const QList<QPointF> expected{{1.0, 0.1}, {2.0, 0.1}, {2.2, 0.1}, {2.2, 0.2},
                                      {2.5, 0.2}, {2.5, 0.4}, {3.0, 0.4}, {4.0, 0.4}};
        QCOMPARE(found, expected);
    }

    void withoutTheBatchesOfAnEpochNothingIsMarked()
    {
        train(12);
        m_chart->setRates({{{550, 0.0123}}, 0});
        QVERIFY(!test::isDrawn(*m_chart->plot(), QStringLiteral("0.0123")));
    }

    void aHistoryIsShownAtOnce()
    {
        std::vector<EpochRecord> history;
        for (int epoch = 0; epoch < 30; ++epoch)
            history.push_back(recordOf(epoch));
        m_chart->setHistory(history);
        QCOMPARE(curve("validation")->dataCount(), 30);
        m_chart->start(10);
        QCOMPARE(curve("validation")->dataCount(), 0);
    }

private:
    void train(int epochs)
    {
        m_chart->start(epochs);
        for (int epoch = 0; epoch < epochs; ++epoch)
            m_chart->addEpoch(recordOf(epoch));
    }

    QCPGraph* curve(const char* name) const
    {
        for (int i = 0; i < m_chart->plot()->graphCount(); ++i) {
            if (m_chart->plot()->graph(i)->name().startsWith(QLatin1String(name)))
                return m_chart->plot()->graph(i);
        }
        return nullptr;
    }

    LossMarks* marks() const { return m_chart->plot()->findChild<LossMarks*>(); }

    /// 0: of the shown epoch; 1: under the pointer.
    EpochCursor* cursor(int which) const { return m_chart->plot()->findChildren<EpochCursor*>().at(which); }

    QPoint pixelAt(double epoch) const
    {
        return {qRound(m_chart->plot()->xAxis->coordToPixel(epoch)), m_chart->plot()->axisRect()->center().y()};
    }

    void hoverAt(double epoch)
    {
        const QPoint at = pixelAt(epoch);
        QTest::mouseMove(m_chart->plot(), at + QPoint(30, 0));
        QTest::mouseMove(m_chart->plot(), at);
    }

    std::unique_ptr<LossChart> m_chart;
};

KINOSCOPE_WIDGET_TEST(LossChartTest)
#include "loss_chart_test.moc"
