// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export/csv_text.h"
#include "core/io/export/export_files.h"

#include <fmt/format.h>

#include <bit>

namespace kinoscope {

static_assert(std::endian::native == std::endian::little, "the arrays are written as they lie in memory");

namespace {

/// Magic, version, length of the rest as two bytes, and a Python dictionary with spaces up to a multiple of 64.
std::string npy_header(std::string_view type, const std::string& shape)
{
    constexpr std::size_t before = 10;
    constexpr std::size_t block = 64;
    std::string dictionary = fmt::format("{{'descr': '{}', 'fortran_order': False, 'shape': {}, }}", type, shape);
    const std::size_t whole = (before + dictionary.size() + 1 + block - 1) / block * block;
    dictionary.resize(whole - before - 1, ' ');
    dictionary += '\n';
    std::string header("\x93NUMPY\x01\x00", 8);
    header += static_cast<char>(dictionary.size() & 0xffU);
    header += static_cast<char>(dictionary.size() >> 8U);
    return header + dictionary;
}

template <typename Number>
std::string npy(std::string_view type, const std::string& shape, const Number* numbers, std::size_t count)
{
    std::string bytes = npy_header(type, shape);
    bytes.append(reinterpret_cast<const char*>(numbers), count * sizeof(Number));
    return bytes;
}

}  // namespace

std::vector<ExportFile> npy_files(const ModelDocument& document)
{
    const FactorMatrix& factors = document.model.movie_factors;
    const auto films = static_cast<std::size_t>(factors.rows());
    const std::string one_a_film = fmt::format("({},)", films);
    std::vector<std::int64_t> ids;
    std::string table = csv_row(film_heading());
    for (std::size_t row = 0; row < films; ++row) {
        ids.push_back(document.movies[row].id);
        table += csv_row(film_fields(document, row));
    }
    return {{"movie_factors.npy", npy("<f4", fmt::format("({}, {})", films, factors.cols()), factors.data(),
                                      static_cast<std::size_t>(factors.size()))},
            {"movie_bias.npy", npy("<f4", one_a_film, document.model.movie_bias.data(), films)},
            {"movie_ids.npy", npy("<i8", one_a_film, ids.data(), films)},
            {"movies.csv", std::move(table)}};
}

}  // namespace kinoscope
