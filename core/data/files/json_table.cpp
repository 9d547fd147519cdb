// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/json_table.h"

#include "core/data/files/json_record.h"
#include "core/data/text/fields.h"
#include "core/io/files/packed_file.h"

#include <algorithm>
#include <istream>
#include <streambuf>
#include <vector>

namespace kinoscope {

namespace {

using Problem = JsonRecords::Problem;

constexpr std::size_t json_block = std::size_t{1} << 18U;
constexpr std::size_t longest_json_line = std::size_t{16} << 20U;
/// Yelp's reviews are 5 GB, of which the cells are the smaller part.
constexpr PackedLimits json_limits{.bytes = std::int64_t{64} << 30U};

std::string_view without_mark(std::string_view text)
{
    return text.starts_with("\xef\xbb\xbf") ? text.substr(3) : text;
}

/// The bytes of a file as C++ reads them.
class PackedBuffer : public std::streambuf {
public:
    /// An entry of `records`, like a line, is bounded: a text that never ends would fill the memory.
    PackedBuffer(PackedFile& file, const JsonRecords& records, const std::string& name, const ReadControl& control)
        : m_file(file), m_records(records), m_name(name), m_control(control), m_block(json_block)
    {
    }

protected:
    int_type underflow() override
    {
        m_control.report(m_file.share());
        const std::size_t size = m_file.read(m_block);
        if (size == 0)
            return traits_type::eof();
        m_bytes_of_entry = m_records.rows() > m_rows ? 0 : m_bytes_of_entry + size;
        m_rows = m_records.rows();
        if (m_bytes_of_entry > longest_json_line)
            throw DataError(m_name, 0, 0,
                            {KINOSCOPE_TEXT("core", "an entry of more than %1 bytes"), {as_is(longest_json_line)}},
                            KINOSCOPE_TEXT("core", "a list of objects"));
        std::size_t skipped = 0;
        if (m_first)
            skipped = size - without_mark({m_block.data(), size}).size();
        m_first = false;
        setg(m_block.data(), m_block.data() + skipped, m_block.data() + size);
        return traits_type::to_int_type(m_block[skipped]);
    }

private:
    PackedFile& m_file;
    const JsonRecords& m_records;
    const std::string& m_name;
    const ReadControl& m_control;
    std::vector<char> m_block;
    std::size_t m_bytes_of_entry = 0;
    std::int64_t m_rows = 0;
    bool m_first = true;
};

Message found_instead(Problem problem, std::string_view text)
{
    switch (problem) {
    case Problem::too_deep: return KINOSCOPE_TEXT("core", "objects nested deeper than 16 levels");
    case Problem::too_many_fields: return KINOSCOPE_TEXT("core", "more than 10,000 fields");
    case Problem::no_object: return KINOSCOPE_TEXT("core", "a value that is not an object");
    case Problem::none:
    case Problem::broken: break;
    }
    return text.empty() ? Message(KINOSCOPE_TEXT("core", "text that is not JSON")) : as_is(in_quotes(text));
}

class JsonLines {
public:
    JsonLines(const std::string& file, std::int64_t most_rows) : m_file(file), m_records(file, false, most_rows) {}

    void read(PackedFile& packed, const ReadControl& control)
    {
        std::vector<char> block(json_block);
        std::string rest;
        while (!m_records.is_full()) {
            control.report(packed.share());
            const std::size_t size = packed.read(block);
            if (size == 0)
                break;
            rest.append(block.data(), size);
            take_lines(rest);
            if (rest.size() > longest_json_line)
                throw DataError(m_file, m_line + 1, 0, {KINOSCOPE_TEXT("core", "%1 bytes"), {as_is(rest.size())}},
                                {KINOSCOPE_TEXT("core", "a line of at most %1 bytes"), {as_is(longest_json_line)}});
        }
        if (!m_records.is_full() && !rest.empty())
            take_line(rest);
    }

    JsonRecords& records() { return m_records; }

private:
    void take_lines(std::string& text)
    {
        std::size_t begin = 0;
        for (std::size_t end = text.find('\n'); end != std::string::npos && !m_records.is_full();
             end = text.find('\n', begin)) {
            take_line(std::string_view(text).substr(begin, end - begin));
            begin = end + 1;
        }
        text.erase(0, begin);
    }

    void take_line(std::string_view line)
    {
        if (++m_line == 1)
            line = without_mark(line);
        line = trimmed(line);
        if (line.empty()) {
            m_records.add_empty();
            return;
        }
        if (m_python ? parse(json_of_python(line)) : parse(line))
            return;
        // Python's own way to write objects, which some public sets have.
        if (!m_python && m_records.problem() == Problem::broken && line.find('\'') != std::string_view::npos) {
            m_python = parse(json_of_python(line));
            if (m_python)
                return;
        }
        throw DataError(m_file, m_line, 0, found_instead(m_records.problem(), line),
                        KINOSCOPE_TEXT("core", "a JSON object in each line, or one list of objects"));
    }

    bool parse(std::string_view line)
    {
        m_records.begin_text();
        return nlohmann::json::sax_parse(line, &m_records) || m_records.is_full();
    }

    const std::string& m_file;
    JsonRecords m_records;
    std::int64_t m_line = 0;
    bool m_python = false;
};

void read_list(PackedFile& packed, const std::string& file, JsonRecords& records, const ReadControl& control)
{
    PackedBuffer buffer(packed, records, file, control);
    std::istream stream(&buffer);
    stream.exceptions(std::ios::badbit);  // what the file throws goes on
    if (nlohmann::json::sax_parse(stream, &records) || records.is_full())
        return;
    const DataError error(file, records.rows() + 1, 0, found_instead(records.problem(), {}),
                          KINOSCOPE_TEXT("core", "a JSON object in each line, or one list of objects"));
    throw error.retold({KINOSCOPE_TEXT("core", "%1, entry %2: found %3. Expected %4."), error.message.parts()});
}

bool begins_list(const std::filesystem::path& path)
{
    PackedFile file(path, json_limits);
    std::string beginning(4096, '\0');
    beginning.resize(file.read(beginning));
    const std::string_view text = trimmed(without_mark(beginning));
    return text.starts_with('[');
}

}  // namespace

bool looks_like_json(std::string_view beginning)
{
    std::string_view text = trimmed(without_mark(beginning.substr(0, 4096)));
    if (text.starts_with('['))
        text = trimmed(text.substr(1));
    if (!text.starts_with('{'))
        return false;
    text = trimmed(text.substr(1));
    return text.starts_with('"') || text.starts_with('\'') || text.starts_with("u'") || text.starts_with("u\"") ||
           text.starts_with('}');
}

TableText read_json_table(const std::filesystem::path& path, const std::string& file, std::int64_t most_rows,
                          const ReadControl& control)
{
    TableText table{file, {}, "UTF-8"};
    table.lines_made = 1;
    const bool list = begins_list(path);
    table.lines = list ? TableText::Lines::entries : TableText::Lines::lines;
    PackedFile packed(path, json_limits);
    const auto take = [&table](JsonRecords& records) {
        if (records.heading().empty())
            throw DataError(table.file, 0, 0, KINOSCOPE_TEXT("core", "JSON without any field"),
                            KINOSCOPE_TEXT("core", "ratings"));
        table.complete = !records.is_full();
        table.text = records.take_text();
    };
    if (list) {
        JsonRecords records(file, true, most_rows);
        read_list(packed, file, records, control);
        take(records);
    } else {
        JsonLines lines(file, most_rows);
        lines.read(packed, control);
        take(lines.records());
    }
    return table;
}

}  // namespace kinoscope
