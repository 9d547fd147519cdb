// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/model/model_page.h"

#include "tests/core/planted_tables.h"
#include "tests/ui/films/films.h"
#include "ui/model/model_formula.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTableWidget>
#include <QTest>
#include <QTextDocumentFragment>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

TrainedModel madeModel(bool watch = false)
{
    TrainedModel model;
    model.user_factors = FactorMatrix::Constant(4, 5, 0.25F);
    model.movie_factors = test::random_table(1682, 5, 2);
    model.user_bias = Eigen::VectorXf::Zero(4);
    model.movie_bias = Eigen::VectorXf::Zero(1682);
    if (watch)
        model.watch = WatchTables{test::random_table(4, 5, 5), Eigen::VectorXf::Zero(4), Eigen::VectorXf::Zero(1682)};
    return model;
}

QString plain(const QString& html)
{
    return QTextDocumentFragment::fromHtml(html).toPlainText();
}

}  // namespace

class ModelPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetThatOneCanActOnHasNames();
    void theFormulaHasTheModelsOwnFigures();
    void aModelHasItsTablesInRows();
    void coWatchIsSaidWhereItWasLearned();
    void whereNobodyRatedNothingSpeaksOfRatings();
    void marksAreLearnedTurned();
    void withoutAModelItSaysWhatToDo();
    void rowsAreCopied();
    void itFitsALowStrip();

private:
    static QString text(const ModelPage& page, const char* name)
    {
        return plain(page.findChild<QLabel*>(QString::fromLatin1(name))->text());
    }
};

void ModelPageTest::everyWidgetThatOneCanActOnHasNames()
{
    const ModelPage page;
    const QWidget* nameless = test::namelessWidget(page);
    QVERIFY2(!nameless, nameless ? nameless->metaObject()->className() : "");
}

void ModelPageTest::theFormulaHasTheModelsOwnFigures()
{
    ModelTables model = model_tables(madeModel());
    QCOMPARE(plain(predictionFormula(model, false)), u"prediction(u, m) = 5.5 · σ(pu · qm + bu + cm)"_s);
    model.offset = 0.64F;
    QCOMPARE(plain(predictionFormula(model, false)), u"prediction(u, m) = 5.5 · σ(0.64 + pu · qm + bu + cm)"_s);
    model.range_low = -11.0F;
    model.range_high = 11.0F;
    QCOMPARE(plain(predictionFormula(model, false)), u"prediction(u, m) = −11 + 22 · σ(0.64 + pu · qm + bu + cm)"_s);
    model.range_low = 0.0F;
    model.range_high = 1.0F;
    model.offset = 0.0F;
    QCOMPARE(plain(predictionFormula(model, true)), u"probability(u, m) = σ(pu · qm + bu + cm)"_s);
}

void ModelPageTest::aModelHasItsTablesInRows()
{
    ModelPage page;
    page.setModel(model_tables(madeModel()), Feedback::ratings, {});
    const auto* table = page.findChild<QTableWidget*>(u"modelTable"_s);
    QCOMPARE(table->rowCount(), 4);
    QStringList films;
    for (const int column : {0, 1, 2, 6})
        films << table->item(1, column)->text();
    QCOMPARE(films, (QStringList{u"Films q"_s, u"1,682 × 5"_s, u"8,410"_s, u"movie_factors"_s}));
    QCOMPARE(table->item(0, 3)->text(), u"0.250"_s);
    QCOMPARE(table->item(0, 4)->text(), u"0.250"_s);
    QVERIFY2(text(page, "modelSum").startsWith(u"10,116 numbers in all"_s), qPrintable(text(page, "modelSum")));
    QVERIFY(text(page, "modelExplanation").contains(u"between 0.0 and 5.5"_s));
    QVERIFY(text(page, "modelExplanation").contains(u"5 numbers for each person"_s));
}

void ModelPageTest::coWatchIsSaidWhereItWasLearned()
{
    ModelPage page;
    page.setModel(model_tables(madeModel(true)), Feedback::ratings, {});
    QCOMPARE(page.findChild<QTableWidget*>(u"modelTable"_s)->rowCount(), 7);
    QVERIFY(text(page, "modelFormula").contains(u"watched(u, m) = σ(wu · qm + eu + dm)"_s));
    QVERIFY(text(page, "modelExplanation").contains(u"Co-watch"_s));
    page.setModel(model_tables(madeModel()), Feedback::ratings, {});
    QVERIFY(!text(page, "modelFormula").contains(u"watched"_s));
    QVERIFY(!text(page, "modelExplanation").contains(u"Co-watch"_s));
}

void ModelPageTest::whereNobodyRatedNothingSpeaksOfRatings()
{
    ModelPage page;
    TrainedModel model = madeModel();
    model.range_high = 1.0F;
    page.setModel(model_tables(model), Feedback::pairs, {});
    QVERIFY(text(page, "modelFormula").startsWith(u"probability"_s));
    for (const QLabel* label : page.findChildren<QLabel*>())
        QVERIFY2(!label->text().contains(u"rating"_s), qPrintable(label->text()));
}

void ModelPageTest::marksAreLearnedTurned()
{
    ModelPage page;
    TrainedModel model = madeModel();
    model.range_high = 6.6F;
    model.offset = 0.5F;
    page.setModel(model_tables(model), Feedback::ratings, {1.0, 6.0, 1.0, true});
    QVERIFY2(text(page, "modelExplanation").contains(u"learns 7 − mark"_s), qPrintable(text(page, "modelExplanation")));
    // 6.6 · σ(0.5) = 4.11, which is the mark 2.89.
    QVERIFY2(text(page, "modelExplanation").contains(u"2.89"_s), qPrintable(text(page, "modelExplanation")));
}

void ModelPageTest::withoutAModelItSaysWhatToDo()
{
    ModelPage page;
    page.setHint(u"Train first."_s);
    page.show();
    QVERIFY(page.isHint());
    QVERIFY(page.findChild<QLabel*>(u"modelHint"_s)->isVisible());
    page.setModel(model_tables(madeModel()), Feedback::ratings, {});
    QVERIFY(!page.findChild<QLabel*>(u"modelHint"_s)->isVisible());
}

void ModelPageTest::rowsAreCopied()
{
    ModelPage page;
    page.setModel(model_tables(madeModel()), Feedback::ratings, {});
    page.resize(900, 200);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto* table = page.findChild<QTableWidget*>(u"modelTable"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(2, 0)).center());
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QApplication::clipboard()->text().contains(u"People's bias b\t4 × 1\t4\t0.000\t0.000\t0.000\tuser_bias"_s),
             qPrintable(QApplication::clipboard()->text()));
}

void ModelPageTest::itFitsALowStrip()
{
    ModelPage page;
    page.setModel(model_tables(madeModel(true)), Feedback::ratings, {});
    page.show();
    QVERIFY2(page.minimumSizeHint().width() <= 710 && page.minimumSizeHint().height() <= 164,
             qPrintable(u"%1 × %2"_s.arg(page.minimumSizeHint().width()).arg(page.minimumSizeHint().height())));
    page.resize(710, 164);
    QVERIFY(page.width() == 710 && page.height() == 164);
}

KINOSCOPE_WIDGET_TEST(ModelPageTest)
#include "model_page_test.moc"
