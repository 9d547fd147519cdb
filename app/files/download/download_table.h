// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/download/catalogue.h"

#include <QTableWidget>

namespace kinoscope {

/// What of a set is on this computer.
enum class SetState { absent, partly, here };

/// The sets with their sizes; one of them is picked, at first the one that is recommended.
class DownloadTable : public QTableWidget {
    Q_OBJECT

public:
    explicit DownloadTable(const QList<DownloadSet>& sets, QWidget* parent = nullptr);

    void setStates(const QList<SetState>& states);  ///< in the order of the sets

    QSize sizeHint() const override;  ///< all rows, without scrolling

private:
    int recommend(const QList<DownloadSet>& sets);
    void setText(int row, int column, const QString& text);
};

}  // namespace kinoscope
