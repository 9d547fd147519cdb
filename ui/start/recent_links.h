// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/recent_source.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace kinoscope::ui {

/// What was opened before, a line each: its name is a link, beside it what was made of it and when. Hidden where there
/// is nothing.
class RecentLinks : public QWidget {
    Q_OBJECT

public:
    explicit RecentLinks(QWidget* parent = nullptr);

    void setSources(const QList<RecentSource>& sources);

Q_SIGNALS:
    void wanted(const QString& path);

private:
    QWidget* makeLine(const RecentSource& source);

    QVBoxLayout* m_lines;
};

}  // namespace kinoscope::ui
