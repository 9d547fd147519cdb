// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/recent_source.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace kinoscope::ui {

class FirstFilms;

/// The first screen: what this is, and three ways to begin (open what is here, get MovieLens, try the simulated
/// sample), recent data sets below. Where there is a trained run, "Name three films you love" comes first. Also shows
/// that something is loading, and what went wrong with what to do.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    ~StartPage() override;

    /// Newest first; names that differ.
    void setRecent(const QList<RecentSource>& sources);
    /// The newest trained run among them; empty: there is none.
    QString runPath() const;
    /// That run cannot be read: the page is as without one.
    void dropRun();
    FirstFilms* firstFilms() const;
    void showBusy(const QString& what);      ///< "Reading u.data …"; buttons off, Cancel on
    void showShare(double share);            ///< how much of that is done, 0 … 1; until then the bar only moves
    void showError(const QString& message);  ///< where it arose, until the next action
    void showReady();

Q_SIGNALS:
    void openFileRequested();
    void openRequested();
    void getMovieLensRequested();
    void sampleRequested();
    /// What is to guess by while the page is seen: runPath(); empty, to let go of it, where it is not seen.
    void runWanted(const QString& path);
    void recentRequested(const QString& path);
    void cancelRequested();

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
