// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace kinoscope::ui {

/// Dims a drawing that is not of what is shown elsewhere, and says in a chip of what it is. Whatever lies below can be
/// used as ever. As large as the drawing that it is made for, and hidden at first.
class MapVeil : public QWidget {
    Q_OBJECT

public:
    /// How much of the drawing is left to see: of another run's map, and of a random start from which nothing has been
    /// learned.
    static constexpr double ofAnotherRun = 0.4;
    static constexpr double ofNoRun = 0.25;

    explicit MapVeil(QWidget* drawing);

    /// `left` of 1 takes it away. Without `text` ("From run 4") there is no chip.
    void dim(double left, const QString& text = {});
    const QString& text() const { return m_text; }
    double left() const { return m_left; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double m_left = 1.0;
    QString m_text;
};

}  // namespace kinoscope::ui
