// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The error of a run, wherever the window says it, and the baselines beside its curve.
#include "tests/app/window_fixture.h"
#include "ui/charts/loss_marks.h"
#include "ui/charts/loss_plot.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class OneErrorTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void aRunHasOneTestError();
    void theCurvesAreInTheUnitOfTheError();
    void theNotebooksLossIsSaidBesideIt();
    void baselinesStayWhenTheRunIsReopened();
    void aFileOfBeforeIsCompleted();

private:
    void choosePreset(const QString& name);
    ui::LossPlot* plot() { return m_window->findChild<ui::LossPlot*>(); }
    /// What stands beside the curves.
    QStringList namesBesideCurves();
};

void OneErrorTest::init()
{
    forgetSettings();
    makeWindow();
    openSample();
}

void OneErrorTest::choosePreset(const QString& name)
{
    auto* const presets = find<QComboBox>(u"presetBox"_s);
    presets->setCurrentIndex(presets->findData(name));
    Q_EMIT presets->activated(presets->currentIndex());
}

QStringList OneErrorTest::namesBesideCurves()
{
    QStringList names;
    for (const ui::CurveEnd& end : plot()->findChild<ui::LossMarks*>()->ends())
        names << end.text;
    return names;
}

void OneErrorTest::aRunHasOneTestError()
{
    // Enough factors and epochs that some predictions lie outside the scale.
    choosePreset(u"notebook"_s);
    train(8);
    train(8);
    services().evaluator().evaluate();
    auto* const evaluation = find<QTableWidget>(u"evaluationTable"_s);
    QTRY_VERIFY(evaluation->rowCount() > 1);
    const double error = held_out_error(*session().document());
    const QString four = QString::number(error, 'f', 4);
    const QString three = QString::number(error, 'f', 3);

    QCOMPARE(evaluation->item(0, 1)->text(), four);
    QCOMPARE(find<QLabel>(u"errorText"_s)->text(), u"Test error (RMSE) "_s + three);
    QVERIFY(find<QLabel>(u"statusText"_s)->toolTip().contains(u"test error (RMSE) "_s + three));
    const QAbstractItemModel* const runs = find<QListView>(u"runsList"_s)->model();
    QCOMPARE(runs->rowCount(), 2);
    const QString tip = runs->index(1, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"test error (RMSE) "_s + four), qPrintable(tip));
    const auto* const differences = find<QTableWidget>(u"differenceTable"_s);
    QTRY_VERIFY(differences->rowCount() > 0);
    QCOMPARE(differences->item(0, 0)->text(), u"Test error (RMSE)"_s);
    QCOMPARE(differences->item(0, 2)->text(), four);
    // Said in the ratings' unit once: the mean distance.
    QCOMPARE(find<QLabel>(u"offByText"_s)->text(),
             u"Off by %1 stars on average"_s.arg(session().document()->clipped_test->mae, 0, 'f', 2));
}

void OneErrorTest::theCurvesAreInTheUnitOfTheError()
{
    train(3);
    const double loss = session().document()->history.back().validation_loss;
    const QString end = QString::number(std::sqrt(loss), 'f', 3);
    QVERIFY2(namesBesideCurves().contains(u"validation "_s + end), qPrintable(namesBesideCurves().join(u", "_s)));
    QCOMPARE(plot()->recordText({0, 0.64, 0.25, 0.01, 0.1}),
             u"Epoch 1 · training 0.8000 · validation 0.5000 · learning rate 0.01"_s);
}

void OneErrorTest::theNotebooksLossIsSaidBesideIt()
{
    choosePreset(u"notebook"_s);
    train(3);
    QCOMPARE(plot()->recordText({0, 0.64, 0.25, 0.01, 0.1}),
             u"Epoch 1 · training 0.8000 (MSE 0.6400) · validation 0.5000 (MSE 0.2500) · learning rate 0.01"_s);
}

void OneErrorTest::baselinesStayWhenTheRunIsReopened()
{
    const QTemporaryDir folder;
    train(3);
    const auto named = [this](const QString& name) { return namesBesideCurves().filter(name).value(0); };
    QTRY_VERIFY(!named(u"film mean"_s).isEmpty());
    const QStringList before = namesBesideCurves();
    const QString path = folder.filePath(u"model.safetensors"_s);
    session().saveModel(path);
    QTRY_VERIFY(QFile::exists(path));
    const auto trained = session().document();
    session().open(path);
    QTRY_VERIFY(session().document() && session().document() != trained);
    QTRY_VERIFY(!named(u"film mean"_s).isEmpty());
    QCOMPARE(namesBesideCurves(), before);
}

// Which did not say what is shown, but where its ratings lie.
void OneErrorTest::aFileOfBeforeIsCompleted()
{
    const QTemporaryDir folder;
    choosePreset(u"notebook"_s);
    train(8);
    const QStringList names = namesBesideCurves();
    const double error = held_out_error(*session().document());
    ModelDocument before = *session().document();
    before.clipped_test.reset();
    before.baselines = {};
    QVERIFY(held_out_error(before) > error + 1e-6);
    const QString path = folder.filePath(u"before.safetensors"_s);
    save_model(path.toStdString(), before);
    const auto trained = session().document();
    session().open(path);
    QTRY_VERIFY(session().document() && session().document() != trained);
    QCOMPARE(held_out_error(*session().document()), error);
    QCOMPARE(namesBesideCurves(), names);
}

KINOSCOPE_WINDOW_TEST(OneErrorTest)
#include "one_error_test.moc"
