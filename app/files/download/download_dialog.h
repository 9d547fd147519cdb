// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/download/catalogue.h"
#include "app/files/download/download.h"

#include <QDialog>

class QLineEdit;
class QNetworkAccessManager;
class QPushButton;

namespace kinoscope {

class DownloadProblemBox;
class DownloadProgressBox;
class DownloadTable;
class SetDetails;
enum class SetState;

/// File → Get ratings: the sets with size, licence and citation, where they go, and the download of one of them with
/// what went wrong and what to do about it. Does not block the window.
class DownloadDialog : public QDialog {
    Q_OBJECT

public:
    /// Fetches over `network`, or over the system's own, made when the first download begins. `pool` must outlive it.
    DownloadDialog(Pool& pool, const QList<DownloadSet>& sets, QWidget* parent = nullptr,
                   QNetworkAccessManager* network = nullptr, const DownloadLimits& limits = {});
    ~DownloadDialog() override;

    void setFolder(const QString& folder);
    bool isBusy() const { return m_download != nullptr; }

Q_SIGNALS:
    /// A set is on this computer, whole, and the person wants it open.
    void ready(const QString& folder);
    /// GroupLens cannot be reached; Debian has a small MovieLens of 2016 in a package.
    void debianCopyRequested();

public Q_SLOTS:
    void reject() override;  ///< ends a download; what was fetched is kept

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeFolderRow();
    QWidget* makeButtons();
    void connectParts();

    const DownloadSet& current() const;
    SetState stateOf(const DownloadSet& set) const;
    QString targetOf(const DownloadSet& set) const;
    void chooseFolder();
    void showCurrent();
    void updateStates();
    void updateButtons();
    void begin();
    void cancel();
    void showProgress(const DownloadProgress& progress);
    void showProblem(const DownloadProblem& problem);
    void clearMessages();
    void endDownload();

    Pool& m_pool;
    const QList<DownloadSet> m_sets;
    const DownloadLimits m_limits;
    QNetworkAccessManager* m_network;
    Download* m_download = nullptr;
    bool m_cancelling = false;

    DownloadTable* m_table;
    SetDetails* m_details;
    DownloadProgressBox* m_progress = nullptr;
    DownloadProblemBox* m_problem = nullptr;
    QLineEdit* m_folder = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_begin = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_close = nullptr;
};

/// Where fetched sets go if nobody says otherwise: below the user's own data.
QString defaultDownloadFolder();

}  // namespace kinoscope
