// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace kinoscope::ui {

class EpochChip;

/// The way back and forth through the films that were picked, and which epoch the card is of where that is not the
/// newest: that has its place whether it is said or not.
class FilmHistory : public QWidget {
    Q_OBJECT

public:
    explicit FilmHistory(QWidget* parent = nullptr);

    void setPossible(bool back, bool forward);
    /// Empty `note`: nothing.
    void setNote(const QString& note, const QString& explanation);

Q_SIGNALS:
    void backRequested();
    void forwardRequested();

private:
    QToolButton* makeButton(const char* name, const QString& icon, const QString& what, const QString& key);

    QToolButton* m_back;
    QToolButton* m_forward;
    EpochChip* m_note;
};

}  // namespace kinoscope::ui
