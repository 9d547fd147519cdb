// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kinoscope::ui {

/// A few words about which epoch a view is of, such as "As of epoch 6"; hidden while there is nothing to say.
class EpochChip : public QLabel {
    Q_OBJECT

public:
    explicit EpochChip(const QString& objectName, QWidget* parent = nullptr);
    /// In the bottom right corner of `view`, over what that shows: nothing moves when it comes and goes.
    static EpochChip* over(QWidget* view, const QString& objectName);

    /// Empty `words` hide it; `explanation` is its tooltip.
    void say(const QString& words, const QString& explanation);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void moveToCorner();
};

}  // namespace kinoscope::ui
