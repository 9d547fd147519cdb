// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kinoscope {

/// Why nothing came of a download, what to do about it, and ways to the ratings without it.
class DownloadProblemBox : public QWidget {
    Q_OBJECT

public:
    explicit DownloadProblemBox(QWidget* parent = nullptr);

    /// Also told to assistive technology.
    void showProblem(const QString& sentence, const QString& advice);

Q_SIGNALS:
    /// The set's page on the web.
    void pageWanted();
    void debianCopyWanted();

private:
    QLabel* m_sentence;
    QLabel* m_advice;
};

}  // namespace kinoscope
