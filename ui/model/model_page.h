// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/model/model_tables.h"
#include "core/data/dataset.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QStackedLayout;

namespace kinoscope::ui {

class ModelTable;

/// What a model is: the formula by which it predicts with its own figures in it, and its tables.
class ModelPage : public QWidget {
    Q_OBJECT

public:
    explicit ModelPage(QWidget* parent = nullptr);

    /// `feedback` and `scale` are those of the ratings that it learned from.
    void setModel(const ModelTables& model, Feedback feedback, const RatingScale& scale);
    /// In place of a model.
    void setHint(const QString& hint);
    bool isHint() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFormula();
    QWidget* makeTables();
    QString explanation(const ModelTables& model, Feedback feedback, const RatingScale& scale) const;

    QStackedLayout* m_stack;
    QBoxLayout* m_row = nullptr;
    QLabel* m_hint;
    QLabel* m_formula;
    QLabel* m_explanation;
    QLabel* m_sum;
    ModelTable* m_table;
};

}  // namespace kinoscope::ui
