// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/neighbours/stability.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace kinoscope::ui {

/// Asks how steady the closest films are: trains more seeds on demand, shows how far that is and what came out.
class StabilityBar : public QWidget {
    Q_OBJECT

public:
    explicit StabilityBar(QWidget* parent = nullptr);

    /// Hidden while it is impossible.
    void setStability(const Stability& stability);
    /// Whether the person asks for it: else there is no question, only what is under way or known.
    void setAsked(bool asked);
    /// Without one, only what is under way or known is said: there is nothing to ask about.
    void setFilm(bool picked);
    bool showsSpread() const;

Q_SIGNALS:
    void trainRequested(int seeds);
    void cancelRequested();
    /// By the person; the map is to follow.
    void spreadToggled(bool shown);

private:
    QWidget* createQuestion();
    QWidget* createProgress();
    QWidget* createAnswer();
    void describe(const Stability& stability);
    void decideVisibility();

    QWidget* m_question = nullptr;
    QPushButton* m_train = nullptr;
    QSpinBox* m_seeds = nullptr;
    QWidget* m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_count = nullptr;
    QWidget* m_answer = nullptr;
    QLabel* m_text = nullptr;
    QCheckBox* m_spread = nullptr;
    Stability::Phase m_phase = Stability::Phase::impossible;
    bool m_filmPicked = true;
    bool m_asked = true;
};

}  // namespace kinoscope::ui
