// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace kinoscope {

namespace ui {
class HintBubble;
}

struct TourStop {
    QPointer<QWidget> target;
    QString text;
    std::function<bool()> isReady = {};  ///< whether there is something to see yet; without it there always is
};

/// A few hints, one after the other, each beside what it speaks of. Lives on the GUI thread.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(QWidget* window, QList<TourStop> stops);

    bool isRunning() const { return m_at >= 0; }

public Q_SLOTS:
    /// From that stop on. Only what was asked for takes the keyboard: who types goes on typing.
    void start(int stop, bool isAskedFor);
    void end();
    /// The person did what the stop of that number asks for: on to the next.
    void passed(int stop);
    /// Shows the stop that waits, if it is ready now.
    void look();

private:
    void goTo(int stop, bool isAskedFor);

    QList<TourStop> m_stops;
    ui::HintBubble* m_bubble;
    int m_at = -1;
    bool m_waiting = false;  // for the stop to be ready
};

}  // namespace kinoscope
