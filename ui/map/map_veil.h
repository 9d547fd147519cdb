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
    explicit MapVeil(QWidget* drawing);

    /// "From run 4"; empty takes it away.
    void setText(const QString& text);
    const QString& text() const { return m_text; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

}  // namespace kinoscope::ui
