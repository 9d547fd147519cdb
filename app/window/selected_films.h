// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTabWidget;

namespace kinoscope::ui {
class MapView;
class SelectedPage;
}  // namespace kinoscope::ui

namespace kinoscope {

class Exporter;
class Session;

/// The films that are selected as a group, on the map and in their list: ties both to the session's selection, and
/// writes the list to a file. Makes the list; the window puts it in its place. Lives on the GUI thread; owned by the
/// window.
class SelectedFilms : public QObject {
    Q_OBJECT

public:
    SelectedFilms(Session& session, ui::MapView* map, Exporter* exporter, QWidget* parent);

    ui::SelectedPage* page() const { return m_page; }
    /// Where the list is a tab, which says how many there are.
    void watch(QTabWidget* tabs);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectMap();
    void connectPage();
    void show();
    void showTitle();
    void chooseFile();

    Session& m_session;
    ui::MapView* m_map;
    Exporter* m_exporter;
    ui::SelectedPage* m_page;
    QTabWidget* m_tabs = nullptr;
};

}  // namespace kinoscope
