// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

namespace kinoscope::ui {

/// The first screen: what this is, and three ways to begin (open a folder, get MovieLens, try the simulated
/// sample), recent data sets below. Also shows that something is loading, and what went wrong with what to do.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);
    ~StartPage() override;

    void setRecent(const QStringList& folders);
    void showBusy(const QString& what);      ///< "Reading u.data …"; buttons off, Cancel on
    void showShare(double share);            ///< how much of that is done, 0 … 1; until then the bar only moves
    void showError(const QString& message);  ///< where it arose, until the next action
    void showReady();

Q_SIGNALS:
    void openRequested();
    void getMovieLensRequested();
    void sampleRequested();
    void recentRequested(const QString& folder);
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
