// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_keeper.h"

#include "app/window/session.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

#include <utility>

namespace kinoscope {

namespace {

QString autosaveFolder()
{
    return QFileInfo(QSettings().fileName()).dir().filePath(QStringLiteral("autosave"));
}

}  // namespace

RunKeeper::RunKeeper(QWidget* window, Session* session, std::function<DocumentView()> view)
    : m_window(window), m_session(session), m_view(std::move(view)), m_autosave(autosaveFolder())
{
    connect(session, &Session::opened, this, &RunKeeper::noteOpened);
    connect(session, &Session::saved, this, &RunKeeper::noteSaved);
    connect(session, &Session::savingFailed, this, [this] { m_then = nullptr; });
    connect(session, &Session::openingFailed, this, [this] { m_recovering = false; });
    connect(session, &Session::openingCancelled, this, [this] { m_recovering = false; });
    connect(session, &Session::runFinished, this, &RunKeeper::noteFinished);
    connect(session, &Session::documentChanged, this, &RunKeeper::changed);
    connect(&m_autosave, &Autosave::failed, this, &RunKeeper::failed);
    connect(&m_autosave, &Autosave::found, this, [this](const Leftover& leftover) {
        m_leftover = leftover;
        Q_EMIT leftoverFound(leftover);
    });
    // Not before the window is there.
    QTimer::singleShot(0, this, [this] { m_autosave.look(); });
}

RunKeeper::~RunKeeper() = default;

bool RunKeeper::isModified() const
{
    return m_session->document() && !m_saved.contains(m_session->document());
}

QString RunKeeper::path() const
{
    const auto saved = m_saved.find(m_session->document());
    return saved == m_saved.end() ? QString() : saved->second;
}

void RunKeeper::leave(std::function<void()> then)
{
    if (!isModified()) {
        then();
        return;
    }
    m_then = std::move(then);
    if (!m_question)
        ask();
}

void RunKeeper::ask()
{
    auto* const question = new QMessageBox(
        QMessageBox::Warning, tr("Save the run?"),
        tr("This run has not been saved: %1.").arg(QString::fromStdString(m_session->document()->dataset_name)),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    question->setObjectName(QStringLiteral("unsavedQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("What was learned is gone if you do not save it."));
    question->setDefaultButton(QMessageBox::Save);
    question->button(QMessageBox::Save)->setText(tr("&Save"));
    question->button(QMessageBox::Discard)->setText(tr("&Discard"));
    question->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    for (QAbstractButton* button : question->buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    question->button(QMessageBox::Save)->setObjectName(QStringLiteral("unsavedSave"));
    question->button(QMessageBox::Discard)->setObjectName(QStringLiteral("unsavedDiscard"));
    question->button(QMessageBox::Cancel)->setObjectName(QStringLiteral("unsavedCancel"));
    connect(question, &QMessageBox::finished, this, [this](int answer) {
        if (answer == QMessageBox::Save)
            save();
        else if (const auto then = std::exchange(m_then, nullptr); then && answer == QMessageBox::Discard)
            then();
    });
    m_question = question;
    question->open();
}

void RunKeeper::save()
{
    if (path().isEmpty())
        saveAs();
    else
        saveTo(path());
}

void RunKeeper::saveAs()
{
    auto* dialog = new QFileDialog(m_window, tr("Save the run"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("safetensors"));
    dialog->setNameFilter(tr("Models (*.safetensors)"));
    if (!path().isEmpty())
        dialog->selectFile(path());
    connect(dialog, &QFileDialog::fileSelected, this, &RunKeeper::saveTo);
    connect(dialog, &QFileDialog::rejected, this, [this] { m_then = nullptr; });
    dialog->open();
}

void RunKeeper::saveTo(const QString& path)
{
    m_saving = m_session->document();
    m_session->saveModel(path, m_view());
}

void RunKeeper::noteOpened(const QString& source)
{
    const bool recovered = std::exchange(m_recovering, false) && m_leftover && source == m_leftover->path;
    if (recovered) {
        m_autosave.keep(m_session->document());
        discardLeftover();
    } else {
        m_autosave.discard();  // of the run that went
        if (m_session->document())
            m_saved.emplace(m_session->document(), source);
    }
    Q_EMIT changed();
}

void RunKeeper::noteSaved(const QString& path)
{
    const auto document = m_saving ? std::exchange(m_saving, nullptr) : m_session->document();
    if (document)
        m_saved.insert_or_assign(document, path);
    if (document == m_session->document())
        m_autosave.discard();
    Q_EMIT changed();
    const auto then = std::exchange(m_then, nullptr);
    if (m_question)
        m_question->close();  // saved while it was asked
    if (then)
        then();
}

void RunKeeper::noteFinished()
{
    if (isModified())
        m_autosave.keep(m_session->document());
    Q_EMIT changed();
}

void RunKeeper::openLeftover()
{
    if (!m_leftover)
        return;
    leave([this] {
        m_recovering = true;
        m_session->open(m_leftover->path);
    });
}

void RunKeeper::discardLeftover()
{
    if (const auto leftover = std::exchange(m_leftover, std::nullopt)) {
        m_autosave.remove(*leftover);
        Q_EMIT leftoverGone();
        m_autosave.look();  // there may be more
    }
}

}  // namespace kinoscope
