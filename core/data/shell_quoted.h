// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace kinoscope {

/// An argument of a command that people copy into a shell: as it is where the shell takes it so ("u.data"), else in
/// single quotes. Control characters and what is not UTF-8 are written as $'\033', which bash and zsh read: a terminal
/// would obey them.
std::string shell_quoted(std::string_view text);

}  // namespace kinoscope
