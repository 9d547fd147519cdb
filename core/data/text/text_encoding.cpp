// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text/text_encoding.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"

#include <fmt/format.h>

#include <iconv.h>
#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <cerrno>
#include <memory>
#include <new>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::string_view utf8_mark = "\xef\xbb\xbf";
constexpr std::string_view utf16_le_mark = "\xff\xfe";
constexpr std::string_view utf16_be_mark = "\xfe\xff";
constexpr const char* western = "WINDOWS-1252";

using Bytes = std::bitset<256>;

unsigned byte_of(char character)
{
    return static_cast<unsigned char>(character);
}

/// Text in Latin letters has a NUL in every second byte of UTF-16; no other text has any.
std::string unmarked_utf16(std::string_view bytes)
{
    constexpr std::size_t looked_at = 4096;
    std::array<std::size_t, 2> zeros{};
    const std::size_t size = std::min(bytes.size(), looked_at) & ~std::size_t{1};
    for (std::size_t i = 0; i < size; ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1U : 0U;
    if (size < 8 || std::max(zeros[0], zeros[1]) * 4 < size || std::min(zeros[0], zeros[1]) * 10 > size)
        return {};
    return zeros[1] > zeros[0] ? "UTF-16LE" : "UTF-16BE";
}

/// The lines that are not plain ASCII: the others say nothing about the encoding, and are most of a large file.
std::string telling_lines(std::string_view bytes, Bytes& seen)
{
    constexpr std::size_t enough = std::size_t{256} << 10U;
    std::string lines;
    for (std::size_t begin = 0; begin < bytes.size() && lines.size() < enough;) {
        const std::size_t end = std::min(bytes.find('\n', begin), bytes.size() - 1) + 1;
        const std::string_view line = bytes.substr(begin, end - begin);
        if (std::any_of(line.begin(), line.end(), [](char c) { return byte_of(c) >= 0x80; })) {
            lines += line.substr(0, enough);
            for (const char c : line)
                seen.set(byte_of(c));
        }
        begin = end;
    }
    return lines;
}

std::string by_uchardet(const std::string& text)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (!detector)
        throw std::bad_alloc();
    if (uchardet_handle_data(detector.get(), text.data(), text.size()) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

bool any_of(const Bytes& seen, unsigned first, unsigned last)
{
    for (unsigned byte = first; byte <= last; ++byte)
        if (seen.test(byte))
            return true;
    return false;
}

/// Whether all letters beyond ASCII are common in German, French, Spanish, Portuguese or the Nordic languages, and the
/// signs those that word processors put in. In a few words uchardet takes them for Eastern European ones.
bool looks_western(const Bytes& seen)
{
    constexpr std::string_view usual = "\xe4\xf6\xfc\xdf\xc4\xd6\xdc\xe9\xe8\xea\xeb\xe0\xe2\xe7\xee\xef\xf4\xfb\xf9"
                                       "\xf1\xe1\xed\xf3\xfa\xe5\xe6\xc5\xc6\xc9\xc8\xc0\xc7\xd1\xc1\xcd\xd3\xda\xe3"
                                       "\xbf\xa1\xab\xbb\x84\x93\x94\x91\x92\x96\x97\x85\x80\x9c\x8c\xb0\xb7\xa0\xbd";
    for (unsigned byte = 0x80; byte < seen.size(); ++byte)
        if (seen.test(byte) && usual.find(static_cast<char>(byte)) == std::string_view::npos)
            return false;
    return true;
}

struct Family {
    std::string_view guess;
    const char* windows;  // the same letters, with signs where ISO has control codes
};
constexpr std::array latin_families{
    Family{"ISO-8859-1", western},        Family{"ISO-8859-15", western},        Family{"ISO-8859-2", "WINDOWS-1250"},
    Family{"ISO-8859-9", "WINDOWS-1254"}, Family{"ISO-8859-13", "WINDOWS-1257"}, Family{"ISO-8859-3", western},
    Family{"ISO-8859-4", "WINDOWS-1257"}, Family{"ISO-8859-10", western},        Family{"ISO-8859-16", "WINDOWS-1250"},
    Family{"WINDOWS-1250", nullptr},      Family{"WINDOWS-1252", nullptr},       Family{"WINDOWS-1254", nullptr},
    Family{"WINDOWS-1257", nullptr},      Family{"WINDOWS-1258", western},       Family{"IBM852", nullptr},
    Family{"MAC-CENTRALEUROPE", nullptr}};
constexpr std::array other_families{Family{"ISO-8859-5", "WINDOWS-1251"}, Family{"ISO-8859-6", "WINDOWS-1256"},
                                    Family{"ISO-8859-7", "WINDOWS-1253"}, Family{"ISO-8859-8", "WINDOWS-1255"}};

/// What uchardet says, where its guesses are known to be weak.
std::string corrected(const std::string& guess, const Bytes& seen)
{
    const auto same = [&guess](const Family& family) { return family.guess == guess; };
    const auto* const latin = std::find_if(latin_families.begin(), latin_families.end(), same);
    const auto* const other = std::find_if(other_families.begin(), other_families.end(), same);
    const bool controls = any_of(seen, 0x80, 0x9f);
    if (other != other_families.end())
        return controls ? other->windows : guess;
    if (latin == latin_families.end())
        return guess;
    if (looks_western(seen) || guess == "ISO-8859-1" || guess == "WINDOWS-1258")
        return western;
    if (controls && latin->windows != nullptr)
        return latin->windows;
    // What programs of MS-DOS and old Macs wrote is rare by now, and differs in letters that every text has.
    const bool dos = seen.test(0x86) || seen.test(0x88) || seen.test(0x98);
    if ((guess == "IBM852" && !dos) || guess == "MAC-CENTRALEUROPE")
        return "WINDOWS-1250";
    // Polish and Czech letters where Windows has signs that are rare in titles.
    const bool central = seen.test(0xa6) || seen.test(0xac) || seen.test(0xb1) || seen.test(0xb6);
    return !controls && guess == "WINDOWS-1250" && central ? "ISO-8859-2" : guess;
}

Message the_byte(char byte)
{
    return {KINOSCOPE_TEXT("core", "the byte %1"), {as_is(fmt::format("0x{:02x}", byte_of(byte)))}};
}

Message text_in(const std::string& encoding)
{
    return {KINOSCOPE_TEXT("core", "text in %1"), {as_is(encoding)}};
}

/// `text`: what comes before the bad bytes.
[[noreturn]] void refuse_bytes(const std::string& file, std::string_view text, const Message& found,
                               const Message& expected)
{
    throw DataError(file, 1 + std::count(text.begin(), text.end(), '\n'), 0, found, expected);
}

class Converter {
public:
    explicit Converter(const std::string& from) : m_state(iconv_open("UTF-8", from.c_str())) {}
    ~Converter()
    {
        if (is_valid())
            iconv_close(m_state);
    }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;

    // NOLINTNEXTLINE(performance-no-int-to-ptr): so POSIX says that there is no such encoding.
    bool is_valid() const { return m_state != reinterpret_cast<iconv_t>(-1); }

    /// Appends as much of `bytes` as can be read, takes it off them, and says whether that was all.
    bool convert(std::string_view& bytes, std::string& text)
    {
        std::array<char, 16384> block;
        char* in = const_cast<char*>(bytes.data());  // iconv does not write to it
        std::size_t left = bytes.size();
        while (left > 0) {
            char* out = block.data();
            std::size_t room = block.size();
            const std::size_t result = iconv(m_state, &in, &left, &out, &room);
            text.append(block.data(), block.size() - room);
            if (result == static_cast<std::size_t>(-1) && errno != E2BIG)
                break;
        }
        bytes.remove_prefix(bytes.size() - left);
        return left == 0;
    }

private:
    iconv_t m_state;
};

std::string converted(std::string_view bytes, const std::string& encoding, const std::string& file)
{
    Converter converter(encoding);
    if (!converter.is_valid())
        throw DataError(file, Message(KINOSCOPE_TEXT("core", "cannot be read as %1. Choose another encoding."),
                                      {as_is(in_quotes(encoding))}));
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    const std::size_t size = bytes.size();
    if (!converter.convert(bytes, text)) {
        const bool cut = bytes.size() < 2 && encoding.starts_with("UTF-16") && size % 2 != 0;
        refuse_bytes(file, text,
                     cut ? Message(KINOSCOPE_TEXT("core", "half a character at the end")) : the_byte(bytes.front()),
                     text_in(encoding));
    }
    return text;
}

std::string with_line_feeds(std::string text)
{
    if (text.find('\r') == std::string::npos)
        return text;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            text[kept++] = text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            text[kept++] = '\n';
    }
    text.resize(kept);
    return text;
}

}  // namespace

std::string guess_encoding(std::string_view bytes)
{
    if (bytes.starts_with(utf16_le_mark))
        return "UTF-16LE";
    if (bytes.starts_with(utf16_be_mark))
        return "UTF-16BE";
    if (std::string wide = unmarked_utf16(bytes); !wide.empty())
        return wide;
    if (find_invalid_utf8(bytes) == std::string_view::npos)
        return "UTF-8";
    Bytes seen;
    const std::string guess = corrected(by_uchardet(telling_lines(bytes, seen)), seen);
    // What is not UTF-8 as a whole is not UTF-8 by its most telling lines either.
    return guess.empty() || guess == "UTF-8" || guess == "ASCII" || !is_encoding(guess) ? western : guess;
}

const std::vector<std::string>& known_encodings()
{
    static const std::vector<std::string> names{
        "UTF-8",        "WINDOWS-1252", "WINDOWS-1250", "ISO-8859-2",   "WINDOWS-1251", "KOI8-R",
        "IBM866",       "WINDOWS-1253", "WINDOWS-1254", "WINDOWS-1255", "WINDOWS-1256", "WINDOWS-1257",
        "WINDOWS-1258", "ISO-8859-15",  "SHIFT_JIS",    "EUC-JP",       "GB18030",      "BIG5",
        "EUC-KR",       "MACINTOSH",    "UTF-16LE",     "UTF-16BE"};
    return names;
}

bool is_encoding(const std::string& name)
{
    constexpr std::size_t longest = 40;
    return !name.empty() && name.size() <= longest && name.find_first_of("/\0") == std::string::npos &&
           Converter(name).is_valid();
}

std::string decoded(std::string_view bytes, const std::string& encoding, const std::string& file)
{
    for (const std::string_view mark : {utf8_mark, utf16_le_mark, utf16_be_mark})
        if (bytes.starts_with(mark) && (mark == utf8_mark) == (encoding == "UTF-8"))
            bytes.remove_prefix(mark.size());
    if (encoding != "UTF-8")
        return with_line_feeds(converted(bytes, encoding, file));
    if (const std::size_t bad = find_invalid_utf8(bytes); bad != std::string_view::npos)
        refuse_bytes(file, bytes.substr(0, bad), the_byte(bytes[bad]), text_in("UTF-8"));
    return with_line_feeds(std::string(bytes));
}

}  // namespace kinoscope
