// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace kinoscope {

/// What an audience sees beside the map in presenter mode: one view or none, by Alt and its key; Alt+1 takes it away.
/// Lives on the GUI thread.
class Audience : public QObject {
    Q_OBJECT

public:
    /// The keys are those of `window`.
    explicit Audience(QWidget* window);

    /// `key`: 2 … 9.
    void addView(int key, QWidget* view);
    bool isPresent() const { return m_present; }
    /// It begins with the map, and `beside` it where that is not null.
    void setPresent(bool present, QWidget* beside = nullptr);
    /// Null for the map alone, and where there is no audience.
    QWidget* beside() const { return m_beside; }
    void show(QWidget* view);

Q_SIGNALS:
    void changed();

private:
    QAction* addKey(int key);

    QWidget* m_window;
    QList<QAction*> m_keys;
    QWidget* m_beside = nullptr;
    bool m_present = false;
};

}  // namespace kinoscope
