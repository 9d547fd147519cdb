// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Session files: the archive, its index, the models in it. An input that begins with "{" is the index alone.
#include "core/io/session/session_file.h"

#include "core/io/session/session_index.h"
#include "tests/fuzz/check.h"
#include "tests/fuzz/input_files.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace kinoscope::fuzz {

namespace {

namespace fs = std::filesystem;

void check_session(const SessionDocument& session)
{
    require(!session.runs.empty() && session.runs.size() <= most_session_runs, "there are runs, and not too many");
    require(std::any_of(session.runs.begin(), session.runs.end(),
                        [&](const SessionRun& run) { return run.number == session.shown; }),
            "one of them is shown");
    for (std::size_t i = 0; i < session.runs.size(); ++i) {
        const SessionRun& run = session.runs[i];
        require(run.number > (i == 0 ? 0 : session.runs[i - 1].number), "numbers ascend");
        require(characters_in(run.notes.name) <= RunNotes::most_name &&
                    characters_in(run.notes.note) <= RunNotes::most_note,
                "notes have their bounds");
        if (run.divergence)
            require(run.divergence->batch >= 1 && run.divergence->batch <= run.divergence->batches,
                    "it broke in a batch of its epoch");
    }
}

void test_index(std::string_view input)
{
    const auto index = accepted([&] { return parse_session_index(input, "input.kinoscope"); });
    if (!index)
        return;
    check_session(index->session);
    require(index->has_model.size() == index->session.runs.size(), "of every run it is known whether it has a model");
}

void test_archive(std::string_view input)
{
    static const fs::path path = work_folder() / "input.kinoscope";
    write_file(path, input);
    const auto session = accepted([&] { return read_session(path); });
    if (!session)
        return;
    require(is_session_file(path), "what is read as a session is one");
    check_session(*session);
    write_session(path, *session);
    const SessionDocument again = read_session(path);
    require(session_index_text(again) == session_index_text(*session), "a session that was saved is read as it was");
}

}  // namespace

void test_one_input(std::string_view input)
{
    if (input.starts_with('{'))
        test_index(input);
    else
        test_archive(input);
}

}  // namespace kinoscope::fuzz
