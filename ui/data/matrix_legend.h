// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QWidget>

namespace kinoscope::ui {

/// What the colours of a MatrixView mean: how many ratings, or which.
class MatrixLegend : public QWidget {
    Q_OBJECT

public:
    explicit MatrixLegend(QWidget* parent = nullptr);

    /// `ratings`: the colours are those of single ratings. Of pairs there is nothing to say then.
    void show(const DatasetPtr& dataset, bool ratings);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString low() const;
    QString high() const;

    DatasetPtr m_dataset;
    bool m_ratings = false;
};

}  // namespace kinoscope::ui
