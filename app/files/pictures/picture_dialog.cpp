// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/pictures/picture_dialog.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

int indexOf(const QList<PictureSizeChoice>& sizes, const QString& name)
{
    const auto found =
        std::find_if(sizes.begin(), sizes.end(), [&](const PictureSizeChoice& choice) { return choice.name == name; });
    return found == sizes.end() ? 0 : static_cast<int>(found - sizes.begin());
}

}  // namespace

PictureDialog::PictureDialog(const ui::PictureCaption& caption, const QList<PictureSizeChoice>& sizes,
                             const QString& size, QWidget* parent)
    : QDialog(parent), m_caption(caption), m_sizes(sizes), m_title(new QLineEdit(caption.title, this)),
      m_size(new QComboBox(this))
{
    setObjectName(QStringLiteral("pictureOptions"));
    setWindowTitle(tr("Export picture"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_title->setObjectName(QStringLiteral("pictureTitle"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setCursorPosition(0);
    m_size->setObjectName(QStringLiteral("pictureSize"));
    m_size->setAccessibleName(tr("Size"));
    for (const PictureSizeChoice& choice : sizes)
        m_size->addItem(choice.label);
    m_size->setCurrentIndex(indexOf(sizes, size));
    auto* below = new QLabel(caption.below(), this);
    below->setObjectName(QStringLiteral("pictureSource"));
    below->setWordWrap(true);
    below->setTextFormat(Qt::PlainText);
    ui::setRole(below, "muted");
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* const ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("&Save as…"));
    ok->setObjectName(QStringLiteral("pictureSave"));
    ok->setAccessibleName(tr("Save as"));
    ok->setProperty("primary", true);
    ok->setDefault(true);
    QPushButton* const cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("pictureCancel"));
    cancel->setAccessibleName(tr("Cancel the export"));

    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 20);
    form->setSpacing(12);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("Si&ze"), m_size);
    form->addRow(tr("Caption"), below);
    form->addRow(buttons);
    setMinimumWidth(520);
    connect(buttons, &QDialogButtonBox::accepted, this, &PictureDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PictureDialog::finish()
{
    m_caption.title = m_title->text().trimmed();
    Q_EMIT chosen(m_caption, m_sizes[m_size->currentIndex()]);
    accept();
}

}  // namespace kinoscope
