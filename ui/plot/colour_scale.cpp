// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/colour_scale.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr std::array<QRgb, 9> viridis{0xff440154, 0xff472d7b, 0xff3b528b, 0xff2c728e, 0xff21918c,
                                      0xff28ae80, 0xff5ec962, 0xffaddc30, 0xfffde725};

struct Part {
    double from, to;
};
// Yellow is lost on white, dark violet on black.
constexpr Part onWhite{0.0, 0.84};
constexpr Part onBlack{0.28, 1.0};

}  // namespace

QColor scaleColour(double share, const Theme& theme)
{
    const Part part = theme.dark ? onBlack : onWhite;
    const double at = (part.from + std::clamp(share, 0.0, 1.0) * (part.to - part.from)) * (viridis.size() - 1.0);
    const auto low = static_cast<std::size_t>(std::min(std::floor(at), viridis.size() - 2.0));
    const double rest = at - static_cast<double>(low);
    const QColor from(viridis[low]);
    const QColor to(viridis[low + 1]);
    const auto mixed = [rest](int a, int b) { return static_cast<int>(std::lround(a + rest * (b - a))); };
    return {mixed(from.red(), to.red()), mixed(from.green(), to.green()), mixed(from.blue(), to.blue())};
}

}  // namespace kinoscope::ui
