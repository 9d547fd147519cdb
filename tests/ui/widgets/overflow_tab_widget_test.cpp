// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/widgets/overflow_tab_widget.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

class OverflowTabWidgetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init();
    void whereThereIsRoomAllAreThere();
    void noNameIsCutAtAnyWidth();
    void theMenuLeadsToTheOthers();
    void eachOfThemCanBeChosenAtAnyWidth();
    void theKeyboardReachesTheMenu();
    void aLongerNameTakesRoomFromOthers();
    void largerTypeFoldsMore();

private:
    QStringList shown() const;
    bool noNameIsCut() const;
    QToolButton* more() const { return m_tabs->findChild<QToolButton*>(u"moreTabs"_s); }
    void widen(int width)
    {
        m_tabs->resize(width, 200);
        QApplication::processEvents();
    }

    const QStringList m_names{u"Learning"_s, u"Evaluation"_s, u"Predictions"_s, u"Best and worst"_s, u"Selected"_s};
    std::unique_ptr<OverflowTabWidget> m_tabs;
};

void OverflowTabWidgetTest::init()
{
    m_tabs = std::make_unique<OverflowTabWidget>();
    for (const QString& name : m_names)
        m_tabs->addTab(new QLabel(name), name);
    m_tabs->resize(900, 200);
    m_tabs->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tabs.get()));
}

QStringList OverflowTabWidgetTest::shown() const
{
    QStringList names;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->isTabVisible(tab))
            names << m_tabs->tabText(tab);
    return names;
}

/// Each that is shown has the width of its name, within the widget and beside the menu.
bool OverflowTabWidgetTest::noNameIsCut() const
{
    const int end = more()->isVisible() ? more()->x() : m_tabs->width();
    const QFontMetrics metrics(m_tabs->tabBar()->font());
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const QRect rect = m_tabs->tabBar()->tabRect(tab);
        if (m_tabs->isTabVisible(tab) &&
            (rect.width() < metrics.horizontalAdvance(m_tabs->tabText(tab)) || rect.right() > end))
            return false;
    }
    return true;
}

void OverflowTabWidgetTest::whereThereIsRoomAllAreThere()
{
    QCOMPARE(shown(), m_names);
    QVERIFY(!more()->isVisible());
}

void OverflowTabWidgetTest::noNameIsCutAtAnyWidth()
{
    for (int width = 900; width >= 220; width -= 20) {
        widen(width);
        QVERIFY2(noNameIsCut(), qPrintable(u"%1 px: %2"_s.arg(width).arg(shown().join(u", "_s))));
        QCOMPARE(shown() + m_tabs->folded(), m_names);
        QCOMPARE(more()->isVisible(), !m_tabs->folded().isEmpty());
    }
    QVERIFY(m_tabs->folded().size() >= 3);
    widen(900);
    QCOMPARE(shown(), m_names);
}

void OverflowTabWidgetTest::theMenuLeadsToTheOthers()
{
    widen(300);
    QVERIFY(m_tabs->folded().contains(u"Selected"_s));
    QCOMPARE(more()->text(), u"%1 more"_s.arg(m_tabs->folded().size()));
    Q_EMIT more()->menu()->aboutToShow();
    QCOMPARE(more()->menu()->actions().size(), m_tabs->folded().size());
    more()->menu()->actions().last()->trigger();
    QApplication::processEvents();
    QCOMPARE(m_tabs->tabText(m_tabs->currentIndex()), u"Selected"_s);
    QVERIFY(shown().contains(u"Selected"_s));
    QVERIFY(noNameIsCut());
    QVERIFY(m_tabs->currentWidget()->isVisible());
    m_tabs->setCurrentIndex(0);
    QApplication::processEvents();
    QVERIFY(!shown().contains(u"Selected"_s));
}

void OverflowTabWidgetTest::eachOfThemCanBeChosenAtAnyWidth()
{
    for (int width = 600; width >= 220; width -= 20) {
        for (int from = 0; from < m_tabs->count(); ++from) {
            for (qsizetype chosen = 0;; ++chosen) {
                m_tabs->setCurrentIndex(from);
                widen(width);
                const QStringList folded = m_tabs->folded();
                if (chosen >= folded.size())
                    break;
                Q_EMIT more()->menu()->aboutToShow();
                more()->menu()->actions().at(chosen)->trigger();
                QApplication::processEvents();
                QCOMPARE(m_tabs->tabText(m_tabs->currentIndex()), folded[chosen]);
                QVERIFY(m_tabs->currentWidget()->isVisible());
            }
        }
    }
}

void OverflowTabWidgetTest::theKeyboardReachesTheMenu()
{
    widen(300);
    m_tabs->tabBar()->setFocus();
    QTest::keyClick(m_tabs->tabBar(), Qt::Key_Tab);
    QVERIFY(more()->hasFocus());
    QVERIFY(!more()->accessibleName().isEmpty());
}

void OverflowTabWidgetTest::aLongerNameTakesRoomFromOthers()
{
    int width = 900;
    while (m_tabs->folded().isEmpty())
        widen(width -= 5);
    widen(width + 5);
    QVERIFY(m_tabs->folded().isEmpty());
    m_tabs->setTabText(0, u"Learning and forgetting"_s);
    QApplication::processEvents();
    QVERIFY(!m_tabs->folded().isEmpty());
    QVERIFY(noNameIsCut());
}

void OverflowTabWidgetTest::largerTypeFoldsMore()
{
    widen(500);
    const qsizetype before = m_tabs->folded().size();
    QFont font = m_tabs->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    m_tabs->setFont(font);
    m_tabs->tabBar()->setFont(font);
    QApplication::processEvents();
    QVERIFY(m_tabs->folded().size() > before);
    QVERIFY(noNameIsCut());
}

KINOSCOPE_WIDGET_TEST(OverflowTabWidgetTest)
#include "overflow_tab_widget_test.moc"
