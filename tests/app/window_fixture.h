// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "tests/app/find_widget.h"
#include "tests/app/window_test.h"
#include "ui/map/map_view.h"
#include "ui/training/training_panel.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace kinoscope::test {

/// What tests of the composed window do first: make one, find things in it, click on them, open the sample, train. For
/// a test class to derive from, beside QObject.
class WindowFixture {
protected:
    template <typename Widget>
    Widget* find(const QString& name)
    {
        return find_widget<Widget>(*m_window, name);
    }
    void click(const QString& name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    Session& session() { return *m_window->session(); }
    ViewState& view() { return *m_window->view(); }
    Services& services() { return *m_window->services(); }
    ui::MapView* map() { return m_window->findChild<ui::MapView*>(); }

    /// As for a person who has used the program before and changed nothing but the map's picture.
    static void forgetSettings()
    {
        QSettings().clear();
        WindowSettings().setTourSeen();
        // Axes are what most tests look at, and it is there at once.
        QSettings().setValue(QStringLiteral("map/picture"), QStringLiteral("components"));
    }
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void openSample()
    {
        click(QStringLiteral("startSample"));
        QTRY_VERIFY(session().dataset());
    }
    /// A page of the results, by its tab or where that has no room by the menu beside them.
    void openResults(const QString& name)
    {
        auto* const tabs = find<QTabWidget>(QStringLiteral("resultTabs"));
        int tab = 0;
        while (tab < tabs->count() && !tabs->tabText(tab).startsWith(name))
            ++tab;
        QVERIFY2(tab < tabs->count(), qPrintable(name));
        if (tabs->widget(tab)->isVisible())
            return;
        if (tabs->isTabVisible(tab)) {
            QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
        } else {
            QMenu* const menu = find<QToolButton>(QStringLiteral("moreTabs"))->menu();
            Q_EMIT menu->aboutToShow();
            for (QAction* const action : menu->actions())
                if (action->text() == tabs->tabText(tab)) {
                    action->trigger();
                    break;
                }
        }
        QTRY_VERIFY(tabs->widget(tab)->isVisible());
    }
    /// What is open, until the kept epoch is on the map.
    void train(int epochs)
    {
        TrainingSettings settings = m_window->findChild<ui::TrainingPanel*>()->settings();
        settings.epochs = epochs;
        m_window->setTrainingSettings(settings);
        click(QStringLiteral("trainButton"));
        QTRY_VERIFY_WITH_TIMEOUT(session().document(), 60'000);
        QTRY_VERIFY(session().analysis());
        QTRY_COMPARE(session().analysis()->frame->epoch, session().document()->kept_epoch);
        // The map is handed what the session knows a moment later.
        QTRY_VERIFY(map()->frame());
        QTRY_COMPARE(map()->frame()->epoch, session().document()->kept_epoch);
    }

    std::unique_ptr<MainWindow> m_window;
};

}  // namespace kinoscope::test
