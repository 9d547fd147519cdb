// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/random_start.h"

#include "core/data/sample/sample.h"
#include "core/training/run_split.h"
#include "core/training/trainer.h"
#include "tests/test_main.h"

#include <QTest>

#include <memory>

using namespace kinoscope;

class RandomStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsWhatARunBeginsWith_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::newRow("balanced") << QStringLiteral("balanced");
        QTest::newRow("neighbours") << QStringLiteral("neighbours");
    }

    void itIsWhatARunBeginsWith()
    {
        QFETCH(QString, preset);
        const auto dataset = std::make_shared<const Dataset>(make_sample());
        TrainingSettings settings = find_preset(preset.toStdString()).settings;
        settings.seed = 7;
        const Trainer trainer(*dataset, *make_split(settings, *dataset), settings);
        FactorMatrix factors;
        Eigen::VectorXf bias;
        trainer.copy_movie_tables(factors, bias);
        const FactorSnapshot start = random_start(settings, dataset->user_ids.size(), dataset->movies.size());
        QCOMPARE(start.epoch, start_epoch);
        QVERIFY(start.movie_factors == factors);
        QVERIFY(start.movie_bias == bias);
    }

    void onlyWhatTheTablesAreDrawnByCounts()
    {
        const TrainingSettings usual = find_preset("balanced").settings;
        TrainingSettings other = usual;
        other.learning_rate = 1.0;
        other.epochs = 3;
        QVERIFY(starts_alike(usual, other));
        other.seed = 1;
        QVERIFY(!starts_alike(usual, other));
        other = usual;
        other.factors = 5;
        QVERIFY(!starts_alike(usual, other));
        const FactorSnapshot start = random_start(other, 3, 4);
        QCOMPARE(start.movie_factors.rows(), 4);
        QCOMPARE(start.movie_factors.cols(), 5);
    }
};

KINOSCOPE_PLAIN_TEST(RandomStartTest)
#include "random_start_test.moc"
