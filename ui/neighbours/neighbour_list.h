// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QListView>

#include <optional>

namespace kinoscope::ui {

class NeighbourDelegate;
class NeighbourModel;

/// A list of films with their factors as strips, or with similarity bars. Clicking (or Enter) picks one; with Ctrl or
/// Shift rows are chosen, to be copied.
class NeighbourList : public QListView {
    Q_OBJECT

public:
    /// `name` is its object name, `what` its accessible name. The model must outlive it, or go with the same owner.
    NeighbourList(const QString& name, const QString& what, NeighbourModel& model);

    /// Each film has a strip of its row of `vectors`; without any, and where the list is narrow, a bar. `picked`: whose
    /// closest they are.
    void setVectors(const FactorSnapshotPtr& vectors, std::optional<int> picked);

    /// A click on a similarity, and W, ask why the film is close.
    void setExplains(bool explains);
    /// Rows of two lines, for a low window.
    void setCompact(bool compact);

Q_SIGNALS:
    void filmPicked(int movie);
    void whyWanted(int movie);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void updateGeometries() override;

private:
    void pick(const QModelIndex& index);
    bool isOnValue(const QPoint& at) const;

    NeighbourDelegate* m_delegate;
    bool m_explains = false;
    bool m_pressedValue = false;
};

}  // namespace kinoscope::ui
