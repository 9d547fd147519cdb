// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compare/run_comparison.h"
#include "ui/charts/film_scatter.h"

#include <QVariantAnimation>

#include <memory>
#include <optional>
#include <utility>

namespace kinoscope::ui {

/// The films of two runs laid on each other, on their way from where the first has them to where the second does. Lines
/// show the way of the picked film and of those that moved most.
class CompareMap : public FilmScatter {
    Q_OBJECT

public:
    explicit CompareMap(QWidget* parent = nullptr);

    /// Null empties the map. Shows the first run.
    void setComparison(std::shared_ptr<const RunComparison> comparison);
    /// Components from 0, as on the map of films: x and y. What the runs lack is their last one.
    void setAxes(int x, int y);
    /// Takes the films from one run to the other at once.
    void setReducedMotion(bool reduced);
    /// 0: as in the first run; 1: as in the second.
    void setShare(double share);
    double share() const { return m_share; }
    /// Takes the films there, so that the eye can follow; with reduced motion at once.
    void glideTo(double share);

    /// The films whose ways are drawn, without the picked one.
    const std::vector<int>& movedMost() const { return m_movedMost; }
    /// In pixels.
    QLineF wayOf(int row) const;
    /// The names of the picked film's closest and of those that moved most, as far as there is room for them now,
    /// beside their dots; in pixels.
    struct Name {
        int row = 0;
        QString title;
        QRectF place;
        bool close = false;  ///< to the picked film: bold, as on the map of films
        std::optional<QLineF> leader;
    };
    QList<Name> names() const;
    QFont fontOf(bool close) const;

Q_SIGNALS:
    /// Also while gliding.
    void shareChanged(double share);

protected:
    QString explanationOf(int row) const override;

private:
    QPointF placeIn(const Eigen::MatrixXf& coordinates, int row) const;
    void nameAxes();
    void placeFilms();
    void fitRanges();

    std::shared_ptr<const RunComparison> m_comparison;
    std::vector<int> m_movedMost;
    QVariantAnimation m_glide;
    double m_share = 0.0;
    std::pair<int, int> m_axes{0, 2};
    bool m_reducedMotion = false;
};

/// The ways of a CompareMap.
class CompareWays : public QCPLayerable {
    Q_OBJECT

public:
    CompareWays(CompareMap* map, QCPAxisRect* area);

protected:
    QRect clipRect() const override { return m_area->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    void drawNames(QCPPainter* painter) const;

    const CompareMap& m_map;
    QCPAxisRect* m_area;
};

}  // namespace kinoscope::ui
