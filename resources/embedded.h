// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Files of resources/ that are compiled into the library, for parts that have no Qt.
namespace kinoscope::embedded {

std::string_view sample_films();  ///< sample/films.csv: `title,genres`, quoted titles, UTF-8

}  // namespace kinoscope::embedded
