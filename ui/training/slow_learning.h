// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/pace.h"

#include <QWidget>

class QComboBox;

namespace kinoscope::ui {

/// How fast a run learns, to be changed at any time; and, where the preset that is chosen has learned most of it by the
/// first beats, the offer of one that has not.
class SlowLearning : public QWidget {
    Q_OBJECT

public:
    explicit SlowLearning(QWidget* parent = nullptr);

    Pace pace() const;
    /// Whether the Notebook preset is offered while a run is to be slow.
    void setNotebookOffered(bool offered);

Q_SIGNALS:
    void paceChosen(Pace pace);
    void notebookWanted();

private:
    QWidget* makeOffer();
    void showOffer();

    QComboBox* m_pace;
    QWidget* m_offer;
    bool m_offered = false;
};

}  // namespace kinoscope::ui
