// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_fixture.h"
#include "tests/test_main.h"
#include "ui/map/map_view.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/scene/title_layer.h"
#include "ui/neighbours/neighbour_model.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

/// The simple view says in words what the full one says in figures of the model, and is remembered.
class SimpleViewTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        forgetSettings();
        makeWindow();
    }
    void cleanup() { m_window.reset(); }

    void closenessIsSaidInWords();
    void figuresOfTheModelAreLeftOut();
    void itIsRemembered();
    void anotherLanguageOffersARestart();

private:
    void trainAndPick()
    {
        openSample();
        train(5);
        view().selection()->pick(0);
        QTRY_VERIFY(closest()->rowCount() > 0);
    }
    QAbstractItemModel* closest() { return find<QListView>(u"neighbourList"_s)->model(); }
    QString first(int role) { return closest()->index(0, 0).data(role).toString(); }
    void chooseSimple() { m_window->action(Command::simpleView)->trigger(); }
    QStringList axes()
    {
        const ui::TitleLayer& titles = m_window->findChild<ui::MapPlot*>()->titles();
        QStringList names;
        for (const Qt::Corner corner :
             {Qt::TopLeftCorner, Qt::TopRightCorner, Qt::BottomLeftCorner, Qt::BottomRightCorner})
            for (const ui::NoteLine line : {ui::NoteLine::edge, ui::NoteLine::inner})
                names << titles.note(corner, line);
        return names;
    }
};

void SimpleViewTest::closenessIsSaidInWords()
{
    trainAndPick();
    const QStringList words{u"very close"_s, u"close"_s, u"related"_s, u"loosely related"_s};
    // nearest first: no film is said to be closer than the one before
    qsizetype before = 0;
    for (int row = 0; row < closest()->rowCount(); ++row) {
        const QString word = closest()->index(row, 0).data(ui::NeighbourModel::asideRole).toString();
        QVERIFY2(words.contains(word), qPrintable(word));
        QVERIFY(words.indexOf(word) >= before);
        before = words.indexOf(word);
    }
    bool number = false;
    first(ui::NeighbourModel::valueRole).toDouble(&number);
    QVERIFY(number);
    const QString word = first(ui::NeighbourModel::asideRole);
    chooseSimple();
    QCOMPARE(first(ui::NeighbourModel::valueRole), word);
    QCOMPARE(first(ui::NeighbourModel::asideRole), QString());
    QVERIFY(first(Qt::ToolTipRole).contains(u"99.9%"_s));
}

void SimpleViewTest::figuresOfTheModelAreLeftOut()
{
    trainAndPick();
    openResults(u"Best and worst"_s);
    const auto* const table = find<QTableView>(u"highestBiasTable"_s);
    const int appeal = table->model()->columnCount() - 1;
    const auto tabs = [this] {
        const auto* const all = find<QTabWidget>(u"resultTabs"_s);
        QStringList names;
        for (int tab = 0; tab < all->count(); ++tab)
            if (all->isTabVisible(tab))
                names << all->tabText(tab);
        return names;
    };
    map()->plot()->replot();
    QVERIFY(axes().join(u' ').contains(u"PC 1"_s));
    QVERIFY(find<QLabel>(u"filmNorm"_s)->isVisible());
    QVERIFY(find<QComboBox>(u"mapAxisX"_s)->isVisible());
    QVERIFY(!table->isColumnHidden(appeal));

    chooseSimple();
    QVERIFY2(!axes().join(u' ').contains(u"PC"_s), qPrintable(axes().join(u' ')));
    QVERIFY(!find<QLabel>(u"filmNorm"_s)->isVisible());
    QVERIFY(!find<QComboBox>(u"mapAxisX"_s)->isVisible());
    QVERIFY(!find<QComboBox>(u"similarityBox"_s)->isVisible());
    QVERIFY(table->isColumnHidden(appeal));
    QVERIFY(!tabs().contains(u"Model"_s) && !tabs().contains(u"Popularity"_s));
    QVERIFY(tabs().contains(u"Best and worst"_s));

    chooseSimple();
    QVERIFY(axes().join(u' ').contains(u"PC 1"_s));
    QVERIFY(find<QLabel>(u"filmNorm"_s)->isVisible());
    QVERIFY(!table->isColumnHidden(appeal));
}

void SimpleViewTest::itIsRemembered()
{
    chooseSimple();
    m_window.reset();
    makeWindow();
    QVERIFY(m_window->action(Command::simpleView)->isChecked());
    trainAndPick();
    QVERIFY(!find<QLabel>(u"filmNorm"_s)->isVisible());
}

void SimpleViewTest::anotherLanguageOffersARestart()
{
    openSample();
    m_window->action(Command::german)->trigger();
    auto* const restart = find<QToolButton>(u"messageRemedy"_s);
    QVERIFY(restart->isVisible());
    QVERIFY(!m_window->restart());
    QTest::mouseClick(restart, Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(m_window->restart().value_or(QStringList()), QStringList{u"sample"_s});
}

KINOSCOPE_WINDOW_TEST(SimpleViewTest)
#include "simple_view_test.moc"
