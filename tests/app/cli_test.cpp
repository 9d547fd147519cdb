// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the command line that ships, as a process, on the built-in sample and on real ratings.
#include "core/io/session/session_file.h"
#include "tests/app/cli_process.h"
#include "tests/real_data.h"
#include "tests/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>
#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;
using kinoscope::test::Result;
using kinoscope::test::run;

namespace {

const QStringList quickTraining{u"train"_s, u"sample"_s, u"--set"_s, u"epochs=2"_s, u"--set"_s, u"factors=8"_s};

/// What a model file says of its tensors.
QJsonObject header(const QString& model)
{
    QFile file(model);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto bytes = qFromLittleEndian<quint64>(file.read(8).constData());
    return QJsonDocument::fromJson(file.read(static_cast<qint64>(bytes))).object();
}

}  // namespace

class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpAndVersionAreDone();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void wrongOptionsGetASentence_data();
    void wrongOptionsGetASentence();
    void noCommandNamesThem();
    void anUnwritableModelIsRefusedBeforeTraining();
    void failuresAreOneWithASentence_data();
    void failuresAreOneWithASentence();
    void aSessionStandsForTheRunThatItShows();
    void infoJsonHasItsFields();
    void trainJsonHasItsFields();
    void everyPresetTrains_data();
    void everyPresetTrains();
    void theLearningRateChangesOnTheWay();
    void coWatchSaysWhichStepsItNeeds();
    void snapshotsAreSavedWhenAsked();
    void aSplitByTimeNeedsTimes();
    void everyStepKindTrains_data();
    void everyStepKindTrains();
    void aFormerStepTrainsAsAuto();
    void threadsChangeNoFigure();
    void aModelThatIsWorseThanABaselineSaysSo();
    void benchMeasuresEveryStep();
    void theSameSeedGivesTheSameCurve();
    void topListsFilmsByBias();
    void neighboursNameTheFilmAndDescend();
    void neighboursAreMeasuredAsAsked();
    void anAmbiguousTitleListsCandidates();
    void predictionsAreHeldOutRows();
    void aModelKnowsItsDataSet();
    void reportWritesWhatItsPageShows();
    void drawingPrintsNoWarning_data();
    void drawingPrintsNoWarning();
    void evaluateStandsBesideBaselines();
    void ctrlCKeepsCompleteEpochs();
    void withoutLibTorchItSaysWhatToInstall();
    void givenFilesAreTrainedAndTested();
    void aTableOfOnesOwnIsTrainedAndEvaluated();
    void realRatingsGiveTheNotebooksNeighbours();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_model;
};

void CliTest::initTestCase()
{
    m_model = path(u"sample.safetensors"_s);
    // Where a session has not set it, Qt prints that it has not.
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    const Result result = run(quickTraining + QStringList{u"--save"_s, m_model});
    QCOMPARE(result.status, 0);
    QVERIFY(QFile::exists(m_model));
    QVERIFY(result.out.contains("simulated"));
}

void CliTest::helpAndVersionAreDone()
{
    QCOMPARE(run({u"--help"_s}).status, 0);
    QVERIFY(run({u"--version"_s}).out.startsWith("kinoscope-cli "));
    const Result settings = run({u"train"_s, u"--list-settings"_s, u"--json"_s});
    QCOMPARE(settings.status, 0);
    QCOMPARE(settings.json()["settings"_L1].toArray().first()["key"_L1].toString(), u"factors"_s);
}

// What CLI11 itself says, in words that change with its version.
void CliTest::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* words) { QTest::newRow(words) << QString::fromUtf8(words).split(u' '); };
    row("dance");
    row("info");
    row("train sample --frobnicate");
    row("train sample --snapshots");
    row("top model -k 0");
    row("top model -k many");
    row("neighbours model film --similarity vibes");
    row("report model");
    row("info file --columns user");
    row("train file --columns user=a");
}

void CliTest::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    const Result result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(!result.err.isEmpty());
    QVERIFY2(result.out.isEmpty(), result.out);
}

void CliTest::wrongOptionsGetASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* words, const char* sentence) {
        const QString name = QString::fromUtf8(words).replace(u'\x1b', u"\\x1b"_s);
        QTest::newRow(qPrintable(name)) << QString::fromUtf8(words).split(u' ') << QString::fromUtf8(sentence);
    };
    const char* const commands =
        "info, train, evaluate, top, neighbours, stability, predictions, recommend, report, export, bench";
    row("dance", qPrintable(u"There is no command \"dance\". Commands: %1."_s.arg(QLatin1String(commands))));
    row("--dance", qPrintable(u"There is no command \"--dance\". Commands: %1."_s.arg(QLatin1String(commands))));
    row("\x1b[2J", qPrintable(u"There is no command \"\\x1b[2J\". Commands: %1."_s.arg(QLatin1String(commands))));
    row("train sample --set rate_changes=5",
        "rate_changes has \"5\", but must be batches with their learning rates, as in 1200:0.01,2400:0.001, or none.");
    const char* const two_ways = "Give either DATASET or --train FILE --test FILE.";
    row("train", two_ways);
    row("train sample --train a --test b", two_ways);
    row("train --train only.base", "Give both --train and --test.");
    row("train --test only.test", "Give both --train and --test.");
    row("evaluate model", "Give either DATASET or --test FILE.");
    row("evaluate model sample --test file", "Give either DATASET or --test FILE.");
    row("evaluate model sample --train file", "--train goes with --test: give both files, or DATASET alone.");
    row("train sample --set factors", "--set is \"factors\", but must be key=value.");
    row("train sample --set ", "--set is \"\", but must be key=value.");
    row("train sample --set \x1b[2J", "--set is \"\\x1b[2J\", but must be key=value.");
    row("train sample --set factors=0", "factors is \"0\", but must be a whole number from 1 to 1024.");
    row("train sample --set factors=many", "factors is \"many\", but must be a whole number from 1 to 1024.");
    row("train sample --set lr=0,1", "lr is \"0,1\", but must be a number from 1e-07 to 10.");
    row("train sample --set lr=inf", "lr is \"inf\", but must be a number from 1e-07 to 10.");
    row("train sample --set colour=red",
        "There is no setting \"colour\"; known are factors, epochs, batch, lr, final_rate, weight_decay, user_decay, "
        "bias_decay, co_watch, negatives, co_watch_decay, co_watch_bias_decay, range_factor, init_std, bias_init, "
        "mean_start, bias_rate, seed, split_seed, test_fraction, split_by_time, validation_fraction, keep_best, "
        "patience, rate_changes.");
    row("train sample --preset magic",
        "There is no preset \"magic\"; known are balanced, accurate, neighbours, notebook.");
    row("train sample --preset ", "There is no preset \"\"; known are balanced, accurate, neighbours, notebook.");
    row("train sample --device abacus", "--device is \"abacus\", but must be auto, cpu or cuda.");
    row("train sample --step sideways",
        "--step is \"sideways\", but must be auto, reference, strict, fast, tensor or sgd.");
    for (const char* threads : {"0", "-1", "10000", "1025", "two", "1.5", "99999999999999999999"})
        row(("train sample --threads " + std::string(threads)).c_str(),
            ("--threads is \"" + std::string(threads) + "\", but must be a whole number from 1 to 1024.").c_str());
    row("train sample --seed -1", "seed is \"-1\", but must be a whole number from 0 to 9007199254740991.");
    row("train sample --seed 1.5", "seed is \"1.5\", but must be a whole number from 0 to 9007199254740991.");
    row("train sample --split-seed 4294967296",
        "split_seed is \"4294967296\", but must be a whole number from 0 to 4294967295.");
    row("train sample --test-fraction 2", "test_fraction is \"2\", but must be a number from 0.01 to 0.9.");
    row("train sample --test-fraction nan", "test_fraction is \"nan\", but must be a number from 0.01 to 0.9.");
    row("train sample --test-fraction 0,2", "test_fraction is \"0,2\", but must be a number from 0.01 to 0.9.");
}

void CliTest::wrongOptionsGetASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Result result = run(arguments);
    QCOMPARE(result.err, u"kinoscope-cli: "_s + sentence + u'\n');
    QCOMPARE(result.status, 2);
    QVERIFY2(result.out.isEmpty(), result.out);
}

void CliTest::noCommandNamesThem()
{
    const Result result = run({});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.startsWith(u"kinoscope-cli: Give a command: info, train, "_s), qPrintable(result.err));
}

void CliTest::anUnwritableModelIsRefusedBeforeTraining()
{
    for (const QString& file : {path(u"no/such/folder.safetensors"_s), m_folder.path()}) {
        const Result result = run(quickTraining + QStringList{u"--save"_s, file});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.out.isEmpty(), result.out);
        QVERIFY2(result.err.contains(u"cannot be written"_s) && result.err.count(u'\n') == 1, qPrintable(result.err));
    }
}

void CliTest::failuresAreOneWithASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");  // %1 is the test's folder
    QFile(path(u"broken.safetensors"_s)).open(QIODevice::WriteOnly);
    const auto row = [this](const char* name, const QStringList& arguments, const char* sentence) {
        QTest::newRow(name) << arguments << QString::fromUtf8(sentence).replace(u"%1"_s, m_folder.path());
    };
    const QString nowhere = path(u"nowhere"_s);
    const char* const no_folder = "%1/nowhere: there is no such folder. Check the name.";
    const char* const no_ratings = "%1/empty: holds no ratings that Kinoscope can read. Open a folder that holds "
                                   "ratings.csv and movies.csv, u.data "
                                   "and u.item, or ratings.dat and movies.dat, or open a table.";
    const QString empty = path(u"empty"_s);
    QDir().mkpath(empty);
    row("no such folder", {u"info"_s, nowhere}, no_folder);
    row("no such folder to evaluate on", {u"evaluate"_s, m_model, nowhere}, no_folder);
    row("no such folder to predict", {u"predictions"_s, m_model, nowhere}, no_folder);
    row("no such folder to time", {u"bench"_s, nowhere}, no_folder);
    row("no data set in it", {u"info"_s, empty}, no_ratings);
    row("no data set in it to evaluate on", {u"evaluate"_s, m_model, empty}, no_ratings);
    row("no such file of ratings", {u"train"_s, u"--train"_s, nowhere, u"--test"_s, nowhere},
        "%1/nowhere: there is no such file. Check the name, or get the data set again.");
    row("a model as data set", {u"info"_s, m_model},
        "%1/sample.safetensors: is a model, not ratings. Give a folder or a table of ratings.");
    row("no such model", {u"top"_s, path(u"nothing.safetensors"_s)},
        "%1/nothing.safetensors: cannot be read (No such file or directory).");
    row("empty model", {u"top"_s, path(u"broken.safetensors"_s)},
        "%1/broken.safetensors: found 0 bytes. Expected a model saved by Kinoscope.");
    row("unknown film", {u"neighbours"_s, m_model, u"zardoz 17"_s},
        "No film matches \"zardoz 17\". The newest film here is from 2024. Try one word of the title, or the id "
        "from the data set.");
    row("unknown id", {u"neighbours"_s, m_model, u"99999999"_s},
        "No film matches \"99999999\". Try one word of the title, or the id from the data set.");
    row("unwritable report", {u"report"_s, m_model, u"--out"_s, m_model + u"/x"_s},
        "%1/sample.safetensors/x: cannot be made (Not a directory). Choose another folder.");
    row("unwritable export", {u"export"_s, m_model, u"--format"_s, u"csv"_s, u"--out"_s, m_model + u"/x"_s},
        "%1/sample.safetensors/x: cannot be made (Not a directory). Choose another folder.");
    row("a step that cannot learn co-watch", {u"train"_s, u"sample"_s, u"--step"_s, u"tensor"_s},
        "The tensor step cannot learn co-watch. Choose the step auto, sgd, fast or strict, or set co_watch to 0.");
    QDir().mkpath(path(u"tables"_s));
    const auto table = [this](const char* name, const QByteArray& rows) {
        QFile file(path(u"tables/"_s + QString::fromUtf8(name)));
        file.open(QIODevice::WriteOnly);
        file.write("user,item,rating\n" + rows);
        return file.fileName();
    };
    row("ratings of one person", {u"train"_s, table("alone.csv", "1,1,3\n1,2,4\n1,3,5\n")},
        "There is nothing to learn from one person's ratings. Open ratings by several people.");
    row("ratings of one film", {u"train"_s, table("one.csv", "1,1,3\n2,1,4\n3,1,5\n")},
        "There is nothing to learn from ratings of a single item. Open ratings of several items.");
    row("nobody rated two films", {u"train"_s, table("apart.csv", "1,1,3\n2,2,4\n3,3,5\n")},
        "There is nothing to learn here: nobody rated two items. Open ratings of several items by each person.");
    row("unwritable model", quickTraining + QStringList{u"--save"_s, path(u"no/such/folder.safetensors"_s)},
        "%1/no/such/folder.safetensors: cannot be written (No such file or directory). Choose another place.");
}

void CliTest::failuresAreOneWithASentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Result result = run(arguments);
    QCOMPARE(result.status, 1);
    // Training says more before that.
    QCOMPARE(result.err.section(u'\n', -2, -2), u"kinoscope-cli: "_s + sentence);
}

void CliTest::aSessionStandsForTheRunThatItShows()
{
    const auto shown = std::make_shared<const kinoscope::ModelDocument>(kinoscope::load_model(m_model.toStdString()));
    auto other = std::make_shared<kinoscope::ModelDocument>(*shown);
    other->model.movie_bias.setZero();
    kinoscope::SessionDocument session{.runs = {{.number = 1, .document = other}, {.number = 2, .document = shown}},
                                       .shown = 2};
    const QString saved = path(u"all.kinoscope"_s);
    kinoscope::write_session(saved.toStdString(), session);
    const Result expected = run({u"top"_s, m_model, u"--json"_s});
    const Result found = run({u"top"_s, saved, u"--json"_s});
    QCOMPARE(found.status, 0);
    QCOMPARE(found.json()[u"movies"_s], expected.json()[u"movies"_s]);
    session.shown = 1;
    kinoscope::write_session(saved.toStdString(), session);
    QVERIFY(run({u"top"_s, saved, u"--json"_s}).json() != found.json());
    QVERIFY(QFile(saved).resize(100));
    const Result refused = run({u"top"_s, saved});
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.err.count(u'\n'), 1);
}

void CliTest::infoJsonHasItsFields()
{
    const Result result = run({u"info"_s, u"sample"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.isEmpty());
    const QJsonObject info = result.json();
    QCOMPARE(info["layout"_L1].toString(), u"sample"_s);
    QCOMPARE(info["users"_L1].toInt(), 600);
    QCOMPARE(info["ratings"_L1].toInt(), 40'000);
    QCOMPARE(info["scale"_L1].toObject()["max"_L1].toInt(), 5);
    QVERIFY(info["simulated"_L1].toBool());
    QVERIFY(info["skipped"_L1].isArray());
    QCOMPARE(info["most_rated"_L1].toArray().size(), 20);
    QVERIFY(info["most_rated"_L1].toArray().first()["ratings"_L1].toInt() > 0);
}

void CliTest::trainJsonHasItsFields()
{
    const Result result = run(quickTraining + QStringList{u"--preset"_s, u"notebook"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    const QJsonObject run = result.json();
    QCOMPARE(run["dataset"_L1].toObject()["users"_L1].toInt(), 600);
    QCOMPARE(run["settings"_L1].toObject()["preset"_L1].toString(), u"notebook"_s);
    QCOMPARE(run["settings"_L1].toObject()["factors"_L1].toInt(), 8);
    QCOMPARE(run["device"_L1].toString(), u"cpu"_s);
    QCOMPARE(run["step"_L1].toString(), u"fast"_s);
    QCOMPARE(run["termination"_L1].toString(), u"completed"_s);
    const QJsonArray epochs = run["epochs"_L1].toArray();
    QCOMPARE(epochs.size(), 2);
    QCOMPARE(epochs.first()["epoch"_L1].toInt(-1), 0);
    QCOMPARE(epochs.first()["learning_rate"_L1].toDouble(), 0.0015);
    QVERIFY(epochs.first()["train_mse"_L1].toDouble() > epochs.last()["train_mse"_L1].toDouble());
    QCOMPARE(run["kept_epoch"_L1].toInt(-1), 1);
    const QJsonObject test = run["test"_L1].toObject();
    QCOMPARE(test["ratings"_L1].toInt(), 8000);
    QVERIFY(std::abs(std::sqrt(test["mse"_L1].toDouble()) - test["rmse"_L1].toDouble()) < 1e-9);
    QVERIFY(run["seconds"_L1].toObject()["train"_L1].toDouble() > 0);
}

void CliTest::everyPresetTrains_data()
{
    QTest::addColumn<bool>("chooses");
    QTest::newRow("notebook") << true;
    for (const char* preset : {"balanced", "accurate", "neighbours"})
        QTest::newRow(preset) << false;
}

void CliTest::everyPresetTrains()
{
    QFETCH(bool, chooses);
    const QString preset = QString::fromUtf8(QTest::currentDataTag());
    const QString model = path(preset + u".safetensors"_s);
    const Result result = run(quickTraining + QStringList{u"--preset"_s, preset, u"--save"_s, model, u"--json"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json()["settings"_L1]["preset"_L1].toString(), preset);
    QCOMPARE(result.json()["step"_L1].toString(), chooses ? u"fast"_s : u"sgd"_s);
    QCOMPARE(result.json()["measured_on"_L1].toString(), chooses ? u"test"_s : u"validation"_s);
    QVERIFY(result.json()["baselines"_L1]["biases"_L1].toDouble() > 0.5);
    const QJsonObject test = result.json()["test"_L1].toObject();
    QCOMPARE(test["chose_the_epoch"_L1].toBool(), chooses);
    QVERIFY(test["clipped"_L1]["rmse"_L1].toDouble() <= test["rmse"_L1].toDouble());
    QCOMPARE(run({u"top"_s, model, u"--json"_s}).status, 0);
    const QString text = QString::fromUtf8(run(quickTraining + QStringList{u"--preset"_s, preset}).out);
    QCOMPARE(text.contains(u"Optimistic"_s), chooses);

    const Result list = run({u"train"_s, u"--list-settings"_s, u"--preset"_s, preset, u"--json"_s});
    bool seen = false;
    for (const QJsonValue& setting : list.json()["settings"_L1].toArray())
        if (setting["key"_L1].toString() == u"co_watch"_s) {
            seen = true;
            QCOMPARE(setting["default"_L1].toDouble() == 0.0, chooses);
            QVERIFY(!setting["meaning"_L1].toString().isEmpty());
        }
    QVERIFY(seen);
}

void CliTest::theLearningRateChangesOnTheWay()
{
    const QStringList changing =
        quickTraining + QStringList{u"--preset"_s, u"notebook"_s, u"--set"_s, u"rate_changes=5:0.01,400:0.001"_s};
    const Result result = run(changing + QStringList{u"--json"_s});
    QCOMPARE(result.status, 0);
    const QJsonArray changes = result.json()["settings"_L1]["rate_changes"_L1].toArray();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0]["batch"_L1].toInt(), 5);
    QCOMPARE(changes[1]["rate"_L1].toDouble(), 0.001);
    QCOMPARE(result.json()["epochs"_L1][1]["learning_rate"_L1].toDouble(), 0.001);
    QVERIFY(QString::fromUtf8(run(changing).out).contains(u"5:0.01,400:0.001"_s));
    const Result list = run({u"train"_s, u"--list-settings"_s, u"--json"_s});
    QCOMPARE(list.json()["settings"_L1].toArray().last()["key"_L1].toString(), u"rate_changes"_s);
    QVERIFY(run({u"train"_s, u"--list-settings"_s}).out.contains("rate_changes = none"));
    const Result late = run(quickTraining + QStringList{u"--set"_s, u"rate_changes=99999:0.01"_s});
    QCOMPARE(late.status, 1);
    QVERIFY2(
        late.err.contains(
            u"The learning rate should change after 99999 batches, but these settings only have 20. Train for more epochs, or leave that change out."_s),
        qPrintable(late.err));
}

void CliTest::coWatchSaysWhichStepsItNeeds()
{
    const Result result = run(quickTraining + QStringList{u"--preset"_s, u"balanced"_s, u"--step"_s, u"reference"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(u"Choose the step auto, sgd, fast or strict, or set co_watch to 0."_s),
             qPrintable(result.err));
}

void CliTest::snapshotsAreSavedWhenAsked()
{
    const QString model = path(u"epochs.safetensors"_s);
    QCOMPARE(run(quickTraining + QStringList{u"--save"_s, model, u"--snapshots"_s}).status, 0);
    const QJsonObject tensors = header(model);
    const int films = header(m_model)["movie_bias"_L1]["shape"_L1][0].toInt();
    QVERIFY(films > 0);
    // Two epochs, and the random start before them.
    QCOMPARE(tensors["snapshots"_L1]["shape"_L1].toArray(), (QJsonArray{3, films, 8}));
    QCOMPARE(tensors["snapshot_bias"_L1]["shape"_L1].toArray(), (QJsonArray{3, films}));
    QVERIFY(!header(m_model).contains("snapshots"_L1));
    QCOMPARE(run({u"top"_s, model, u"-k"_s, u"1"_s}).status, 0);
}

void CliTest::aSplitByTimeNeedsTimes()
{
    const Result sample = run(quickTraining + QStringList{u"--set"_s, u"split_by_time=1"_s});
    QCOMPARE(sample.status, 1);
    QVERIFY2(sample.err.contains(u"have no times"_s), qPrintable(sample.err));

    QDir(path(u"."_s)).mkdir(u"timed"_s);
    QFile movies(path(u"timed/movies.csv"_s));
    QVERIFY(movies.open(QIODevice::WriteOnly));
    movies.write("movieId,title,genres\n");
    for (int movie = 1; movie <= 10; ++movie)
        movies.write(QByteArray::number(movie) + ",Film,Drama\n");
    QFile ratings(path(u"timed/ratings.csv"_s));
    QVERIFY(ratings.open(QIODevice::WriteOnly));
    ratings.write("userId,movieId,rating,timestamp\n");
    for (int user = 1; user <= 9; ++user)
        for (int movie = 1; movie <= 10; ++movie)  // film 1 last, film 10 first
            ratings.write(QByteArray::number(user) + ',' + QByteArray::number(movie) + ",4." +
                          (movie % 2 == 0 ? "0," : "5,") + QByteArray::number(1000 - movie) + '\n');
    movies.close();
    ratings.close();
    const QString model = path(u"timed.safetensors"_s);
    QCOMPARE(run({u"train"_s, path(u"timed"_s), u"--set"_s, u"epochs=1"_s, u"--set"_s, u"split_by_time=1"_s,
                  u"--save"_s, model})
                 .status,
             0);
    const QJsonArray held_out =
        run({u"predictions"_s, model, path(u"timed"_s), u"--json"_s}).json()["predictions"_L1].toArray();
    QCOMPARE(held_out.size(), 18);
    for (const QJsonValue& row : held_out)
        QVERIFY(row["movie"_L1]["id"_L1].toInt() <= 2);
}

void CliTest::everyStepKindTrains_data()
{
    QTest::addColumn<QString>("step");
    for (const QString& step : {u"reference"_s, u"strict"_s, u"fast"_s, u"tensor"_s, u"sgd"_s})
        QTest::newRow(qPrintable(step)) << step;
}

void CliTest::everyStepKindTrains()
{
    QFETCH(QString, step);
    const QString model = path(u"step.safetensors"_s);
    const Result result = run(
        quickTraining + QStringList{u"--preset"_s, u"notebook"_s, u"--step"_s, step, u"--save"_s, model, u"--json"_s});
    QCOMPARE(result.status, 0);
    const QJsonObject trained = result.json();
    QCOMPARE(trained["step"_L1].toString(), step);
    const QJsonArray epochs = trained["epochs"_L1].toArray();
    QVERIFY(epochs.first()["train_mse"_L1].toDouble() > epochs.last()["train_mse"_L1].toDouble());
    // The model file knows it too, and is read again.
    QCOMPARE(run({u"top"_s, model, u"-k"_s, u"3"_s, u"--json"_s}).json()["movies"_L1].toArray().size(), 3);
}

void CliTest::aFormerStepTrainsAsAuto()
{
    const Result result = run(quickTraining + QStringList{u"--step"_s, u"sparse"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json()["step"_L1].toString(), u"sgd"_s);
    QVERIFY(result.err.contains(u"There is no step sparse any more: it trains as auto."_s));
}

void CliTest::threadsChangeNoFigure()
{
    const auto trained = [](const QString& threads) {
        QJsonObject json = run(quickTraining + QStringList{u"--threads"_s, threads, u"--json"_s}).json();
        return std::pair(json["test"_L1].toObject(), json["epochs"_L1][0]["validation_mse"_L1].toDouble());
    };
    QVERIFY(trained(u"1"_s).second > 0.1);
    QCOMPARE(trained(u"1"_s), trained(u"3"_s));
}

/// A model that is worse than a baseline is trained all the same, and says so.
void CliTest::aModelThatIsWorseThanABaselineSaysSo()
{
    const QStringList hopeless{u"train"_s, u"sample"_s,   u"--preset"_s, u"notebook"_s,
                               u"--set"_s, u"epochs=1"_s, u"--set"_s,    u"factors=2"_s};
    const Result result = run(hopeless + QStringList{u"--json"_s});
    QCOMPARE(result.status, 0);
    const QString warning = result.json()["warning"_L1].toString();
    QVERIFY2(warning.startsWith(u"On new ratings this model's error is "_s), qPrintable(warning));
    QVERIFY(warning.endsWith(u"The preset Balanced works better with few ratings."_s));
    QVERIFY(result.err.contains(warning));
    const Result good = run({u"train"_s, u"sample"_s, u"--json"_s});
    QVERIFY(good.json()["warning"_L1].isNull());
    QVERIFY(!good.err.contains(u"rely on"_s));
}

void CliTest::benchMeasuresEveryStep()
{
    const Result result = run({u"bench"_s, u"sample"_s, u"--rounds"_s, u"1"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    const QJsonObject bench = result.json();
    const QJsonArray steps = bench["steps"_L1].toArray();
    QCOMPARE(steps.size(), std::thread::hardware_concurrency() > 1 ? 9 : 7);
    QCOMPARE(steps.last()["threads"_L1].toInt(), static_cast<int>(std::thread::hardware_concurrency()));
    QCOMPARE(steps.first()["step"_L1].toString(), u"reference"_s);
    QCOMPARE(steps.first()["ratio_to_reference"_L1].toDouble(), 1.0);
    for (const QJsonValue& step : steps)
        QVERIFY(step["seconds_per_epoch"_L1].toDouble() > 0);
    QVERIFY(bench["floor_seconds_per_epoch"_L1].toDouble() > 0);
    QVERIFY(bench["load_seconds"_L1].toDouble() > 0);
    QVERIFY(bench["peak_memory_mb"_L1].toDouble() > 1);
    QCOMPARE(bench["analysis"_L1].toArray().size(), 4);
    QVERIFY(!bench["simd"_L1].toString().isEmpty());
}

void CliTest::theSameSeedGivesTheSameCurve()
{
    const auto losses = [](const Result& result) {
        QList<double> values;
        for (const QJsonValue& epoch : result.json()["epochs"_L1].toArray())
            values << epoch["train_mse"_L1].toDouble() << epoch["validation_mse"_L1].toDouble();
        return values;
    };
    const QStringList arguments = quickTraining + QStringList{u"--json"_s, u"--seed"_s};
    const QList<double> first = losses(run(arguments + QStringList{u"5"_s}));
    QCOMPARE(first.size(), 4);
    QCOMPARE(losses(run(arguments + QStringList{u"5"_s})), first);
    QVERIFY(losses(run(arguments + QStringList{u"6"_s})) != first);
}

void CliTest::topListsFilmsByBias()
{
    const QJsonArray top = run({u"top"_s, m_model, u"-k"_s, u"5"_s, u"--json"_s}).json()["movies"_L1].toArray();
    const QJsonArray low = run({u"top"_s, m_model, u"--lowest"_s, u"--json"_s}).json()["movies"_L1].toArray();
    QCOMPARE(top.size(), 5);
    QCOMPARE(low.size(), 40);
    for (qsizetype i = 1; i < top.size(); ++i)
        QVERIFY(top[i - 1]["bias"_L1].toDouble() >= top[i]["bias"_L1].toDouble());
    QVERIFY(low.first()["bias"_L1].toDouble() < top.last()["bias"_L1].toDouble());
    QVERIFY(!top.first()["title"_L1].toString().isEmpty());
}

void CliTest::neighboursNameTheFilmAndDescend()
{
    const QJsonObject top = run({u"top"_s, m_model, u"-k"_s, u"1"_s, u"--json"_s}).json();
    const int id = top["movies"_L1].toArray().first()["id"_L1].toInt();
    const Result result =
        run({u"neighbours"_s, m_model, QString::number(id), u"-k"_s, u"7"_s, u"--min-ratings"_s, u"30"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json()["movie"_L1].toObject()["id"_L1].toInt(), id);
    const QJsonArray list = result.json()["neighbours"_L1].toArray();
    QCOMPARE(list.size(), 7);
    for (qsizetype i = 0; i < list.size(); ++i) {
        QVERIFY(list[i]["id"_L1].toInt() != id);
        QVERIFY(list[i]["ratings"_L1].toInt() >= 30);
        if (i > 0)
            QVERIFY(list[i - 1]["similarity"_L1].toDouble() >= list[i]["similarity"_L1].toDouble());
    }
}

void CliTest::neighboursAreMeasuredAsAsked()
{
    const QStringList words{u"neighbours"_s, m_model, u"toy story (1995)"_s, u"--json"_s};
    const QJsonObject plain = run(words).json();
    QCOMPARE(plain["similarity"_L1].toString(), u"cosine"_s);
    QCOMPARE(plain["min_ratings"_L1].toInt(), 20);
    for (const QJsonValue& film : plain["neighbours"_L1].toArray())
        QVERIFY(film["ratings"_L1].toInt() >= 20);
    const QJsonArray distances =
        run(words + QStringList{u"--similarity"_s, u"euclidean"_s}).json()["neighbours"_L1].toArray();
    QCOMPARE(distances.size(), 5);
    for (const QJsonValue& film : distances)
        QVERIFY(film["similarity"_L1].toDouble() < 0.0);
    const Result none = run(words + QStringList{u"--min-ratings"_s, u"1000000"_s});
    QCOMPARE(none.status, 0);
    QVERIFY(none.json()["neighbours"_L1].toArray().isEmpty());
    QVERIFY(none.err.contains(u"--min-ratings 0"_s));
}

void CliTest::anAmbiguousTitleListsCandidates()
{
    const Result result = run({u"neighbours"_s, m_model, u"godfather part"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(u"matches several films"_s), qPrintable(result.err));
    QVERIFY(result.err.count(u"Godfather"_s) >= 2);
}

void CliTest::predictionsAreHeldOutRows()
{
    const Result result = run({u"predictions"_s, m_model, u"sample"_s, u"-n"_s, u"12"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    const QJsonArray rows = result.json()["predictions"_L1].toArray();
    QCOMPARE(rows.size(), 12);
    for (const QJsonValue& row : rows) {
        QVERIFY(row["predicted"_L1].toDouble() > 0 && row["predicted"_L1].toDouble() < 5.5);
        QVERIFY(row["real"_L1].toDouble() >= 1 && row["real"_L1].toDouble() <= 5);
    }
}

void CliTest::aModelKnowsItsDataSet()
{
    if (!std::filesystem::exists(kinoscope::test::real_data()))
        QSKIP("MovieLens 100K is not here");
    const Result result =
        run({u"predictions"_s, m_model, QString::fromStdString(kinoscope::test::real_data().string())});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(u"not the data set"_s), qPrintable(result.err));
}

void CliTest::reportWritesWhatItsPageShows()
{
    const QString folder = path(u"report"_s);
    const Result result = run({u"report"_s, m_model, u"--out"_s, folder, u"--data"_s, u"sample"_s});
    QCOMPARE(result.status, 0);
    QFile page(folder + u"/index.html"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    QVERIFY(html.contains(u"Simulated data"_s));
    static const QRegularExpression links(u"(?:src|href)=\"([^\"]+)\""_s);
    int found = 0;
    for (auto match = links.globalMatch(html); match.hasNext(); ++found) {
        const QString target = match.next().captured(1);
        QVERIFY2(QFileInfo(folder + u'/' + target).size() > 100, qPrintable(target));
    }
    QVERIFY(found >= 13);
}

void CliTest::drawingPrintsNoWarning_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("report") << QStringList{u"report"_s, m_model};
    QTest::newRow("single page") << QStringList{u"export"_s, m_model, u"--format"_s, u"html"_s};
}

// Neither from Qt, which draws where there is no screen.
void CliTest::drawingPrintsNoWarning()
{
    QFETCH(QStringList, arguments);
    const Result result = run(arguments + QStringList{u"--out"_s, path(u"quiet"_s)});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.err.isEmpty(), qPrintable(result.err));
}

void CliTest::evaluateStandsBesideBaselines()
{
    const Result result = run({u"evaluate"_s, m_model, u"sample"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    const QJsonObject json = result.json();
    QCOMPARE(json["test_ratings"_L1].toInt() + json["training_ratings"_L1].toInt(), 40000);
    QStringList names;
    for (const QJsonValue& row : json["rows"_L1].toArray())
        names << row["name"_L1].toString();
    QCOMPARE(names, (QStringList{u"model"_s, u"film and person biases"_s, u"film mean"_s, u"global mean"_s,
                                 u"co-watch and rating"_s, u"most rated"_s}));
    QStringList ways;
    for (const QJsonValue& row : json["ranking"_L1].toArray())
        ways << row["by"_L1].toString();
    QCOMPARE(ways, (QStringList{u"rating"_s, u"watch"_s, u"most-rated"_s}));
    QCOMPARE(json["unseen"_L1]["ratings"_L1].toInt(-1), 0);
    const QJsonObject model = json["rows"_L1][0]["errors"_L1].toObject();
    const double unclipped = model["unclipped"_L1]["rmse"_L1].toDouble();
    QVERIFY(unclipped > 0.0 && model["clipped"_L1]["rmse"_L1].toDouble() <= unclipped);
    qint64 counted = 0;
    for (const QJsonValue& value : model["by_value"_L1].toArray())
        counted += value["ratings"_L1].toInt();
    QCOMPARE(counted, json["test_ratings"_L1].toInteger());
    const QJsonObject ranking = json["rows"_L1][0]["ranking"_L1].toObject();
    for (const char* figure : {"precision", "recall", "ndcg", "coverage"})
        QVERIFY(ranking[QLatin1StringView(figure)].toDouble() > 0.0 &&
                ranking[QLatin1StringView(figure)].toDouble() <= 1.0);
    const QString text = QString::fromUtf8(run({u"evaluate"_s, m_model, u"sample"_s}).out);
    for (const QString& name : names)
        QVERIFY(text.contains(u"\n"_s + name));
}

void CliTest::ctrlCKeepsCompleteEpochs()
{
    const QString model = path(u"interrupted.safetensors"_s);
    QProcess process;
    process.start(QStringLiteral(KINOSCOPE_CLI),
                  {u"train"_s, u"sample"_s, u"--set"_s, u"epochs=100000"_s, u"--save"_s, model});
    QVERIFY(process.waitForStarted());
    QByteArray out;
    while (out.count('\n') < 6 && process.waitForReadyRead(60'000))
        out += process.readAllStandardOutput();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(run({u"top"_s, model, u"-k"_s, u"1"_s}).status, 0);
}

// As in a copy of the program alone: a sentence says what to do, and only the line below it where that was looked for.
void CliTest::withoutLibTorchItSaysWhatToInstall()
{
    const QTemporaryDir folder;
    const QString alone = folder.filePath(u"kinoscope-cli"_s);
    QVERIFY(QFile::copy(QStringLiteral(KINOSCOPE_CLI), alone));
    QProcess process;
    process.start(alone, {u"train"_s, u"sample"_s, u"--preset"_s, u"notebook"_s, u"--set"_s, u"epochs=1"_s});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 1);
    const QStringList lines = QString::fromUtf8(process.readAllStandardError()).trimmed().split(u'\n');
    QVERIFY2(lines.size() >= 2, qPrintable(lines.join(u'\n')));
    const QString& sentence = lines[lines.size() - 2];
    QVERIFY2(sentence.startsWith(u"Training failed: This run needs LibTorch"_s), qPrintable(sentence));
    QVERIFY(sentence.contains(u"Debian package kinoscope"_s) && sentence.contains(u"preset Balanced"_s));
    QVERIFY2(!sentence.contains(u'/'), qPrintable(sentence));
    QVERIFY2(lines.last().endsWith(u"kinoscope-torch.so"_s), qPrintable(lines.last()));
}

void CliTest::givenFilesAreTrainedAndTested()
{
    const auto write = [this](const QString& name, int offset) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int user = 1; user <= 30; ++user)
            for (int movie = 1 + (user + offset) % 3; movie <= 30; movie += 3)
                file.write(QByteArray::number(user) + '\t' + QByteArray::number(movie) + '\t' +
                           QByteArray::number(1 + (user * movie) % 5) + "\t881250949\n");
    };
    write(u"u1.base"_s, 0);
    write(u"u1.test"_s, 1);
    const Result result = run({u"train"_s, u"--train"_s, path(u"u1.base"_s), u"--test"_s, path(u"u1.test"_s),
                               u"--set"_s, u"epochs=1"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json()["dataset"_L1].toObject()["ratings"_L1].toInt(), 600);
    QCOMPARE(result.json()["test"_L1].toObject()["ratings"_L1].toInt(), 300);

    const QString model = path(u"given.safetensors"_s);
    QCOMPARE(run({u"train"_s, u"--train"_s, path(u"u1.base"_s), u"--test"_s, path(u"u1.test"_s), u"--set"_s,
                  u"epochs=1"_s, u"--save"_s, model})
                 .status,
             0);
    const QJsonObject alone = run({u"evaluate"_s, model, u"--test"_s, path(u"u1.test"_s), u"--json"_s}).json();
    QCOMPARE(alone["test_ratings"_L1].toInt(), 300);
    QCOMPARE(alone["rows"_L1].toArray().size(), 1);
    const QJsonObject both =
        run({u"evaluate"_s, model, u"--test"_s, path(u"u1.test"_s), u"--train"_s, path(u"u1.base"_s), u"--json"_s})
            .json();
    QCOMPARE(both["rows"_L1].toArray().size(), 6);
    const double expected = result.json()["test"_L1]["clipped"_L1]["rmse"_L1].toDouble();
    for (const QJsonObject& json : {alone, both})
        QVERIFY(std::abs(json["rows"_L1][0]["errors"_L1]["clipped"_L1]["rmse"_L1].toDouble() - expected) < 1e-6);
    const Result refused = run({u"evaluate"_s, model, u"sample"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains(u"--test FILE"_s));
    QFile stranger(path(u"stranger.test"_s));
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    stranger.write("999\t1\t3\t881250949\n998\t1\t4\t881250949\n999\t2\t5\t881250949\n");
    stranger.close();
    const Result unknown = run({u"evaluate"_s, model, u"--test"_s, stranger.fileName()});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.err.contains(u"knows no person and film"_s));
}

void CliTest::aTableOfOnesOwnIsTrainedAndEvaluated()
{
    const QString table = path(u"class.csv"_s);
    QFile file(table);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Eins;Zwei;Drei\n");
    for (int person = 0; person < 20; ++person)
        for (int item = 0; item < 12; ++item)
            file.write("Kind " + QByteArray::number(person) + ";Buch " + QByteArray::number(item) + ';' +
                       QByteArray::number(1 + (person * item) % 5) + ",5\n");
    file.close();
    const Result unsure = run({u"info"_s, table});
    QCOMPARE(unsure.status, 1);
    QVERIFY2(unsure.err.contains(u"--columns user=Eins,item=Zwei,rating=Drei"_s), qPrintable(unsure.err));

    const QStringList columns{u"--columns"_s, u"user=Eins,item=Zwei,rating=Drei"_s};
    const QJsonObject info = run(QStringList{u"info"_s, table, u"--json"_s} + columns).json();
    QCOMPARE(info["layout"_L1].toString(), u"table: user=Eins,item=Zwei,rating=Drei"_s);
    QCOMPARE(info["users"_L1].toInt(), 20);
    QCOMPARE(info["movies"_L1].toInt(), 12);
    QCOMPARE(info["scale"_L1]["max"_L1].toDouble(), 5.5);
    QVERIFY(!info["simulated"_L1].toBool());

    const QString model = path(u"class.safetensors"_s);
    const Result trained =
        run(QStringList{u"train"_s, table, u"--set"_s, u"epochs=3"_s, u"--set"_s, u"batch=20"_s, u"--save"_s, model} +
            columns);
    QVERIFY2(trained.status == 0, qPrintable(trained.err));
    // The model says which columns they were.
    QCOMPARE(run({u"evaluate"_s, model, table}).status, 0);
    const QJsonArray rows = run({u"predictions"_s, model, table, u"--json"_s}).json()["predictions"_L1].toArray();
    QCOMPARE(rows.size(), 20);
    QVERIFY(rows.first()["movie"_L1]["title"_L1].toString().startsWith(u"Buch "_s));
}

void CliTest::realRatingsGiveTheNotebooksNeighbours()
{
    if (!std::filesystem::exists(kinoscope::test::real_data()))
        QSKIP("MovieLens 100K is not here");
    const QString model = path(u"real.safetensors"_s);
    const Result trained = run({u"train"_s, QString::fromStdString(kinoscope::test::real_data().string()),
                                u"--preset"_s, u"notebook"_s, u"--save"_s, model, u"--json"_s});
    QCOMPARE(trained.status, 0);
    QCOMPARE(trained.json()["kept_epoch"_L1].toInt(), 27);
    QVERIFY(std::abs(trained.json()["test"_L1].toObject()["mse"_L1].toDouble() - 0.841474) < 1e-4);

    const QJsonArray closest = run({u"neighbours"_s, model, u"Star Wars"_s, u"--min-ratings"_s, u"0"_s, u"--json"_s})
                                   .json()["neighbours"_L1]
                                   .toArray();
    QCOMPARE(closest[0]["title"_L1].toString(), u"Empire Strikes Back, The (1980)"_s);
    QCOMPARE(closest[1]["title"_L1].toString(), u"Return of the Jedi (1983)"_s);
    const QJsonArray best = run({u"top"_s, model, u"-k"_s, u"2"_s, u"--json"_s}).json()["movies"_L1].toArray();
    QCOMPARE(best[0]["title"_L1].toString(), u"Schindler's List (1993)"_s);
    QCOMPARE(best[1]["title"_L1].toString(), u"Shawshank Redemption, The (1994)"_s);
}

KINOSCOPE_EVENT_TEST(CliTest)
#include "cli_test.moc"
