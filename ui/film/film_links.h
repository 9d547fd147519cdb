// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace kinoscope::ui {

/// Where one can go from a film: to what is unlike it, and to blends with it.
class FilmLinks : public QWidget {
    Q_OBJECT

public:
    explicit FilmLinks(QWidget* parent = nullptr);

    /// Whether the films that are listed are those unlike it: then the link leads back.
    void setUnlike(bool unlike);

Q_SIGNALS:
    void unlikeToggled();
    void blendRequested();

private:
    QPushButton* m_unlike;
};

}  // namespace kinoscope::ui
