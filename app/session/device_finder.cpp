// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/device_finder.h"

#include "core/data/message.h"
#include "core/model/steps/devices.h"
#include "ui/text/core_text.h"

#include <exception>
#include <utility>

namespace kinoscope {

void DeviceFinder::look()
{
    if (std::exchange(m_looked, true))
        return;
    m_jobs.run(
        [] {
            try {
                return cuda_support();
            } catch (const std::exception& error) {
                return CudaSupport{false, message_of(error).english()};
            }
        },
        [this](const CudaSupport& cuda) { Q_EMIT known(cuda.available, ui::coreText(cuda.reason)); });
}

}  // namespace kinoscope
