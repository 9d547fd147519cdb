// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/tables/table_guess.h"

#include <QDialog>
#include <QString>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QTableWidget;

namespace kinoscope {

/// Asks which columns of a table are what; they are guessed beforehand, and the first rows are there to see. Does not
/// block: `open()`.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// `name` of the file, for people.
    ImportDialog(TableGuess guess, const QString& name, QWidget* parent = nullptr);

    TableColumns columns() const;

Q_SIGNALS:
    void confirmed(const TableColumns& columns);

private:
    QComboBox* addChoice(QFormLayout* form, const QString& name, const QString& label, const std::string& guessed,
                         bool optional);
    QTableWidget* createPreview();
    void createButtons();
    QString howItIsWritten() const;
    /// What is wrong with the choice; empty if nothing is.
    QString problem() const;
    void check();
    void finish();

    TableGuess m_guess;
    QComboBox* m_user = nullptr;
    QComboBox* m_item = nullptr;
    QComboBox* m_rating = nullptr;
    QComboBox* m_title = nullptr;
    QComboBox* m_time = nullptr;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

}  // namespace kinoscope
