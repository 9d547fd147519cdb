// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tall_page.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

using namespace kinoscope;

class TallPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thePanelGrowsWhileThePageIsInFront();
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
    TallPage* m_tall = nullptr;
};

void TallPageTest::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_window->setCentralWidget(new QWidget);
    m_dock = new QDockWidget(m_window.get());
    m_tabs = new QTabWidget;
    m_tabs->addTab(new QWidget, QStringLiteral("low"));
    m_tabs->addTab(new QWidget, QStringLiteral("tall"));
    m_dock->setWidget(m_tabs);
    m_window->addDockWidget(Qt::BottomDockWidgetArea, m_dock);
    m_tall = new TallPage(m_window.get(), m_dock, m_tabs, m_tabs->widget(1));
    m_window->resize(900, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    resizeDock(150);
}

void TallPageTest::thePanelGrowsWhileThePageIsInFront()
{
    m_tall->setFilled(true);
    QCOMPARE(m_dock->height(), 150);
    click(1);
    QVERIFY2(m_dock->height() > 250, qPrintable(QString::number(m_dock->height())));
    QVERIFY2(m_dock->height() <= 400, qPrintable(QString::number(m_dock->height())));
    click(0);
    QCOMPARE(m_dock->height(), 150);
}

void TallPageTest::anEmptyPageNeedsNoHeight()
{
    click(1);
    QCOMPARE(m_dock->height(), 150);
    m_tall->setFilled(true);
    QVERIFY(m_dock->height() > 250);
    m_tall->setFilled(false);
    QCOMPARE(m_dock->height(), 150);
}

void TallPageTest::aHeightOfSomebodysOwnIsKept()
{
    m_tall->setFilled(true);
    click(1);
    resizeDock(200);
    click(0);
    QCOMPARE(m_dock->height(), 200);
    click(1);
    QVERIFY(m_dock->height() > 250);
    click(0);
    QCOMPARE(m_dock->height(), 200);
}

void TallPageTest::aPanelThatIsHighEnoughStaysAsItIs()
{
    m_tall->setFilled(true);
    resizeDock(500);
    click(1);
    QCOMPARE(m_dock->height(), 500);
    click(0);
    QCOMPARE(m_dock->height(), 500);
}

QTEST_MAIN(TallPageTest)
#include "tall_page_test.moc"
