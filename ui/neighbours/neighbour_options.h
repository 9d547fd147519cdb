// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/neighbours/neighbour_choice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;

namespace kinoscope::ui {

/// By what films count as close, and how often a film must have been rated to be listed.
class NeighbourOptions : public QWidget {
    Q_OBJECT

public:
    explicit NeighbourOptions(QWidget* parent = nullptr);

    NeighbourChoice choice() const;
    /// A number of ratings between two of the slider's becomes the smaller one. Emits nothing.
    void setChoice(const NeighbourChoice& choice);
    /// By which choice the films below were found: the heading names those, which come a moment after a new choice.
    void setListed(const NeighbourChoice& choice);

    /// Asks for the films least similar, or the closest again.
    void toggleFarthest();
    /// Without a choice of similarities.
    void setSimple(bool simple);

Q_SIGNALS:
    void edited(const NeighbourChoice& choice);

protected:
    void changeEvent(QEvent* event) override;

private:
    void onEdited();
    void describe();

    QComboBox* m_similarity;
    QLabel* m_heading;
    QLabel* m_ratings;
    QSlider* m_slider;
    bool m_farthest = false;
};

}  // namespace kinoscope::ui
