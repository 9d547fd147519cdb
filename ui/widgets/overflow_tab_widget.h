// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// The names in the menu.
    QStringList folded() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Bar;

    void fold();
    void placeMenu();
    void fillMenu();
    QList<int> tabsWithRoom() const;

    Bar* m_bar;
    QToolButton* m_more;
    bool m_folding = false;
};

}  // namespace kinoscope::ui
