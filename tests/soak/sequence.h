// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/main_window.h"
#include "tests/soak/journal.h"
#include "tests/soak/places.h"
#include "tests/soak/saved_files.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QMessageBox>

#include <functional>
#include <memory>
#include <random>

namespace kinoscope::soak {

/// One sequence of actions on windows that come and go, and the checks after it. The seed says what is done; when
/// it happens is up to the machine.
class Sequence {
public:
    Sequence(std::uint64_t seed, Journal& journal, const Places& places);

    /// A few at random.
    void run();
    /// Every one of them once, as a warm-up.
    void runAll();
    /// Programs that were killed.
    static int killed() { return s_killed; }
    /// Runs of theirs that were offered.
    static int recovered() { return s_recovered; }
    /// Files that they left half written, or without their name.
    static int halves() { return s_halves; }

private:
    struct Action {
        const char* name;
        int weight;
        void (Sequence::*act)();
    };
    static const std::vector<Action>& actions();

    int below(int bound) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(bound)); }
    bool oneIn(int times) { return below(times) == 0; }
    Session& session() { return *m_window->session(); }
    QAction* action(Command command) { return m_window->action(command); }

    void makeWindow();
    void dropWindow();
    void perform(const Action& action);
    void finish();

    // What a person does:
    void openSample() { open(QStringLiteral("sample")); }
    void openSmall() { open(m_places.small()); }
    void openOther() { open(m_places.other()); }
    void openNothing() { open(m_places.root() + QStringLiteral("/nowhere")); }
    void openSaved();
    void trainShort() { train(1 + below(6)); }
    void trainLong() { train(5000); }
    void pause() { session().pause(); }
    void resume() { session().resume(); }
    void step();
    void stop() { session().stop(); }
    void letRunEnd();
    void save();
    void saveAs();
    void exportFilms();
    void pickFilm();
    void scrub();
    void showRun();
    void studySeeds() { m_window->services()->seeds().train(2); }
    void cancelStudy() { m_window->services()->seeds().cancel(); }
    void evaluate() { m_window->services()->evaluator().evaluate(); }
    void closeAndGoOn();
    void killAnother();

    void open(const QString& source);
    void train(int epochs);
    TrainingSettings settings(int epochs);
    bool close();
    void lookFor(int ms);
    void answerQuestion(QMessageBox* question);
    void chooseFile(QFileDialog* dialog);
    void waitFor(const std::function<bool()>& done);
    void takeLeftover();

    std::mt19937_64 m_random;
    Journal& m_journal;
    const Places& m_places;
    SavedFiles m_files;
    std::unique_ptr<MainWindow> m_window;
    QString m_answer;  // the last one to a question

    static int s_killed;
    static int s_recovered;
    static int s_halves;
};

}  // namespace kinoscope::soak
