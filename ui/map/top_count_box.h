// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace kinoscope::ui {

/// How many films stand out on the map: some numbers to choose from, and the one that is set where it is none of these,
/// as settings and model files may have it.
class TopCountBox : public QComboBox {
    Q_OBJECT

public:
    explicit TopCountBox(QWidget* parent = nullptr);

    /// 0 stands for all. Does not emit.
    void setFilms(int films);
    /// Numbers that all films are within are not offered.
    void setFilmCount(int films);

Q_SIGNALS:
    /// By the user.
    void chosen(int films);

private:
    void fill();

    int m_films = 0;      ///< chosen; 0: all
    int m_filmCount = 0;  ///< of the map; 0: not known
};

}  // namespace kinoscope::ui
