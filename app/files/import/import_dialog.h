// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/import/column_choice.h"
#include "app/files/import/import_choices.h"
#include "app/jobs/latest_job.h"
#include "core/data/sources/table_preview.h"

#include <QDialog>
#include <QString>

#include <memory>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace kinoscope {

/// Shows a table as it will be read: its first rows with a role above each column, what comes of them and what is left
/// out. Each change is tried at once, on a thread of `pool`. Does not block: `open()`.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    using SamplePtr = std::shared_ptr<const TableSample>;

    /// `preview`: of the sample with no options.
    ImportDialog(Pool& pool, SamplePtr sample, TablePreview preview, QWidget* parent = nullptr);

    /// As the dialog says, no more than differs from what would be found out.
    TableOptions options() const;

Q_SIGNALS:
    void confirmed(const TableOptions& options);

private:
    struct Question {
        SamplePtr sample;
        TableOptions options;
    };

    void createTop();
    QWidget* createResult();
    void createButtons();
    void ask();
    void take(TablePreview& preview);
    void showResult();
    void showLeftOut();
    QString headline() const;
    QString found() const;
    void reread();
    void finish();

    SamplePtr m_sample;
    TablePreview m_preview;
    LatestJob<Question, TablePreview> m_trying;
    QLabel* m_headline;
    QLabel* m_found;
    QPushButton* m_turn;
    QTableWidget* m_table;
    ColumnChoice* m_columns;
    QLabel* m_reads;
    QLabel* m_leftOut;
    QLabel* m_problem;
    ImportChoices* m_choices;
    QDialogButtonBox* m_buttons;
    bool m_columnsChosen = false;  // by hand
    bool m_newTable = false;       // the rows themselves change: another encoding, another sheet
};

}  // namespace kinoscope
