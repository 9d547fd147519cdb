// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The co-watch kernels against their definition in double, on every SIMD target.
#include "core/model/kernels/negative_sampling.h"
#include "tests/core/model/simd_target.h"
#include "tests/test_main.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace kinoscope;

namespace {

struct Table {
    std::vector<float> values;
    std::size_t rows;
    std::size_t columns;

    Table(std::size_t n, std::size_t k, double phase) : values(n * k), rows(n), columns(k)
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = static_cast<float>(std::sin(static_cast<double>(i) * 1.37 + phase));
    }

    TableView view() { return {values.data(), rows, columns}; }
    double at(std::int32_t row, std::size_t column) const
    {
        return static_cast<double>(values[static_cast<std::size_t>(row) * columns + column]);
    }
};

/// 3 people, 7 films; groups of 1, 5, 4, 2 and 9 films, one of them twice in a group, and a person twice.
struct Example {
    Table users, user_bias, films, film_bias;
    std::vector<std::int32_t> who{2, 0, 1, 0, 2};
    std::vector<std::uint32_t> first{0, 1, 6, 10, 12, 21};
    std::vector<std::int32_t> what{6, 0, 1, 2, 3, 4, 5, 5, 0, 1, 6, 3, 0, 1, 2, 3, 4, 5, 6, 0, 2};

    explicit Example(std::size_t k) : users(3, k, 0.1), user_bias(3, 1, 0.2), films(7, k, 0.3), film_bias(7, 1, 0.4) {}

    TableViews views() { return {users.view(), user_bias.view(), films.view(), film_bias.view(), 0.0F, 1.0F}; }
    kernels::SampledGroups groups() const { return {who, first, what}; }

    double slope(std::size_t group, std::size_t j, double scale) const
    {
        double z = user_bias.at(who[group], 0) + film_bias.at(what[j], 0);
        for (std::size_t i = 0; i < users.columns; ++i)
            z += users.at(who[group], i) * films.at(what[j], i);
        return scale * (1.0 / (1.0 + std::exp(-z)) - (j == first[group] ? 1.0 : 0.0));
    }
};

constexpr std::size_t sizes[]{1, 2, 3, 8, 15, 16, 21, 50, 64};

}  // namespace

class NegativeSamplingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slopesAreTheClosedForm();
    void gradientsAreAddedToWhatIsThere();
};

void NegativeSamplingTest::slopesAreTheClosedForm()
{
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        const test::SimdTarget chosen(target);
        for (const std::size_t k : sizes) {
            Example example(k);
            std::vector<float> slopes(example.what.size());
            kernels::sampled_slopes(example.views(), example.groups(), 0.25F, slopes);
            for (std::size_t group = 0; group < example.who.size(); ++group)
                for (std::size_t j = example.first[group]; j < example.first[group + 1]; ++j)
                    QVERIFY2(std::abs(static_cast<double>(slopes[j]) - example.slope(group, j, 0.25)) < 1e-6,
                             hwy::TargetName(target));
        }
    }
}

void NegativeSamplingTest::gradientsAreAddedToWhatIsThere()
{
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        const test::SimdTarget chosen(target);
        for (const std::size_t k : sizes) {
            Example example(k);
            std::vector<float> slopes(example.what.size());
            for (std::size_t j = 0; j < slopes.size(); ++j)
                slopes[j] = static_cast<float>(std::cos(static_cast<double>(j)));
            Example gradients(k);
            Example expected(k);
            for (Table* table : {&gradients.users, &gradients.user_bias, &gradients.films, &gradients.film_bias})
                std::fill(table->values.begin(), table->values.end(), 0.5F);
            kernels::add_sampled_gradients(example.views(), example.groups(), slopes, gradients.views());

            for (Table* table : {&expected.users, &expected.user_bias, &expected.films, &expected.film_bias})
                std::fill(table->values.begin(), table->values.end(), 0.5F);
            for (std::size_t group = 0; group < example.who.size(); ++group)
                for (std::size_t j = example.first[group]; j < example.first[group + 1]; ++j) {
                    const std::int32_t user = example.who[group];
                    const std::int32_t film = example.what[j];
                    for (std::size_t i = 0; i < k; ++i) {
                        expected.users.view().row(user)[i] += slopes[j] * static_cast<float>(example.films.at(film, i));
                        expected.films.view().row(film)[i] += slopes[j] * static_cast<float>(example.users.at(user, i));
                    }
                    *expected.user_bias.view().row(user) += slopes[j];
                    *expected.film_bias.view().row(film) += slopes[j];
                }
            const auto close = [](const Table& a, const Table& b) {
                for (std::size_t i = 0; i < a.values.size(); ++i)
                    if (!(std::abs(a.values[i] - b.values[i]) < 1e-5F))
                        return false;
                return true;
            };
            QVERIFY2(close(gradients.users, expected.users), hwy::TargetName(target));
            QVERIFY2(close(gradients.films, expected.films), hwy::TargetName(target));
            QVERIFY2(close(gradients.user_bias, expected.user_bias), hwy::TargetName(target));
            QVERIFY2(close(gradients.film_bias, expected.film_bias), hwy::TargetName(target));
        }
    }
}

KINOSCOPE_PLAIN_TEST(NegativeSamplingTest)
#include "negative_sampling_test.moc"
