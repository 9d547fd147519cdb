// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/fields/device_box.h"

#include <QStandardItemModel>

namespace kinoscope::ui {

DeviceBox::DeviceBox(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("deviceBox"));
    for (const Device device : {Device::automatic, Device::cpu, Device::cuda})
        addItem(nameOf(device), static_cast<int>(device));
}

QString DeviceBox::nameOf(Device device)
{
    switch (device) {
    case Device::cpu: return tr("CPU");
    case Device::cuda: return tr("CUDA");
    case Device::automatic: break;
    }
    return tr("Automatic");
}

void DeviceBox::setCudaAvailable(bool available, const QString& reason)
{
    const int row = findData(static_cast<int>(Device::cuda));
    auto* item = qobject_cast<QStandardItemModel*>(model())->item(row);
    item->setEnabled(available);
    item->setToolTip(available ? tr("On an NVIDIA graphics card") : reason);
    item->setText(available ? nameOf(Device::cuda) : tr("CUDA (not available)"));
    if (!available && currentIndex() == row)
        setCurrentIndex(0);
}

QString DeviceBox::help()
{
    return tr("<p>What trains the model: the processor (CPU) or an NVIDIA graphics card (CUDA).</p>");
}

}  // namespace kinoscope::ui
