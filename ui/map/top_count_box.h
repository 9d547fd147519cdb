// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace kinoscope::ui {

/// How many films stand out on the map: some numbers to choose from, or one that is typed.
class TopCountBox : public QComboBox {
    Q_OBJECT

public:
    explicit TopCountBox(QWidget* parent = nullptr);

    /// 0 stands for all. Does not emit.
    void setFilms(int films);

Q_SIGNALS:
    /// By the user; as before where what was typed is no number. Whoever hears of it sets what shall be.
    void committed(int films);

private:
    void commit();

    int m_films = 0;
};

}  // namespace kinoscope::ui
