// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window where nobody rated anything: nothing that is seen speaks of stars.
#include "tests/app/pair_table.h"
#include "tests/app/window_fixture.h"
#include "ui/charts/loss_plot.h"
#include "ui/evaluation/calibration_plot.h"
#include "ui/film/rating_bars.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a widget shows, and says when it is pointed at.
QStringList textsOf(QWidget* widget)
{
    QStringList texts{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
    for (const char* property : {"text", "title", "placeholderText"})
        texts << widget->property(property).toString();
    if (const auto* table = qobject_cast<const QTableView*>(widget))
        for (int column = 0; column < table->model()->columnCount(); ++column)
            if (!table->isColumnHidden(column))
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                    texts << table->model()->headerData(column, Qt::Horizontal, role).toString();
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab) << tabs->tabToolTip(tab);
    if (const auto* plot = qobject_cast<const QCustomPlot*>(widget))
        for (const QCPAxis* axis : {plot->xAxis, plot->yAxis, plot->yAxis2})
            texts << axis->label();
    return texts;
}

}  // namespace

class PairsWindowTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void nothingSpeaksOfStars();
    void aModelAloneDoesNotEither();
    void ratingsHaveTheirWordsAgain();
    void whatLearnsFromRatingsCannotBeChosen();

private:
    void openPairs();
    /// Of everything in sight, those that do; each tab below the map is looked at.
    QStringList wordsOfRatings();

    QTemporaryDir m_folder;
};

void PairsWindowTest::init()
{
    forgetSettings();
    makeWindow();
}

void PairsWindowTest::openPairs()
{
    session().openTable(test::writePairs(m_folder.path()),
                        TableOptions{.columns = parse_columns("user=user,item=film")});
    QTRY_COMPARE(session().feedback(), Feedback::pairs);
}

QStringList PairsWindowTest::wordsOfRatings()
{
    static const QRegularExpression words(u"\\b(rating|ratings|rated|star|stars|RMSE|MSE|MAE)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    const auto look = [&] {
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            // Commands that open other data say what that may be.
            if (!widget->isVisible() || qobject_cast<QToolButton*>(widget) != nullptr)
                continue;
            for (QString text : textsOf(widget))
                if (words.match(text.remove(u"Nothing says how anything is rated."_s)).hasMatch())
                    found << widget->objectName() + u": "_s + text;
        }
    };
    look();
    for (QTabBar* tabs : m_window->findChildren<QTabBar*>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QTest::qWait(20);
            look();
        }
    }
    found.removeDuplicates();
    return found;
}

void PairsWindowTest::nothingSpeaksOfStars()
{
    openPairs();
    QCOMPARE(wordsOfRatings().join(u"\n"_s), QString());
    train(6);
    view().selection()->pick(3);
    QTRY_VERIFY(find<QLabel>(u"filmRatings"_s)->text().contains(u"people have it"_s));
    services().evaluator().evaluate();
    auto* const table = find<QTableWidget>(u"evaluationTable"_s);
    QTRY_COMPARE(table->rowCount(), 3);
    QCOMPARE(wordsOfRatings().join(u"\n"_s), QString());

    QVERIFY(m_window->findChild<ui::CalibrationPlot*>()->isHidden());
    QVERIFY(m_window->findChild<ui::RatingBars*>()->isHidden());
    QVERIFY(table->isColumnHidden(1) && table->isColumnHidden(2) && !table->isColumnHidden(5));
    QCOMPARE(find<QLabel>(u"errorText"_s)->text().section(u' ', 0, 1), u"Validation loss"_s);
    QCOMPARE(m_window->findChild<ui::LossPlot*>()->recordText({0, 0.5, 0.25, 0.01, 0.1}),
             u"Epoch 1 · training 0.5000 · validation 0.2500 · learning rate 0.01"_s);
    const auto* const predictions = find<QTableView>(u"predictionsTable"_s);
    QTRY_VERIFY(predictions->model()->rowCount() > 0);
    QVERIFY(predictions->model()->index(0, 5).data().toString().contains(u" of "_s));
}

void PairsWindowTest::aModelAloneDoesNotEither()
{
    openPairs();
    train(3);
    const QString path = m_folder.filePath(u"model.safetensors"_s);
    session().saveModel(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile::remove(m_folder.filePath(u"watched.csv"_s));
    session().open(path);
    QTRY_VERIFY(!session().dataset());
    QCOMPARE(session().feedback(), Feedback::pairs);
    view().selection()->pick(1);
    QCOMPARE(wordsOfRatings().join(u"\n"_s), QString());
}

void PairsWindowTest::ratingsHaveTheirWordsAgain()
{
    openPairs();
    train(2);
    session().open(u"sample"_s);
    QTRY_COMPARE(session().feedback(), Feedback::ratings);
    train(2);
    view().selection()->pick(3);
    QTRY_VERIFY(find<QLabel>(u"filmRatings"_s)->text().contains(u"mean"_s));
    QVERIFY(find<QLabel>(u"errorText"_s)->text().contains(u"RMSE"_s));
    QVERIFY(!find<QTableView>(u"mostRatedTable"_s)->isColumnHidden(4));
    services().evaluator().evaluate();
    QTRY_VERIFY(!find<QTableWidget>(u"evaluationTable"_s)->isColumnHidden(1));
    QVERIFY(wordsOfRatings().size() > 10);
}

void PairsWindowTest::whatLearnsFromRatingsCannotBeChosen()
{
    auto* const presets = find<QComboBox>(u"presetBox"_s);
    auto* const coWatch = find<QCheckBox>(u"coWatchBox"_s);
    openSample();
    presets->setCurrentIndex(presets->findData(u"notebook"_s));
    Q_EMIT presets->activated(presets->currentIndex());
    QVERIFY(!coWatch->isChecked());
    openPairs();
    QCOMPARE(presets->currentData().toString(), u"balanced"_s);
    const auto* const items = qobject_cast<QStandardItemModel*>(presets->model());
    QVERIFY(!items->item(presets->findData(u"notebook"_s))->isEnabled());
    QVERIFY(items->item(presets->findData(u"accurate"_s))->isEnabled());
    QVERIFY(coWatch->isChecked() && !coWatch->isEnabled());
    session().open(u"sample"_s);
    QTRY_COMPARE(session().feedback(), Feedback::ratings);
    QVERIFY(items->item(presets->findData(u"notebook"_s))->isEnabled());
    QVERIFY(coWatch->isEnabled());
}

KINOSCOPE_WINDOW_TEST(PairsWindowTest)
#include "pairs_window_test.moc"
