// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel for pairs beside the same formulas in plain loops and double, on every SIMD target.
#include "core/data/sample/sample_random.h"
#include "core/model/kernels/sgd.h"
#include "tests/core/model/simd_target.h"
#include "tests/test_main.h"

#include <hwy/aligned_allocator.h>

#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace kinoscope;

namespace {

constexpr std::size_t pair_people = 5;
constexpr std::size_t pair_films = 9;
constexpr kernels::SgdRates pair_rates{
    .factors = 0.04F, .biases = 0.03F, .user_decay = 0.3F, .movie_decay = 0.35F, .bias_decay = 0.05F};

using Row = std::vector<double>;  // k factors and the bias behind them

std::vector<Row> random_rows(std::size_t count, std::size_t k, SampleRandom& random)
{
    std::vector<Row> rows(count, Row(k + 1));
    for (Row& row : rows)
        for (double& value : row)
            value = static_cast<double>(static_cast<float>(random.normal(0.4)));
    return rows;
}

/// As the kernel has them: constants where the other side's biases are.
hwy::AlignedFreeUniquePtr<float[]> kernel_rows(const std::vector<Row>& rows, std::size_t own, std::size_t other)
{
    const std::size_t k = rows.front().size() - 1;
    const std::size_t length = kernels::row_length(k);
    auto values = hwy::AllocateAligned<float>(rows.size() * length);
    std::fill(values.get(), values.get() + rows.size() * length, 0.0F);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        float* const to = values.get() + i * length;
        std::transform(rows[i].begin(), rows[i].end() - 1, to, [](double value) { return static_cast<float>(value); });
        to[k + own] = static_cast<float>(rows[i].back());
        to[k + other] = 1.0F;
    }
    return values;
}

double share_of(const Row& user, const Row& movie)
{
    double z = user.back() + movie.back();
    for (std::size_t i = 0; i + 1 < user.size(); ++i)
        z += user[i] * movie[i];
    return 1.0 / (1.0 + std::exp(-z));
}

struct PairList {
    std::vector<std::int32_t> users{0, 3, 1, 3, 4};
    std::vector<std::int32_t> movies{2, 8, 0, 5, 2};
    std::vector<float> weights{1.0F, 0.5F, 2.5F, 1.0F, 1.5F};
    std::vector<std::uint32_t> first{0, 4, 4, 9, 10, 28};  // 4, none, 5, 1 and 18 films, of which some come twice
    std::vector<std::int32_t> drawn{0, 1, 3, 1, 2, 3, 4, 5, 8, 0, 1, 3, 4, 5, 6, 7, 6, 0, 1, 3, 4, 5, 6, 7, 8, 0, 1, 3};
};

/// What sgd.h says, for one pair. Returns its weighted loss.
double learn_one(std::vector<Row>& users, std::vector<Row>& movies, const PairList& pairs, std::size_t i)
{
    const auto a = static_cast<std::size_t>(pairs.users[i]);
    std::vector<std::size_t> group{static_cast<std::size_t>(pairs.movies[i])};
    group.insert(group.end(), pairs.drawn.begin() + pairs.first[i], pairs.drawn.begin() + pairs.first[i + 1]);
    const auto weight = static_cast<double>(pairs.weights[i]);
    const Row user = users[a];
    std::vector<double> h;
    double loss = 0.0;
    for (std::size_t j = 0; j < group.size(); ++j) {
        const double share = share_of(user, movies[group[j]]);
        h.push_back(weight * (share - (j == 0 ? 1.0 : 0.0)));
        loss -= std::log(j == 0 ? share : 1.0 - share);
    }
    const auto rate = [](std::size_t x, std::size_t k) {
        return static_cast<double>(x < k ? pair_rates.factors : pair_rates.biases);
    };
    const auto decayed = [](double value, double step, float decay) {
        return value * (1.0 - step * static_cast<double>(decay));
    };
    const std::size_t k = user.size() - 1;
    for (std::size_t x = 0; x <= k; ++x) {
        double sum = 0.0;
        for (std::size_t j = 0; j < group.size(); ++j) {
            double& movie = movies[group[j]][x];
            sum += h[j] * (x < k ? movie : 1.0);
            if (j == 0)
                movie = decayed(movie, rate(x, k), x < k ? pair_rates.movie_decay : pair_rates.bias_decay);
            movie -= rate(x, k) * h[j] * (x < k ? user[x] : 1.0);
        }
        users[a][x] =
            decayed(user[x], rate(x, k), x < k ? pair_rates.user_decay : pair_rates.bias_decay) - rate(x, k) * sum;
    }
    return weight * loss / static_cast<double>(group.size());
}

bool same_rows(const std::vector<Row>& rows, const float* found, std::size_t own, std::size_t other)
{
    const auto expected = kernel_rows(rows, own, other);
    const std::size_t count = rows.size() * kernels::row_length(rows.front().size() - 1);
    return std::equal(expected.get(), expected.get() + count, found,
                      [](float a, float b) { return std::abs(a - b) < 1e-5F; });
}

}  // namespace

class SgdPairsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKernelIsItsFormulas();
};

// Every k that leaves another rest of a vector.
void SgdPairsTest::theKernelIsItsFormulas()
{
    constexpr std::size_t user_bias = kernels::user_bias_column;
    constexpr std::size_t movie_bias = kernels::movie_bias_column;
    const PairList pairs;
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        const test::SimdTarget chosen(target);
        for (const std::size_t k : {1UL, 5UL, 12UL, 15UL, 16UL, 50UL, 60UL}) {
            SampleRandom random(k);
            std::vector<Row> users = random_rows(pair_people, k, random);
            std::vector<Row> movies = random_rows(pair_films, k, random);
            const auto user_rows = kernel_rows(users, user_bias, movie_bias);
            const auto movie_rows = kernel_rows(movies, movie_bias, user_bias);
            const kernels::SgdTables tables{user_rows.get(), movie_rows.get(), nullptr, k, 0.0F, 1.0F, 0.0F};
            const kernels::SgdBatch batch{{pairs.users, pairs.movies, pairs.weights}, pairs.first, pairs.drawn};
            const double found = kernels::learn_pairs(tables, batch, pair_rates);
            double expected = 0.0;
            for (std::size_t i = 0; i < pairs.users.size(); ++i)
                expected += learn_one(users, movies, pairs, i);
            QVERIFY2(std::abs(found - expected) < 1e-4, hwy::TargetName(target));
            QVERIFY2(same_rows(users, user_rows.get(), user_bias, movie_bias), hwy::TargetName(target));
            QVERIFY2(same_rows(movies, movie_rows.get(), movie_bias, user_bias), hwy::TargetName(target));
        }
    }
}

KINOSCOPE_PLAIN_TEST(SgdPairsTest)
#include "sgd_pairs_test.moc"
