// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace kinoscope {

namespace ui {
class StateIcon;
}

/// One line above the map for what went wrong, until it is closed or the next thing succeeds.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const QString& message);
    /// With a button that shows `path` in its folder, if there is one.
    void showNote(const QString& message, const QString& path = {});
    /// With a button for `action`.
    void showOffer(const QString& message, QAction* action);
    /// Adds a button for what may help, until the next message.
    void offer(QAction* remedy);
    QString text() const;

private:
    void showInFolder();
    void showText(const QString& message, const QString& icon, const char* role);

    ui::StateIcon* m_icon;
    QLabel* m_label;
    QToolButton* m_remedy;
    QAction* m_showInFolder;
    QString m_path;  // of what the note is about
};

}  // namespace kinoscope
