// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace kinoscope::ui {

/// Who is asked: a drop-down of people, whose last entry is all of them together, and a button that adds another.
class PersonBar : public QWidget {
    Q_OBJECT

public:
    explicit PersonBar(QWidget* parent = nullptr);

    void setPeople(const QStringList& names, int current, bool together);

Q_SIGNALS:
    void selected(int person);
    void togetherWanted();
    void added(const QString& name);
    void renamed(const QString& name);
    void importWanted();

private:
    void ask(const QString& title, const QString& name, void (PersonBar::*answered)(const QString&));

    QComboBox* m_people;
    QToolButton* m_add;
    QToolButton* m_import;
    QString m_name;
};

}  // namespace kinoscope::ui
