// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QList>
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace kinoscope {

/// Messages that come and go: one below the other, they lie over the lower end of an area and move nothing. Lives on
/// the GUI thread; its parent is what they lie over.
class FloatingBars : public QWidget {
    Q_OBJECT

public:
    /// Takes the bars, which whoever made them shows and hides.
    FloatingBars(QWidget* over, const QList<QWidget*>& bars);

    /// At whose lower end they lie from now on: the parent, or something inside it.
    void setArea(QWidget* area);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void add(QWidget* bar);
    void place();
    void fit();

    QPointer<QWidget> m_area;
    QVBoxLayout* m_column;
    QBasicTimer m_again;
};

}  // namespace kinoscope
