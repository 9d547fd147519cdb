// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/recent_source.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace kinoscope::ui {

/// "Name three films you love": the way to recommendations, where there is a trained run to make them.
class ForMeCard : public QFrame {
    Q_OBJECT

public:
    explicit ForMeCard(QWidget* parent = nullptr);

    /// Of these the newest run makes them; without one this is hidden.
    void setRecent(const QList<RecentSource>& sources);
    bool hasRun() const { return !m_path.isEmpty(); }
    QPushButton* button() const { return m_button; }

Q_SIGNALS:
    /// The run is to be opened.
    void wanted(const QString& path);

private:
    QLabel* m_text;
    QPushButton* m_button;
    QString m_path;
};

}  // namespace kinoscope::ui
