// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/session/session_index.h"

#include "core/data/data_error.h"
#include "core/data/encoding.h"
#include "core/io/model/json_fields.h"
#include "core/io/model/settings_fields.h"
#include "core/io/model/strict_json.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>
#include <utility>

namespace kinoscope {

namespace {

using nlohmann::json;

constexpr int session_version = 1;
constexpr std::string_view session_format = "kinoscope-session";
constexpr std::size_t max_index_values = 100'000;
constexpr std::int64_t max_number = 1'000'000;
constexpr std::int64_t max_batches = std::numeric_limits<std::int32_t>::max();

json divergence_fields(const Divergence& divergence)
{
    json::array_t at, losses;
    for (const BatchLoss& point : divergence.losses) {
        at.emplace_back(point.batch);
        losses.emplace_back(point.loss);
    }
    return {{"epoch", divergence.epoch},
            {"batch", divergence.batch},
            {"batches", divergence.batches},
            {"at", std::move(at)},
            {"losses", std::move(losses)}};
}

Divergence read_divergence(const JsonFields& fields)
{
    Divergence divergence;
    divergence.epoch = static_cast<int>(fields.whole("epoch", 0, max_batches));
    divergence.batches = static_cast<int>(fields.whole("batches", 1, max_batches));
    divergence.batch = static_cast<int>(fields.whole("batch", 1, divergence.batches));
    const std::vector<std::int64_t> at = fields.wholes("at", 1, divergence.batches);
    const std::vector<double> losses = fields.numbers("losses");
    if (at.size() != losses.size() || at.size() > LossTrace::most)
        fields.refuse(fmt::format("{} batches and {} losses in {}", at.size(), losses.size(), fields.place()),
                      fmt::format("as many, and {} at most", LossTrace::most));
    for (std::size_t i = 0; i < at.size(); ++i) {
        if (i > 0 && at[i] <= at[i - 1])
            fields.refuse(fmt::format("batch {} before batch {} in {}", at[i - 1], at[i], fields.place()),
                          "batches in ascending order, each once");
        if (!std::isfinite(losses[i]))
            fields.refuse("a loss that is no number in " + fields.place(), "a number");
        divergence.losses.push_back({static_cast<int>(at[i]), losses[i]});
    }
    return divergence;
}

/// What says nothing is left out, as in files of before.
void add_notes(json& fields, const RunNotes& notes)
{
    if (!notes.name.empty())
        fields["name"] = notes.name;
    if (!notes.note.empty())
        fields["note"] = notes.note;
    if (notes.starred)
        fields["starred"] = true;
    if (!notes.curve)
        fields["curve"] = false;
}

std::string read_noted(const JsonFields& fields, const char* key, std::size_t most)
{
    if (!fields.has(key))
        return {};
    std::string text = fields.text(key);
    if (const std::size_t characters = characters_in(text); characters > most)
        fields.refuse(fmt::format("{} of {} characters in {}", in_quotes(key), characters, fields.place()),
                      fmt::format("at most {}", most));
    return text;
}

RunNotes read_notes(const JsonFields& fields)
{
    RunNotes notes;
    notes.name = read_noted(fields, "name", RunNotes::most_name);
    notes.note = read_noted(fields, "note", RunNotes::most_note);
    if (fields.has("starred"))
        notes.starred = fields.flag("starred");
    if (fields.has("curve"))
        notes.curve = fields.flag("curve");
    return notes;
}

json run_fields(const SessionRun& run)
{
    json fields{{"number", run.number}};
    add_notes(fields, run.notes);
    if (run.document) {
        fields["model"] = session_model_name(run.number);
    } else {
        fields["settings"] = settings_fields(run.settings);
        fields["termination"] = run.termination;
    }
    if (run.divergence)
        fields["divergence"] = divergence_fields(*run.divergence);
    return fields;
}

/// Whether it has a model file.
bool read_run(const JsonFields& fields, SessionRun& run)
{
    run.number = static_cast<int>(fields.whole("number", 1, max_number));
    run.notes = read_notes(fields);
    if (fields.has("divergence"))
        run.divergence = read_divergence(fields.object("divergence"));
    if (fields.has("model")) {
        if (const std::string name = fields.text("model"); name != session_model_name(run.number))
            fields.refuse(fmt::format("{} as the model of run {}", in_quotes(name), run.number),
                          session_model_name(run.number));
        return true;
    }
    run.settings = settings_from(fields.object("settings"));
    if (const std::string problem = run.settings.validate(); !problem.empty())
        fields.refuse("impossible settings in " + fields.place(), "settings of a run");
    run.termination = fields.text("termination");
    if (run.termination != "diverged" && run.termination != "failed")
        fields.refuse("termination " + in_quotes(run.termination), "\"diverged\" or \"failed\"");
    return false;
}

void check_version(const JsonFields& fields, const std::string& file)
{
    if (fields.text("format") != session_format)
        fields.refuse("another format", in_quotes(session_format));
    if (fields.whole("version", 1) > session_version)
        throw DataError(
            file, KINOSCOPE_TEXT("core", "was saved by a newer version of Kinoscope. Update Kinoscope to open it."));
}

}  // namespace

std::string session_model_name(int number)
{
    return fmt::format("runs/{}.safetensors", number);
}

std::string session_index_text(const SessionDocument& session)
{
    json::array_t runs;
    for (const SessionRun& run : session.runs)
        runs.push_back(run_fields(run));
    const json index{
        {"format", session_format}, {"version", session_version}, {"shown", session.shown}, {"runs", std::move(runs)}};
    return index.dump(1, ' ', false, json::error_handler_t::replace) + '\n';
}

SessionIndex parse_session_index(std::string_view text, const std::string& file)
{
    const std::string place = "session.json";
    const json value = parse_strict_json(text, file, place, max_index_values);
    const JsonFields fields(value, file, place);
    check_version(fields, file);
    SessionIndex index;
    index.session.shown = static_cast<int>(fields.whole("shown", 1, max_number));
    const std::vector<JsonFields> runs = fields.objects("runs");
    if (runs.size() > most_session_runs)
        fields.refuse(fmt::format("{} runs", runs.size()), fmt::format("at most {}", most_session_runs));
    bool any_model = false;
    bool shows_one = false;
    for (const JsonFields& fields_of_run : runs) {
        SessionRun run;
        index.has_model.push_back(read_run(fields_of_run, run));
        if (!index.session.runs.empty() && run.number <= index.session.runs.back().number)
            fields.refuse(fmt::format("run {} after run {}", run.number, index.session.runs.back().number),
                          "runs in ascending order, each once");
        any_model = any_model || index.has_model.back();
        shows_one = shows_one || run.number == index.session.shown;
        index.session.runs.push_back(std::move(run));
    }
    if (!any_model)
        fields.refuse("no run with a model", "one at least");
    if (!shows_one)
        fields.refuse(fmt::format("run {} as the one that is shown", index.session.shown), "one of the runs");
    return index;
}

}  // namespace kinoscope
