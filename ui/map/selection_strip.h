// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace kinoscope::ui {

/// Says how many films are selected on the map, and what can be done with them; a warm frame while they are all that is
/// shown. Hidden while there are none.
class SelectionStrip : public QWidget {
    Q_OBJECT

public:
    explicit SelectionStrip(QWidget* parent);

    void setFilms(int films, bool only);
    /// They are listed elsewhere in sight, with the same buttons: it gives the map its room.
    void setListed(bool listed);
    /// As wide as it needs; in a narrow map without what can be had elsewhere.
    void fitInto(int width);

Q_SIGNALS:
    void listWanted();
    void onlyWanted(bool only);
    void copyWanted();
    void clearWanted();

private:
    void decideVisibility();
    QPushButton* addButton(const char* name, const QString& text, const QString& what);

    QPushButton* m_list;
    QPushButton* m_only;
    QPushButton* m_copy;
    int m_films = 0;
    bool m_listed = false;
};

}  // namespace kinoscope::ui
