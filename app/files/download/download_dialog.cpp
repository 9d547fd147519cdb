// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/download_dialog.h"

#include "app/files/download/download_table.h"
#include "app/files/download/network.h"
#include "app/files/download/set_details.h"
#include "core/io/part_file.h"
#include "ui/panels/loading_bar.h"
#include "ui/theme/words.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kinoscope {

namespace {

QString remainingText(const DownloadProgress& progress)
{
    if (progress.bytesPerSecond < 1.0 || progress.total <= progress.received)
        return {};
    const double seconds = static_cast<double>(progress.total - progress.received) / progress.bytesPerSecond;
    return seconds > 24 * 3600 ? QString()
                               : DownloadDialog::tr("%1 left").arg(ui::durationText(std::max(1.0, std::ceil(seconds))));
}

QString fetchingText(const DownloadProgress& progress)
{
    QStringList parts{progress.total > 0
                          ? DownloadDialog::tr("%1 of %2").arg(sizeText(progress.received), sizeText(progress.total))
                          : sizeText(progress.received)};
    if (progress.bytesPerSecond >= 1.0)
        parts << DownloadDialog::tr("%1 a second").arg(sizeText(static_cast<qint64>(progress.bytesPerSecond)));
    if (const QString left = remainingText(progress); !left.isEmpty())
        parts << left;
    return parts.join(QStringLiteral("  ·  "));
}

}  // namespace

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
    setWindowTitle(tr("Get ratings"));
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
    column->addWidget(makeProgress());
    column->addWidget(makeProblem());
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

void DownloadDialog::connectParts()
{
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DownloadDialog::showCurrent);
    connect(m_table, &QTableWidget::activated, m_begin, &QPushButton::click);
    connect(m_folder, &QLineEdit::textChanged, this, &DownloadDialog::updateStates);
    connect(m_choose, &QPushButton::clicked, this, &DownloadDialog::chooseFolder);
    connect(m_begin, &QPushButton::clicked, this, &DownloadDialog::begin);
    connect(m_cancel, &QPushButton::clicked, this, &DownloadDialog::cancel);
    connect(m_close, &QPushButton::clicked, this, &DownloadDialog::reject);
    connect(m_page, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(current().page); });
    connect(m_debianCopy, &QPushButton::clicked, this, [this] {
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
    auto* dialog = new QFileDialog(this, tr("Where fetched ratings go"));
    dialog->setObjectName(QStringLiteral("downloadFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(m_folder->text());
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
        m_progress->show();
        m_bar->hide();
        m_progressText->setText(stateOf(current()) == SetState::partly
                                    ? tr("Cancelled. What was fetched is kept; Resume goes on from there.")
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
    m_progressText->setText(tr("Cancelling …"));
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
    if (m_cancelling)
        return;
    m_progress->show();
    m_bar->show();
    switch (progress.stage) {
    case DownloadProgress::Stage::asking:
        m_progressText->setText(tr("Asking %1 …").arg(current().address.host()));
        m_bar->showBusy();
        break;
    case DownloadProgress::Stage::fetching:
        m_progressText->setText(fetchingText(progress));
        if (progress.total > 0)
            m_bar->showShare(static_cast<double>(progress.received) / static_cast<double>(progress.total));
        break;
    case DownloadProgress::Stage::unpacking:
        m_progressText->setText(tr("Checking and unpacking …"));
        m_bar->showShare(progress.share);
        break;
    }
}

void DownloadDialog::showProblem(const DownloadProblem& problem)
{
    m_progress->hide();
    m_problemText->setText(problem.sentence);
    m_adviceText->setText(QStringLiteral("%1 %2").arg(problem.advice, byHandText(current())).trimmed());
    m_problem->show();
    QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });  // it became smaller
    QAccessibleEvent alert(m_problemText, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DownloadDialog::clearMessages()
{
    m_progress->hide();
    m_problem->hide();
}

}  // namespace kinoscope
