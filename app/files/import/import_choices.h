// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/sources/table_preview.h"

#include <QWidget>

#include <string>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace kinoscope {

/// What can be said of a table besides its columns: what its items are, its letters, what means "not rated", which end
/// of the scale is good, whether names show, whether titles are taken from the list that lies beside, and a
/// second table with the ratings to test on.
class ImportChoices : public QWidget {
    Q_OBJECT

public:
    /// `encoding`: the one that was guessed. What a spreadsheet does not have is not asked for, and only of one with
    /// several sheets, which.
    ImportChoices(const TableSample& sample, const std::string& encoding, QWidget* parent = nullptr);

    /// No more than was chosen by hand, and the noun.
    TableOptions options() const;
    std::string noun() const;
    void setNoun(const std::string& noun);
    /// As it was found, unless it was chosen by hand.
    void showLowIsGood(bool low);
    /// Of how many of the items the list that lies beside has a title; nothing where that is not known.
    void showTitled(std::optional<std::size_t> titled, std::size_t items);
    /// Without ratings there is no best one.
    void setRated(bool rated);

Q_SIGNALS:
    void changed();
    /// The rows themselves are others: another encoding, another sheet.
    void rowsChanged();

private:
    void fillEncodings(const std::string& guessed);
    void fillSheets(const TableText& table);
    void name(const TableSample& sample);
    void chooseTest();

    QComboBox* m_noun;
    QComboBox* m_encoding;
    QComboBox* m_sheet;
    QLineEdit* m_missing;
    QCheckBox* m_lowIsGood;
    QCheckBox* m_hideNames;
    QCheckBox* m_titles;
    QString m_list;  // its file
    QPushButton* m_test;
    QString m_testFile;
    bool m_lowChosen = false;
};

}  // namespace kinoscope
