// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace kinoscope {

/// Asks in which format and into which folder the films' factors are to be written. Does not block: `open()`.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// With `format` (a name of `export_choices`) and `folder` as the first suggestion.
    ExportDialog(const QString& format, const QString& folder, QWidget* parent = nullptr);

Q_SIGNALS:
    void exportRequested(const QString& format, const QString& folder);

private:
    QWidget* createFolderRow(const QString& folder);
    void createButtons();
    void chooseFolder();
    void showReader();
    void finish();

    QComboBox* m_format;
    QLabel* m_reader;
    QLineEdit* m_folder;
    QDialogButtonBox* m_buttons;
};

}  // namespace kinoscope
