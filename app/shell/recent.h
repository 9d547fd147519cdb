// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/shell/help/listed_command.h"

#include <QList>
#include <QObject>

class QMenu;

namespace kinoscope {

namespace ui {
class StartPage;
}

/// What was opened or saved lately, by the names of the data and with what was made of it: on the start page, in its
/// menu and in the list of commands. Paths are in tool tips alone. Lives on the GUI thread; owned by who opens.
class Recent : public QObject {
    Q_OBJECT

public:
    Recent(const Context& context, ui::StartPage* page, QObject* parent);

    /// Is kept up to date.
    void fill(QMenu* menu);
    QList<ListedCommand> listed() const;

    /// Ratings, of what is open now.
    void addRatings(const QString& path);
    /// A run or a session that was saved, which is open now.
    void addRun(const QString& path);

Q_SIGNALS:
    void wanted(const QString& path);

private:
    QString name() const;
    QString shownRun() const;
    void noteRun();
    void add(const QString& path, const QString& name, const QString& made);
    void show();

    Context m_context;
    ui::StartPage* m_page;
    QMenu* m_menu = nullptr;
};

}  // namespace kinoscope
