// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kinoscope::ui {

/// Offers the Notebook preset for a run that is to be watched: the others have learned most of it by the first beats.
class NotebookOffer : public QWidget {
    Q_OBJECT

public:
    explicit NotebookOffer(QWidget* parent = nullptr);

Q_SIGNALS:
    void taken();
};

}  // namespace kinoscope::ui
