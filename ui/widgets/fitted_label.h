// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QLabel>
#include <QStringList>

namespace kinoscope::ui {

/// A line that is never cut: of several ways to say it, it shows the longest that has room, else nothing. Takes what
/// room its neighbours leave.
class FittedLabel : public QLabel {
    Q_OBJECT

public:
    explicit FittedLabel(QWidget* parent = nullptr);

    /// From the longest, which says all and is the accessible name, to the shortest.
    void setTexts(const QStringList& texts);
    /// In their place for a moment.
    void sayBriefly(const QStringList& texts, int ms);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    void fit();

    QStringList m_texts;
    QStringList m_brief;  ///< said in their place; empty: nothing is
    QBasicTimer m_timer;
};

}  // namespace kinoscope::ui
