// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/tab_height.h"
#include "tests/test_main.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace kinoscope;

class TabHeightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePanelGrowsWhileThePageIsInFront();
    void eachPageHasItsOwnHeight();
    void theHeightIsGivenBackBeforeItIsSaved();
    void inALowWindowTheMapKeepsItsHeight();
    void anEmptyPageNeedsNoHeight();
    void aHeightOfSomebodysOwnIsKept();
    void aPanelThatIsHighEnoughStaysAsItIs();

private:
    void click(int tab)
    {
        QTest::mouseClick(m_tabs->tabBar(), Qt::LeftButton, {}, m_tabs->tabBar()->tabRect(tab).center());
    }
    void resizeDock(int height)
    {
        m_window->resizeDocks({m_dock}, {height}, Qt::Vertical);
        QTRY_COMPARE(m_dock->height(), height);
    }

    std::unique_ptr<QMainWindow> m_window;
    QDockWidget* m_dock = nullptr;
    QTabWidget* m_tabs = nullptr;
    TabHeight* m_tall = nullptr;
};

void TabHeightTest::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_window->setCentralWidget(new QWidget);
    m_dock = new QDockWidget(m_window.get());
    m_tabs = new QTabWidget;
    m_tabs->addTab(new QWidget, QStringLiteral("low"));
    m_tabs->addTab(new QWidget, QStringLiteral("tall"));
    m_tabs->addTab(new QWidget, QStringLiteral("between"));
    m_dock->setWidget(m_tabs);
    m_window->addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_tall = new TabHeight(m_window.get(), m_dock, m_tabs);
    m_window->resize(900, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    resizeDock(150);
}

void TabHeightTest::thePanelGrowsWhileThePageIsInFront()
{
    m_tall->setLines(m_tabs->widget(1), 23);
    QCOMPARE(m_dock->height(), 150);
    click(1);
    QVERIFY2(m_dock->height() > 250, qPrintable(QString::number(m_dock->height())));
    QVERIFY2(m_dock->height() <= 400, qPrintable(QString::number(m_dock->height())));
    click(0);
    QCOMPARE(m_dock->height(), 150);
}

void TabHeightTest::eachPageHasItsOwnHeight()
{
    m_tall->setLines(m_tabs->widget(1), 23);
    m_tall->setLines(m_tabs->widget(2), 16);
    click(1);
    const int tall = m_dock->height();
    click(2);
    const int between = m_dock->height();
    QVERIFY(tall > between && between > 150);
    click(1);
    QCOMPARE(m_dock->height(), tall);
    click(2);
    QCOMPARE(m_dock->height(), between);
    click(0);
    QCOMPARE(m_dock->height(), 150);
}

void TabHeightTest::theHeightIsGivenBackBeforeItIsSaved()
{
    m_tall->setLines(m_tabs->widget(1), 23);
    click(1);
    QVERIFY(m_dock->height() > 250);
    m_tall->giveBack();
    QCOMPARE(m_dock->height(), 150);
    click(0);
    QCOMPARE(m_dock->height(), 150);
}

void TabHeightTest::inALowWindowTheMapKeepsItsHeight()
{
    m_tall->setLines(m_tabs->widget(1), 23);
    m_window->resize(900, 420);
    QTRY_COMPARE(m_window->height(), 420);
    resizeDock(150);
    click(1);
    QCOMPARE(m_dock->height(), 150);
}

void TabHeightTest::anEmptyPageNeedsNoHeight()
{
    click(1);
    QCOMPARE(m_dock->height(), 150);
    m_tall->setLines(m_tabs->widget(1), 23);
    QVERIFY(m_dock->height() > 250);
    m_tall->setLines(m_tabs->widget(1), 0);
    QCOMPARE(m_dock->height(), 150);
}

void TabHeightTest::aHeightOfSomebodysOwnIsKept()
{
    m_tall->setLines(m_tabs->widget(1), 23);
    click(1);
    resizeDock(200);
    click(0);
    QCOMPARE(m_dock->height(), 200);
    click(1);
    QVERIFY(m_dock->height() > 250);
    click(0);
    QCOMPARE(m_dock->height(), 200);
}

void TabHeightTest::aPanelThatIsHighEnoughStaysAsItIs()
{
    m_tall->setLines(m_tabs->widget(1), 23);
    resizeDock(500);
    click(1);
    QCOMPARE(m_dock->height(), 500);
    click(0);
    QCOMPARE(m_dock->height(), 500);
}

KINOSCOPE_WIDGET_TEST(TabHeightTest)
#include "tab_height_test.moc"
