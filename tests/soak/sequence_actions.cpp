// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/export_dialog.h"
#include "tests/app/event_loop.h"
#include "tests/soak/sequence.h"
#include "tests/soak/victim.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <exception>

namespace kinoscope::soak {

void Sequence::open(const QString& source)
{
    m_window->open(source);
    if (oneIn(4))
        return;  // what it does next comes while it is being read
    lookFor(0);
    waitFor([this] { return !session().isLoading(); });
}

void Sequence::openSaved()
{
    const QStringList saved = m_files.paths();
    if (!saved.isEmpty())
        open(saved.at(below(static_cast<int>(saved.size()))));
}

TrainingSettings Sequence::settings(int epochs)
{
    TrainingSettings settings = presets()[static_cast<std::size_t>(below(static_cast<int>(presets().size())))].settings;
    settings.epochs = epochs;
    settings.factors = 4 + below(12);
    settings.seed = m_random() % 1000;
    return settings;
}

void Sequence::train(int epochs)
{
    m_window->setTrainingSettings(settings(epochs));
    action(Command::train)->trigger();
}

void Sequence::step()
{
    if (oneIn(3))
        m_window->setTrainingSettings(settings(1 + below(5)));
    action(Command::step)->trigger();
}

void Sequence::letRunEnd()
{
    if (!session().isTraining())
        return;
    if (session().runState() == RunState::paused && oneIn(2))
        session().resume();
    else
        session().stop();
    if (session().runState() == RunState::paused)
        session().stop();
    waitFor([this] {
        if (session().runState() == RunState::paused)
            session().stop();
        return !session().isTraining();
    });
}

void Sequence::save()
{
    if (!action(Command::saveModel)->isEnabled())
        return;
    if (const QString path = m_files.pathOf(session().document()); !path.isEmpty())
        m_files.ask(session().document(), path);
    action(Command::saveModel)->trigger();
    if (oneIn(2))
        lookFor(0);
}

void Sequence::saveAs()
{
    action(Command::saveModelAs)->trigger();
    lookFor(0);
}

void Sequence::exportFilms()
{
    if (!action(Command::exportEmbedding)->isEnabled())
        return;
    action(Command::exportEmbedding)->trigger();
    auto* dialog = m_window->findChild<ExportDialog*>();
    m_journal.require(dialog != nullptr, "no export dialog");
    Q_EMIT dialog->exportRequested(oneIn(2) ? QStringLiteral("npy") : QStringLiteral("projector"),
                                   m_places.exports().filePath(QString::number(below(3))));
    dialog->reject();
    delete dialog;
}

void Sequence::pickFilm()
{
    if (const MovieTablePtr movies = session().movies(); movies && !movies->empty())
        m_window->view()->selection()->pick(below(std::min(20, static_cast<int>(movies->size()))));
}

void Sequence::scrub()
{
    const std::vector<int>& epochs = session().frames()->epochs();
    if (!epochs.empty())
        session().frames()->show(epochs[static_cast<std::size_t>(below(static_cast<int>(epochs.size())))]);
}

void Sequence::showRun()
{
    if (const auto& runs = session().runs().runs(); !runs.empty())
        session().showRun(runs[static_cast<std::size_t>(below(static_cast<int>(runs.size())))]->number);
}

void Sequence::closeAndGoOn()
{
    if (!close())
        return;
    dropWindow();
    makeWindow();
}

/// Another program of the same person is killed while it trains and saves; the next window offers what it left.
void Sequence::killAnother()
{
    dropWindow();
    const QString file = m_places.runs().filePath(QStringLiteral("victim.safetensors"));
    QFile::remove(file);
    const Victim victim = killVictim(m_places, m_journal, below(6), below(80));
    ++s_killed;
    m_journal.note(
        QStringLiteral("  it had saved %1 and was saving %2").arg(victim.saved).arg(victim.saving).toStdString());
    DocumentPtr found;
    try {
        if (QFile::exists(file))
            found = std::make_shared<const ModelDocument>(load_model(file.toStdString()));
    } catch (const std::exception& error) {
        m_journal.fail(error.what());
    }
    const int epochs = found ? static_cast<int>(found->history.size()) : 0;
    m_journal.require(epochs == victim.saved || epochs == victim.saving, "a killed program's file has gone back");
    m_files.remove(file);
    if (found) {
        m_journal.require(isVictimsModel(m_places, *found), "a killed program's file is not what it had trained");
        m_files.add(found, file);
    }
    for (const QDir& folder : {m_places.runs(), m_places.autosave()})
        for (const QString& name : allIn(folder))
            if (name.startsWith(QLatin1String(".kinoscope-")) && QFile::remove(folder.filePath(name)))
                ++s_halves;  // harmless: nobody reads it
    // Killed after it had made Qt's lock and before it signed it: whoever writes settings next would wait for 30 s.
    if (const QFileInfo lock(m_places.settingsLock());
        lock.exists() && lock.size() == 0 && QFile::remove(lock.filePath()))
        ++s_halves;
    const bool left = !m_places.autosave().entryList({QStringLiteral("*.safetensors")}).isEmpty();
    makeWindow();
    if (left)
        takeLeftover();
}

void Sequence::takeLeftover()
{
    auto* bar = m_window->findChild<QWidget*>(QStringLiteral("recoveryBar"));
    waitFor([bar] { return bar->isVisible(); });
    ++s_recovered;
    const bool wanted = oneIn(2);
    m_journal.note(wanted ? "  open what it left" : "  discard what it left");
    bar->findChild<QAbstractButton*>(wanted ? QStringLiteral("recoveryOpen") : QStringLiteral("recoveryDiscard"))
        ->click();
    waitFor([this, wanted] { return !wanted || session().document(); });
    if (wanted)
        m_journal.require(isVictimsModel(m_places, *session().document()),
                          "what was recovered is not what was trained");
    m_journal.require(!bar->isVisible(), "what was left is offered again");
}

}  // namespace kinoscope::soak
