// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <QComboBox>

namespace kinoscope::ui {

/// Where a run is computed. A device that is not here cannot be chosen, and its tooltip says why.
class DeviceBox : public QComboBox {
    Q_OBJECT

public:
    explicit DeviceBox(QWidget* parent = nullptr);

    Device device() const { return static_cast<Device>(currentData().toInt()); }
    void setDevice(Device device) { setCurrentIndex(findData(static_cast<int>(device))); }
    static QString nameOf(Device device);
    void setCudaAvailable(bool available, const QString& reason);
    /// What it is for.
    static QString help();
};

}  // namespace kinoscope::ui
