// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/model/model_tables.h"
#include "tests/test_main.h"

#include "core/io/model/model_file.h"
#include "core/io/model/safetensors.h"
#include "tests/core/planted_tables.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <stop_token>

using namespace kinoscope;

namespace {

/// Of four people and three films, drawn.
TrainedModel madeModel(bool watch)
{
    TrainedModel model;
    model.user_factors = test::random_table(4, 5, 1);
    model.movie_factors = test::random_table(3, 5, 2);
    model.user_bias = test::random_table(4, 1, 3);
    model.movie_bias = test::random_table(3, 1, 4);
    model.offset = 0.5F;
    if (watch)
        model.watch =
            WatchTables{test::random_table(4, 5, 5), test::random_table(4, 1, 6), test::random_table(3, 1, 7)};
    return model;
}

}  // namespace

class ModelTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreThoseOfEveryNumber()
    {
        const TrainedModel model = madeModel(true);
        const ModelTables found = model_tables(model);
        QCOMPARE(found.tables.size(), 7U);
        QCOMPARE(found.parameters(), 4 * 5 + 3 * 5 + 4 + 3 + 4 * 5 + 4 + 3);
        QCOMPARE(found.bytes(), 4 * found.parameters());
        QCOMPARE(found.offset, 0.5F);
        QCOMPARE(found.range_high, model.range_high);
        const TableFacts& films = found.tables[1];
        QCOMPARE(films.kind, TableFacts::Kind::movie_factors);
        float smallest = model.movie_factors(0, 0);
        float largest = smallest;
        double sum = 0.0;
        for (Eigen::Index row = 0; row < 3; ++row) {
            for (Eigen::Index column = 0; column < 5; ++column) {
                smallest = std::min(smallest, model.movie_factors(row, column));
                largest = std::max(largest, model.movie_factors(row, column));
                sum += static_cast<double>(model.movie_factors(row, column));
            }
        }
        QCOMPARE(films.smallest, smallest);
        QCOMPARE(films.largest, largest);
        QVERIFY(std::abs(films.mean - sum / 15.0) < 1e-6);
    }

    void eachTableIsATensorOfTheFile()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("model.safetensors")).toStdString();
        for (const bool watch : {false, true}) {
            ModelDocument document;
            document.model = madeModel(watch);
            document.movies = {{.id = 1, .title = "A"}, {.id = 2, .title = "B"}, {.id = 3, .title = "C"}};
            document.user_ids = {1, 2, 3, 4};
            document.settings.factors = 5;
            document.history.resize(1);
            document.kept_epoch = 0;
            document.termination = "completed";
            save_model(path, document);
            const SafetensorsFile file(path);
            const ModelTables found = model_tables(document.model);
            QCOMPARE(found.tables.size(), file.tensors().size());
            for (const TableFacts& table : found.tables) {
                const TensorEntry* tensor = file.find(tensor_of(table.kind));
                QVERIFY2(tensor, tensor_of(table.kind).c_str());
                QCOMPARE(tensor->shape, (std::vector<std::int64_t>{table.rows, table.columns}));
            }
        }
    }

    void whoeverStopsItGetsNoMore()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(model_tables(madeModel(false), stop.get_token()).tables.empty());
    }
};

KINOSCOPE_PLAIN_TEST(ModelTablesTest)
#include "model_tables_test.moc"
