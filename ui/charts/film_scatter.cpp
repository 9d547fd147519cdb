// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/film_scatter.h"

#include "core/data/text/title.h"
#include "ui/plot/haloed_text.h"
#include "ui/plot/linear_view.h"
#include "ui/text/words.h"

#include <QToolTip>

#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr double dotDiameter = 3.5;
constexpr double reach = 6.0;
const auto marksLayer = QStringLiteral("overlay");

}  // namespace

ScatterDots::ScatterDots(QCustomPlot* plot, QCPAxisRect* area) : QCPLayerable(plot), m_area(area) {}

// On screen each dot is a copy of a small picture; in a vector format each is drawn as a circle, to be sharp at every
// scale.
void ScatterDots::draw(QCPPainter* painter)
{
    const LinearView view(m_area->axis(QCPAxis::atBottom), m_area->axis(QCPAxis::atLeft));
    if (painter->modes().testFlag(QCPPainter::pmNoCaching)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colour);
        for (const QPointF& dot : m_dots)
            painter->drawEllipse(view.pixel(dot), dotDiameter / 2.0, dotDiameter / 2.0);
        return;
    }
    const double ratio = painter->device()->devicePixelRatioF();
    const int side = static_cast<int>(std::ceil((dotDiameter + 1.0) * ratio));
    QPixmap picture(side, side);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    const QPointF middle(side / ratio / 2.0, side / ratio / 2.0);
    {
        QPainter brush(&picture);
        brush.setRenderHint(QPainter::Antialiasing);
        brush.setPen(Qt::NoPen);
        brush.setBrush(m_colour);
        brush.drawEllipse(middle, dotDiameter / 2.0, dotDiameter / 2.0);
    }
    for (const QPointF& dot : m_dots)
        painter->drawPixmap(view.pixel(dot) - middle, picture);
}

ScatterMarks::ScatterMarks(FilmScatter* plot, QCPAxisRect* area) : QCPLayerable(plot), m_plot(*plot), m_area(area) {}

void ScatterMarks::draw(QCPPainter* painter)
{
    const Theme& theme = m_plot.theme();
    painter->setPen(QPen(theme.panel, 1.0));
    painter->setBrush(theme.selection);
    for (const int row : m_plot.neighbours())
        if (m_plot.hasPlace(row))
            painter->drawEllipse(m_plot.pixelOf(row), 4.0, 4.0);
    painter->setBrush(Qt::NoBrush);
    if (m_plot.hovered() && m_plot.hasPlace(*m_plot.hovered())) {
        painter->setPen(QPen(theme.text, 1.2));
        painter->drawEllipse(m_plot.pixelOf(*m_plot.hovered()), 5.5, 5.5);
    }
    if (!m_plot.current() || !m_plot.hasPlace(*m_plot.current()))
        return;
    const QPointF at = m_plot.pixelOf(*m_plot.current());
    painter->setPen(QPen(theme.selection, 2.0));
    painter->setBrush(theme.panel);
    painter->drawEllipse(at, 6.0, 6.0);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.selection);
    painter->drawEllipse(at, 2.5, 2.5);
    drawTitle(painter, at);
}

// Right of the film, or left where there is no room.
void ScatterMarks::drawTitle(QCPPainter* painter, const QPointF& at) const
{
    QFont bold = m_plot.smallFont();
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const double width = metrics.horizontalAdvance(m_title);
    const bool fitsRight = at.x() + 10.0 + width < m_area->right();
    const QPointF baseline(fitsRight ? at.x() + 10.0 : at.x() - 10.0 - width,
                           at.y() + (metrics.ascent() - metrics.descent()) / 2.0);
    drawHaloed(painter, baseline, m_title, bold, m_plot.theme().selection, m_plot.theme().panel);
}

FilmScatter::FilmScatter(QWidget* parent)
    : ThemedPlot(parent), m_dots(new ScatterDots(this, axisRect())), m_marks(new ScatterMarks(this, axisRect()))
{
    setMouseTracking(true);
    setAutoAddPlottableToLegend(false);
    axisRect()->setMinimumMargins(QMargins(8, 6, 12, 4));
    m_dots->setLayer(QStringLiteral("main"));
    m_marks->setLayer(marksLayer);
    connect(this, &ThemedPlot::themeApplied, this, &FilmScatter::applyColours);
    connect(this, &QCustomPlot::afterLayout, this, &FilmScatter::chooseDots);
}

void FilmScatter::applyColours()
{
    m_dots->setColour(theme().context);
}

void FilmScatter::setMovies(MovieTablePtr movies)
{
    m_movies = std::move(movies);
    m_current.reset();
    m_neighbours.clear();
    m_hovered.reset();
    m_marks->setTitle({});
    setPlaces({});
}

void FilmScatter::setPlaces(std::vector<QPointF> places)
{
    if (!places.empty() && (!m_movies || places.size() != m_movies->size()))
        return;
    m_places = std::move(places);
    std::vector<MapDot> dots;
    dots.reserve(m_places.size());
    for (std::size_t row = 0; row < m_places.size(); ++row)
        dots.push_back({m_places[row].x(), m_places[row].y(), DotKind::faint, (*m_movies)[row].ratings, false});
    m_subset.setDots(std::move(dots));
    chooseDots();
    redraw();
}

void FilmScatter::chooseDots()
{
    if (!m_subset.update(LinearView(xAxis, yAxis).pixelsPerUnit()))
        return;
    std::vector<QPointF> dots;
    for (std::size_t row = 0; row < m_places.size(); ++row)
        if (m_subset.isShown(static_cast<int>(row)) && hasPlace(static_cast<int>(row)))
            dots.push_back(m_places[row]);
    m_dots->setDots(std::move(dots));
}

void FilmScatter::setCurrent(std::optional<int> movie)
{
    m_current = movie;
    m_marks->setTitle(m_current ? titleOf(*m_current) : QString());
    redrawLayer(marksLayer);
}

void FilmScatter::setNeighbours(std::vector<int> movies)
{
    m_neighbours = std::move(movies);
    redrawLayer(marksLayer);
}

bool FilmScatter::hasPlace(int row) const
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_places.size())
        return false;
    const QPointF& at = m_places[static_cast<std::size_t>(row)];
    return std::isfinite(at.x()) && std::isfinite(at.y());
}

QPointF FilmScatter::pixelOf(int row) const
{
    return LinearView(xAxis, yAxis).pixel(m_places[static_cast<std::size_t>(row)]);
}

std::optional<int> FilmScatter::filmAt(const QPointF& pixel) const
{
    if (m_places.empty() || !axisRect()->rect().contains(pixel.toPoint()))
        return std::nullopt;
    const LinearView view(xAxis, yAxis);
    std::optional<int> best;
    double nearest = reach;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const QPointF offset = view.pixel(m_places[i]) - pixel;
        const int row = static_cast<int>(i);
        if (!(std::abs(offset.x()) < nearest && std::abs(offset.y()) < nearest) || !m_subset.isShown(row))
            continue;
        const double distance = std::hypot(offset.x(), offset.y());
        if (distance < nearest) {
            nearest = distance;
            best = row;
        }
    }
    return best;
}

QString FilmScatter::titleOf(int row) const
{
    return QString::fromStdString(spoken_title((*m_movies)[static_cast<std::size_t>(row)].title));
}

QString FilmScatter::explanationOf(int row) const
{
    return ratingsText((*m_movies)[static_cast<std::size_t>(row)].ratings);
}

void FilmScatter::hover(std::optional<int> row, const QPoint& pixel)
{
    setCursor(row ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (m_hovered == row)
        return;
    m_hovered = row;
    redrawLayer(marksLayer);
    if (!row) {
        QToolTip::hideText();
        return;
    }
    const int year = (*m_movies)[static_cast<std::size_t>(*row)].year;
    QString title = QStringLiteral("<b>%1</b>").arg(titleOf(*row).toHtmlEscaped());
    if (year > 0)
        title += QStringLiteral(" %1").arg(year);
    QToolTip::showText(mapToGlobal(pixel),
                       QStringLiteral("<p style='white-space:pre'>%1<br>%2</p>").arg(title, explanationOf(*row)), this);
}

void FilmScatter::mouseMoveEvent(QMouseEvent* event)
{
    ThemedPlot::mouseMoveEvent(event);
    hover(filmAt(event->position()), event->pos());
}

void FilmScatter::mouseReleaseEvent(QMouseEvent* event)
{
    ThemedPlot::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto row = filmAt(event->position()))
        Q_EMIT filmPicked(*row);
}

void FilmScatter::leaveEvent(QEvent* event)
{
    ThemedPlot::leaveEvent(event);
    hover(std::nullopt, {});
}

}  // namespace kinoscope::ui
