// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/export_dialog.h"

#include "app/files/file_dialog.h"
#include "app/report/export_choices.h"
#include "ui/text/core_text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace kinoscope {

ExportDialog::ExportDialog(const QString& format, const QString& folder, QWidget* parent)
    : QDialog(parent), m_format(new QComboBox(this)), m_reader(new QLabel(this)), m_folder(new QLineEdit(this)),
      m_buttons(new QDialogButtonBox(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export embedding"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format"));
    for (const ExportChoice& choice : export_choices())
        m_format->addItem(ui::coreText(choice.label), QString::fromStdString(choice.name));
    m_format->setCurrentIndex(std::max(0, m_format->findData(format)));
    m_reader->setObjectName(QStringLiteral("exportReader"));
    m_reader->setWordWrap(true);
    m_reader->setTextFormat(Qt::PlainText);
    ui::setRole(m_reader, "muted");
    createButtons();

    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 20);
    form->setSpacing(12);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_reader);
    form->addRow(tr("F&older"), createFolderRow(folder));
    form->addRow(m_buttons);
    // As tall as the longest sentence, so that nothing moves when another format is looked at.
    m_reader->setMinimumHeight(2 * m_reader->fontMetrics().lineSpacing() + 4);
    m_reader->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setMinimumWidth(520);
    showReader();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showReader);
}

QWidget* ExportDialog::createFolderRow(const QString& folder)
{
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setText(folder);
    connect(m_folder, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty());
    });
    auto* choose = new QPushButton(tr("&Choose…"), this);
    choose->setObjectName(QStringLiteral("exportChoose"));
    choose->setAccessibleName(tr("Choose the folder"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    line->setFocusProxy(m_folder);
    return line;
}

void ExportDialog::createButtons()
{
    m_buttons->setStandardButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton* const ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Export"));
    ok->setObjectName(QStringLiteral("exportRun"));
    ok->setAccessibleName(tr("Export"));
    ok->setProperty("primary", true);
    ok->setDefault(true);
    QPushButton* const cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("exportCancel"));
    cancel->setAccessibleName(tr("Cancel the export"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::chooseFolder()
{
    QFileDialog* const dialog =
        makeFolderDialog(this, m_folder->text(), QStringLiteral("exportFolderDialog"), tr("Export into this folder"));
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::showReader()
{
    const auto& choice = export_choices()[static_cast<std::size_t>(m_format->currentIndex())];
    m_reader->setText(ui::coreText(choice.reader));
    m_format->setAccessibleDescription(m_reader->text());
}

void ExportDialog::finish()
{
    Q_EMIT exportRequested(m_format->currentData().toString(), m_folder->text().trimmed());
    accept();
}

}  // namespace kinoscope
