// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/legend/map_legend.h"
#include "ui/map/state/person_mark.h"
#include "ui/plot/custom_plot.h"

#include <optional>
#include <vector>

class QHelpEvent;

namespace kinoscope::ui {

class MapState;
struct Theme;

/// Draws somebody on the map: a filled star where they stand, a dashed ellipse of 1.5 standard deviations around the
/// films that fit them, outlined stars at their own, and lines to the film that is looked at, as wide as their part in
/// it, dashed where they speak against it.
class PersonMarks : public QCPLayerable {
    Q_OBJECT

public:
    PersonMarks(QCustomPlot* plot, const MapState& state, QCPAxisRect* area);
    void applyTheme(const Theme& theme, const QFont& font);
    void setPerson(PersonMark person) { m_person = std::move(person); }
    const PersonMark& person() const { return m_person; }
    /// Where they stand, in pixels; nothing where no film that fits has a place.
    std::optional<QPointF> place() const;
    /// Where its text is, in pixels: titles of films keep clear of it.
    QList<QRectF> textAreas() const;
    /// What is drawn, for the map's legend; nothing where nothing is.
    QList<std::pair<LegendMark, QString>> legend() const;
    /// Says over the person's star what it means; whether the pointer is there.
    bool showTip(const QHelpEvent& help, QWidget* plot) const;

protected:
    QRect clipRect() const override { return m_area->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    void draw(QCPPainter* painter) override;

private:
    /// Of the films that fit best, in coordinates; best first.
    std::vector<QPointF> fittingPlaces() const;
    /// Where most of them lie together, in pixels.
    std::vector<QPointF> group() const;
    void drawRegion(QCPPainter* painter, const QPointF& centre) const;
    void drawLines(QCPPainter* painter) const;
    void drawStars(QCPPainter* painter) const;
    struct Label {
        QRectF rect;
        QString text;
        QFont font;
    };
    void addLabel(QList<Label>& labels, const QPointF& at, double reach, const QString& text, bool heavy) const;
    QList<Label> labels() const;
    QList<QRectF> starAreas() const;

    const MapState& m_state;
    QCPAxisRect* m_area;
    const Theme* m_theme = nullptr;
    QFont m_font;
    PersonMark m_person;
};

}  // namespace kinoscope::ui
