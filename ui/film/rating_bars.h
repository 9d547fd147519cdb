// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace kinoscope::ui {

/// How often a film got each rating, as bars over the scale. The numbers are in the tool tip and the accessible
/// description.
class RatingBars : public QWidget {
    Q_OBJECT

public:
    explicit RatingBars(QWidget* parent = nullptr);

    /// Ratings, ascending, and how many people gave each; both of the same length.
    void setCounts(std::vector<double> levels, std::vector<int> counts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString describe() const;
    QRectF bar(std::size_t level) const;
    bool isLabelled(std::size_t level, double width) const;

    std::vector<double> m_levels;
    std::vector<int> m_counts;
};

}  // namespace kinoscope::ui
