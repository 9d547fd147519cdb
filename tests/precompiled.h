// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What nearly every test includes, read once a folder where the preset precompiles headers. No test relies on it: the
// preset dev does without.
#pragma once

#include <QtTest>
#ifdef QT_WIDGETS_LIB
#include <QtWidgets>
#endif

#if __has_include(<Eigen/Core>)
#include <Eigen/Core>
#endif

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>
