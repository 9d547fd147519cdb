// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/download_dialog.h"

#include "app/files/download/download_parts.h"
#include "app/files/download/download_problem_box.h"
#include "app/files/download/download_progress_box.h"
#include "app/files/download/download_table.h"
#include "app/files/download/network.h"
#include "app/files/download/set_details.h"
#include "app/files/file_dialog.h"
#include "core/io/files/part_file.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kinoscope {

QString defaultDownloadFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/kinoscope");
}

DownloadDialog::DownloadDialog(Pool& pool, const QList<DownloadSet>& sets, QWidget* parent,
                               QNetworkAccessManager* network, const DownloadLimits& limits)
    : QDialog(parent), m_pool(pool), m_sets(sets), m_limits(limits), m_network(network),
      m_table(new DownloadTable(sets, this)), m_details(new SetDetails(this))
{
    setObjectName(QStringLiteral("downloadDialog"));
    setWindowTitle(tr("Download ratings"));
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("setScroll"));
    scroll->setAccessibleName(tr("About this set"));
    scroll->setProperty("role", QStringLiteral("bare"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_details);
    scroll->setMinimumHeight(90);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_table);
    column->addWidget(scroll, 1);
    column->addWidget(makeFolderRow());
    m_progress = new DownloadProgressBox(this);
    m_problem = new DownloadProblemBox(this);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addWidget(makeButtons());
    connectParts();
    setFolder(defaultDownloadFolder());
    clearMessages();
    showCurrent();
    resize(QSize(780, 620).boundedTo(screen()->availableSize() - QSize(40, 60)));
    setMinimumSize(660, 460);
    m_table->setFocus();
}

DownloadDialog::~DownloadDialog() = default;

QWidget* DownloadDialog::makeFolderRow()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_folder = new QLineEdit;
    m_folder->setObjectName(QStringLiteral("downloadFolder"));
    m_folder->setAccessibleName(tr("Folder to save the data set to"));
    auto* label = new QLabel(tr("&Save to"));
    label->setBuddy(m_folder);
    m_choose = makeDownloadButton(QStringLiteral("downloadChooseFolder"), tr("C&hoose…"));
    layout->addWidget(label);
    layout->addWidget(m_folder, 1);
    layout->addWidget(m_choose);
    return row;
}

QWidget* DownloadDialog::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_close = makeDownloadButton(QStringLiteral("downloadClose"), tr("&Close"));
    m_cancel = makeDownloadButton(QStringLiteral("downloadCancel"), tr("C&ancel"));
    m_begin = makeDownloadButton(QStringLiteral("downloadBegin"), tr("&Download"));
    m_begin->setProperty("primary", true);
    m_begin->setDefault(true);
    layout->addStretch(1);
    layout->addWidget(m_close);
    layout->addWidget(m_cancel);
    layout->addWidget(m_begin);
    return row;
}

void DownloadDialog::connectParts()
{
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DownloadDialog::showCurrent);
    connect(m_table, &QTableWidget::activated, m_begin, &QPushButton::click);
    connect(m_folder, &QLineEdit::textChanged, this, &DownloadDialog::updateStates);
    connect(m_choose, &QPushButton::clicked, this, &DownloadDialog::chooseFolder);
    connect(m_begin, &QPushButton::clicked, this, &DownloadDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &DownloadDialog::cancel);
    connect(m_close, &QPushButton::clicked, this, &DownloadDialog::reject);
    connect(m_problem, &DownloadProblemBox::pageWanted, this, [this] { QDesktopServices::openUrl(current().page); });
    connect(m_problem, &DownloadProblemBox::debianCopyWanted, this, [this] {
        accept();
        Q_EMIT debianCopyRequested();
    });
}

void DownloadDialog::setFolder(const QString& folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void DownloadDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    updateStates();
}

const DownloadSet& DownloadDialog::current() const
{
    return m_sets[std::clamp<qsizetype>(m_table->currentRow(), 0, m_sets.size() - 1)];
}

QString DownloadDialog::targetOf(const DownloadSet& set) const
{
    return QDir::cleanPath(QDir::home().absoluteFilePath(m_folder->text().trimmed())) + QLatin1Char('/') + set.id;
}

SetState DownloadDialog::stateOf(const DownloadSet& set) const
{
    const QString target = targetOf(set);
    const QDir folder(target);
    if (folder.exists() && !folder.isEmpty())
        return SetState::here;
    const auto file = (target + QStringLiteral(".zip")).toStdString();
    return size_of_part(file, set.address.toString().toStdString()) > 0 ? SetState::partly : SetState::absent;
}

void DownloadDialog::chooseFolder()
{
    QFileDialog* const dialog = makeFolderDialog(this, m_folder->text(), QStringLiteral("downloadFolderDialog"),
                                                 tr("Where downloads are saved"));
    connect(dialog, &QFileDialog::fileSelected, this, &DownloadDialog::setFolder);
    dialog->open();
}

void DownloadDialog::showCurrent()
{
    m_details->showSet(current());
    clearMessages();
    updateButtons();
}

void DownloadDialog::updateStates()
{
    QList<SetState> states;
    for (const DownloadSet& set : m_sets)
        states.append(stateOf(set));
    m_table->setStates(states);
    updateButtons();
}

void DownloadDialog::updateButtons()
{
    const bool busy = isBusy();
    const SetState state = busy ? SetState::absent : stateOf(current());
    m_begin->setText(state == SetState::here     ? tr("&Open")
                     : state == SetState::partly ? tr("&Resume")
                                                 : tr("&Download"));
    m_begin->setAccessibleName(m_begin->text().remove(QLatin1Char('&')));
    m_begin->setEnabled(!busy && !m_folder->text().trimmed().isEmpty());
    m_cancel->setVisible(busy);
    m_cancel->setEnabled(busy && !m_cancelling);
    for (QWidget* part :
         {static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_folder), static_cast<QWidget*>(m_choose)})
        part->setEnabled(!busy);
}

void DownloadDialog::begin()
{
    if (isBusy())
        return;
    if (stateOf(current()) == SetState::here) {
        const QString folder = targetOf(current());
        accept();
        Q_EMIT ready(folder);
        return;
    }
    if (m_network == nullptr)
        m_network = makeNetwork(this);
    clearMessages();
    m_cancelling = false;
    m_download = new Download(m_pool, m_network, current(), QFileInfo(targetOf(current())).path(), m_limits, this);
    connect(m_download, &Download::progressed, this, &DownloadDialog::showProgress);
    connect(m_download, &Download::failed, this, [this](const DownloadProblem& problem) {
        endDownload();
        showProblem(problem);
    });
    connect(m_download, &Download::cancelled, this, [this] {
        endDownload();
        clearMessages();
        m_progress->showEnd(stateOf(current()) == SetState::partly
                                ? tr("Cancelled. What was downloaded so far is kept; Resume continues from there.")
                                : tr("Cancelled."));
    });
    connect(m_download, &Download::finished, this, [this](const QString& folder) {
        endDownload();
        clearMessages();
        accept();
        Q_EMIT ready(folder);
    });
    updateButtons();
    m_cancel->setFocus();
    showProgress({});
    m_download->start();
}

void DownloadDialog::cancel()
{
    if (!isBusy() || std::exchange(m_cancelling, true))
        return;
    m_progress->setText(tr("Cancelling …"));
    updateButtons();
    m_download->cancel();
}

void DownloadDialog::reject()
{
    cancel();
    QDialog::reject();
}

void DownloadDialog::endDownload()
{
    std::exchange(m_download, nullptr)->deleteLater();
    m_cancelling = false;
    updateStates();
    m_begin->setFocus();
}

void DownloadDialog::showProgress(const DownloadProgress& progress)
{
    if (!m_cancelling)
        m_progress->showProgress(progress, current().address.host());
}

void DownloadDialog::showProblem(const DownloadProblem& problem)
{
    m_progress->hide();
    m_problem->showProblem(problem.sentence,
                           QStringLiteral("%1 %2").arg(problem.advice, byHandText(current())).trimmed());
    QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });  // it became smaller
}

void DownloadDialog::clearMessages()
{
    m_progress->hide();
    m_problem->hide();
}

}  // namespace kinoscope
