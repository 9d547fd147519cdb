// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/sequence.h"

#include "app/session/session_runs.h"
#include "core/io/session/session_document.h"
#include "tests/app/event_loop.h"

#include <QApplication>

namespace kinoscope::soak {

int Sequence::s_killed = 0;
int Sequence::s_recovered = 0;
int Sequence::s_halves = 0;

Sequence::Sequence(std::uint64_t seed, Journal& journal, const Places& places)
    : m_random(seed), m_journal(journal), m_places(places), m_files(journal, places)
{
    m_journal.begin(seed);
    m_places.clear();
}

const std::vector<Sequence::Action>& Sequence::actions()
{
    static const std::vector<Action> all{
        {"open the sample", 3, &Sequence::openSample},
        {"open a small data set", 6, &Sequence::openSmall},
        {"open another data set", 3, &Sequence::openOther},
        {"open what is not there", 1, &Sequence::openNothing},
        {"train", 9, &Sequence::trainShort},
        {"train for long", 5, &Sequence::trainLong},
        {"pause", 6, &Sequence::pause},
        {"resume", 5, &Sequence::resume},
        {"step", 5, &Sequence::step},
        {"stop", 5, &Sequence::stop},
        {"let the run end", 6, &Sequence::letRunEnd},
        {"save", 6, &Sequence::save},
        {"save as", 4, &Sequence::saveAs},
        {"open a saved model", 4, &Sequence::openSaved},
        {"export", 2, &Sequence::exportFilms},
        {"pick a film", 3, &Sequence::pickFilm},
        {"go to another epoch", 3, &Sequence::scrub},
        {"show another run", 3, &Sequence::showRun},
        {"train other seeds", 1, &Sequence::studySeeds},
        {"no other seeds", 1, &Sequence::cancelStudy},
        {"evaluate", 1, &Sequence::evaluate},
        {"close, and start again", 3, &Sequence::closeAndGoOn},
        {"kill another program", 1, &Sequence::killAnother},
    };
    return all;
}

void Sequence::run()
{
    makeWindow();
    if (oneIn(2))
        perform({"open a small data set", 1, &Sequence::openSmall});
    int weights = 0;
    for (const Action& one : actions())
        weights += one.weight;
    for (int left = 5 + below(20); left > 0; --left) {
        int chosen = below(weights);
        for (const Action& one : actions()) {
            chosen -= one.weight;
            if (chosen < 0) {
                perform(one);
                break;
            }
        }
    }
    finish();
}

void Sequence::runAll()
{
    makeWindow();
    perform({"open a small data set", 1, &Sequence::openSmall});
    for (const Action& one : actions()) {
        perform({"train", 1, &Sequence::trainShort});
        perform({"let the run end", 1, &Sequence::letRunEnd});
        perform(one);
    }
    finish();
}

void Sequence::perform(const Action& action)
{
    m_journal.note(action.name);
    (this->*action.act)();
    lookFor(oneIn(3) ? 0 : below(40));
}

void Sequence::finish()
{
    if (m_window && oneIn(2)) {
        m_journal.note("close at last");
        close();
    }
    m_journal.note("drop the window");
    dropWindow();
    m_files.check();
}

void Sequence::makeWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1024, 640);
    m_window->show();
    // The window is their context: they go with it.
    QObject::connect(&session(), &Session::saved, m_window.get(),
                     [this](const QString& path) { m_files.noteSaved(path); });
    QObject::connect(&session(), &Session::savingFailed, m_window.get(), [this] { m_files.noteFailed(); });
    QObject::connect(&session(), &Session::opened, m_window.get(), [this](const QString& source) {
        if (session().document() && m_files.paths().contains(source))
            m_files.noteOpened(session().document(), source);
    });
}

// As if the program ended without having been closed, whatever it is doing.
void Sequence::dropWindow()
{
    m_window.reset();
    // What was to be deleted later, and has no parent: with no event loop around, nobody else does it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_files.giveUp();
}

/// Lets the program run, and answers what it asks meanwhile.
void Sequence::lookFor(int ms)
{
    test::runFor(ms);
    for (int turns = 0; m_window && turns < 20; ++turns) {
        // Nobody can answer what has been closed, though it may not be deleted yet.
        auto* const question = m_window->findChild<QMessageBox*>(QStringLiteral("unsavedQuestion"));
        auto* const dialog = m_window->findChild<QFileDialog*>(QStringLiteral("saveDialog"));
        if (question != nullptr && question->isVisible())
            answerQuestion(question);
        else if (dialog != nullptr && dialog->isVisible())
            chooseFile(dialog);
        else
            return;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        test::runFor(below(10));
    }
}

void Sequence::waitFor(const std::function<bool()>& done)
{
    while (!done())  // for how long is the journal's business
        lookFor(2);
}

void Sequence::answerQuestion(QMessageBox* question)
{
    static const QStringList answers{QStringLiteral("unsavedSave"), QStringLiteral("unsavedDiscard"),
                                     QStringLiteral("unsavedCancel")};
    m_answer = answers.at(below(3));
    m_journal.note("  answer " + m_answer.toStdString());
    question->findChild<QAbstractButton*>(m_answer)->click();
}

void Sequence::chooseFile(QFileDialog* dialog)
{
    if (oneIn(6)) {
        m_journal.note("  no file after all");
        dialog->reject();
        return;
    }
    const QString name = oneIn(12) ? QStringLiteral("missing/run.safetensors")
                                   : QStringLiteral("%1.safetensors").arg(QChar(u'a' + below(4)));
    const QString path = m_places.runs().filePath(name);
    m_journal.note("  into " + name.toStdString());
    // A run that is trained or has broken has no file: then all are saved, and another's model is the one that is seen.
    const bool together = dialog->defaultSuffix() == QLatin1String("kinoscope");
    const DocumentPtr document =
        together && session().runs().hasModel() ? shown_document(sessionOf(session().runs())) : session().document();
    if (document)
        m_files.ask(document, path);
    // What a person's choice comes to.
    Q_EMIT dialog->fileSelected(path);
    static_cast<QDialog*>(dialog)->done(QDialog::Accepted);
}

/// False if it stays, because that was the answer or because a save failed.
bool Sequence::close()
{
    const bool unsaved = session().isTraining() ||
                         (session().document() && m_files.pathOf(session().document()).isEmpty()) || m_files.isAsking();
    m_answer.clear();
    m_window->close();
    m_journal.require(!unsaved || m_window->isVisible(), "closed at once, though a run was not safe");
    for (int quiet = 0; m_window->isVisible() && quiet < 50; ++quiet) {
        lookFor(2);
        if (m_answer == QLatin1String("unsavedCancel"))
            return false;
        if (session().isTraining() || m_files.isAsking() || m_answer == QLatin1String("unsavedDiscard"))
            quiet = 0;
    }
    m_journal.require(m_window->isVisible() || !m_files.isAsking(), "closed while a run was being saved");
    return !m_window->isVisible();
}

}  // namespace kinoscope::soak
