// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context/actions.h"
#include "app/shell/frame/top_bar.h"
#include "app/shell/menus.h"
#include "tests/test_main.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QTest>
#include <QToolButton>

#include <cstdlib>
#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class TopBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSearchStandsInTheMiddle();
    void inANarrowWindowItStandsAtTheRight();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void atTheStartThereIsNothingToSearch();
    void aSwitchIsItsCommand();

private:
    QRect place(const QWidget* part) const { return {part->mapTo(m_bar, QPoint()), part->size()}; }
    QRect switches() const { return place(m_bar->findChild<QToolButton*>(u"showLeftSwitch"_s)->parentWidget()); }

    std::unique_ptr<QMainWindow> m_window;
    Actions* m_actions = nullptr;
    QLineEdit* m_search = nullptr;
    TopBar* m_bar = nullptr;
};

void TopBarTest::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_actions = new Actions(m_window.get());
    m_search = new QLineEdit(m_window.get());
    m_bar = new TopBar(*m_actions, m_search, m_window.get());
    makeMenus(m_bar->menus(), *m_actions);
    m_window->setMenuWidget(m_bar);
    m_window->resize(1440, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TopBarTest::theSearchStandsInTheMiddle()
{
    QTRY_COMPARE(m_search->width(), 320);
    QVERIFY(std::abs(place(m_search).center().x() - m_bar->width() / 2) <= 1);
}

void TopBarTest::inANarrowWindowItStandsAtTheRight()
{
    m_window->resize(1024, 300);
    QTRY_COMPARE(m_search->width(), 240);
    QCOMPARE(switches().left() - place(m_search).right() - 1, 12);
}

void TopBarTest::nothingOverlaps_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("type");
    for (const int width : {640, 800, 1024, 1100, 1280, 1440, 2560})
        for (const double type : {1.0, 1.45})
            QTest::addRow("%d px, type × %.2f", width, type) << width << type;
}

void TopBarTest::nothingOverlaps()
{
    QFETCH(int, width);
    QFETCH(double, type);
    QFont font = m_window->font();
    font.setPointSizeF(font.pointSizeF() * type);
    m_window->setFont(font);
    m_window->resize(width, 300);
    QTRY_VERIFY(m_bar->width() >= width);  // it asks for what it needs
    const QRect menus = place(m_bar->menus());
    QVERIFY(!menus.intersects(place(m_search)));
    QVERIFY(!place(m_search).intersects(switches()));
    QVERIFY(m_bar->rect().contains(switches()));
    QVERIFY(place(m_search).width() >= 100);
    QVERIFY(menus.width() >= m_bar->menus()->sizeHint().width());
}

void TopBarTest::atTheStartThereIsNothingToSearch()
{
    m_bar->setAtStart(true);
    QVERIFY(!m_search->isVisible());
    QVERIFY(!m_bar->findChild<QToolButton*>(u"showLeftSwitch"_s)->isVisible());
    m_bar->setAtStart(false);
    QVERIFY(m_search->isVisible());
    QVERIFY(m_bar->findChild<QToolButton*>(u"showLeftSwitch"_s)->isVisible());
}

void TopBarTest::aSwitchIsItsCommand()
{
    auto* const button = m_bar->findChild<QToolButton*>(u"showResultsSwitch"_s);
    QAction* const action = m_actions->get(Command::showResults);
    QVERIFY(!action->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(action->isChecked());
    action->setEnabled(false);
    QVERIFY(!button->isEnabled());
}

KINOSCOPE_WIDGET_TEST(TopBarTest)
#include "top_bar_test.moc"
