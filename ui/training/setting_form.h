// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/model/settings.h"

#include <QWidget>

#include <memory>

namespace kinoscope::ui {

class PresetBox;

/// Every setting as a field, in groups, with its name in the notebook or PyTorch and a mark where it differs from the
/// preset. Bounds, labels and meanings are those of core's setting_infos().
class SettingForm : public QWidget {
    Q_OBJECT

public:
    explicit SettingForm(QWidget* parent = nullptr);
    ~SettingForm() override;

    /// The presets, for whoever shows the form to place; enabled as the form is. Deleted by the form as long as it has
    /// no parent.
    PresetBox* presetBox() const;

    TrainingSettings settings() const;
    /// A preset that is not known counts as the first one, edited.
    void setSettings(const TrainingSettings& settings);
    /// Whether the data set knows when its ratings were given.
    void setTimesKnown(bool known);
    /// Presets and steps that cannot learn from it are disabled; where one of them was chosen, it is the first instead.
    void setFeedback(Feedback feedback);
    void setCudaAvailable(bool available, const QString& reason);
    /// Locked fields say in their tooltip what to do to unlock them. The learning rate's is never locked.
    void setLocked(bool locked);
    /// What the learning rate of the run under way has become, when it was not chosen here.
    void showLearningRate(double rate);
    /// As a run that has ended had them: its first learning rate, and where it changed, so that to train again is to
    /// train as it did.
    void setRates(const TrainingSettings& ofRun);
    void choosePreset(const char* name);
    /// As by hand in its field.
    void chooseLearningRate(double rate);

Q_SIGNALS:
    /// By the person, not by setSettings().
    void edited();
    /// The same, while the fields are locked.
    void learningRateChosen(double rate);

protected:
    void changeEvent(QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
