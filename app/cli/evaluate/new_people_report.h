// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "app/common/new_people_study.h"

namespace kinoscope::cli {

/// `evaluate --new-people`: says first what it is about to do, and leaves off on Ctrl-C. Throws as study_new_people.
NewPeopleStudy run_new_people_study(const ModelDocument& document, const Dataset& dataset);

Json new_people_json(const NewPeopleStudy& study);
void print_new_people(const NewPeopleStudy& study);

}  // namespace kinoscope::cli
