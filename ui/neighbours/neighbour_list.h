// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace kinoscope::ui {

class NeighbourModel;

/// A list of films with similarity bars. Clicking (or Enter) picks one; with Ctrl or Shift rows are chosen, to be
/// copied.
class NeighbourList : public QListView {
    Q_OBJECT

public:
    /// `name` is its object name, `what` its accessible name. The model must outlive it, or go with the same owner.
    NeighbourList(const QString& name, const QString& what, NeighbourModel& model);

Q_SIGNALS:
    void filmPicked(int movie);

protected:
    void updateGeometries() override;

private:
    void pick(const QModelIndex& index);
};

}  // namespace kinoscope::ui
