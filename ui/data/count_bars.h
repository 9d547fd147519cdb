// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace kinoscope::ui {

/// How many there are of each kind, as bars side by side. The numbers are in the tooltips and the accessible
/// description.
class CountBars : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString label;  ///< below it, where there is room
        QString words;  ///< what it counts, whole: "20 to 49: 123 people"
        std::int64_t count = 0;
    };

    CountBars(const QString& objectName, const QString& accessibleName, QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int labelHeight() const;
    QRectF bar(std::size_t index) const;
    void paintLabels(QPainter& painter) const;

    std::vector<Bar> m_bars;
    std::int64_t m_most = 1;
};

}  // namespace kinoscope::ui
