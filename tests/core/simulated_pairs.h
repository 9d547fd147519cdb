// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/sample/sample_random.h"

namespace kinoscope::test {

/// People of two kinds, each of whom mostly has films of their own half; the first films of a half are the most
/// popular.
inline Dataset simulated_pairs(int people, int films, int each, std::uint64_t seed = 1)
{
    Dataset data;
    data.name = "simulated pairs";
    data.simulated = true;
    data.feedback = Feedback::pairs;
    data.scale = {1.0, 1.0, 0.0, false};
    for (int user = 0; user < people; ++user)
        data.user_ids.push_back(user + 1);
    for (int film = 0; film < films; ++film) {
        Movie movie;
        movie.id = film + 1;
        movie.title = "Film " + std::to_string(film + 1);
        data.movies.push_back(movie);
    }
    SampleRandom random(seed);
    const int half = films / 2;
    for (int user = 0; user < people; ++user) {
        std::vector<bool> has(static_cast<std::size_t>(films), false);
        for (int drawn = 0; drawn < each; ++drawn) {
            const bool own = random.below(10) > 0;
            const int side = (user % 2 == 0) == own ? 0 : half;
            const int place = static_cast<int>(std::min(random.below(static_cast<std::uint32_t>(half)),
                                                        random.below(static_cast<std::uint32_t>(half))));
            const int film = side + place;
            if (has[static_cast<std::size_t>(film)])
                continue;
            has[static_cast<std::size_t>(film)] = true;
            data.ratings.push_back({user, film, 1.0F});
            ++data.movies[static_cast<std::size_t>(film)].ratings;
        }
    }
    return data;
}

}  // namespace kinoscope::test
