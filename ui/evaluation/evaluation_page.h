// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evaluation/evaluation.h"

#include <QWidget>

#include <memory>

namespace kinoscope::ui {

class NewcomerPart;

/// How good a model is: a table of it beside what needs no model, and its predictions beside real ratings.
class EvaluationPage : public QWidget {
    Q_OBJECT

public:
    explicit EvaluationPage(QWidget* parent = nullptr);
    ~EvaluationPage() override;

    /// In place of the figures: what to do next, or that they are being worked out.
    void setHint(const QString& hint);
    void setEvaluation(const std::shared_ptr<const Evaluation>& evaluation, bool choseTheEpoch);

    /// Below the figures.
    NewcomerPart* newcomers() const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
