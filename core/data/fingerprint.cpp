// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/fingerprint.h"

#include <fmt/format.h>

#include <memory>
#include <new>
#include <vector>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace kinoscope {

static_assert(sizeof(Rating) == 12, "ratings are hashed as they lie in memory, which must have no holes");

std::string fingerprint(const Dataset& dataset)
{
    const std::unique_ptr<XXH3_state_t, XXH_errorcode (*)(XXH3_state_t*)> state(XXH3_createState(), &XXH3_freeState);
    if (!state)
        throw std::bad_alloc();
    std::vector<std::int64_t> ids;
    ids.reserve(dataset.movies.size());
    for (const Movie& movie : dataset.movies)
        ids.push_back(movie.id);
    XXH3_64bits_reset(state.get());
    XXH3_64bits_update(state.get(), dataset.user_ids.data(), dataset.user_ids.size() * sizeof(std::int64_t));
    XXH3_64bits_update(state.get(), ids.data(), ids.size() * sizeof(std::int64_t));
    XXH3_64bits_update(state.get(), dataset.ratings.data(), dataset.ratings.size() * sizeof(Rating));
    return fmt::format("xxh3-{:016x}", XXH3_64bits_digest(state.get()));
}

}  // namespace kinoscope
