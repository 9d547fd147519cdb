// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace kinoscope {

/// Takes one local file or folder that is dragged onto a window, and says while it hovers that it will be opened.
/// Lives on the GUI thread; owned by the window.
class DropTarget : public QObject {
    Q_OBJECT

public:
    explicit DropTarget(QWidget* window);

Q_SIGNALS:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QWidget* m_frame;  ///< drawn over all that the window holds
};

}  // namespace kinoscope
