// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace kinoscope::ui {

/// The people of a data set, to be searched and sorted. A click or Enter opens somebody; Enter in the search field
/// opens who has that very name, or the first that is listed.
class PeopleList : public QWidget {
    Q_OBJECT

public:
    explicit PeopleList(QWidget* parent = nullptr);

    /// Null: there is nobody, and the note says why. Who was searched for is forgotten.
    void setPeople(const ListedPeoplePtr& people);
    /// A few words above the list; empty for none.
    void setNote(const QString& note);
    /// Puts the keyboard onto somebody, by user index.
    void focusPerson(int user);

Q_SIGNALS:
    void personWanted(int user);

protected:
    /// Down leads from the search field into the list; Escape empties the field.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void setColumnWidths();
    void showCount();
    void open(int row);

    PeopleModel m_model;
    QLineEdit* m_search;
    QLabel* m_note;
    QLabel* m_count;
    QTableView* m_table;
};

}  // namespace kinoscope::ui
