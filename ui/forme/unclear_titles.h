// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forme/rated_film.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;

namespace kinoscope::ui {

/// Asks which films are meant, all in one list: each line has a title and a choice, "None of these" to begin with, so
/// that nothing is rated that nobody chose. Lives on the GUI thread.
class UnclearTitles : public QDialog {
    Q_OBJECT

public:
    UnclearTitles(const std::vector<UnclearTitle>& titles, QWidget* parent);

    /// In the titles' order: MovieIndex; none where none of them is meant.
    std::vector<std::optional<int>> answers() const;

private:
    std::vector<QComboBox*> m_choices;
};

}  // namespace kinoscope::ui
