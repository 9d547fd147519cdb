// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kinoscope {

class Session;

/// What is open and how it was trained, in a few words for the strip of results.
class StatusText : public QLabel {
    Q_OBJECT

public:
    explicit StatusText(Session& session, QWidget* parent = nullptr);

private:
    void showSession();

    Session& m_session;
};

}  // namespace kinoscope
