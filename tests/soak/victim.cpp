// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/victim.h"

#include "app/common/open_dataset.h"
#include "app/shell/main_window.h"
#include "core/training/training_run.h"
#include "tests/app/event_loop.h"

#include <sys/prctl.h>

#include <QCoreApplication>
#include <QFileDialog>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <limits>
#include <thread>

namespace kinoscope::soak {

namespace {

TrainingSettings victimSettings(int epochs)
{
    TrainingSettings settings = find_preset("notebook").settings;
    settings.epochs = epochs;
    settings.factors = 8;
    settings.seed = 7;
    return settings;
}

void say(const char* what, int epochs)
{
    std::printf("%s %d\n", what, epochs);
    std::fflush(stdout);
}

void waitFor(const std::function<bool()>& done)
{
    test::waitUntil(done, std::numeric_limits<int>::max());
}

}  // namespace

Victim killVictim(const Places& places, Journal& journal, int lines, int ms)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--victim"), places.root()});
    QByteArray said;
    while (said.count('\n') < lines) {
        program.waitForReadyRead(1000);
        journal.noteLife();
        journal.require(program.state() != QProcess::NotRunning,
                        "the other program has ended: " + program.errorString().toStdString() + ", status " +
                            std::to_string(program.exitCode()));
        said += program.readAllStandardOutput();
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
    program.kill();
    program.waitForFinished(-1);
    said += program.readAllStandardOutput();
    Victim victim;
    for (const QByteArray& line : said.split('\n'))
        if (line.startsWith("saved "))
            victim.saved = line.mid(6).toInt();
        else if (line.startsWith("saving "))
            victim.saving = line.mid(7).toInt();
    return victim;
}

int beVictim(const Places& places)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    MainWindow window;
    window.show();
    Session& session = *window.session();
    window.open(places.small());
    waitFor([&] { return session.dataset() != nullptr; });
    int saved = 0;
    QObject::connect(&session, &Session::saved, &window, [&saved] { ++saved; });
    for (int epochs = 1;; ++epochs) {
        session.train(victimSettings(epochs));
        waitFor([&] { return !session.isTraining(); });
        test::runFor(epochs % 3 * 50);  // it is not saved yet, but kept for the case of a crash
        window.action(Command::saveModel)->trigger();
        auto* dialog = window.findChild<QFileDialog*>(QStringLiteral("saveDialog"));
        say("saving", epochs);
        Q_EMIT dialog->fileSelected(places.runs().filePath(QStringLiteral("victim.safetensors")));
        static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
        waitFor([&] { return saved == epochs; });
        say("saved", epochs);
    }
}

bool isVictimsModel(const Places& places, const ModelDocument& document)
{
    const DatasetPtr dataset = open_dataset(places.small().toStdString(), true);
    TrainingRun run(dataset, nullptr, victimSettings(static_cast<int>(document.history.size())));
    run.start();
    run.wait();
    const TrainedModelPtr model = run.collect().outcome->model;
    return model->movie_factors == document.model.movie_factors && model->user_factors == document.model.user_factors &&
           model->movie_bias == document.model.movie_bias && model->user_bias == document.model.user_bias;
}

}  // namespace kinoscope::soak
