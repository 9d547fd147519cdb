// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export/film_list.h"

#include "core/io/export/csv_text.h"
#include "core/io/export/export_files.h"
#include "core/io/files/atomic_file.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace kinoscope {

void write_film_list(const std::filesystem::path& path, const MovieTable& movies, std::span<const int> rows,
                     const Eigen::VectorXf& bias, Feedback feedback)
{
    std::string text = csv_row(film_heading());
    for (const int row : rows)
        text += csv_row(film_fields(movies[static_cast<std::size_t>(row)],
                                    row < bias.size() ? std::optional<float>(bias(row)) : std::nullopt, feedback));
    write_file_atomically(path, std::array{std::string_view(text)});
}

}  // namespace kinoscope
