// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/shell/help/listed_command.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace kinoscope {

class ShortcutList;
class Tour;
struct TourStop;

/// What explains the program: hints of the first minute, the list of commands and keys, and who made it. Lives on the
/// GUI thread; owned by the window.
class Help : public QObject {
    Q_OBJECT

public:
    /// Where the hints point.
    struct Targets {
        QWidget* train;
        QWidget* map;
        QWidget* film;
        QWidget* search;
    };

    /// What the list of commands has beyond their table, asked when it is opened.
    using MoreCommands = std::function<QList<ListedCommand>()>;

    Help(const Context& context, const Targets& targets, MoreCommands more, QWidget* window);

    /// Once in a person's life, unless they are asked for.
    void startTourIfNew();
    /// Returns whether a hint was there to be closed.
    bool endTour();

private:
    void startTour();
    void showShortcuts();
    void showAbout();

    Context m_context;
    MoreCommands m_more;
    QWidget* m_window;
    Tour* m_tour;
    QPointer<ShortcutList> m_shortcuts;
};

}  // namespace kinoscope
