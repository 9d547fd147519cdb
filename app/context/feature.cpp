// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context/feature.h"

namespace kinoscope {

void Feature::setSeen(QWidget* /*view*/, bool /*seen*/) {}

}  // namespace kinoscope
