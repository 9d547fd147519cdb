// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/pictures/picture_sizes.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace kinoscope {

/// Asks under which title and at which size a picture is to be written; says what else will stand on it. Does not
/// block: `open()`. Deletes itself.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    /// `caption` and the size of that name are the first suggestion.
    PictureDialog(const ui::PictureCaption& caption, const QList<PictureSizeChoice>& sizes, const QString& size,
                  QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const ui::PictureCaption& caption, const PictureSizeChoice& size);

private:
    void finish();

    ui::PictureCaption m_caption;
    QList<PictureSizeChoice> m_sizes;
    QLineEdit* m_title;
    QComboBox* m_size;
};

}  // namespace kinoscope
