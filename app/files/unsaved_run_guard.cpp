// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/unsaved_run_guard.h"

#include "app/session/session.h"
#include "core/io/session/session_file.h"
#include "ui/runs/run_summary.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
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
    : m_window(window), m_session(session), m_view(std::move(view)), m_recovery(session->pools().work, autosaveFolder())
{
    connect(session, &Session::opened, this, &UnsavedRunGuard::noteOpened);
    connect(session, &Session::saved, this, &UnsavedRunGuard::noteSaved);
    connect(session, &Session::savingFailed, this, &UnsavedRunGuard::noteFailed);
    connect(session, &Session::openingFailed, this, [this] { m_recovery.setOpening(false); });
    connect(session, &Session::openingCancelled, this, [this] { m_recovery.setOpening(false); });
    connect(session, &Session::runFinished, this, &UnsavedRunGuard::noteFinished);
    connect(session, &Session::documentChanged, this, &UnsavedRunGuard::changed);
}

UnsavedRunGuard::~UnsavedRunGuard() = default;

bool UnsavedRunGuard::isModified() const
{
    return m_session->document() && !m_saved.contains(m_session->document());
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

// Runs that are not shown can only be saved all together.
bool UnsavedRunGuard::needsSession() const
{
    const Documents left = unsaved();
    return left.size() > 1 || (left.size() == 1 && left.front() != m_session->document());
}

bool UnsavedRunGuard::isSafe() const
{
    return m_saving.empty() && unsaved().empty() && !m_session->isTraining();
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
    auto* const question = new QMessageBox(QMessageBox::Question, tr("Save the run?"), QString(),
                                           QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    m_question = question;
    question->setObjectName(QStringLiteral("unsavedQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Save);
    question->button(QMessageBox::Discard)->setText(tr("&Discard"));
    question->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    describe();
    question->button(QMessageBox::Save)->setObjectName(QStringLiteral("unsavedSave"));
    question->button(QMessageBox::Discard)->setObjectName(QStringLiteral("unsavedDiscard"));
    question->button(QMessageBox::Cancel)->setObjectName(QStringLiteral("unsavedCancel"));
    connect(question, &QMessageBox::finished, this, &UnsavedRunGuard::answer);
    question->open();
}

// Written anew whenever the state changes: the run may end while the dialog is open.
void UnsavedRunGuard::describe()
{
    const QString name =
        QString::fromStdString(m_session->dataset() ? m_session->dataset()->name : m_session->document()->dataset_name);
    if (m_session->isTraining()) {
        m_question->setText(tr("This run is not finished: %1.").arg(name));
        m_question->setInformativeText(
            tr("If it is stopped now, its complete epochs are kept. What was learned is gone if "
               "you do not save it."));
        m_question->button(QMessageBox::Save)->setText(tr("&Stop and save"));
    } else if (needsSession()) {
        m_question->setText(
            tr("%n run(s) have not been saved: %1.", nullptr, static_cast<int>(unsaved().size())).arg(name));
        m_question->setInformativeText(
            tr("A session file holds all runs. What was learned is gone if you do not save it."));
        m_question->button(QMessageBox::Save)->setText(tr("&Save session"));
    } else {
        const auto& document = m_session->document();
        m_question->setText(
            document ? tr("This run has not been saved: %1, on %2.").arg(ui::runTitle(document->settings), name)
                     : tr("This run has not been saved: %1.").arg(name));
        m_question->setInformativeText(tr("What was learned is gone if you do not save it."));
        m_question->button(QMessageBox::Save)->setText(tr("&Save"));
    }
    for (QAbstractButton* button : m_question->buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
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
    if (path().isEmpty())
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
    chooseFile(tr("Save the run"), tr("Models (*.safetensors)"),
               alone ? path() : suggestedName(QStringLiteral(".safetensors")), &UnsavedRunGuard::saveTo);
}

void UnsavedRunGuard::saveSessionAs()
{
    if (documents().empty())
        return;
    const QString suffix = QLatin1String(session_suffix);
    chooseFile(tr("Save the session"), tr("Sessions (*.kinoscope)"), isSession(path()) ? path() : suggestedName(suffix),
               &UnsavedRunGuard::saveSessionTo);
}

void UnsavedRunGuard::chooseFile(const QString& title, const QString& filter, const QString& suggested,
                                 void (UnsavedRunGuard::*chosen)(const QString&))
{
    auto* dialog = new QFileDialog(m_window, title);
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
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
    m_saving.push_back({m_session->document()});
    m_session->saveModel(path, m_view());
}

void UnsavedRunGuard::saveSessionTo(const QString& path)
{
    if (documents().empty()) {
        m_then = nullptr;  // they went while the name was being chosen
        return;
    }
    m_saving.push_back(documents());
    m_session->saveSession(path, m_view());
}

void UnsavedRunGuard::noteOpened(const QString& source)
{
    // Another source was opened: close the question and forget its answers, as the run that they were about is gone.
    m_saveWhenFinished = false;
    if (m_question)
        m_question->close();
    m_then = nullptr;
    if (!m_recovery.noteOpened(source, m_session->document()))
        for (const auto& document : documents())
            m_saved.emplace(document, source);
    Q_EMIT changed();
}

void UnsavedRunGuard::noteSaved(const QString& path)
{
    if (m_saving.empty())
        m_saving.push_back({m_session->document()});  // saved by the session alone
    const Documents documents = m_saving.front();
    m_saving.pop_front();
    // What that file held before is in none any more.
    std::erase_if(m_saved, [&path](const auto& saved) { return saved.second == path; });
    for (const auto& document : documents) {
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
    if (isModified())
        m_recovery.keep(m_session->document());
    if (m_question && !unsaved().empty())
        describe();
    else if (m_question)
        m_question->close();  // no epoch was complete, the window says why: there is nothing to be asked
    Q_EMIT changed();
    if (!std::exchange(m_saveWhenFinished, false))
        return;
    if (!unsaved().empty())
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
