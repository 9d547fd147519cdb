// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/listed_people.h"

#include "ui/text/places.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <utility>

namespace kinoscope::ui {

namespace {

struct PersonTitle {
    Q_DECLARE_TR_FUNCTIONS(PersonTitle)
};

}  // namespace

ListedPeoplePtr listPeople(const std::vector<std::int64_t>& ids, const std::vector<std::string>& keys,
                           std::vector<PersonFigures> figures, Feedback feedback)
{
    auto people = std::make_shared<ListedPeople>();
    people->figures = std::move(figures);
    people->feedback = feedback;
    people->names.reserve(ids.size());
    if (keys.empty()) {
        for (const std::int64_t id : ids)
            people->names.push_back(QString::number(id));
        people->places.resize(ids.size());
        std::iota(people->places.begin(), people->places.end(), 0);  // ids ascend
    } else {
        for (const std::string& key : keys)
            people->names.push_back(QString::fromStdString(key));
        people->places = placesOf(people->names, Digits::asNumbers);
    }
    return people;
}

QString personTitle(const QString& name)
{
    const bool number = std::all_of(name.begin(), name.end(), [](QChar letter) { return letter.isDigit(); });
    return number ? PersonTitle::tr("Person %1").arg(name) : name;
}

}  // namespace kinoscope::ui
