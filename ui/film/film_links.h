// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace kinoscope::ui {

/// The last row of the film's card, always in its place: how steady its closest films are, what is unlike it, and
/// blends with it.
class FilmLinks : public QWidget {
    Q_OBJECT

public:
    explicit FilmLinks(QWidget* parent = nullptr);

    /// Whether the films that are listed are those unlike it: then the link leads back.
    void setUnlike(bool unlike);
    /// Whether more seeds can be trained.
    void setSteadyOffered(bool offered);

Q_SIGNALS:
    void unlikeToggled();
    void blendRequested();
    /// Whether the person wants to ask how steady the list is.
    void steadyToggled(bool asked);

private:
    QPushButton* makeLink(const char* name);

    QPushButton* m_steady;
    QPushButton* m_blend;
    QPushButton* m_unlike;
};

}  // namespace kinoscope::ui
