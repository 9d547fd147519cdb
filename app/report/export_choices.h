// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace kinoscope {

/// The report as one page, beside core's formats for other tools.
inline constexpr char page_format[] = "html";

/// A format as command line and window offer it.
struct ExportChoice {
    std::string name;    ///< for --format: "projector"
    std::string label;   ///< for people: "Embedding Projector"
    std::string reader;  ///< a sentence: what reads it
};
/// Core's formats, then the page.
const std::vector<ExportChoice>& export_choices();

}  // namespace kinoscope
