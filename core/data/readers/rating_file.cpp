// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/rating_file.h"

#include "core/data/text/text_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::size_t block_size = std::size_t{1} << 19U;  // stays in a core's own cache
constexpr std::size_t shortest_row = 8;                    // "1,1,1,1" and its end

bool is_empty(const TextLine& line)
{
    return line.text.find_first_not_of('\r') == std::string_view::npos;
}

}  // namespace

RatingFile::RatingFile(const std::filesystem::path& path, const RatingFormat& format, ReadControl control)
    : m_format(format), m_parse(quick_row_parser(format)), m_control(std::move(control)),
      m_name(path.filename().string()), m_size(size_of_text_file(path, rating_file_limits)),
      m_file(open_text_file(path)), m_block(std::make_unique_for_overwrite<char[]>(block_size + 1))
{
    std::setvbuf(m_file.get(), nullptr, _IONBF, 0);
    m_at = m_end = m_rest = m_block.get();
    read_block();
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (std::string_view(m_at, static_cast<std::size_t>(m_rest - m_at)).starts_with(mark)) {
        m_at += mark.size();
        m_end = std::max(m_end, m_at);  // without a whole line in the block it was before the mark
    }
}

std::size_t RatingFile::likely_rows() const
{
    if (m_end == m_at)
        return 0;
    const auto lines = static_cast<double>(std::count(m_at, m_end, '\n'));
    // Ids grow longer towards the end of a file, which makes rows fewer; a tenth more costs nothing until it is used.
    const double share = static_cast<double>(m_size) / static_cast<double>(m_end - m_at);
    const auto rows = static_cast<std::size_t>(lines * share * (share > 1.0 ? 1.1 : 1.0)) + 1;
    return std::min(rows, m_size / shortest_row + 1);  // the last may lack its end
}

void RatingFile::require_heading(std::string_view heading)
{
    TextLine line;
    if (!next_line(line))
        return;
    if (is_empty(line) && rest_is_empty())
        return;
    if (line.text != heading)
        line.fail(in_quotes(line.text),
                  {KINOSCOPE_TEXT("core", "the heading %1"), {as_is(fmt::format("\"{}\"", heading))}});
}

std::size_t RatingFile::next_rows(std::span<RatingRow> rows)
{
    std::size_t count = 0;
    while (count < rows.size()) {
        if (m_at < m_end) {
            if (const char* const next = m_parse(m_at, rows[count])) {
                m_at += next - m_at;
                ++m_line;
                ++count;
                continue;
            }
        }
        TextLine line;
        if (!next_line(line))
            break;
        if (is_empty(line) && rest_is_empty())
            break;
        rows[count++] = parse_rating_row(line, m_format);
    }
    return count;
}

/// Keeps what is left of the block and reads on; false at the end of the file. A missing end of the last line is added.
bool RatingFile::read_block()
{
    const auto kept = static_cast<std::size_t>(m_rest - m_at);
    std::memmove(m_block.get(), m_at, kept);
    errno = 0;
    const std::size_t fresh = std::fread(m_block.get() + kept, 1, block_size - kept, m_file.get());
    if (std::ferror(m_file.get()) != 0)
        throw DataError(
            m_name, {KINOSCOPE_TEXT("core", "cannot be read (%1)."), {as_is(std::generic_category().message(errno))}});
    m_read += fresh;
    m_control.report(
        std::min(1.0, static_cast<double>(m_read) / static_cast<double>(std::max<std::uint64_t>(m_size, 1))));
    m_at = m_block.get();
    m_rest = m_at + kept + fresh;
    if (fresh == 0 && kept > 0 && m_rest[-1] != '\n')
        *m_rest++ = '\n';
    m_end = m_rest;
    while (m_end > m_at && m_end[-1] != '\n')
        --m_end;
    return fresh > 0 || m_end > m_at;
}

bool RatingFile::next_line(TextLine& line)
{
    while (m_at == m_end) {
        if (static_cast<std::size_t>(m_rest - m_at) == block_size)
            TextLine{m_name, m_line + 1, {}}.fail(
                {KINOSCOPE_TEXT("core", "more than %1 bytes"), {as_is(block_size)}},
                {KINOSCOPE_TEXT("core", "a line of at most %1 bytes"), {as_is(rating_file_limits.max_line)}});
        if (!read_block())
            return false;
    }
    const auto* end = static_cast<const char*>(std::memchr(m_at, '\n', static_cast<std::size_t>(m_end - m_at)));
    line = {m_name, ++m_line, {m_at, static_cast<std::size_t>(end - m_at)}};
    m_at += end - m_at + 1;
    if (line.text.ends_with('\r'))
        line.text.remove_suffix(1);
    check(line);
    return true;
}

void RatingFile::check(const TextLine& line) const
{
    if (const std::size_t nul = line.text.find('\0'); nul != std::string_view::npos)
        line.fail(KINOSCOPE_TEXT("core", "a NUL byte"), KINOSCOPE_TEXT("core", "text"),
                  static_cast<std::int64_t>(nul) + 1);
    if (line.text.size() > rating_file_limits.max_line)
        line.fail({KINOSCOPE_TEXT("core", "%1 bytes"), {as_is(line.text.size())}},
                  {KINOSCOPE_TEXT("core", "a line of at most %1 bytes"), {as_is(rating_file_limits.max_line)}});
}

/// Passes over line ends; if a row follows nevertheless, the empty line before it is to blame.
bool RatingFile::rest_is_empty()
{
    const std::int64_t first_empty = m_line;
    TextLine line;
    while (next_line(line)) {
        if (!is_empty(line))
            TextLine{m_name, first_empty, {}}.fail(KINOSCOPE_TEXT("core", "an empty line"),
                                                   KINOSCOPE_TEXT("core", "person, film, rating and time"));
    }
    return true;
}

}  // namespace kinoscope
