// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace kinoscope {

namespace ui {
class LoadingBar;
}

/// What is being read while something else is open, how far it is, and a Cancel: for the status bar. Hidden at first.
class LoadingStrip : public QWidget {
    Q_OBJECT

public:
    explicit LoadingStrip(QWidget* parent = nullptr);

    void showBusy(const QString& what);  ///< "Reading ml-25m …"
    void showShare(double share);        ///< 0 … 1

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel* m_text;
    ui::LoadingBar* m_bar;
};

}  // namespace kinoscope
