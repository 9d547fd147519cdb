// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

namespace kinoscope::ui {

/// A line of PartBars.
struct PartBar {
    enum class Look { plain, muted };
    QString name;
    double value = 0.0;
    QString figure;  ///< the value as it is written
    Look look = Look::plain;
};

/// Named numbers as bars on one scale, from a common zero: to the right above 0, to the left below. The whole is read
/// as one text.
class PartBars : public QWidget {
    Q_OBJECT

public:
    explicit PartBars(const QString& name, QWidget* parent = nullptr);

    void setBars(const QList<PartBar>& bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int lineHeight() const;

    QList<PartBar> m_bars;
};

}  // namespace kinoscope::ui
