// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/unsaved_run_guard.h"

#include "app/files/file_dialog.h"
#include "app/files/unsaved_question.h"
#include "app/session/session.h"
#include "core/io/session/session_file.h"
#include "ui/runs/run_summary.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

constexpr int longestName = 60;

QString autosaveFolder()
{
    return QFileInfo(QSettings().fileName()).dir().filePath(QStringLiteral("autosave"));
}

}  // namespace

UnsavedRunGuard::UnsavedRunGuard(QWidget* window, Session* session, std::function<DocumentView()> view)
    : m_window(window), m_session(session), m_view(std::move(view)), m_notes(session->runs()),
      m_recovery(session->pools().work, autosaveFolder())
{
    connect(session, &Session::opened, this, &UnsavedRunGuard::noteOpened);
    connect(session, &Session::saved, this, &UnsavedRunGuard::noteSaved);
    connect(session, &Session::savingFailed, this, &UnsavedRunGuard::noteFailed);
    connect(session, &Session::openingFailed, this, [this] { m_recovery.setOpening(false); });
    connect(session, &Session::openingCancelled, this, [this] { m_recovery.setOpening(false); });
    connect(session, &Session::runFinished, this, &UnsavedRunGuard::noteFinished);
    connect(session, &Session::documentChanged, this, &UnsavedRunGuard::changed);
    connect(&session->runs(), &RunList::changed, this, &UnsavedRunGuard::changed);
    connect(&session->runs(), &RunList::notesChanged, this, &UnsavedRunGuard::changed);
}

UnsavedRunGuard::~UnsavedRunGuard() = default;

bool UnsavedRunGuard::isModified() const
{
    return (m_session->document() && !m_saved.contains(m_session->document())) || isNoteUnsaved();
}

QString UnsavedRunGuard::path() const
{
    const auto saved = m_saved.find(m_session->document());
    return saved == m_saved.end() ? QString() : saved->second;
}

UnsavedRunGuard::Documents UnsavedRunGuard::documents() const
{
    Documents all;
    for (const KeptRunPtr& run : m_session->runs().runs())
        if (run->document)
            all.push_back(run->document);
    return all;
}

UnsavedRunGuard::Documents UnsavedRunGuard::unsaved() const
{
    Documents left = documents();
    std::erase_if(left, [this](const auto& document) { return m_saved.contains(document); });
    return left;
}

// Whatever its name, a file that holds other runs too must not be written with one alone.
bool UnsavedRunGuard::isSession(const QString& path) const
{
    const auto holds = [&](const std::shared_ptr<const ModelDocument>& document) {
        const auto saved = m_saved.find(document);
        return saved != m_saved.end() && saved->second == path;
    };
    const Documents all = documents();
    return path.endsWith(QLatin1String(session_suffix)) || std::count_if(all.begin(), all.end(), holds) > 1;
}

bool UnsavedRunGuard::isSomethingUnsaved() const
{
    return !unsaved().empty() || isNoteUnsaved();
}

// A file needs a model.
bool UnsavedRunGuard::isNoteUnsaved() const
{
    return m_notes.areMissing() && m_session->runs().hasModel();
}

// Runs that are not shown can only be saved all together, and what was noted only with them.
bool UnsavedRunGuard::needsSession() const
{
    const Documents left = unsaved();
    return left.size() > 1 || (left.size() == 1 && left.front() != m_session->document()) ||
           (isNoteUnsaved() && !isSession(path()));
}

bool UnsavedRunGuard::isSafe() const
{
    return m_saving.empty() && !isSomethingUnsaved() && !m_session->isTraining();
}

void UnsavedRunGuard::leave(std::function<void()> then)
{
    m_saveWhenFinished = false;
    if (isSafe()) {
        then();
        return;
    }
    m_then = std::move(then);
    if (!m_question && m_saving.empty())
        ask();
}

void UnsavedRunGuard::ask()
{
    m_question = makeUnsavedQuestion(m_window);
    describe();
    connect(m_question, &QMessageBox::finished, this, &UnsavedRunGuard::answer);
    m_question->open();
}

void UnsavedRunGuard::describe()
{
    const auto& document = m_session->document();
    const DatasetPtr& dataset = m_session->dataset();
    const std::string name = dataset ? dataset->name : documents().front()->dataset_name;
    kinoscope::describe(*m_question, {.dataset = QString::fromStdString(name),
                                      .run = document ? ui::runTitle(document->settings) : QString(),
                                      .runs = static_cast<int>(unsaved().size()),
                                      .training = m_session->isTraining(),
                                      .together = needsSession()});
}

void UnsavedRunGuard::answer(int button)
{
    if (!m_question)
        return;            // it was closed already, as nothing was left to be asked
    m_question = nullptr;  // it deletes itself on close
    if (button == QMessageBox::Save)
        m_session->cancelOpening();  // it would take the run away before it is saved
    if (button == QMessageBox::Save && m_session->isTraining()) {
        m_saveWhenFinished = true;
        m_session->stop();
    } else if (button == QMessageBox::Save) {
        saveUnsaved();
    } else if (const auto then = std::exchange(m_then, nullptr); then && button == QMessageBox::Discard) {
        then();
    }
}

void UnsavedRunGuard::saveUnsaved()
{
    if (needsSession())
        saveSessionAs();
    else
        save();
}

void UnsavedRunGuard::save()
{
    if (isNoteUnsaved() && !isSession(path()))
        saveSessionAs();
    else if (path().isEmpty())
        saveAs();
    else if (isSession(path()))
        saveSessionTo(path());
    else
        saveTo(path());
}

void UnsavedRunGuard::saveAs()
{
    if (!m_session->document())
        return;
    const bool alone = !path().isEmpty() && !isSession(path());
    chooseFile(tr("Save run"), tr("Models (*.safetensors)"),
               alone ? path() : suggestedName(QStringLiteral(".safetensors")), &UnsavedRunGuard::saveTo);
}

void UnsavedRunGuard::saveSessionAs()
{
    if (documents().empty())
        return;
    const QString suffix = QLatin1String(session_suffix);
    chooseFile(tr("Save session"), tr("Sessions (*.kinoscope)"), isSession(path()) ? path() : suggestedName(suffix),
               &UnsavedRunGuard::saveSessionTo);
}

void UnsavedRunGuard::chooseFile(const QString& title, const QString& filter, const QString& suggested,
                                 void (UnsavedRunGuard::*chosen)(const QString&))
{
    QFileDialog* const dialog = makeFileDialog(m_window, DialogKind::run, QStringLiteral("saveDialog"), title);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog->setNameFilter(filter);
    dialog->selectFile(suggested);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    connect(dialog, &QFileDialog::rejected, this, [this] { m_then = nullptr; });
    dialog->open();
}

// The data set's, without what a file name cannot have or a shell would take for its own.
QString UnsavedRunGuard::suggestedName(const QString& suffix) const
{
    static const QRegularExpression wrong(QStringLiteral(R"([^\p{L}\p{N}._-]+)"));
    const QString name = QString::fromStdString(documents().front()->dataset_name).replace(wrong, QStringLiteral("-"));
    return name.left(longestName) + suffix;
}

void UnsavedRunGuard::saveTo(const QString& path)
{
    if (!m_session->document()) {
        m_then = nullptr;  // it went while its name was being chosen
        return;
    }
    m_saving.push_back({{m_session->document()}, {}});
    m_session->saveModel(path, m_view());
}

void UnsavedRunGuard::saveSessionTo(const QString& path)
{
    if (documents().empty()) {
        m_then = nullptr;  // they went while the name was being chosen
        return;
    }
    m_saving.push_back({documents(), m_notes.now()});
    m_session->saveSession(path, m_view());
}

void UnsavedRunGuard::noteOpened(const QString& source)
{
    // Another source was opened: close the question and forget its answers, as the run that they were about is gone.
    m_saveWhenFinished = false;
    if (m_question)
        m_question->close();
    m_then = nullptr;
    m_notes.forget();
    if (!m_recovery.noteOpened(source, m_session->document()))
        for (const auto& document : documents())
            m_saved.emplace(document, source);
    if (isSession(source))
        m_notes.set(source, m_notes.now());
    Q_EMIT changed();
}

void UnsavedRunGuard::noteSaved(const QString& path)
{
    if (m_saving.empty())
        m_saving.push_back({{m_session->document()}, {}});  // saved by the session alone
    const Saving done = m_saving.front();
    m_saving.pop_front();
    m_notes.set(path, done.notes);
    // What that file held before is in none any more.
    std::erase_if(m_saved, [&path](const auto& saved) { return saved.second == path; });
    for (const auto& document : done.documents) {
        if (document)
            m_saved.insert_or_assign(document, path);
        m_recovery.noteSaved(document);
    }
    Q_EMIT changed();
    auto then = std::exchange(m_then, nullptr);
    if (m_question && isSafe())
        m_question->close();  // saved while it was asked
    if (then)
        leave(std::move(then));
}

void UnsavedRunGuard::noteFailed()
{
    if (!m_saving.empty())
        m_saving.pop_front();
    m_then = nullptr;
}

void UnsavedRunGuard::noteFinished()
{
    if (m_session->document() && isModified())  // a run that broke has none, though notes of others may be unsaved
        m_recovery.keep(m_session->document());
    if (m_question && isSomethingUnsaved())
        describe();
    else if (m_question)
        m_question->close();  // no epoch was complete, the window says why: there is nothing to be asked
    Q_EMIT changed();
    if (!std::exchange(m_saveWhenFinished, false))
        return;
    if (isSomethingUnsaved())
        saveUnsaved();
    else
        m_then = nullptr;
}

void UnsavedRunGuard::openLeftover()
{
    if (!m_recovery.leftover())
        return;
    leave([this] {
        m_recovery.setOpening(true);
        m_session->open(m_recovery.leftover()->path);
    });
}

}  // namespace kinoscope
