// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/arguments.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <iostream>
#include <stdexcept>

namespace kinoscope {

namespace {

constexpr int usage_status = 2;

}  // namespace

std::optional<int> parse_arguments(int argc, char** argv, Arguments& arguments)
{
    CLI::App app("Learns what films have in common, from ratings alone, and lets you explore it.", "kinoscope");
    app.set_version_flag("--version", "kinoscope " KINOSCOPE_VERSION);
    std::string preset = presets().front().name;
    app.add_option("SOURCE", arguments.source,
                   "A folder or a table of ratings, an archive of them, a model file, or \"sample\" (simulated)");
    app.add_option("--preset", preset, "Named settings: balanced, accurate, neighbours or notebook")
        ->capture_default_str();
    app.add_flag("--train", arguments.train, "Start training at once");
    app.add_flag("--time-start", arguments.time_start, "Print how long it took to paint the window, and exit");
    try {
        app.parse(argc, argv);
        arguments.settings = find_preset(preset).settings;
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : usage_status;
    } catch (const std::invalid_argument& error) {
        std::cerr << "kinoscope: " << error.what() << '\n';
        return usage_status;
    }
    return std::nullopt;
}

}  // namespace kinoscope
