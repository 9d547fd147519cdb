// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kinoscope::ui {

enum class Digits { asLetters, asNumbers };  ///< "10" before "9", or after it

/// Where each text stands when they are sorted as the reader's language sorts them, from 0; equal texts share a place.
/// On any thread.
std::vector<int> placesOf(const std::vector<QString>& texts, Digits digits = Digits::asLetters);

}  // namespace kinoscope::ui
