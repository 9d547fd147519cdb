// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/people/people_table.h"
#include "core/data/dataset.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace kinoscope::ui {

/// People as lists need them, worked out once: row = user index.
struct ListedPeople {
    std::vector<QString> names;          ///< or numbers, as the data set has them
    std::vector<int> places;             ///< of names when they are sorted, from 0; equal for equal ones
    std::vector<PersonFigures> figures;  ///< empty where there are no ratings: a model without its data set
    Feedback feedback = Feedback::ratings;
};
using ListedPeoplePtr = std::shared_ptr<const ListedPeople>;

/// `keys` has everybody's name, or is empty where `ids` are what the data set calls them. On any thread.
ListedPeoplePtr listPeople(const std::vector<std::int64_t>& ids, const std::vector<std::string>& keys,
                           std::vector<PersonFigures> figures, Feedback feedback);

/// What somebody is called where it is not clear that a person is meant: "Person 405", "Anna".
QString personTitle(const QString& name);

}  // namespace kinoscope::ui
