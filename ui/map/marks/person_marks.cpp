// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marks/person_marks.h"

#include "ui/map/marks/selection_marks.h"
#include "ui/map/state/gathering.h"
#include "ui/map/state/map_state.h"
#include "ui/plot/label_painter.h"
#include "ui/theme/star_shape.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QLineF>
#include <QToolTip>

#include <Eigen/Eigenvalues>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace kinoscope::ui {

namespace {

constexpr double ownRadius = 9.0;    ///< px, of the person's star
constexpr double tipReach = 14.0;    ///< px around the person's star
constexpr double starRadius = 6.0;   ///< of a rated film's
constexpr double regionReach = 1.5;  ///< standard deviations
constexpr int mostLookedAt = 2'000;  ///< films, for how far they lie apart
constexpr double widestLine = 4.0;
constexpr double leastWeight = 0.08;   ///< of the largest: less is not drawn
constexpr std::size_t mostTitles = 8;  ///< more would cover the map
constexpr int mostKeptClear = 30;      ///< stars; clear of hundreds no title would find a place

}  // namespace

PersonMarks::PersonMarks(QCustomPlot* plot, const MapState& state, QCPAxisRect* area)
    : QCPLayerable(plot), m_state(state), m_area(area)
{
}

void PersonMarks::applyTheme(const Theme& theme, const QFont& font)
{
    m_theme = &theme;
    m_font = font;
}

std::vector<QPointF> PersonMarks::fittingPlaces() const
{
    std::vector<QPointF> places;
    for (const int movie : m_person.fitting)
        if (movie < m_state.filmCount() && m_state.hasPlace(movie))
            places.push_back(m_state.position(movie));
    return places;
}

std::vector<QPointF> PersonMarks::group() const
{
    if (m_state.isEmpty())
        return {};
    std::vector<QPointF> all;
    for (int row = 0; row < m_state.filmCount(); row += 1 + m_state.filmCount() / mostLookedAt)
        if (m_state.hasPlace(row))
            all.push_back(m_state.position(row));
    std::vector<QPointF> group = largestGathering(fittingPlaces(), spreadOf(all));
    for (QPointF& place : group)
        place = {m_area->axis(QCPAxis::atBottom)->coordToPixel(place.x()),
                 m_area->axis(QCPAxis::atLeft)->coordToPixel(place.y())};
    return group;
}

std::optional<QPointF> PersonMarks::place() const
{
    const std::vector<QPointF> places = group();
    return places.empty() ? std::nullopt : std::optional(middleOf(places));
}

bool PersonMarks::showTip(const QHelpEvent& help, QWidget* plot) const
{
    const std::optional<QPointF> at = place();
    if (!at || QLineF(*at, QPointF(help.pos())).length() > tipReach)
        return false;
    const QString note = tr("%1: where most of the films that fit best lie together, %2 of %3. People have no place of "
                            "their own among films.")
                             .arg(m_person.name)
                             .arg(group().size())
                             .arg(fittingPlaces().size());
    QToolTip::showText(help.globalPos(), QStringLiteral("<p>%1</p>").arg(note.toHtmlEscaped()), plot);
    return true;
}

QList<std::pair<LegendMark, QString>> PersonMarks::legend() const
{
    QList<std::pair<LegendMark, QString>> marks;
    if (!m_person.fitting.empty())
        marks.append({LegendMark::person, m_person.name});
    if (!m_person.stars.empty())
        marks.append({LegendMark::ownStar, tr("own films")});
    const auto speaks = [this](auto counts) {
        return std::any_of(m_person.stars.begin(), m_person.stars.end(),
                           [&](const PersonStar& star) { return counts(star.weight); });
    };
    if (m_person.film && speaks([](double weight) { return weight >= leastWeight; }))
        marks.append({LegendMark::speaksFor, tr("speaks for it")});
    if (m_person.film && speaks([](double weight) { return weight <= -leastWeight; }))
        marks.append({LegendMark::speaksAgainst, tr("against")});
    return marks;
}

void PersonMarks::draw(QCPPainter* painter)
{
    if (m_state.isEmpty() || m_person.isEmpty())
        return;
    const std::optional<QPointF> centre = place();
    if (centre)
        drawRegion(painter, *centre);
    drawLines(painter);
    drawStars(painter);
    if (m_person.film && *m_person.film < m_state.filmCount() && m_state.hasPosition(*m_person.film)) {
        const double radius = m_state.diameter(*m_person.film) / 2.0 + SelectionMarks::ringReach - 1.5;
        painter->setPen(QPen(m_theme->selection, 2.2 * m_state.scale()));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(filmPixel(m_state, *m_person.film, *m_area), radius, radius);
    }
    if (centre) {
        painter->setPen(QPen(m_theme->panel, 1.5));
        painter->setBrush(m_theme->text);
        painter->drawPolygon(starShape(*centre, ownRadius * m_state.scale()));
    }
    const LabelPainter labelPainter(painter, m_theme->panel);
    for (const Label& label : labels()) {
        QStaticText text(label.text);
        text.setTextFormat(Qt::PlainText);
        text.prepare({}, label.font);
        const double ascent = QFontMetricsF(label.font).ascent();
        labelPainter.text({label.rect.left(), label.rect.bottom() - 2.0 - ascent}, text, label.font, m_theme->text);
    }
}

void PersonMarks::drawRegion(QCPPainter* painter, const QPointF& centre) const
{
    const std::vector<QPointF> places = group();
    if (places.size() < 3)
        return;
    Eigen::Matrix2d covariance = Eigen::Matrix2d::Zero();
    for (const QPointF& place : places) {
        const Eigen::Vector2d off(place.x() - centre.x(), place.y() - centre.y());
        covariance += off * off.transpose();
    }
    covariance /= static_cast<double>(places.size());
    const Eigen::SelfAdjointEigenSolver<Eigen::Matrix2d> axes(covariance);
    const Eigen::Vector2d lengths = regionReach * axes.eigenvalues().cwiseMax(0.0).cwiseSqrt();
    const Eigen::Vector2d longer = axes.eigenvectors().col(1);
    QColor ground = m_theme->density;
    ground.setAlphaF(0.12F);
    painter->save();
    painter->translate(centre);
    painter->rotate(std::atan2(longer.y(), longer.x()) * 180.0 / std::numbers::pi);
    painter->setPen(QPen(m_theme->mutedText, m_state.scale(), Qt::DashLine));
    painter->setBrush(ground);
    painter->drawEllipse(QPointF(), lengths(1), lengths(0));
    painter->restore();
}

void PersonMarks::drawLines(QCPPainter* painter) const
{
    if (!m_person.film || *m_person.film >= m_state.filmCount() || !m_state.hasPosition(*m_person.film))
        return;
    const QPointF to = filmPixel(m_state, *m_person.film, *m_area);
    for (const PersonStar& star : m_person.stars) {
        if (std::abs(star.weight) < leastWeight || star.movie >= m_state.filmCount() || !m_state.hasPlace(star.movie))
            continue;
        const bool against = star.weight < 0.0;
        QColor colour = against ? m_theme->negative : m_theme->accent;
        colour.setAlphaF(0.7F);
        painter->setPen(QPen(colour, std::max(1.0, widestLine * std::abs(star.weight)) * m_state.scale(),
                             against ? Qt::DashLine : Qt::SolidLine));
        painter->drawLine(filmPixel(m_state, star.movie, *m_area), to);
    }
}

void PersonMarks::drawStars(QCPPainter* painter) const
{
    const double radius = starRadius * m_state.scale();
    for (const PersonStar& star : m_person.stars) {
        if (star.movie >= m_state.filmCount() || !m_state.hasPlace(star.movie))
            continue;
        const QPointF at = filmPixel(m_state, star.movie, *m_area);
        painter->setPen(QPen(m_theme->text, 1.3 * m_state.scale()));
        painter->setBrush(m_theme->panel);
        painter->drawPolygon(starShape(at, radius));
    }
}

// At the right of its mark, or at the left, above, below; where none of these is free, not at all.
void PersonMarks::addLabel(QList<Label>& labels, const QPointF& at, double reach, const QString& text, bool heavy) const
{
    QFont font = m_font;
    font.setWeight(heavy ? QFont::Bold : QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QSizeF size(metrics.horizontalAdvance(text), metrics.capHeight() + 4.0);
    const std::array corners{QPointF(at.x() + reach, at.y() - size.height() / 2.0),
                             QPointF(at.x() - reach - size.width(), at.y() - size.height() / 2.0),
                             QPointF(at.x() - size.width() / 2.0, at.y() - reach - size.height()),
                             QPointF(at.x() - size.width() / 2.0, at.y() + reach)};
    for (const QPointF& corner : corners) {
        const QRectF rect(corner, size);
        const bool free = QRectF(m_area->rect()).contains(rect) &&
                          std::none_of(labels.begin(), labels.end(),
                                       [&rect](const Label& other) { return other.rect.intersects(rect); });
        if (!free)
            continue;
        labels.append({rect, text, font});
        return;
    }
}

QList<QRectF> PersonMarks::starAreas() const
{
    QList<QRectF> areas;
    const double radius = starRadius * m_state.scale();
    for (const PersonStar& star : m_person.stars)
        if (star.movie < m_state.filmCount() && m_state.hasPlace(star.movie) && areas.size() < mostKeptClear)
            areas << QRectF(filmPixel(m_state, star.movie, *m_area) - QPointF(radius, radius),
                            QSizeF(2.0 * radius, 2.0 * radius));
    return areas;
}

QList<PersonMarks::Label> PersonMarks::labels() const
{
    QList<Label> labels;
    if (m_state.isEmpty() || m_person.isEmpty())
        return labels;
    if (const std::optional<QPointF> centre = place())
        addLabel(labels, *centre, ownRadius * m_state.scale() + 3.0, m_person.name, true);
    std::size_t titles = 0;
    for (const PersonStar& star : m_person.stars)
        if (star.movie < m_state.filmCount() && m_state.hasPlace(star.movie) && titles++ < mostTitles)
            addLabel(labels, filmPixel(m_state, star.movie, *m_area), starRadius * m_state.scale() + 3.0, star.title,
                     false);
    return labels;
}

QList<QRectF> PersonMarks::textAreas() const
{
    QList<QRectF> areas = starAreas();
    for (const Label& label : labels())
        areas << label.rect;
    return areas;
}

}  // namespace kinoscope::ui
