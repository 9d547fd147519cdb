// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/say.h"
#include "app/common/open_model.h"
#include "app/report/export_choices.h"
#include "app/report/report.h"
#include "core/io/export/embedding_export.h"
#include "core/io/files/atomic_file.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <memory>

namespace kinoscope::cli {

namespace {

struct ExportOptions {
    std::string model;
    std::string format;
    std::string folder;
    bool json = false;
};

int export_model(const ExportOptions& options)
{
    const ModelDocument document = open_model(options.model);
    speak_of(document.item_noun);
    make_folder(options.folder);  // before anything is worked out
    const std::vector<std::filesystem::path> files =
        options.format == page_format
            ? std::vector{write_single_page(document, nullptr, draw_figures(document), options.folder)}
            : export_embedding(document, find_export_format(options.format), options.folder);
    Json list = Json::array();
    for (const std::filesystem::path& file : files) {
        list.push_back(file.string());
        if (!options.json)
            say("{}\n", file.string());
    }
    if (options.json)
        print_json({{"format", options.format}, {"films", document.movies.size()}, {"files", list}});
    return exit_done;
}

}  // namespace

void add_export(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App* command = app.add_subcommand("export", "Export the films' vectors for other tools");
    command->add_option("MODEL", options->model, "A model file from train --save, or a saved session")->required();
    std::vector<std::string> names;
    std::string help = "Format:";
    for (const ExportChoice& choice : export_choices()) {
        names.push_back(choice.name);
        help += fmt::format("\n{}: {}", choice.name, choice.reader);
    }
    command->add_option("--format", options->format, help)->required()->check(CLI::IsMember(names));
    command->add_option("--out", options->folder, "Folder to write to (created if needed)")->required();
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &chosen] { chosen = [options] { return export_model(*options); }; });
}

}  // namespace kinoscope::cli
