// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace kinoscope {

namespace ui {
class LoadingBar;
}
struct DownloadProgress;

/// How far a download is, in a sentence and a bar.
class DownloadProgressBox : public QWidget {
    Q_OBJECT

public:
    explicit DownloadProgressBox(QWidget* parent = nullptr);

    void showProgress(const DownloadProgress& progress, const QString& host);
    /// A sentence beside the bar, which stays as it is.
    void setText(const QString& text);
    /// A sentence alone: it is over.
    void showEnd(const QString& text);

private:
    QLabel* m_text;
    ui::LoadingBar* m_bar;
};

}  // namespace kinoscope
