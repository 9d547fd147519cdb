// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/data/split_parts.h"

#include <QWidget>

class QLabel;

namespace kinoscope::ui {

/// How many ratings are learned from, watched and tested on, as a bar of parts and in words.
class SplitPage : public QWidget {
    Q_OBJECT

public:
    explicit SplitPage(QWidget* parent = nullptr);

    void setParts(const SplitParts& parts);
    /// In place of a split.
    void setHint(const QString& hint);

private:
    class Bar;
    struct Row {
        QLabel* mark = nullptr;
        QLabel* name = nullptr;
        QLabel* size = nullptr;
    };
    void showRow(int index, std::int64_t size, std::int64_t all, const QString& name);

    Bar* m_bar;
    QWidget* m_rows;
    QLabel* m_hint;
    QList<Row> m_parts;
};

}  // namespace kinoscope::ui
