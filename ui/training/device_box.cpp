// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/device_box.h"

#include <QStandardItemModel>

namespace kinoscope::ui {

DeviceBox::DeviceBox(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("deviceBox"));
    addItem(tr("Automatic"), static_cast<int>(Device::automatic));
    addItem(tr("CPU"), static_cast<int>(Device::cpu));
    addItem(tr("CUDA"), static_cast<int>(Device::cuda));
}

void DeviceBox::setCudaAvailable(bool available, const QString& reason)
{
    const int row = findData(static_cast<int>(Device::cuda));
    auto* item = qobject_cast<QStandardItemModel*>(model())->item(row);
    item->setEnabled(available);
    item->setToolTip(available ? tr("On an NVIDIA graphics card") : reason);
    item->setText(available ? tr("CUDA") : tr("CUDA (not here)"));
    if (!available && currentIndex() == row)
        setCurrentIndex(0);
}

void DeviceBox::updateToolTip(const QString& hint)
{
    setToolTip(hint + tr("<p>Where the training is computed: on the processor (CPU) or on an NVIDIA graphics card "
                         "(CUDA).</p>"));
}

}  // namespace kinoscope::ui
