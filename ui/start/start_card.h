// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kinoscope::ui {

/// One way to begin: an icon, a heading, a sentence and a link; or two, where there are two ways of it.
class StartCard : public QFrame {
    Q_OBJECT

public:
    StartCard(const QString& buttonName, const QString& icon, const QString& heading, const QString& sentence,
              const QString& buttonText);

    QPushButton* button() const { return m_button; }
    /// Beside the first one.
    QPushButton* addButton(const QString& name, const QString& text);
    /// What comes first on the page: its link is the blue button.
    void setPrimary(bool primary);

protected:
    void changeEvent(QEvent* event) override;

private:
    void drawIcon();

    QString m_icon;
    QLabel* m_picture;
    QWidget* m_buttons;
    QPushButton* m_button;
};

}  // namespace kinoscope::ui
