// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Adam against torch::optim::Adam, bit by bit, on every SIMD target of this machine.
#include "core/model/kernels/adam.h"
#include "tests/core/model/simd_target.h"
#include "tests/test_main.h"

#include <ATen/ATen.h>
#include <hwy/aligned_allocator.h>
#include <torch/optim/adam.h>

#include <QTest>

#include <bit>
#include <cmath>
#include <random>
#include <vector>

using namespace kinoscope;
using kernels::adam_block;
using kernels::AdamOrder;
using kernels::Roots;

namespace {

// Two blocks and a tail, a lone tail, and exactly a block.
constexpr std::size_t kSizes[] = {2 * adam_block + 7, 5, adam_block};
constexpr int kSteps = 800;
constexpr Roots kRoots[] = {Roots::instructions, Roots::refined};
constexpr kernels::AdamSettings kSettings{.learning_rate = 1.5e-3, .weight_decay = 3e-4};

/// The gradient of step t: of all sizes, with the zeros that rows out of the batch have.
std::vector<float> gradient_of_step(std::size_t size, int t)
{
    std::mt19937 random(static_cast<std::uint32_t>(t) * 7919U + static_cast<std::uint32_t>(size));
    std::normal_distribution<float> normal;
    std::vector<float> gradient(size);
    for (std::size_t block = 0; block < size; block += adam_block) {
        const bool touched = random() % 3 != 0;
        const float scale = std::pow(10.0F, static_cast<float>(random() % 7) - 5.0F);
        for (std::size_t i = block; i < std::min(block + adam_block, size); ++i)
            gradient[i] = touched ? scale * normal(random) : 0.0F;
    }
    return gradient;
}

std::vector<float> start(std::size_t size)
{
    std::mt19937 random(5);
    std::normal_distribution<float> normal;
    std::vector<float> values(size);
    for (float& value : values)
        value = normal(random);
    return values;
}

/// Parameters after each of the steps.
std::vector<std::vector<float>> torch_adam(std::size_t size)
{
    const std::vector<float> values = start(size);
    at::Tensor parameter = at::tensor(values).set_requires_grad(true);
    torch::optim::Adam adam({parameter}, torch::optim::AdamOptions(kSettings.learning_rate)
                                             .betas({kSettings.beta1, kSettings.beta2})
                                             .eps(kSettings.epsilon)
                                             .weight_decay(kSettings.weight_decay));
    std::vector<std::vector<float>> history;
    for (int t = 0; t < kSteps; ++t) {
        parameter.mutable_grad() = at::tensor(gradient_of_step(size, t));
        adam.step();
        const auto* data = parameter.data_ptr<float>();
        history.emplace_back(data, data + size);
    }
    return history;
}

std::vector<std::vector<float>> our_adam(std::size_t size, AdamOrder order, Roots roots)
{
    const std::size_t blocks = (size + adam_block - 1) / adam_block;
    std::vector<float> parameters = start(size);
    const auto moment1 = hwy::AllocateAligned<float>(blocks * adam_block);
    const auto moment2 = hwy::AllocateAligned<float>(blocks * adam_block);
    const auto gradient = hwy::AllocateAligned<float>(blocks * adam_block);
    for (float* state : {moment1.get(), moment2.get(), gradient.get()})
        std::fill_n(state, blocks * adam_block, 0.0F);
    std::vector<std::uint8_t> touched(blocks, 0);
    const auto decay = static_cast<float>(kSettings.weight_decay);
    std::vector<std::vector<float>> history;
    for (int t = 0; t < kSteps; ++t) {
        const std::vector<float> now = gradient_of_step(size, t);
        for (std::size_t i = 0; i < size; ++i) {
            gradient[i] = now[i];
            if (now[i] != 0.0F)
                touched[i / adam_block] = 1;
        }
        kernels::adam_step({parameters.data(), moment1.get(), moment2.get(), gradient.get(), touched.data(), size},
                           kernels::with_decay(kernels::adam_factors(kSettings, order, t + 1), order, decay), order,
                           kernels::time_to_look(t + 1), roots);
        history.push_back(parameters);
    }
    return history;
}

}  // namespace

class AdamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strictIsLibTorchsToTheBit_data();
    void strictIsLibTorchsToTheBit();
    void strictRoundsEveryRootAndQuotientToNearest();
    void fastStaysClose();
    void everyDecayIsAGoodUnit_data();
    void everyDecayIsAGoodUnit();
    void smallMomentsAreNotTakenForLargeOnes();
    void theGradientIsZeroAfterwards();
    void aRowIsAsTheWholeTable();
};

// LibTorch itself rounds differently with and without fused multiply-add, so that each of our targets is held against
// the LibTorch of its kind: the test runs a second time under ATEN_CPU_CAPABILITY=default.
void AdamTest::strictIsLibTorchsToTheBit_data()
{
    QTest::addColumn<qint64>("target");
    QTest::addColumn<int>("roots");
    const bool fused = qEnvironmentVariable("ATEN_CPU_CAPABILITY") != QStringLiteral("default");
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets())
        for (const Roots roots : kRoots)
            if (test::has_fma(target) == fused)
                QTest::addRow("%s, roots %s", hwy::TargetName(target),
                              roots == Roots::refined ? "refined" : "by instructions")
                    << static_cast<qint64>(target) << static_cast<int>(roots);
}

void AdamTest::strictIsLibTorchsToTheBit()
{
    QFETCH(qint64, target);
    QFETCH(int, roots);
    const test::SimdTarget chosen(target);
    for (const std::size_t size : kSizes) {
        const auto expected = torch_adam(size);
        const auto found = our_adam(size, AdamOrder::strict, static_cast<Roots>(roots));
        for (std::size_t t = 0; t < expected.size(); ++t)
            for (std::size_t i = 0; i < size; ++i)
                QVERIFY2(std::bit_cast<std::uint32_t>(found[t][i]) == std::bit_cast<std::uint32_t>(expected[t][i]),
                         qPrintable(QStringLiteral("size %1, step %2, parameter %3: %4 and not %5")
                                        .arg(size)
                                        .arg(t + 1)
                                        .arg(i)
                                        .arg(static_cast<double>(found[t][i]), 0, 'g', 9)
                                        .arg(static_cast<double>(expected[t][i]), 0, 'g', 9)));
    }
}

// With moments that stay as they are, a step from 0 is step · first / (sqrt(second) / root + ε): the very roots and
// quotients, against the processor's own. All 2^24 floats of [1, 4) are every root that there is, but for its exponent.
void AdamTest::strictRoundsEveryRootAndQuotientToNearest()
{
    constexpr std::size_t size = 1U << 16U;
    const auto first = hwy::AllocateAligned<float>(size);
    const auto second = hwy::AllocateAligned<float>(size);
    const auto gradient = hwy::AllocateAligned<float>(size);
    std::fill_n(gradient.get(), size, 0.0F);
    std::vector<std::uint8_t> touched(size / adam_block, 0);
    std::vector<float> parameters(size);
    const auto differences = [&](float root, float epsilon, Roots roots) {
        const kernels::AdamFactors factors{1.0F, 1.0F, 0.0F, 0.0F, 0.0F, root, epsilon, -1.5e-3F};
        std::fill(parameters.begin(), parameters.end(), 0.0F);
        kernels::adam_step({parameters.data(), first.get(), second.get(), gradient.get(), touched.data(), size},
                           factors, AdamOrder::strict, false, roots);
        std::size_t count = 0;
        for (std::size_t i = 0; i < size; ++i) {
            const float expected = 0.0F + (factors.step * first[i]) / (std::sqrt(second[i]) / root + epsilon);
            count += std::bit_cast<std::uint32_t>(expected) != std::bit_cast<std::uint32_t>(parameters[i]) ? 1U : 0U;
        }
        return count;
    };

    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        const test::SimdTarget chosen(target);
        std::fill_n(first.get(), size, 0.7F);
        for (std::uint32_t bits = std::bit_cast<std::uint32_t>(1.0F); bits < std::bit_cast<std::uint32_t>(4.0F);) {
            for (std::size_t i = 0; i < size; ++i)
                second[i] = std::bit_cast<float>(bits++);
            QVERIFY2(differences(1.0F, 0.0F, Roots::refined) == 0, hwy::TargetName(target));
        }
        // Moments of every size, denormal and zero among them, by the roots of the first steps.
        std::mt19937 random(11);
        for (int t = 1; t <= 60; ++t) {
            for (std::size_t i = 0; i < size; ++i) {
                first[i] = std::ldexp(static_cast<float>(random()), -static_cast<int>(random() % 60));
                second[i] = std::ldexp(static_cast<float>(random()), -static_cast<int>(random() % 200));
            }
            second[17] = 0.0F;
            const float root = kernels::adam_factors(kSettings, AdamOrder::strict, t).root_scale;
            for (const Roots roots : kRoots)
                QVERIFY2(differences(root, 1e-8F, roots) == 0, hwy::TargetName(target));
        }
    }
}

void AdamTest::fastStaysClose()
{
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        const test::SimdTarget chosen(target);
        const auto expected = torch_adam(kSizes[0]);
        for (const Roots roots : kRoots) {
            const auto found = our_adam(kSizes[0], AdamOrder::fast, roots);
            for (const std::size_t t : {0UL, 9UL, 799UL})
                for (std::size_t i = 0; i < kSizes[0]; ++i)
                    QVERIFY2(std::abs(found[t][i] - expected[t][i]) <= 1e-5F, hwy::TargetName(target));
        }
    }
}

// The unit of the moments is no one's business: with any decay, and with none, the parameters go the same way.
void AdamTest::everyDecayIsAGoodUnit_data()
{
    QTest::addColumn<float>("decay");
    QTest::newRow("none") << 0.0F;
    QTest::newRow("too small to be a unit") << 1e-8F;
    QTest::newRow("a small unit") << 1e-6F;
    QTest::newRow("the notebook's") << 3e-4F;
    QTest::newRow("one") << 1.0F;
}

void AdamTest::everyDecayIsAGoodUnit()
{
    QFETCH(float, decay);
    constexpr std::size_t size = 4 * adam_block;
    alignas(64) float found[4][size] = {};
    alignas(64) float expected[4][size] = {};
    const std::vector<float> values = start(size);
    std::copy(values.begin(), values.end(), found[0]);
    std::copy(values.begin(), values.end(), expected[0]);
    std::uint8_t touched[4] = {};
    std::uint8_t touched_too[4] = {};
    const auto take = [&](float(&arrays)[4][size], std::uint8_t* marks, AdamOrder order, int t) {
        std::fill_n(arrays[3] + adam_block, adam_block, 1e-3F * static_cast<float>(1 + t % 7));
        marks[1] = 1;
        kernels::adam_step({arrays[0], arrays[1], arrays[2], arrays[3], marks, size},
                           kernels::with_decay(kernels::adam_factors(kSettings, order, t), order, decay), order,
                           kernels::time_to_look(t));
    };
    for (int t = 1; t <= 200; ++t) {
        take(found, touched, AdamOrder::fast, t);
        take(expected, touched_too, AdamOrder::strict, t);
    }
    for (std::size_t i = 0; i < size; ++i)
        QVERIFY(std::abs(found[0][i] - expected[0][i]) <= 2e-6F);
    // Untouched parameters without decay stay where they are.
    QCOMPARE(found[0][0] == values[0], decay == 0.0F);
}

// Parameters from 1e-9 to 1, whose decay is all there is, and whose second moments pass from large to small beside ε²
// and back: with looks now and then they go where looks at every step lead them.
void AdamTest::smallMomentsAreNotTakenForLargeOnes()
{
    constexpr std::size_t size = 10 * adam_block;
    const auto decay = static_cast<float>(kSettings.weight_decay);
    for (const std::int64_t target : hwy::SupportedAndGeneratedTargets()) {
        const test::SimdTarget chosen(target);
        alignas(64) float found[4][size] = {};
        alignas(64) float expected[4][size] = {};
        for (std::size_t i = 0; i < size; ++i)
            found[0][i] = expected[0][i] = std::pow(10.0F, -static_cast<float>(i / adam_block));
        std::uint8_t marks[10] = {};
        std::uint8_t marks_too[10] = {};
        const auto take = [&](float(&arrays)[4][size], std::uint8_t* marks_of, int t, bool look) {
            if (t == 1500) {
                std::fill_n(arrays[3] + 5 * adam_block, 5 * adam_block, 1e-3F);
                std::for_each_n(marks_of + 5, 5, [](std::uint8_t& mark) { mark |= kernels::block_touched; });
            }
            kernels::adam_step(
                {arrays[0], arrays[1], arrays[2], arrays[3], marks_of, size},
                kernels::with_decay(kernels::adam_factors(kSettings, AdamOrder::fast, t), AdamOrder::fast, decay),
                AdamOrder::fast, look);
        };
        for (int t = 1; t <= 3000; ++t) {
            take(found, marks, t, kernels::time_to_look(t));
            take(expected, marks_too, t, true);
            for (std::size_t i = 0; i < size; ++i)
                QVERIFY2(std::abs(found[0][i] - expected[0][i]) <= 2e-6F, hwy::TargetName(target));
        }
    }
}

void AdamTest::theGradientIsZeroAfterwards()
{
    alignas(64) float state[3][2 * adam_block] = {};
    float parameters[adam_block + 3] = {};
    std::uint8_t touched[2] = {1, 1};
    std::fill_n(state[2], adam_block + 3, 0.5F);
    kernels::adam_step({parameters, state[0], state[1], state[2], touched, adam_block + 3},
                       kernels::adam_factors(kSettings, AdamOrder::fast, 1), AdamOrder::fast);
    for (const float rest : state[2])
        QCOMPARE(rest, 0.0F);
    QCOMPARE((touched[0] | touched[1]) & kernels::block_touched, 0);
    // The first step moves every parameter by the learning rate, against its gradient.
    for (const float parameter : parameters)
        QVERIFY(std::abs(parameter + 1.5e-3F) < 1e-8F);
}

void AdamTest::aRowIsAsTheWholeTable()
{
    constexpr std::size_t k = adam_block + 7;
    alignas(64) float whole[4][2 * adam_block] = {};
    float row[4][k] = {};
    for (std::size_t i = 0; i < k; ++i) {
        whole[0][i] = row[0][i] = start(k)[i];
        whole[3][i] = row[3][i] = gradient_of_step(k, 1)[i] + 0.01F;
    }
    std::uint8_t touched[2] = {1, 1};
    const kernels::AdamFactors factors = kernels::adam_factors(kSettings, AdamOrder::fast, 3);
    kernels::adam_step({whole[0], whole[1], whole[2], whole[3], touched, k}, factors, AdamOrder::fast);
    kernels::adam_row(row[0], row[1], row[2], row[3], k, factors);
    for (std::size_t i = 0; i < k; ++i)
        QVERIFY(std::abs(row[0][i] - whole[0][i]) < 1e-7F);
}

KINOSCOPE_PLAIN_TEST(AdamTest)
#include "adam_test.moc"
