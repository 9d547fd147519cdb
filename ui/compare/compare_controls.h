// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runs/run_summary.h"

#include <QWidget>

#include <utility>

class QComboBox;
class QPushButton;
class QSlider;

namespace kinoscope::ui {

class CompareMap;

/// Which two runs are compared.
class CompareControls : public QWidget {
    Q_OBJECT

public:
    explicit CompareControls(QWidget* parent = nullptr);

    /// Oldest first; see ComparePage. Emits nothing.
    void setRuns(const QList<RunSummary>& runs);
    std::pair<int, int> chosen() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    QIcon badgeOf(int run) const;
    QComboBox* makeBox(const char* name, const QString& what);

    QComboBox* m_first;
    QComboBox* m_second;
    bool m_byPerson = false;  ///< the choice is the person's
};

/// Takes the films of a CompareMap from one run to the other: by hand, or gliding.
class CompareGlide : public QWidget {
    Q_OBJECT

public:
    explicit CompareGlide(CompareMap* map, QWidget* parent = nullptr);
    void setNames(const std::pair<int, int>& runs);

private:
    QPushButton* makeEnd(const char* name, double share);

    CompareMap* m_map;
    QPushButton* m_first;
    QPushButton* m_second;
    QSlider* m_slider;
};

}  // namespace kinoscope::ui
