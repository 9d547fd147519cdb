// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace kinoscope::test {

/// MovieLens 100K for tests on real ratings; its licence keeps it out of this repository. May not exist:
/// `if (!std::filesystem::exists(real_data())) QSKIP("MovieLens 100K is not here");`
inline std::filesystem::path real_data()
{
    return std::filesystem::path(KINOSCOPE_REFERENCE_DIR) / "data" / "ml-100k";
}

/// Reference figures of the notebook and of PyTorch (`pytorch-seed0.csv`, …). May not exist.
inline std::filesystem::path reference_figures()
{
    return std::filesystem::path(KINOSCOPE_REFERENCE_DIR) / "reference";
}

}  // namespace kinoscope::test
