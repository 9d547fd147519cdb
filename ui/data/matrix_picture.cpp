// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/matrix_picture.h"

#include "ui/plot/colour_scale.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace kinoscope::ui {

namespace {

constexpr double palest = 0.12;  // a single rating is seen

/// The colours of densities, looked up: a picture has a hundred thousand cells.
std::array<QRgb, 256> densityColours(const Theme& theme)
{
    std::array<QRgb, 256> colours{};
    for (std::size_t i = 0; i < colours.size(); ++i)
        colours[i] = densityColour(std::pow(static_cast<double>(i) / 255.0, 3.0), theme).rgb();
    return colours;
}

}  // namespace

QColor densityColour(double density, const Theme& theme)
{
    if (density <= 0.0)
        return theme.panel;
    const double share = palest + (1.0 - palest) * std::cbrt(std::min(density, 1.0));
    const auto mixed = [share](int from, int to) { return static_cast<int>(std::lround(from + share * (to - from))); };
    return {mixed(theme.panel.red(), theme.accent.red()), mixed(theme.panel.green(), theme.accent.green()),
            mixed(theme.panel.blue(), theme.accent.blue())};
}

QColor ratingColour(float value, const Dataset& dataset, const Theme& theme)
{
    const double width = dataset.scale.max - dataset.scale.min;
    if (dataset.feedback == Feedback::pairs || width <= 0.0)
        return theme.accent;
    return scaleColour((static_cast<double>(value) - dataset.scale.min) / width, theme);
}

QImage matrixImage(const MatrixGrid& grid, const Dataset& dataset, const Theme& theme)
{
    QImage image(grid.columns, grid.rows, QImage::Format_RGB32);
    const std::array<QRgb, 256> densities = densityColours(theme);
    const QRgb empty = theme.panel.rgb();
    std::vector<int> films(static_cast<std::size_t>(grid.columns));
    for (int column = 0; column < grid.columns; ++column)
        films[static_cast<std::size_t>(column)] = grid.film_at(column + 1) - grid.film_at(column);
    for (int row = 0; row < grid.rows; ++row) {
        auto* const line = reinterpret_cast<QRgb*>(image.scanLine(row));
        const int people = grid.person_at(row + 1) - grid.person_at(row);
        for (int column = 0; column < grid.columns; ++column) {
            const std::size_t at = grid.index(row, column);
            if (grid.counts[at] == 0) {
                line[column] = empty;
            } else if (grid.is_single()) {
                const Rating& rating = dataset.ratings[static_cast<std::size_t>(grid.last[at])];
                line[column] = ratingColour(rating.value, dataset, theme).rgb();
            } else {
                const float could =
                    static_cast<float>(people) * static_cast<float>(films[static_cast<std::size_t>(column)]);
                const float share = std::cbrt(std::min(1.0F, static_cast<float>(grid.counts[at]) / could));
                line[column] =
                    densities[std::max(std::size_t{1}, static_cast<std::size_t>(std::lround(share * 255.0F)))];
            }
        }
    }
    return image;
}

}  // namespace kinoscope::ui
