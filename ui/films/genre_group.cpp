// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/genre_group.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace kinoscope::ui {

namespace {

struct Membership {
    std::string_view genre;
    GenreGroup group;
};

// In order of what says most about a film: nearly half of all films are dramas, few are animated.
constexpr std::array memberships{
    Membership{"Animation", GenreGroup::animation}, Membership{"Sci-Fi", GenreGroup::scienceFiction},
    Membership{"Thriller", GenreGroup::thriller},   Membership{"Film-Noir", GenreGroup::thriller},
    Membership{"Mystery", GenreGroup::thriller},    Membership{"Horror", GenreGroup::thriller},
    Membership{"Action", GenreGroup::action},       Membership{"Adventure", GenreGroup::action},
    Membership{"Comedy", GenreGroup::comedy},       Membership{"Drama", GenreGroup::drama},
};

}  // namespace

GenreGroup genreGroup(const std::vector<std::string>& genres)
{
    for (const Membership& membership : memberships) {
        if (std::find(genres.begin(), genres.end(), membership.genre) != genres.end())
            return membership.group;
    }
    return GenreGroup::other;
}

QString genreGroupName(GenreGroup group)
{
    switch (group) {
    case GenreGroup::drama: return QCoreApplication::translate("GenreGroup", "Drama");
    case GenreGroup::comedy: return QCoreApplication::translate("GenreGroup", "Comedy");
    case GenreGroup::action: return QCoreApplication::translate("GenreGroup", "Action");
    case GenreGroup::thriller: return QCoreApplication::translate("GenreGroup", "Thriller");
    case GenreGroup::animation: return QCoreApplication::translate("GenreGroup", "Animation");
    case GenreGroup::scienceFiction: return QCoreApplication::translate("GenreGroup", "Sci-Fi");
    case GenreGroup::other: break;
    }
    return QCoreApplication::translate("GenreGroup", "Other genres");
}

QColor genreColour(GenreGroup group, const Theme& theme)
{
    return theme.genres.at(static_cast<qsizetype>(group));
}

}  // namespace kinoscope::ui
