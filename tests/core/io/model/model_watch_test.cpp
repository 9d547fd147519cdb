// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What version 3 of the model file adds: co-watch tables, an offset, later settings.
#include "core/io/model/model_file.h"
#include "core/io/model/model_metadata.h"
#include "core/io/model/safetensors.h"
#include "tests/core/io/files.h"
#include "tests/core/io/small_document.h"
#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <limits>

using namespace kinoscope;
using namespace kinoscope::test;
namespace fs = std::filesystem;

using Tensors = std::vector<TensorView>;
using ChangeTensors = std::function<void(Tensors&)>;
using ChangeDocument = std::function<void(ModelDocument&)>;
Q_DECLARE_METATYPE(ChangeTensors)
Q_DECLARE_METATYPE(ChangeDocument)

namespace {

ModelDocument watch_document()
{
    ModelDocument document = small_document();
    document.model.offset = 0.4F;
    document.model.watch = WatchTables{FactorMatrix{{0.25F, -1.0F}, {3.0F, 0.1F}}, Eigen::VectorXf{{0.5F, -0.75F}},
                                       Eigen::VectorXf{{-2.0F, 1.5F, 0.125F}}};
    document.settings.mean_start = 1;
    document.settings.bias_rate = 0.1;
    return document;
}

}  // namespace

class ModelWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allComesBack();
    void whatIsNotNewIsWrittenAsBefore();
    void whatIsNewHasTheNewVersion_data();
    void whatIsNewHasTheNewVersion();
    void tablesThatDoNotFitAreRefused_data();
    void tablesThatDoNotFitAreRefused();
    void whatCouldNotBeLoadedIsNotSaved_data();
    void whatCouldNotBeLoadedIsNotSaved();

private:
    fs::path path() const { return fs::path(m_folder.path().toStdString()) / "model.safetensors"; }

    QTemporaryDir m_folder;
};

void ModelWatchTest::allComesBack()
{
    const ModelDocument before = watch_document();
    save_model(path(), before);
    const ModelDocument after = load_model(path());
    QVERIFY(after.model.watch);
    QCOMPARE(after.model.watch->user_factors, before.model.watch->user_factors);
    QCOMPARE(after.model.watch->user_bias, before.model.watch->user_bias);
    QCOMPARE(after.model.watch->movie_bias, before.model.watch->movie_bias);
    QCOMPARE(after.model.offset, 0.4F);
    QVERIFY(after.settings == before.settings);
    QCOMPARE(after.snapshots.size(), before.snapshots.size());
    QCOMPARE(after.model.predict(1, 2), before.model.predict(1, 2));
}

// Earlier programs open it.
void ModelWatchTest::whatIsNotNewIsWrittenAsBefore()
{
    const auto metadata = metadata_of(small_document());
    QCOMPARE(metadata.at("version"), std::string("2"));
    for (const char* word : {"mean_start", "bias_rate", "offset"})
        for (const auto& [key, text] : metadata)
            QVERIFY2(text.find(word) == std::string::npos, word);
    QVERIFY(!load_model((save_model(path(), small_document()), path())).model.watch);
}

void ModelWatchTest::whatIsNewHasTheNewVersion_data()
{
    QTest::addColumn<ChangeDocument>("change");
    const auto row = [](const char* name, const ChangeDocument& change) { QTest::newRow(name) << change; };
    row("tables", [](ModelDocument& d) { d.model.watch = watch_document().model.watch; });
    row("offset", [](ModelDocument& d) { d.model.offset = -0.5F; });
    row("mean start", [](ModelDocument& d) { d.settings.mean_start = 1; });
    row("bias rate", [](ModelDocument& d) { d.settings.bias_rate = 0.3; });
}

void ModelWatchTest::whatIsNewHasTheNewVersion()
{
    QFETCH(ChangeDocument, change);
    ModelDocument document = small_document();
    change(document);
    QCOMPARE(metadata_of(document).at("version"), std::string("3"));
    save_model(path(), document);
    const ModelDocument after = load_model(path());
    QVERIFY(after.settings == document.settings);
    QCOMPARE(after.model.offset, document.model.offset);
    QCOMPARE(after.model.watch.has_value(), document.model.watch.has_value());
}

void ModelWatchTest::tablesThatDoNotFitAreRefused_data()
{
    QTest::addColumn<ChangeTensors>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const ChangeTensors& change, const char* expected) {
        QTest::newRow(name) << change << QString::fromUtf8(expected);
    };
    row(
        "people's factors of another width",
        [](Tensors& t) {
            t[4].shape = {1, 4};
        },
        "found tensor \"watch_user_factors\" with shape [1, 4] where [2, 2] was expected.");
    row(
        "people's bias as a list", [](Tensors& t) { t[5].shape = {2}; },
        "found tensor \"watch_user_bias\" with shape [2] where [2, 1] was expected.");
    row(
        "films' bias across",
        [](Tensors& t) {
            t[6].shape = {1, 3};
        },
        "found tensor \"watch_movie_bias\" with shape [1, 3] where [3, 1] was expected.");
    row(
        "films' bias missing", [](Tensors& t) { t.pop_back(); },
        "found no tensor \"watch_movie_bias\" where one was expected.");
    row(
        "people's factors missing", [](Tensors& t) { t.erase(t.begin() + 4); },
        "found no tensor \"watch_user_factors\" where one was expected.");
    row(
        "another name", [](Tensors& t) { t[5].name = "watch_user_offset"; },
        "found no tensor \"watch_user_bias\" where one was expected.");
    row(
        "one more",
        [](Tensors& t) {
            t.push_back(t.back());
            t.back().name = "watch_extra";
        },
        "found 8 tensors where 7 was expected.");
}

void ModelWatchTest::tablesThatDoNotFitAreRefused()
{
    QFETCH(ChangeTensors, change);
    QFETCH(QString, expected);
    ModelDocument document = watch_document();
    document.snapshots.clear();
    const TrainedModel& m = document.model;
    const auto view = [](const char* name, const auto& table) {
        return TensorView{name, {table.rows(), table.cols()}, {table.data(), static_cast<std::size_t>(table.size())}};
    };
    Tensors tensors{view("user_factors", m.user_factors),
                    view("user_bias", m.user_bias),
                    view("movie_factors", m.movie_factors),
                    view("movie_bias", m.movie_bias),
                    view("watch_user_factors", m.watch->user_factors),
                    view("watch_user_bias", m.watch->user_bias),
                    view("watch_movie_bias", m.watch->movie_bias)};
    change(tensors);
    write_safetensors(path(), metadata_of(document), tensors);
    QCOMPARE(QString::fromStdString(refusal([this] { load_model(path()); })),
             QString::fromStdString(path().string()) + QStringLiteral(": ") + expected);
}

void ModelWatchTest::whatCouldNotBeLoadedIsNotSaved_data()
{
    QTest::addColumn<ChangeDocument>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const ChangeDocument& change, const char* expected) {
        QTest::newRow(name) << change << QString::fromUtf8(expected);
    };
    const float nan = std::numeric_limits<float>::quiet_NaN();
    row(
        "a table with NaN", [nan](ModelDocument& d) { d.model.watch->user_factors(1, 1) = nan; },
        "found a number that is not finite in tensor \"watch_user_factors\"");
    row(
        "an infinite bias",
        [](ModelDocument& d) { d.model.watch->movie_bias(0) = std::numeric_limits<float>::infinity(); },
        "not finite in tensor \"watch_movie_bias\"");
    row(
        "a person too few", [](ModelDocument& d) { d.model.watch->user_bias.conservativeResize(1); },
        "found tensor \"watch_user_bias\" with shape [1, 1] where [2, 1] was expected");
    row(
        "an offset that is none", [nan](ModelDocument& d) { d.model.offset = nan; },
        "found an offset of nan where a finite number was expected");
}

void ModelWatchTest::whatCouldNotBeLoadedIsNotSaved()
{
    QFETCH(ChangeDocument, change);
    QFETCH(QString, expected);
    ModelDocument document = watch_document();
    change(document);
    fs::remove(path());
    const std::string message = refusal([&] { save_model(path(), document); });
    QVERIFY2(message.find(expected.toStdString()) != std::string::npos, message.c_str());
    QVERIFY(!fs::exists(path()));
}

KINOSCOPE_PLAIN_TEST(ModelWatchTest)
#include "model_watch_test.moc"
