// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

namespace kinoscope::ui {

/// Somebody whose vector points where the shown person's does.
struct LikeMindedPerson {
    int user = 0;  ///< user index
    QString title;
    double cosine = 0.0;
    int common = -1;  ///< films that both rated; −1: not known
    QString alike;    ///< "Fargo (5), Alien (5)": empty for none, or not known
    QString apart;    ///< "Evita (2, 5)": the shown person's rating, then theirs
};

/// A row of the list of like-minded people: who it is, how close, what both rated, where they agree and differ. A click
/// or Enter opens them.
class LikeMindedRow : public QFrame {
    Q_OBJECT

public:
    explicit LikeMindedRow(const LikeMindedPerson& person, QWidget* parent = nullptr);

    const LikeMindedPerson& person() const { return m_person; }

Q_SIGNALS:
    void personWanted(int user);
    /// To the row before, −1, or after, 1.
    void stepped(int by);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    LikeMindedPerson m_person;
};

}  // namespace kinoscope::ui
