// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/neighbours/neighbour_model.h"

#include <QTest>

#include <cmath>

using namespace kinoscope;
using namespace kinoscope::ui;

class NeighbourModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void barsSayHowCloseOrUnlike_data()
    {
        QTest::addColumn<int>("similarity");
        QTest::addColumn<bool>("farthest");
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QList<double>>("bars");
        const auto row = [](const char* name, Similarity by, bool farthest, const QList<double>& values,
                            const QList<double>& bars) {
            QTest::newRow(name) << static_cast<int>(by) << farthest << values << bars;
        };
        row("cosine", Similarity::cosine, false, {0.9, 0.5, -0.1}, {0.9, 0.5, 0.0});
        row("cosine, unlike", Similarity::cosine, true, {-0.8, -0.4, 0.1}, {0.8, 0.4, 0.0});
        row("centred cosine, unlike", Similarity::centred_cosine, true, {-0.6, -0.3}, {0.6, 0.3});
        row("dot product", Similarity::dot_product, false, {8.0, 2.0, -1.0}, {1.0, 0.25, 0.0});
        row("dot product, unlike", Similarity::dot_product, true, {-8.0, -2.0, 1.0}, {1.0, 0.25, 0.0});
        row("distance", Similarity::euclidean, false, {-1.0, -2.0, -4.0}, {1.0, 0.5, 0.25});
        row("distance, unlike", Similarity::euclidean, true, {-8.0, -4.0, -2.0}, {1.0, 0.5, 0.25});
    }

    void barsSayHowCloseOrUnlike()
    {
        QFETCH(int, similarity);
        QFETCH(bool, farthest);
        QFETCH(QList<double>, values);
        QFETCH(QList<double>, bars);
        auto movies = std::make_shared<MovieTable>(4);
        NeighbourRows rows{{0, {static_cast<Similarity>(similarity), 0, farthest}}, {}};
        for (int i = 0; i < values.size(); ++i)
            rows.rows.push_back({i, static_cast<float>(values[i])});
        NeighbourModel model;
        model.setMovies(movies);
        model.setRows(rows);
        for (int i = 0; i < values.size(); ++i) {
            const double share = model.index(i).data(NeighbourModel::shareRole).toDouble();
            QVERIFY2(std::abs(share - bars[i]) < 1e-6, qPrintable(QString::number(share)));
            QCOMPARE(model.index(i).data(NeighbourModel::numberRole).toInt(), i + 1);
        }
    }
};

KINOSCOPE_EVENT_TEST(NeighbourModelTest)
#include "neighbour_model_test.moc"
