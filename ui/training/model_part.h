// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace kinoscope::ui {

class ActionButton;
class NotebookOffer;
class RunStatus;

/// The part of the training panel about the model: which preset, what that means in a sentence, the way to all
/// settings, Train, and what came of it.
class ModelPart : public QWidget {
    Q_OBJECT

public:
    /// Places `preset`. `train` begins a run, and outlives it.
    ModelPart(QWidget* preset, QAction* train, QWidget* parent);

    ActionButton* trainButton() const { return m_train; }
    RunStatus* status() const { return m_status; }
    /// Without ratings there is nothing to say and to set.
    void setSentence(const QString& text);
    /// Whether the Notebook preset is offered.
    void setNotebookOffered(bool offered);
    /// Whether what came of it is of other settings than those that stand there now.
    void setStale(bool stale);

Q_SIGNALS:
    void settingsWanted();
    void notebookWanted();

private:
    QWidget* makeStaleNote();

    QLabel* m_sentence;
    QPushButton* m_settings;
    ActionButton* m_train;
    NotebookOffer* m_offer;
    QWidget* m_stale;
    RunStatus* m_status;
};

}  // namespace kinoscope::ui
