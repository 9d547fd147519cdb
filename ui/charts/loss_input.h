// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

#include <optional>

class QMouseEvent;

namespace kinoscope::ui {

class EpochCursor;
class LossHistory;
class LossPlot;
struct Theme;

/// What the pointer does on the learning curves: it shows what an epoch or an axis is, and picks epochs. Its plot hands
/// events over, and owns it.
class LossInput : public QObject {
    Q_OBJECT

public:
    LossInput(LossPlot* plot, const LossHistory& history);

    void applyTheme(const Theme& theme);
    /// To be called after the plot itself has had the event.
    void after(QEvent* event);

Q_SIGNALS:
    /// Clicked, or dragged to: one with a record, from 0, or start_epoch.
    void epochPicked(int epoch);

private:
    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void leave();
    std::optional<int> epochAt(const QPoint& pixel) const;
    QString epochText(int epoch) const;
    /// Of a change of the learning rate that is there; else empty.
    QString rateTextAt(const QPoint& pixel) const;
    void pickAt(const QPoint& pixel);
    QString explanationAt(const QPoint& pixel) const;

    LossPlot* m_plot;
    const LossHistory& m_history;
    EpochCursor* m_cursor;
    bool m_picking = false;  ///< the button is down
};

}  // namespace kinoscope::ui
