// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedLayout;

namespace kinoscope::ui {

class PeopleList;
class PersonPage;

/// The people of the data set: all of them, or the page of one.
class PeoplePanel : public QWidget {
    Q_OBJECT

public:
    explicit PeoplePanel(QWidget* parent = nullptr);

    PeopleList* list() const { return m_list; }
    PersonPage* page() const { return m_page; }
    /// The keyboard goes along, where it is in the panel.
    void showPage();
    /// Back on the person whose page it was.
    void showList(int user);
    bool isPageShown() const;

private:
    QStackedLayout* m_stack;
    PeopleList* m_list;
    PersonPage* m_page;
};

}  // namespace kinoscope::ui
