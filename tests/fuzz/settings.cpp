// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings as people and files give them: lines "key=value", as --set takes them ("preset" names a preset, "columns"
// the columns of a table); or, where the input begins with {, the JSON of a model file.
#include "core/model/settings.h"

#include "core/data/tables/table_columns.h"
#include "core/io/model/model_metadata.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/target.h"

#include <stdexcept>
#include <string>

namespace kinoscope::fuzz {

namespace {

/// Like `accepted`, of what comes from a command line.
template <typename Set>
bool takes(Set set)
{
    try {
        set();
        return true;
    } catch (const std::invalid_argument& error) {
        check_sentence(error.what());
        return false;
    }
}

void set_columns(std::string_view value)
{
    TableColumns columns;
    if (!takes([&] { columns = parse_columns(value); }))
        return;
    require(!columns.user.empty() && !columns.item.empty() && !columns.rating.empty(), "columns are complete");
    require(parse_columns(text_of(columns)) == columns, "columns that were written are read as they were");
}

void set_one(TrainingSettings& settings, std::string_view key, std::string_view value)
{
    if (key == "columns")
        return set_columns(value);
    if (key == "preset") {
        takes([&] { settings = find_preset(value).settings; });
        return;
    }
    const TrainingSettings before = settings;
    if (!takes([&] { set_setting(settings, key, value); })) {
        require(settings == before, "a setting that was refused stays as it was");
        return;
    }
    TrainingSettings again = before;
    set_setting(again, key, setting_value(settings, key));
    require(again == settings, "a setting that was written is read as it was");
}

/// Each setting by itself is in its bounds; together they may be refused, with a sentence.
void check_settings(const TrainingSettings& settings)
{
    for (const SettingInfo& info : setting_infos()) {
        const double value = std::stod(setting_value(settings, info.key));
        require(value >= info.min && value <= info.max, info.key + " lies in its bounds");
    }
    if (const std::string problem = settings.validate(); !problem.empty())
        check_sentence(problem);
}

void test_lines(std::string_view input)
{
    TrainingSettings settings;
    while (!input.empty()) {
        const std::size_t end = std::min(input.find('\n'), input.size());
        const std::string_view line = input.substr(0, end);
        input.remove_prefix(std::min(end + 1, input.size()));
        if (const std::size_t equals = line.find('='); equals != std::string_view::npos)
            set_one(settings, line.substr(0, equals), line.substr(equals + 1));
    }
    check_settings(settings);
}

void test_json(std::string_view input)
{
    std::map<std::string, std::string> metadata = metadata_of(ModelDocument());
    metadata["settings"] = input;
    const auto document = accepted([&] { return document_from(metadata, "input.safetensors"); });
    if (!document)
        return;
    check_settings(document->settings);
    const ModelDocument again = document_from(metadata_of(*document), "again.safetensors");
    require(again.settings == document->settings, "settings that were written are read as they were");
}

}  // namespace

void test_one_input(std::string_view input)
{
    if (input.starts_with('{'))
        test_json(input);
    else
        test_lines(input);
}

}  // namespace kinoscope::fuzz
