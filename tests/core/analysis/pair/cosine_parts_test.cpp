// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/pair/cosine_parts.h"

#include "core/analysis/map/projection.h"
#include "tests/core/planted_tables.h"
#include "tests/test_main.h"

#include <QTest>

#include <cmath>

using namespace kinoscope;

class CosinePartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAddUpToTheCosine()
    {
        FactorMatrix factors = test::grouped_table(200, 50, 4, 0.4F, 5);
        factors.array() += 0.3F;  // the cosine is of the factors as they are, not less their mean
        const FilmDirections directions = film_directions(factors, {});
        QCOMPARE(directions.axes.cols(), 50);
        for (int other = 1; other < 200; other += 7) {
            const Eigen::VectorXf u = factors.row(0);
            const Eigen::VectorXf v = factors.row(other);
            const Eigen::VectorXd parts = cosine_parts(u, v, directions.axes);
            const double cosine =
                u.cast<double>().dot(v.cast<double>()) / (u.cast<double>().norm() * v.cast<double>().norm());
            QCOMPARE(parts.size(), 50);
            QVERIFY(std::abs(parts.sum() - cosine) < 1e-9);
        }
    }

    // Along the coordinate axes, each number of the one times that of the other.
    void alongTheFactorsThemselvesTheyAreProducts()
    {
        Eigen::VectorXf u(3);
        u << 3.0F, 0.0F, 4.0F;
        Eigen::VectorXf v(3);
        v << 0.0F, 5.0F, -12.0F;
        const Eigen::VectorXd parts = cosine_parts(u, v, Eigen::MatrixXf::Identity(3, 3));
        QVERIFY(std::abs(parts(0)) < 1e-12);
        QVERIFY(std::abs(parts(1)) < 1e-12);
        QVERIFY(std::abs(parts(2) + 48.0 / 65.0) < 1e-12);
    }

    void aFilmWithoutFactorsHasNone()
    {
        const Eigen::VectorXf u = Eigen::VectorXf::Zero(3);
        const Eigen::VectorXf v = Eigen::VectorXf::Ones(3);
        QVERIFY(cosine_parts(u, v, Eigen::MatrixXf::Identity(3, 3)).isZero());
    }

    void directionsAreThePrincipalComponents()
    {
        const FactorMatrix factors = test::grouped_table(120, 8, 3, 0.3F, 2);
        const FilmDirections directions = film_directions(factors, {});
        const PrincipalComponents components = principal_components(factors, 8);
        for (int i = 0; i < 8; ++i)
            QVERIFY(std::abs(std::abs(directions.axes.col(i).dot(components.axes.col(i))) - 1.0F) < 1e-5F);
        QCOMPARE(directions.meanings.size(), std::size_t{8});
    }
};

KINOSCOPE_PLAIN_TEST(CosinePartsTest)
#include "cosine_parts_test.moc"
