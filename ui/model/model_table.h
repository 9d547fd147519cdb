// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/model/model_tables.h"

#include <QTableWidget>

namespace kinoscope::ui {

/// A model's tables, a row each: shape, smallest, mean and largest number, and the tensor of a model file that it is.
class ModelTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ModelTable(QWidget* parent = nullptr);

    void setModelTables(const ModelTables& model);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();
    void leaveRoomForNames();
};

}  // namespace kinoscope::ui
