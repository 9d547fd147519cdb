// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace kinoscope::ui {

class BlendTermRow;

/// The rows of a blend. When they are made anew, the button that had the keyboard hands it to the same one of the row
/// that is in its place then.
class BlendTermRows : public QWidget {
    Q_OBJECT

public:
    struct Term {
        QString name;
        bool minus = false;
    };

    explicit BlendTermRows(QWidget* parent = nullptr);

    void setTerms(const QList<Term>& terms);

Q_SIGNALS:
    /// Of the term at `index`.
    void signToggled(int index);
    void removed(int index);
    /// The last row, which had the keyboard, is gone.
    void keyboardLeft();

private:
    void handOnFrom(const QList<BlendTermRow*>& before);

    QVBoxLayout* m_column;
    QList<BlendTermRow*> m_rows;
};

}  // namespace kinoscope::ui
