// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SGD's kernel beside the same formulas in plain loops and double, on every SIMD target.
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
using kernels::SgdRates;
using kernels::SgdTables;

namespace {

constexpr std::size_t people = 5;
constexpr std::size_t films = 9;
constexpr SgdRates rates{.factors = 0.04F,
                         .biases = 0.004F,
                         .user_decay = 0.3F,
                         .movie_decay = 0.35F,
                         .bias_decay = 0.05F,
                         .watch_decay = 0.06F,
                         .watch_bias_decay = 0.07F,
                         .watch_weight = 1.3F};

/// Tables of random numbers as plain vectors, and as the kernel has them.
struct Tables {
    std::size_t k;
    std::vector<std::vector<double>> u, m, w;
    std::vector<double> user_bias, movie_bias, watch_user_bias, watch_movie_bias;

    explicit Tables(std::size_t factors) : k(factors)
    {
        SampleRandom random(3);
        const auto numbers = [&](std::size_t count) {
            std::vector<double> values(count);
            for (double& value : values)
                value = static_cast<double>(static_cast<float>(random.normal(0.3)));
            return values;
        };
        for (std::size_t i = 0; i < people; ++i) {
            u.push_back(numbers(k));
            w.push_back(numbers(k));
        }
        for (std::size_t i = 0; i < films; ++i)
            m.push_back(numbers(k));
        user_bias = numbers(people);
        movie_bias = numbers(films);
        watch_user_bias = numbers(people);
        watch_movie_bias = numbers(films);
    }

    std::vector<float> rows(const std::vector<std::vector<double>>& factors, const auto& bias_columns) const
    {
        const std::size_t length = kernels::row_length(k);
        std::vector<float> values(factors.size() * length, 0.0F);
        for (std::size_t row = 0; row < factors.size(); ++row) {
            float* const to = values.data() + row * length;
            std::copy(factors[row].begin(), factors[row].end(), to);
            const auto columns = bias_columns(row);
            std::copy(columns.begin(), columns.end(), to + k);
        }
        return values;
    }
    using Columns = std::array<float, kernels::bias_column_count>;
    std::vector<float> user_rows() const
    {
        return rows(u, [&](std::size_t i) { return Columns{static_cast<float>(user_bias[i]), 1.0F, 0.0F, 0.0F}; });
    }
    std::vector<float> movie_rows() const
    {
        return rows(m, [&](std::size_t i) {
            return Columns{1.0F, static_cast<float>(movie_bias[i]), 1.0F, static_cast<float>(watch_movie_bias[i])};
        });
    }
    std::vector<float> watch_rows() const
    {
        return rows(w, [&](std::size_t i) {
            return Columns{0.0F, 0.0F, static_cast<float>(watch_user_bias[i]), 1.0F};
        });
    }
};

struct Ratings {
    std::vector<std::int32_t> users{0, 3, 1, 3, 4};
    std::vector<std::int32_t> movies{2, 8, 0, 5, 2};
    std::vector<float> values{4.0F, 1.0F, 5.0F, 3.0F, 2.0F};
    std::vector<std::uint32_t> first{0, 4, 4, 9, 10, 17};  // 4, none, 5, 1 and 7 films not watched
    std::vector<std::int32_t> not_watched{0, 1, 3, 1, 2, 3, 4, 5, 8, 0, 1, 3, 4, 5, 6, 7, 6};
};

double sigmoid(double z)
{
    return 1.0 / (1.0 + std::exp(-z));
}

double product(const std::vector<double>& a, const std::vector<double>& b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

/// What sgd.h says, for one rating. Returns the square of its error.
double learn_one(Tables& t, const Ratings& ratings, std::size_t i, bool watch)
{
    const auto a = static_cast<std::size_t>(ratings.users[i]);
    const auto b = static_cast<std::size_t>(ratings.movies[i]);
    const std::vector<double> u = t.u[a];
    const std::vector<double> m = t.m[b];
    const std::vector<double> w = t.w[a];
    const double s = sigmoid(0.2 + product(u, m) + t.user_bias[a] + t.movie_bias[b]);
    const double error = -1.0 + 7.0 * s - static_cast<double>(ratings.values[i]);
    const double g = 2.0 * error * 7.0 * s * (1.0 - s);
    const double rate = static_cast<double>(rates.factors);
    const double bias_rate = static_cast<double>(rates.biases);
    const auto decayed = [&](double value, double step, float decay) {
        return value * (1.0 - step * static_cast<double>(decay));
    };
    std::vector<std::size_t> group{b};
    if (watch)
        group.insert(group.end(), ratings.not_watched.begin() + ratings.first[i],
                     ratings.not_watched.begin() + ratings.first[i + 1]);
    std::vector<double> h;
    for (std::size_t j = 0; watch && j < group.size(); ++j)
        h.push_back(static_cast<double>(rates.watch_weight) *
                    (sigmoid(product(w, t.m[group[j]]) + t.watch_user_bias[a] + t.watch_movie_bias[group[j]]) -
                     (j == 0 ? 1.0 : 0.0)));
    for (std::size_t x = 0; x < t.k; ++x) {
        double sum = 0.0;
        t.u[a][x] = decayed(u[x], rate, rates.user_decay) - rate * g * m[x];
        t.m[b][x] = decayed(m[x], rate, rates.movie_decay) - rate * (g * u[x] + (watch ? h[0] * w[x] : 0.0));
        for (std::size_t j = 0; j < h.size(); ++j) {
            sum += h[j] * (j == 0 ? m[x] : t.m[group[j]][x]);
            if (j > 0)
                t.m[group[j]][x] -= rate * h[j] * w[x];
        }
        if (watch)
            t.w[a][x] = decayed(w[x], rate, rates.watch_decay) - rate * sum;
    }
    t.user_bias[a] = decayed(t.user_bias[a], bias_rate, rates.bias_decay) - bias_rate * g;
    t.movie_bias[b] = decayed(t.movie_bias[b], bias_rate, rates.bias_decay) - bias_rate * g;
    if (watch) {
        t.watch_user_bias[a] = decayed(t.watch_user_bias[a], bias_rate, rates.watch_bias_decay);
        t.watch_movie_bias[b] = decayed(t.watch_movie_bias[b], bias_rate, rates.watch_bias_decay);
    }
    for (std::size_t j = 0; j < h.size(); ++j) {
        t.watch_user_bias[a] -= bias_rate * h[j];
        t.watch_movie_bias[group[j]] -= bias_rate * h[j];
    }
    return error * error;
}

float largest_difference(const std::vector<float>& a, const float* b)
{
    float largest = 0.0F;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

hwy::AlignedFreeUniquePtr<float[]> aligned(const std::vector<float>& values)
{
    auto copy = hwy::AllocateAligned<float>(values.size());
    std::copy(values.begin(), values.end(), copy.get());
    return copy;
}

}  // namespace

class SgdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKernelIsItsFormulas_data();
    void theKernelIsItsFormulas();
};

void SgdTest::theKernelIsItsFormulas_data()
{
    QTest::addColumn<bool>("watch");
    QTest::newRow("ratings alone") << false;
    QTest::newRow("with co-watch") << true;
}

// Every k that leaves another rest of a vector, and biases in the same vector as factors, in the next one, or in both.
void SgdTest::theKernelIsItsFormulas()
{
    QFETCH(bool, watch);
    const Ratings ratings;
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        const test::SimdTarget chosen(target);
        for (const std::size_t k : {1UL, 5UL, 12UL, 13UL, 16UL, 50UL, 60UL, 64UL}) {
            Tables tables(k);
            const auto users = aligned(tables.user_rows());
            const auto movies = aligned(tables.movie_rows());
            const auto watchers = aligned(tables.watch_rows());
            const SgdTables rows{users.get(), movies.get(), watch ? watchers.get() : nullptr, k, -1.0F, 6.0F, 0.2F};
            const kernels::SgdBatch batch{{ratings.users, ratings.movies, ratings.values},
                                          watch ? std::span<const std::uint32_t>(ratings.first)
                                                : std::span<const std::uint32_t>(),
                                          ratings.not_watched};
            const double found = kernels::learn(rows, batch, rates);
            double expected = 0.0;
            for (std::size_t i = 0; i < ratings.values.size(); ++i)
                expected += learn_one(tables, ratings, i, watch);
            QVERIFY2(std::abs(found - expected) < 1e-4, hwy::TargetName(target));
            QVERIFY2(largest_difference(tables.user_rows(), users.get()) < 1e-5F, hwy::TargetName(target));
            QVERIFY2(largest_difference(tables.movie_rows(), movies.get()) < 1e-5F, hwy::TargetName(target));
            QVERIFY2(largest_difference(tables.watch_rows(), watchers.get()) < 1e-5F, hwy::TargetName(target));
        }
    }
}

KINOSCOPE_PLAIN_TEST(SgdTest)
#include "sgd_test.moc"
