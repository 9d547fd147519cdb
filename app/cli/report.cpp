// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/say.h"

#include "app/common/open_dataset.h"
#include "app/common/open_model.h"

#include <fmt/format.h>

#include <memory>

namespace kinoscope::cli {

namespace {

struct ReportOptions {
    std::string model;
    std::string folder;
    std::string dataset;
    bool json = false;
};

int report(const ReportOptions& options)
{
    const ModelDocument document = open_model(options.model);
    speak_of(document.item_noun);
    const DatasetPtr dataset = options.dataset.empty() ? nullptr : open_dataset_of(document, options.dataset);
    const std::filesystem::path index = write_report(document, dataset, options.folder);
    if (options.json)
        print_json({{"report", index.string()}});
    else
        say("Report saved as {}.\n", index.string());
    return exit_done;
}

}  // namespace

void add_report(CLI::App& app, Action& chosen)
{
    auto options = std::make_shared<ReportOptions>();
    CLI::App* command = app.add_subcommand("report", "Make one web page with a model's curves, map, lists and tables");
    command->add_option("MODEL", options->model, "A model file from train --save, or a saved session")->required();
    command->add_option("--out", options->folder, "Folder to write to (created if needed)")->required();
    command->add_option("--data", options->dataset, "The data set, to include a table of predictions");
    command->add_flag("--json", options->json, "Print one JSON document");
    command->callback([options, &chosen] { chosen = [options] { return report(*options); }; });
}

}  // namespace kinoscope::cli
