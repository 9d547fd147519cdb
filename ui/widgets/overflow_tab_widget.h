// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QTabWidget>

class QToolButton;

namespace kinoscope::ui {

/// Tabs that are there with their whole names or not at all: those for which there is no room are in a menu to the
/// right of the others. The current one is always there.
class OverflowTabWidget : public QTabWidget {
    Q_OBJECT

public:
    explicit OverflowTabWidget(QWidget* parent = nullptr);

    /// Whether `page` has neither tab nor entry in the menu, unless it is the current one.
    void setLeftOut(QWidget* page, bool leftOut);
    /// The names in the menu.
    QStringList folded() const;
    /// That all tabs take beside each other, in px.
    int tabsWidth() const;
    /// What stands at the right end of the row of tabs; takes it.
    void setEndWidget(QWidget* end);
    /// Whether there is a menu of the tabs that have no room: not where their row is hidden.
    void setTabsFolded(bool folded);
    /// Whether more than the row of tabs is in sight.
    void setPagesShown(bool shown);

Q_SIGNALS:
    /// From the menu, by hand.
    void picked(int tab);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Bar;

    void fold();
    void placeMenu();
    void fillMenu();
    QList<int> offered() const;
    QList<int> tabsWithRoom() const;

    int room() const;

    Bar* m_bar;
    QWidget* m_end = nullptr;
    QSet<QWidget*> m_leftOut;
    bool m_folds = true;
    QToolButton* m_more;
    bool m_folding = false;
};

}  // namespace kinoscope::ui
