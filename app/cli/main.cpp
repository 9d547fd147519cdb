// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/say.h"
#include "core/data/data_error.h"
#include "core/io/files/file_size_signal.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <fmt/core.h>

#include <cerrno>
#include <cstdio>
#include <exception>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

namespace {

/// Where there is none, or none of ours.
kinoscope::cli::UsageError no_command(const CLI::App& app)
{
    std::string known;
    for (const CLI::App* command : app.get_subcommands(nullptr))
        known += (known.empty() ? "" : ", ") + command->get_name();
    const std::vector<std::string> found = app.remaining();
    if (found.empty())
        return kinoscope::cli::UsageError(fmt::format("Give a command: {}. See --help.", known));
    return kinoscope::cli::UsageError(
        fmt::format("There is no command {}. Commands: {}.", kinoscope::in_quotes(found.front()), known));
}

int run(int argc, char** argv)
{
    using namespace kinoscope::cli;
    CLI::App app("Learns what films have in common, from ratings alone.", "kinoscope-cli");
    app.set_version_flag("--version", "kinoscope-cli " KINOSCOPE_VERSION);
    app.require_subcommand(1);
    Action chosen;
    for (const auto add : {add_info, add_train, add_evaluate, add_top, add_neighbours, add_stability, add_predictions,
                           add_recommend, add_report, add_export, add_bench})
        add(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (app.get_subcommands().empty() && error.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError))
            throw no_command(app);
        return app.exit(error) == 0 ? exit_done : exit_usage;
    }
    try {
        const int status = chosen();
        // What was printed may be on its way only.
        if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
            throw std::system_error(errno, std::generic_category());
        return status;
    } catch (const std::system_error& error) {
        if (std::ferror(stdout) == 0)
            throw;
        throw std::runtime_error("standard output: cannot be written (" + error.code().message() +
                                 "). Free some space, or write elsewhere.");
    }
}

}  // namespace

int main(int argc, char** argv)
{
    using namespace kinoscope::cli;
    kinoscope::ignore_file_size_signal();
    try {
        return run(argc, argv);
    } catch (const UsageError& error) {
        fmt::print(stderr, "kinoscope-cli: {}\n", error.what());
        return exit_usage;
    } catch (const std::exception& error) {
        fmt::print(stderr, "kinoscope-cli: {}\n", spoken(kinoscope::message_of(error).english()));
        return exit_failed;
    }
}
