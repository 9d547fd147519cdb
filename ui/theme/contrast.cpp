// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](float part) {
        const auto share = static_cast<double>(part);
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor inkOn(const QColor& ground)
{
    const QColor white(Qt::white);
    const QColor& ink = Theme::light().text;
    return contrastRatio(white, ground) >= contrastRatio(ink, ground) ? white : ink;
}

}  // namespace kinoscope::ui
