// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/model/model_file.h"
#include "tests/soak/journal.h"
#include "tests/soak/places.h"

namespace kinoscope::soak {

/// What a program that trains and saves again and again, one epoch more each time, had come to when it was killed.
struct Victim {
    int saved = 0;   ///< epochs of the run in its file, as far as it told; 0: there was none
    int saving = 0;  ///< of the run that it was last about to save
};
/// Starts one, and kills it so long after so many lines of its output.
Victim killVictim(const Places& places, Journal& journal, int lines, int ms);
/// What it is: never returns.
int beVictim(const Places& places);
/// Whether that is what such a program has trained, to the last bit.
bool isVictimsModel(const Places& places, const ModelDocument& document);

}  // namespace kinoscope::soak
