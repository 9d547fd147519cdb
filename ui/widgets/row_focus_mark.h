// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

class QAbstractItemView;
class QWidget;

namespace kinoscope::ui {

/// Marks where the keyboard is in a list or a table: a bar at the left of its current row, and of all of it where it
/// has no rows. A frame around the whole would be the loudest line of the window. For the whole program as long as it
/// lives; lists that drop down mark their row themselves.
class RowFocusMark : public QObject {
    Q_OBJECT

public:
    explicit RowFocusMark(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Bar;

    void follow(QAbstractItemView* view);
    void leave();
    QRect wanted() const;
    void place();

    QPointer<QAbstractItemView> m_view;  ///< with the keyboard; none in most
    QPointer<Bar> m_bar;                 ///< its viewport's
};

}  // namespace kinoscope::ui
