// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/recent_source.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace kinoscope::ui {

/// The first screen: what this is, and three ways to begin (open a folder, get MovieLens, try the simulated
/// sample), recent data sets below. Where there is a trained run, recommendations by it come first. Also shows that
/// something is loading, and what went wrong with what to do.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    ~StartPage() override;

    /// Newest first; names that differ.
    void setRecent(const QList<RecentSource>& sources);
    void showBusy(const QString& what);      ///< "Reading u.data …"; buttons off, Cancel on
    void showShare(double share);            ///< how much of that is done, 0 … 1; until then the bar only moves
    void showError(const QString& message);  ///< where it arose, until the next action
    void showReady();

Q_SIGNALS:
    void openRequested();
    void getMovieLensRequested();
    void sampleRequested();
    /// A saved run is to be opened, to recommend films by it.
    void forMeRequested(const QString& path);
    void recentRequested(const QString& path);
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
