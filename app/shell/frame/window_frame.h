// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/feature.h"
#include "app/view/frame_layout.h"

#include <QHash>
#include <QWidget>

class QSplitter;
class QTabWidget;

namespace kinoscope {

class Actions;
class Audience;
class CentrePages;
class LeftSide;
class ResultsPanel;
class Sheets;
class TabCommands;

/// Places the views of the features: a panel at the left, the pages of the middle with the results below them, tabs at
/// the right, sheets over the map. Tells features when a view of theirs is seen. What is open changes by its commands
/// and by hand; where the window is narrow, the panel at the left is a strip. Lives on the GUI thread; the window's
/// central widget.
class WindowFrame : public QWidget {
    Q_OBJECT

public:
    /// `start`: what is seen while nothing is open. `actions` outlive it.
    WindowFrame(const QList<Feature*>& features, QWidget* start, const Actions& actions, QWidget* window);
    ~WindowFrame() override;

    CentrePages* pages() const { return m_pages; }
    ResultsPanel* results() const { return m_results; }
    LeftSide* left() const { return m_left; }
    QTabWidget* side() const { return m_side; }
    const TabCommands& tabs() const { return *m_tabs; }
    /// Those in sight, in the order of the keyboard; `map`: the parts of the map's page.
    QList<QWidget*> parts(const QList<QWidget*>& map) const;

    void showStart();
    void showWorkspace();
    const FrameLayout& frameLayout() const { return m_layout; }
    void setFrameLayout(const FrameLayout& layout);
    /// Only the map and its transport, as for an audience, and one view beside them: what was brought to the front at
    /// the right, or another by Alt and its key; Alt+1 takes it away. The layout stays what it was.
    void setPresented(bool on);
    /// What sheets lie over.
    void setSheetArea(QWidget* area);
    /// Into sight, and the keyboard into it. Nothing happens at the start.
    void bringToFront(QWidget* view);
    /// What lies over the map or in its place, if anything does; returns whether there was something.
    bool closeFront();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place(Feature* feature, const FeatureView& view);
    void connectCommands();
    void toggleLeft(bool on);
    void apply();
    void showToAudience();
    bool hasRoomAtLeft() const;
    QWidget* chosenAtRight() const;
    int sideWidth() const;
    int audienceWidth() const;
    void fitSides();
    void fitResults();
    void noteSizes();
    void showSwitches();

    const Actions& m_actions;
    QWidget* m_window;
    LeftSide* m_left = nullptr;
    QSplitter* m_across;  ///< middle and right
    QSplitter* m_down;    ///< pages and results
    CentrePages* m_pages;
    ResultsPanel* m_results;
    QTabWidget* m_side;
    TabCommands* m_tabs = nullptr;
    Audience* m_audience;
    Sheets* m_sheets;
    QHash<QWidget*, int> m_leastWidths;  ///< of views at the right that need more than usual
    QHash<QObject*, Feature*> m_owners;  ///< of views
    FrameLayout m_layout;
    int m_page = 0;  ///< of the results, before or after presenter mode
};

}  // namespace kinoscope
