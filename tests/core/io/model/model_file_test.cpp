// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/model/model_file.h"

#include "core/io/model/model_metadata.h"
#include "core/io/model/safetensors.h"
#include "tests/core/io/files.h"
#include "tests/core/io/small_document.h"
#include "tests/test_main.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <cstring>
#include <fstream>
#include <functional>
#include <limits>
#include <memory>

using namespace kinoscope;
using namespace kinoscope::test;
namespace fs = std::filesystem;

namespace {

template <typename Table>
bool same_bits(const Table& a, const Table& b)
{
    return a.rows() == b.rows() && a.cols() == b.cols() &&
           std::memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size()) * sizeof(float)) == 0;
}

using Change = std::function<void(ModelDocument&)>;

}  // namespace
Q_DECLARE_METATYPE(Change)

class ModelFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tablesComeBackToTheBit();
    void moviesAndUsersComeBack();
    void idsComeBackAsTheDataSetWritesThem();
    void withoutKeysAFileHoldsNoneOfThem();
    void settingsAndResultsComeBack();
    void changesOfTheLearningRateComeBackAndElseTheFileIsAsItWas();
    void theErrorThatIsShownAndTheBaselinesComeBack();
    void baselinesOfPairsComeBack();
    void aModelThatLearnedCoWatchComesBack();
    void aFileWithoutLaterSettingsHasTheNotebooks();
    void predictionsComeBack();
    void equalDocumentsGiveEqualBytes();
    void aModelWithoutHistoryCanBeKept();
    void snapshotsAndViewComeBack();
    void theNeighbourMapComesBackToTheBit();
    void aFileWithANeighbourMapIsOneOfBeforeWithAnother();
    void theRandomStartComesBack();
    void snapshotsAreRoundedToHalfFloats();
    void snapshotsBeyondTheBoundAreThinned();
    void bytesAreReadAsAFileIs();
    void aModelIsKnownByItsContent_data();
    void aModelIsKnownByItsContent();
    void aFileOfVersion1IsStillRead();
    void textsThatNoTerminalShouldSeeAreCleaned();
    void refusesToSaveWhatItCouldNotLoad_data();
    void refusesToSaveWhatItCouldNotLoad();
    void aRefusedSaveLeavesTheOldFile();

private:
    ModelDocument saved_and_loaded(const ModelDocument& document) const
    {
        save_model(m_path, document);
        return load_model(m_path);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_path;
};

void ModelFileTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_path = fs::path(m_temporary->path().toStdString()) / "model.safetensors";
}

void ModelFileTest::tablesComeBackToTheBit()
{
    const TrainedModel before = small_document().model;
    const TrainedModel after = saved_and_loaded(small_document()).model;
    QVERIFY(same_bits(before.user_factors, after.user_factors));
    QVERIFY(same_bits(before.user_bias, after.user_bias));
    QVERIFY(same_bits(before.movie_factors, after.movie_factors));
    QVERIFY(same_bits(before.movie_bias, after.movie_bias));
    QVERIFY(before.range_low == after.range_low);
    QVERIFY(before.range_high == after.range_high);
}

void ModelFileTest::moviesAndUsersComeBack()
{
    const ModelDocument before = small_document();
    const ModelDocument after = saved_and_loaded(before);
    QCOMPARE(after.user_ids, before.user_ids);
    QCOMPARE(after.movies.size(), before.movies.size());
    for (std::size_t row = 0; row < before.movies.size(); ++row) {
        QCOMPARE(after.movies[row].id, before.movies[row].id);
        QCOMPARE(after.movies[row].title, before.movies[row].title);
        QCOMPARE(after.movies[row].year, before.movies[row].year);
        QCOMPARE(after.movies[row].genres, before.movies[row].genres);
        QCOMPARE(after.movies[row].ratings, before.movies[row].ratings);
        QVERIFY(after.movies[row].mean_rating == before.movies[row].mean_rating);
    }
}

void ModelFileTest::idsComeBackAsTheDataSetWritesThem()
{
    ModelDocument before = small_document();
    before.movies[1].key = "0050";
    before.user_keys = {"Zoë", "tab\there"};
    const ModelDocument after = saved_and_loaded(before);
    QCOMPARE(after.movies[0].key, std::string());
    QCOMPARE(after.movies[1].key, std::string("0050"));
    QCOMPARE(after.user_keys, (std::vector<std::string>{"Zoë", "tab here"}));
    save_model(m_path, after);
    const std::string once = read_all(m_path);
    save_model(m_path, load_model(m_path));
    QVERIFY(read_all(m_path) == once);
}

// Earlier programs and what people wrote around them know no keys.
void ModelFileTest::withoutKeysAFileHoldsNoneOfThem()
{
    for (const auto& [part, text] : metadata_of(small_document()))
        QVERIFY2(text.find("keys") == std::string::npos, part.c_str());
    const ModelDocument after = saved_and_loaded(small_document());
    QVERIFY(after.user_keys.empty());
    QVERIFY(after.movies[1].key.empty());
}

void ModelFileTest::settingsAndResultsComeBack()
{
    const ModelDocument before = small_document();
    const ModelDocument after = saved_and_loaded(before);
    QCOMPARE(after.dataset_name, before.dataset_name);
    QCOMPARE(after.dataset_layout, before.dataset_layout);
    QCOMPARE(after.dataset_source, before.dataset_source);
    QCOMPARE(after.dataset_hash, before.dataset_hash);
    QCOMPARE(after.dataset_ratings, before.dataset_ratings);
    QCOMPARE(after.simulated, before.simulated);
    QVERIFY(after.scale == before.scale);
    QVERIFY(after.settings == before.settings);
    QCOMPARE(after.given_split, before.given_split);
    QVERIFY(after.history == before.history);
    QCOMPARE(after.kept_epoch, before.kept_epoch);
    QCOMPARE(after.termination, before.termination);
    QVERIFY(after.test.mse == before.test.mse);
    QVERIFY(after.test.rmse == before.test.rmse);
    QVERIFY(after.test.mae == before.test.mae);
    QCOMPARE(after.test.ratings, before.test.ratings);
}

void ModelFileTest::theErrorThatIsShownAndTheBaselinesComeBack()
{
    ModelDocument before = small_document();
    QVERIFY(!saved_and_loaded(before).clipped_test);
    QVERIFY(saved_and_loaded(before).baselines.measured_on.empty());
    QCOMPARE(held_out_error(before), before.test.rmse);
    before.clipped_test = ErrorMetrics{0.81, 0.9, 2.0 / 3.0, 119};
    before.baselines = {"folds", 0.1 + 0.2, 1.1, 1.05, 1.0 / 3.0};
    const ModelDocument after = saved_and_loaded(before);
    QCOMPARE(held_out_error(after), 0.9);
    QVERIFY(after.clipped_test->mse == 0.81 && after.clipped_test->mae == 2.0 / 3.0);
    QCOMPARE(after.clipped_test->ratings, std::int64_t{119});
    QVERIFY(after.test.rmse == before.test.rmse);
    QCOMPARE(after.baselines.measured_on, std::string("folds"));
    QVERIFY(after.baselines.model == 0.1 + 0.2 && after.baselines.biases == 1.0 / 3.0);
    QVERIFY(after.baselines.global_mean == 1.1 && after.baselines.film_mean == 1.05);
    QVERIFY(after.baselines.feedback == Feedback::ratings);
}

void ModelFileTest::baselinesOfPairsComeBack()
{
    ModelDocument before = small_document();
    before.feedback = Feedback::pairs;
    before.baselines.measured_on = "validation";
    before.baselines.feedback = Feedback::pairs;
    before.baselines.model = 0.4;
    before.baselines.popularity = 0.5;
    const ModelDocument after = saved_and_loaded(before);
    QVERIFY(!after.clipped_test);
    QVERIFY(after.baselines.feedback == Feedback::pairs);
    QVERIFY(after.baselines.popularity == 0.5 && after.baselines.model == 0.4);
}

void ModelFileTest::aModelThatLearnedCoWatchComesBack()
{
    ModelDocument before = small_document();
    before.settings.step = StepKind::fast;
    before.settings.co_watch = 2.5;
    QVERIFY(saved_and_loaded(before).settings == before.settings);
}

void ModelFileTest::changesOfTheLearningRateComeBackAndElseTheFileIsAsItWas()
{
    ModelDocument document = small_document();
    document.snapshots.clear();
    document.batches = 800;
    const auto plain = metadata_of(document);
    QVERIFY(plain.at("settings").find("rate_changes") == std::string::npos);
    QVERIFY(plain.at("result").find("batches") == std::string::npos);
    QCOMPARE(plain.at("version"), std::string("2"));
    document.settings.rate_changes = {{1200, 0.1 + 0.2}, {2400, 1e-7}};
    // Versions before would refuse the setting: they are told that the file is newer.
    QCOMPARE(metadata_of(document).at("version"), std::string("5"));
    const ModelDocument after = saved_and_loaded(document);
    QVERIFY(after.settings == document.settings);
    QCOMPARE(after.batches, 800);
}

// What a file of the first release says of its settings.
void ModelFileTest::aFileWithoutLaterSettingsHasTheNotebooks()
{
    std::map<std::string, std::string> metadata = metadata_of(small_document());
    metadata["settings"] =
        R"({"batch":"100","device":"cpu","epochs":"30","factors":"2","init_std":"1","lr":"0.0015","preset":"notebook",)"
        R"("range_factor":"1.1","seed":"0","split_seed":"42","step":"fast","test_fraction":"0.2",)"
        R"("weight_decay":"0.0003"})";
    TrainingSettings expected = find_preset("notebook").settings;
    expected.factors = 2;
    expected.device = Device::cpu;
    expected.step = StepKind::fast;
    QVERIFY(document_from(metadata, "old.safetensors").settings == expected);
}

void ModelFileTest::predictionsComeBack()
{
    const TrainedModel before = small_document().model;
    const TrainedModel after = saved_and_loaded(small_document()).model;
    QVERIFY(before.predict(1, 2) == after.predict(1, 2));
}

void ModelFileTest::equalDocumentsGiveEqualBytes()
{
    save_model(m_path, small_document());
    const std::string once = read_all(m_path);
    save_model(m_path, load_model(m_path));
    QVERIFY(read_all(m_path) == once);
}

void ModelFileTest::aModelWithoutHistoryCanBeKept()
{
    ModelDocument document = small_document();
    document.history.clear();
    document.snapshots.clear();
    document.kept_epoch = -1;
    QCOMPARE(saved_and_loaded(document).kept_epoch, -1);
}

void ModelFileTest::snapshotsAndViewComeBack()
{
    const ModelDocument before = small_document();
    ModelDocument after = saved_and_loaded(before);
    QCOMPARE(after.snapshots.size(), before.snapshots.size());
    for (std::size_t i = 0; i < before.snapshots.size(); ++i) {
        QCOMPARE(after.snapshots[i]->epoch, before.snapshots[i]->epoch);
        QVERIFY(same_bits(after.snapshots[i]->movie_factors, before.snapshots[i]->movie_factors));
        QVERIFY(same_bits(after.snapshots[i]->movie_bias, before.snapshots[i]->movie_bias));
    }
    QVERIFY(after.view == before.view);
    after.view.reset();
    after.snapshots.clear();
    const ModelDocument bare = saved_and_loaded(after);
    QVERIFY(bare.snapshots.empty() && !bare.view);
    after.view = DocumentView{};
    QVERIFY(saved_and_loaded(after).view == after.view);
}

void ModelFileTest::theNeighbourMapComesBackToTheBit()
{
    ModelDocument before = small_document();
    QVERIFY(!saved_and_loaded(before).neighbour_map);
    const Eigen::MatrixXf map{{0.1F, -0.0F}, {1.0F / 3.0F, 4e-39F}, {-1e6F, 16'777'217.0F / 1024.0F}};
    before.neighbour_map = std::make_shared<const Eigen::MatrixXf>(map);
    const ModelDocument after = saved_and_loaded(before);
    QVERIFY(after.neighbour_map && same_bits(*after.neighbour_map, map));
    const std::string once = read_all(m_path);
    save_model(m_path, after);
    QVERIFY(read_all(m_path) == once);
}

// Earlier programs look for neither, and count the tensors: a map among these they would call a mistake.
void ModelFileTest::aFileWithANeighbourMapIsOneOfBeforeWithAnother()
{
    ModelDocument document = small_document();
    const auto without = metadata_of(document, {0, 1});
    document.neighbour_map = std::make_shared<const Eigen::MatrixXf>(Eigen::MatrixXf::Ones(3, 2));
    auto with = metadata_of(document, {0, 1});
    QCOMPARE(with.at("version"), without.at("version"));
    QCOMPARE(with.erase("neighbour_map"), std::size_t{1});
    QVERIFY(with == without);
    const auto tensors = [this](const ModelDocument& one) {
        save_model(m_path, one);
        return SafetensorsFile(m_path).tensors().size();
    };
    QCOMPARE(tensors(document), tensors(small_document()));
}

// Earlier programs would call it a broken file: they are told that it is a newer one. Without it, they open it.
void ModelFileTest::theRandomStartComesBack()
{
    ModelDocument before = small_document();
    QCOMPARE(metadata_of(before, {0, 1}).at("version"), std::string("2"));
    FactorSnapshot start = *before.snapshots.front();
    start.epoch = start_epoch;
    start.movie_factors *= 0.5F;
    before.snapshots.insert(before.snapshots.begin(), std::make_shared<const FactorSnapshot>(start));
    const ModelDocument after = saved_and_loaded(before);
    QCOMPARE(metadata_of(before, {start_epoch, 0, 1}).at("version"), std::string("5"));
    QCOMPARE(after.snapshots.size(), before.snapshots.size());
    QCOMPARE(after.snapshots.front()->epoch, start_epoch);
    QVERIFY(same_bits(after.snapshots.front()->movie_factors, start.movie_factors));
    QCOMPARE(after.snapshots[1]->epoch, before.snapshots[1]->epoch);
}

void ModelFileTest::snapshotsAreRoundedToHalfFloats()
{
    ModelDocument document = small_document();
    const auto with = [&document](float number) {
        FactorSnapshot snapshot = *document.snapshots[1];
        snapshot.movie_factors(0, 0) = number;
        document.snapshots[1] = std::make_shared<const FactorSnapshot>(std::move(snapshot));
    };
    with(1.0F / 3.0F);
    const float rounded = saved_and_loaded(document).snapshots[1]->movie_factors(0, 0);
    QVERIFY(std::abs(rounded - 1.0F / 3.0F) <= 1.0F / 3.0F / 2048.0F);
    QVERIFY(rounded != 1.0F / 3.0F);
    // What a half float cannot hold costs that one snapshot, not the model.
    for (const float number :
         {70'000.0F, std::numeric_limits<float>::quiet_NaN(), -std::numeric_limits<float>::infinity()}) {
        with(number);
        const ModelDocument after = saved_and_loaded(document);
        QCOMPARE(after.snapshots.size(), std::size_t{1});
        QCOMPARE(after.snapshots[0]->epoch, 0);
    }
}

void ModelFileTest::snapshotsBeyondTheBoundAreThinned()
{
    // 40 epochs of 4 MB each as half floats.
    ModelDocument document = small_document();
    constexpr int films = 2048;
    constexpr int factors = 1024;
    document.movies.clear();
    for (int film = 0; film < films; ++film)
        document.movies.push_back({.id = film, .title = "Film"});
    document.model.user_factors = FactorMatrix::Zero(2, factors);
    document.model.movie_factors = FactorMatrix::Zero(films, factors);
    document.model.movie_bias = Eigen::VectorXf::Zero(films);
    document.history.assign(40, {});
    document.snapshots.clear();
    for (int epoch = 0; epoch < 40; ++epoch) {
        document.history[static_cast<std::size_t>(epoch)].epoch = epoch;
        document.snapshots.push_back(std::make_shared<const FactorSnapshot>(
            FactorSnapshot{epoch, document.model.movie_factors, document.model.movie_bias}));
    }
    const ModelDocument after = saved_and_loaded(document);
    QVERIFY(fs::file_size(m_path) < max_snapshot_bytes + (std::size_t{20} << 20U));
    QVERIFY(after.snapshots.size() >= 8);
    QCOMPARE(after.snapshots.front()->epoch, 0);
    QCOMPARE(after.snapshots.back()->epoch, 39);
}

void ModelFileTest::bytesAreReadAsAFileIs()
{
    save_model(m_path, small_document());
    const std::string bytes = read_all(m_path);
    save_model(m_path, parse_model(bytes, "bytes"));
    QVERIFY(read_all(m_path) == bytes);
    QCOMPARE(refusal([&] { parse_model(std::string_view(bytes).substr(0, 7), "bytes"); }),
             std::string("bytes: found 7 bytes. Expected a model saved by Kinoscope."));
}

void ModelFileTest::aModelIsKnownByItsContent_data()
{
    save_model(m_path, small_document());
    const QByteArray model = QByteArray::fromStdString(read_all(m_path));
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isModel");
    QTest::newRow("a model") << model << true;
    QTest::newRow("its header cut off") << model.left(40) << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("a few bytes") << model.left(8) << false;
    QTest::newRow("a table") << QByteArray("userId,movieId,rating\n1,2,3\n") << false;
    QTest::newRow("JSON") << QByteArray("{\"ratings\": [[1, 2, 3.5], [1, 3, 4.0]]}\n") << false;
    QTest::newRow("a length, and no JSON") << QByteArray("\x02\0\0\0\0\0\0\0[]", 10) << false;
}

void ModelFileTest::aModelIsKnownByItsContent()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isModel);
    const fs::path path = m_path.parent_path() / "any.name";
    std::ofstream(path, std::ios::binary).write(content.data(), content.size());
    QCOMPARE(is_model_file(path), isModel);
    QVERIFY(!is_model_file(path.parent_path() / "not there"));
    QVERIFY(!is_model_file(path.parent_path()));
}

// Written by the program before version 2: kinoscope-cli train sample --set factors=2 --set epochs=2 --save …
void ModelFileTest::aFileOfVersion1IsStillRead()
{
    const fs::path old = fs::path(KINOSCOPE_SOURCE_DIR) / "tests" / "core" / "io" / "model" / "version-1.safetensors";
    const ModelDocument document = load_model(old);
    QCOMPARE(document.dataset_name, std::string("Simulated sample"));
    QVERIFY(document.simulated);
    QCOMPARE(document.user_ids.size(), std::size_t{600});
    QCOMPARE(document.movies.size(), std::size_t{541});
    QCOMPARE(document.model.movie_factors.cols(), Eigen::Index{2});
    QCOMPARE(document.history.size(), std::size_t{2});
    QCOMPARE(document.kept_epoch, 1);
    QCOMPARE(document.settings.preset, std::string("balanced"));
    QVERIFY(std::abs(document.test.rmse - 1.0451) < 1e-4);
    // What version 1 did not have.
    QVERIFY(document.dataset_source.empty() && document.dataset_hash.empty());
    QVERIFY(document.snapshots.empty() && !document.view);
    QVERIFY(!document.clipped_test && document.baselines.measured_on.empty());
    // Saved again it is a file of today.
    QVERIFY(same_bits(saved_and_loaded(document).model.movie_factors, document.model.movie_factors));
}

void ModelFileTest::textsThatNoTerminalShouldSeeAreCleaned()
{
    ModelDocument document = small_document();
    document.movies[0].title = "Tab\tand \x1B[2J and \xC2\x9B, but À";
    document.movies[1].title = "";
    document.movies[1].genres = {"a\nb"};
    document.movies[2].title = "bad \xFF byte";
    const ModelDocument after = saved_and_loaded(document);
    QCOMPARE(after.movies[0].title, std::string("Tab and  [2J and  , but À"));
    QCOMPARE(after.movies[1].title, std::string("Film 50"));
    QCOMPARE(after.movies[1].genres, std::vector<std::string>{"a b"});
    QCOMPARE(after.movies[2].title, std::string("bad \uFFFD byte"));
}

void ModelFileTest::refusesToSaveWhatItCouldNotLoad_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const Change& change, const char* expected) {
        QTest::newRow(name) << change << QByteArray(expected);
    };
    const float nan = std::numeric_limits<float>::quiet_NaN();
    row(
        "a table with NaN", [nan](ModelDocument& d) { d.model.movie_factors(2, 1) = nan; },
        "found a number that is not finite in tensor \"movie_factors\"");
    row(
        "an infinite bias", [](ModelDocument& d) { d.model.user_bias(0) = std::numeric_limits<float>::infinity(); },
        "not finite in tensor \"user_bias\"");
    row(
        "a bias too few", [](ModelDocument& d) { d.model.movie_bias.conservativeResize(2); },
        "found tensor \"movie_bias\" with shape [2, 1]. Expected [3, 1]");
    row(
        "tables of different width", [](ModelDocument& d) { d.model.movie_factors.conservativeResize(3, 1); },
        "found tensor \"movie_factors\" with shape [3, 1]. Expected [3, 2]");
    row(
        "no factors", [](ModelDocument& d) { d.model.user_factors.resize(2, 0); }, "found 0 factors");
    const auto with_map = [](const Eigen::MatrixXf& map) {
        return [map](ModelDocument& d) { d.neighbour_map = std::make_shared<const Eigen::MatrixXf>(map); };
    };
    row("a neighbour map with NaN", with_map(Eigen::MatrixXf::Constant(3, 2, nan)),
        "found a film that is nowhere on the neighbour map. Expected a place from -1000000 to 1000000");
    row("a neighbour map without end", with_map(Eigen::MatrixXf::Constant(3, 2, 1.1e6F)),
        "found a film that is nowhere on the neighbour map");
    row("a neighbour map of other films", with_map(Eigen::MatrixXf::Ones(2, 2)),
        "found a neighbour map with shape [2, 2]. Expected [3, 2]");
    row("a neighbour map in space", with_map(Eigen::MatrixXf::Ones(3, 3)), "found a neighbour map with shape [3, 3]");
    row(
        "a film too few", [](ModelDocument& d) { d.movies.pop_back(); }, "with shape [3, 2]. Expected [2, 2]");
    row(
        "no films", [](ModelDocument& d) { d.movies.clear(); }, "found 0 films");
    row(
        "a film twice", [](ModelDocument& d) { d.movies[1].id = -7; }, "found id -7 before id -7 among the films");
    row(
        "people in disorder",
        [](ModelDocument& d) {
            d.user_ids = {5, 3};
        },
        "found id 5 before id 3 among the users");
    row(
        "history with NaN",
        [](ModelDocument& d) { d.history[1].train_loss = std::numeric_limits<double>::quiet_NaN(); },
        "found training error nan");
    row(
        "a negative clipped error",
        [](ModelDocument& d) {
            d.clipped_test = ErrorMetrics{1.0, -1.0, 1.0, 1};
        },
        "found test error -1");
    row(
        "baselines on nothing known", [](ModelDocument& d) { d.baselines.measured_on = "moon"; },
        "found baselines on \"moon\". Expected \"folds\", \"validation\" or \"test\"");
    row(
        "a baseline without bound",
        [](ModelDocument& d) {
            d.baselines = {"test", 1.0, 1.0, std::numeric_limits<double>::infinity(), 1.0};
        },
        "found baseline error inf");
    row(
        "an epoch left out", [](ModelDocument& d) { d.history[1].epoch = 2; },
        "found epoch 2 in the history. Expected epoch 1");
    row(
        "a kept epoch that was not", [](ModelDocument& d) { d.kept_epoch = 2; }, "found kept epoch 2");
    row(
        "no kept epoch", [](ModelDocument& d) { d.kept_epoch = -1; }, "found kept epoch -1");
    row(
        "no ending", [](ModelDocument& d) { d.termination.clear(); }, "found termination \"\"");
    row(
        "an empty range", [](ModelDocument& d) { d.model.range_high = d.model.range_low; }, "found a range from");
    row(
        "a snapshot of an epoch that was not", [](ModelDocument& d) { d.history.pop_back(), d.kept_epoch = 0; },
        "found a snapshot of epoch 1. Expected snapshots of the start and of epochs in the history, in ascending "
        "order");
    row(
        "snapshots in disorder", [](ModelDocument& d) { std::swap(d.snapshots[0], d.snapshots[1]); },
        "found a snapshot of epoch 0. Expected");
    row(
        "a snapshot that is none", [](ModelDocument& d) { d.snapshots[0] = nullptr; }, "found no snapshot. Expected");
    row(
        "a snapshot of other films",
        [](ModelDocument& d) {
            d.snapshots[0] = std::make_shared<const FactorSnapshot>(
                FactorSnapshot{0, FactorMatrix::Zero(2, 2), Eigen::VectorXf::Zero(2)});
        },
        "found a snapshot with shape [2, 2]. Expected [3, 2]");
    row(
        "settings out of bounds", [](ModelDocument& d) { d.settings.epochs = 0; }, "epochs");
}

void ModelFileTest::refusesToSaveWhatItCouldNotLoad()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, expected);
    ModelDocument document = small_document();
    change(document);
    const std::string message = refusal([&] { save_model(m_path, document); });
    QVERIFY2(message.find(expected.toStdString()) != std::string::npos, message.c_str());
    QVERIFY(!fs::exists(m_path));
}

void ModelFileTest::aRefusedSaveLeavesTheOldFile()
{
    save_model(m_path, small_document());
    const std::string before = read_all(m_path);
    ModelDocument broken = small_document();
    broken.model.movie_bias(0) = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(refusal([&] { save_model(m_path, broken); }) != "done");
    QVERIFY(read_all(m_path) == before);
}

KINOSCOPE_EVENT_TEST(ModelFileTest)
#include "model_file_test.moc"
