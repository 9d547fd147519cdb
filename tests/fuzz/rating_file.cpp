// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A rating file, read a block at a time by two parsers, against the plainest way to read it.
//
// The first byte of the input says how its rows are written: t tabs, c commas, d and z two colons. A capital letter
// puts as many good rows before them as make the end of the first block fall into the input.
#include "core/data/readers/rating_file.h"

#include "tests/fuzz/check.h"
#include "tests/fuzz/input_files.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace kinoscope::fuzz {

namespace {

constexpr std::size_t block_size = std::size_t{1} << 19U;
constexpr std::size_t longest_line = 1024;

/// What was read before the first line that is no row, and which line that was; 0: there was none.
struct Answer {
    std::vector<RatingRow> rows;
    std::int64_t refused = 0;
    bool at_empty_line = false;
};

RatingFormat format_of(char letter)
{
    switch (letter) {
    case 't': return {"\t", RatingValues::whole_stars};
    case 'c': return {",", RatingValues::half_stars};
    case 'd': return {"::", RatingValues::half_stars};
    default: return {"::", RatingValues::zero_to_ten};
    }
}

/// As long as a line may be, so that few fill a block.
std::string good_row(const RatingFormat& format)
{
    const std::string separator(format.separator);
    const std::string start = "1" + separator + "2" + separator + "3" + separator;
    return start + std::string(longest_line - start.size() - 1, '0') + "4\n";
}

bool is_equal(const RatingRow& a, const RatingRow& b)
{
    return a.user == b.user && a.movie == b.movie && a.value == b.value && a.timestamp == b.timestamp;
}

/// What comes behind the first `pad` rows, which are all the same.
Answer read_by_blocks(const std::filesystem::path& path, const RatingFormat& format, std::size_t pad)
{
    Answer answer;
    std::size_t passed = 0;
    std::array<RatingRow, 7> rows;
    try {
        RatingFile file(path, format, {});
        require(file.likely_rows() <= std::filesystem::file_size(path) / 8 + 1, "no more rows are likely than fit");
        for (std::size_t count = rows.size(); count == rows.size();) {
            count = file.next_rows(rows);
            for (std::size_t i = 0; i < count; ++i, ++passed) {
                if (passed >= pad)
                    answer.rows.push_back(rows[i]);
                else
                    require(is_equal(rows[i], {1, 2, 3.0F, 4}), "a good row is read as it is");
            }
        }
    } catch (const DataError& error) {
        check_sentence(error.what());
        answer.refused = error.line() - static_cast<std::int64_t>(pad);
        require(answer.refused > 0, "a refusal names a line that is not good");
    }
    return answer;
}

bool is_empty(std::string_view line)
{
    return line.find_first_not_of('\r') == std::string_view::npos;
}

/// Without the end of the last line, and without empty ones at the end.
std::vector<std::string_view> lines_of(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    while (!lines.empty() && is_empty(lines.back()))
        lines.pop_back();
    return lines;
}

Answer read_plainly(std::string_view text, const RatingFormat& format)
{
    Answer answer;
    std::int64_t number = 0;
    for (std::string_view line : lines_of(text)) {
        ++number;
        const bool empty = is_empty(line);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const bool unfit = empty || line.size() > longest_line || line.find('\0') != std::string_view::npos;
        const auto row = unfit ? std::nullopt : accepted([&] {
            return parse_rating_row({"input", number, line}, format);
        });
        if (!row) {
            answer.refused = number;
            answer.at_empty_line = empty;
            break;
        }
        answer.rows.push_back(*row);
    }
    return answer;
}

}  // namespace

void test_one_input(std::string_view input)
{
    if (input.empty())
        return;
    const bool padded = input[0] >= 'A' && input[0] <= 'Z';
    const RatingFormat format = format_of(padded ? static_cast<char>(input[0] - 'A' + 'a') : input[0]);
    input.remove_prefix(1);
    const std::string row = good_row(format);
    std::string text;
    while (padded && text.size() + row.size() + input.size() / 2 <= block_size)
        text += row;
    const std::size_t pad = text.size() / row.size();
    text += input;

    static const std::filesystem::path path = work_folder() / "ratings";
    write_file(path, text);
    const Answer blocks = read_by_blocks(path, format, pad);
    if (pad == 0 && input.starts_with("\xef\xbb\xbf"))
        input.remove_prefix(3);
    const Answer plain = read_plainly(input, format);
    require(blocks.rows.size() <= plain.rows.size() && (plain.refused > 0 || blocks.rows.size() == plain.rows.size()),
            "both ways find the same number of rows");
    require(std::equal(blocks.rows.begin(), blocks.rows.end(), plain.rows.begin(), &is_equal),
            "both ways read the same rows");
    // Behind an empty line, one that is no text at all is told of first.
    require(blocks.refused == plain.refused || (plain.at_empty_line && blocks.refused > plain.refused),
            "both ways refuse the same line");
}

}  // namespace kinoscope::fuzz
