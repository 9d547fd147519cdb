// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/sheet_values.h"

#include "core/data/text/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>

namespace kinoscope {

namespace {

std::optional<double> number_of_cell(std::string_view text)
{
    double number = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

/// As people wrote it: programs write 4.4 as 4.4000000000000004.
std::string plain_number(double number)
{
    constexpr double exact = 1e15;
    if (number == std::floor(number) && std::abs(number) < exact)
        return fmt::format("{}", static_cast<long long>(number));
    return fmt::format("{:.15g}", number);
}

std::string date_of_serial(double serial, CellEpoch epoch)
{
    using namespace std::chrono;
    constexpr double last_day = 2'958'466.0;  // of the year 9999
    constexpr double seconds_a_day = 86'400.0;
    constexpr double leap_day_of_1900 = 60.0;  // that Excel believes in
    if (serial < 0.0 || serial >= last_day)
        return {};
    auto whole = static_cast<long long>(std::floor(serial));
    auto seconds = static_cast<long long>(std::llround((serial - static_cast<double>(whole)) * seconds_a_day));
    if (seconds == static_cast<long long>(seconds_a_day)) {
        seconds = 0;
        ++whole;
    }
    const std::string time = fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (whole == 0 && epoch == CellEpoch::excel_1900)
        return time;
    sys_days first = epoch == CellEpoch::mac_1904 ? sys_days(1904y / January / 1) : sys_days(1899y / December / 30);
    if (epoch == CellEpoch::excel_1900 && serial < leap_day_of_1900)
        first += days(1);
    const year_month_day date(first + days(whole));
    const std::string day = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                                        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return seconds == 0 ? day : day + ' ' + time;
}

}  // namespace

CellFormat built_in_format(int number)
{
    if (number == 9 || number == 10)
        return CellFormat::percent;
    const auto within = [number](int first, int last) { return number >= first && number <= last; };
    return within(14, 22) || within(27, 36) || within(45, 47) || within(50, 58) ? CellFormat::date : CellFormat::number;
}

CellFormat format_of_code(std::string_view code)
{
    if (code == "General" || code == "@")
        return CellFormat::number;
    bool date = false;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char c = code[at];
        if (c == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++at;  // the next is a letter, or as wide as one
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', at), code.size());
            const std::string_view inside = code.substr(at + 1, end - at - 1);
            // "[h]" counts hours beyond a day; "[Red]" and "[$-407]" are no times.
            date = date || (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos);
            at = end;
        } else if (c == '%') {
            return CellFormat::percent;
        } else if (std::string_view("yYmMdDhHsS").find(c) != std::string_view::npos) {
            date = true;
        }
    }
    return date ? CellFormat::date : CellFormat::number;
}

std::string text_of_value(std::string_view value, CellFormat format, CellEpoch epoch)
{
    const std::string_view text = without_outer_spaces(value);
    const std::optional<double> number = number_of_cell(text);
    if (!number)
        return std::string(text);
    if (format == CellFormat::percent)
        return plain_number(std::stod(fmt::format("{:.10g}", *number * 100.0))) + '%';
    if (format == CellFormat::date)
        if (std::string date = date_of_serial(*number, epoch); !date.empty())
            return date;
    return plain_number(*number);
}

std::string without_midnight(std::string_view time)
{
    for (const std::string_view midnight : {"T00:00:00Z", "T00:00:00.000", "T00:00:00", "T00:00"})
        if (time.ends_with(midnight))
            return std::string(time.substr(0, time.size() - midnight.size()));
    return std::string(time);
}

}  // namespace kinoscope
