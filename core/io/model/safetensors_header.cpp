// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/model/safetensors_header.h"

#include "core/data/data_error.h"
#include "core/io/model/strict_json.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

namespace kinoscope {

namespace {

using nlohmann::json;

// Enough for a thousand tensors; metadata are texts and count as one each.
constexpr std::size_t max_header_values = 10'000;

class HeaderReader {
public:
    HeaderReader(std::uint64_t data_bytes, const std::string& file) : m_data_bytes(data_bytes), m_file(file) {}

    SafetensorsHeader read(std::string_view text) const
    {
        if (text.empty() || text.front() != '{')
            refuse("a header that does not begin with {", "the JSON header of a safetensors file");
        const json root = parse_strict_json(text, m_file, "header", max_header_values);
        SafetensorsHeader header;
        for (const auto& [name, value] : root.items()) {
            if (name == "__metadata__")
                header.metadata = metadata(value);
            else
                header.tensors.push_back(tensor(name, value));
        }
        std::sort(header.tensors.begin(), header.tensors.end(), [](const TensorEntry& a, const TensorEntry& b) {
            return std::tie(a.begin, a.end) < std::tie(b.begin, b.end);
        });
        check_layout(header.tensors);
        return header;
    }

private:
    [[noreturn]] void refuse(const std::string& found, const std::string& expected) const
    {
        throw DataError(m_file, 0, 0, found, expected);
    }

    std::map<std::string, std::string> metadata(const json& value) const
    {
        if (!value.is_object())
            refuse(fmt::format("__metadata__ as {}", value.type_name()), "an object of texts");
        std::map<std::string, std::string> result;
        for (const auto& [key, text] : value.items()) {
            if (!text.is_string())
                refuse(fmt::format("{} in __metadata__ as {}", in_quotes(key), text.type_name()), "a text");
            result.emplace(key, text.get_ref<const std::string&>());
        }
        return result;
    }

    TensorEntry tensor(const std::string& name, const json& value) const
    {
        if (!value.is_object())
            refuse(fmt::format("tensor {} as {}", in_quotes(name), value.type_name()),
                   "an object with dtype, shape and data_offsets");
        TensorEntry entry;
        entry.name = name;
        entry.type = type(name, member(name, value, "dtype"));
        for (const std::uint64_t extent : whole_numbers(name, value, "shape"))
            entry.shape.push_back(static_cast<std::int64_t>(extent));
        const std::vector<std::uint64_t> offsets = whole_numbers(name, value, "data_offsets");
        if (offsets.size() != 2 || offsets[0] > offsets[1] || offsets[1] > m_data_bytes)
            refuse(fmt::format("tensor {} with data_offsets [{}]", in_quotes(name), fmt::join(offsets, ", ")),
                   fmt::format("a begin and an end within the {} bytes of data", m_data_bytes));
        entry.begin = offsets[0];
        entry.end = offsets[1];
        check_size(entry);
        return entry;
    }

    TensorType type(const std::string& name, const json& dtype) const
    {
        for (const TensorType known : {TensorType::f32, TensorType::f16})
            if (dtype.is_string() && dtype.get_ref<const std::string&>() == name_of(known))
                return known;
        refuse(fmt::format("tensor {} with dtype {}", in_quotes(name), shortened(dtype)), "\"F32\" or \"F16\"");
    }

    const json& member(const std::string& name, const json& value, const char* key) const
    {
        const auto found = value.find(key);
        if (found == value.end())
            refuse(fmt::format("tensor {} without {}", in_quotes(name), key), "one");
        return *found;
    }

    std::vector<std::uint64_t> whole_numbers(const std::string& name, const json& value, const char* key) const
    {
        constexpr std::size_t max_dimensions = 8;
        const json& list = member(name, value, key);
        const auto is_good = [](const json& number) {
            return number.is_number_unsigned() &&
                   number.get<std::uint64_t>() <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        };
        if (!list.is_array() || list.size() > max_dimensions || !std::all_of(list.begin(), list.end(), is_good))
            refuse(fmt::format("tensor {} with {} {}", in_quotes(name), key, shortened(list)),
                   "a short list of whole numbers from 0");
        return list.get<std::vector<std::uint64_t>>();
    }

    void check_size(const TensorEntry& entry) const
    {
        const std::optional<std::uint64_t> bytes = bytes_of(entry);
        if (bytes != entry.end - entry.begin)
            refuse(fmt::format("tensor {} with shape {} in {} bytes", in_quotes(entry.name), shape_text(entry.shape),
                               entry.end - entry.begin),
                   bytes ? fmt::format("{} bytes", *bytes) : "a shape that fits the file");
    }

    /// Nothing if the product is beyond 64 bits.
    static std::optional<std::uint64_t> bytes_of(const TensorEntry& entry)
    {
        std::uint64_t bytes = size_of(entry.type);
        for (const std::int64_t extent : entry.shape) {
            if (__builtin_mul_overflow(bytes, static_cast<std::uint64_t>(extent), &bytes))
                return std::nullopt;
        }
        return bytes;
    }

    void check_layout(const std::vector<TensorEntry>& tensors) const
    {
        std::uint64_t position = 0;
        for (const TensorEntry& entry : tensors) {
            if (entry.begin != position)
                refuse(fmt::format("tensor {} {} at byte {} of the data", in_quotes(entry.name),
                                   entry.begin < position ? "overlapping another" : "after a gap", entry.begin),
                       fmt::format("its start at byte {}", position));
            position = entry.end;
        }
        if (position != m_data_bytes)
            refuse(fmt::format("{} bytes of data", m_data_bytes), fmt::format("{} bytes", position));
    }

    /// As JSON, cut where it would fill the screen.
    static std::string shortened(const json& value)
    {
        constexpr std::size_t longest = 60;
        std::string text = value.dump(-1, ' ', true);
        return text.size() <= longest ? text : text.substr(0, longest) + "…";
    }

    std::uint64_t m_data_bytes;
    const std::string& m_file;
};

}  // namespace

SafetensorsHeader parse_safetensors_header(std::string_view text, std::uint64_t data_bytes, const std::string& file)
{
    return HeaderReader(data_bytes, file).read(text);
}

std::string_view name_of(TensorType type)
{
    return type == TensorType::f32 ? "F32" : "F16";
}

std::size_t size_of(TensorType type)
{
    return type == TensorType::f32 ? sizeof(float) : sizeof(std::uint16_t);
}

std::string shape_text(const std::vector<std::int64_t>& shape)
{
    return fmt::format("[{}]", fmt::join(shape, ", "));
}

}  // namespace kinoscope
