// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/map/projection.h"

#include <QComboBox>
#include <QStringList>

namespace kinoscope::ui {

/// The component that an axis of the map stands for: its number, and in the list what it is.
class AxisBox : public QComboBox {
    Q_OBJECT

public:
    AxisBox(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    /// What each is called in the list.
    void setComponents(const QStringList& names, MapAxes kind);
    /// A model with fewer components shows its last one for those that it lacks.
    void setComponent(int component);
};

}  // namespace kinoscope::ui
