// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/trained_model.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace kinoscope::ui {

/// Which epoch is shown, of how many, and its validation error: "Epoch 8 of 20 · kept 20" over "validation 0.870".
/// Always as wide as its longest text, so that nothing moves.
class EpochReadout : public QWidget {
    Q_OBJECT

public:
    explicit EpochReadout(QWidget* parent = nullptr);

    /// `kept`: the epoch whose model is kept; none while something learns.
    void showEpoch(std::optional<int> shown, int planned, std::optional<int> kept);
    /// In place of an epoch, how its run failed.
    void showFailure(const QString& failure);
    /// Of the epoch that is shown; null where it is not known. Of pairs it is a logistic loss.
    void showRecord(const EpochRecord* record, Feedback feedback);
    /// Whether there is room for a second line.
    void setValueShown(bool shown);
    /// "Epoch 8 of 20"
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QLabel* m_epoch;
    QLabel* m_value;
    std::optional<int> m_shown;
    int m_planned = 0;
};

}  // namespace kinoscope::ui
