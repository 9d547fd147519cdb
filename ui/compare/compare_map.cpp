// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_map.h"

#include "ui/plot/axis_text.h"
#include "ui/plot/haloed_text.h"
#include "ui/plot/label_placement.h"
#include "ui/plot/linear_view.h"
#include "ui/text/words.h"

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr int glideMs = 500;
constexpr std::size_t waysDrawn = 12;

}  // namespace

CompareWays::CompareWays(CompareMap* map, QCPAxisRect* area) : QCPLayerable(map), m_map(*map), m_area(area) {}

void CompareWays::draw(QCPPainter* painter)
{
    painter->setPen(QPen(m_map.theme().mutedText, 1.0));
    for (const int row : m_map.movedMost())
        painter->drawLine(m_map.wayOf(row));
    if (m_map.current() && m_map.hasPlace(*m_map.current())) {
        painter->setPen(QPen(m_map.theme().selection, 1.6));
        painter->drawLine(m_map.wayOf(*m_map.current()));
    }
    drawNames(painter);
}

void CompareWays::drawNames(QCPPainter* painter) const
{
    painter->setPen(QPen(m_map.theme().mutedText, 0.8));
    const QList<CompareMap::Name> names = m_map.names();
    for (const CompareMap::Name& name : names)
        if (name.leader)
            painter->drawLine(*name.leader);
    for (const CompareMap::Name& name : names) {
        const QFont font = m_map.fontOf(name.close);
        const QPointF baseline = name.place.topLeft() + QPointF(0.0, QFontMetricsF(font).ascent());
        drawHaloed(painter, baseline, name.title, font, m_map.theme().text, m_map.theme().panel);
    }
}

CompareMap::CompareMap(QWidget* parent) : FilmScatter(parent)
{
    setObjectName(QStringLiteral("compareMap"));
    setAccessibleName(tr("Films in two runs"));
    setAccessibleDescription(
        tr("Each dot is a film between its places in the two runs. The lists show the distances."));
    setMinimumSize(160, 90);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setTicks(false);
        axis->setTickLabels(false);
        axis->ticker()->setTickCount(6);
        axis->setLabelPadding(2);
    }
    nameAxes();
    auto* ways = new CompareWays(this, axisRect());
    ways->setLayer(QStringLiteral("main"));
    m_glide.setDuration(glideMs);
    m_glide.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& now) { setShare(now.toDouble()); });
    applyTheme(Theme::of(palette()));
    setComparison(nullptr);
}

void CompareMap::setComparison(std::shared_ptr<const RunComparison> comparison)
{
    m_glide.stop();
    const bool fits = comparison && movies() &&
                      comparison->before.rows() == static_cast<Eigen::Index>(movies()->size()) &&
                      comparison->after.rows() == comparison->before.rows();
    m_comparison = fits ? std::move(comparison) : nullptr;
    m_share = 0.0;
    m_movedMost.clear();
    if (m_comparison) {
        std::vector<ComparedFilm> films = m_comparison->films;
        const std::size_t count = std::min(waysDrawn, films.size());
        std::partial_sort(films.begin(), films.begin() + static_cast<std::ptrdiff_t>(count), films.end(),
                          [](const ComparedFilm& a, const ComparedFilm& b) { return a.moved > b.moved; });
        for (std::size_t i = 0; i < count; ++i)
            m_movedMost.push_back(films[i].movie);
    }
    placeFilms();
    fitRanges();
}

void CompareMap::setAxes(int x, int y)
{
    if (std::exchange(m_axes, std::pair(x, y)) == std::pair(x, y))
        return;
    nameAxes();
    placeFilms();
    fitRanges();
}

void CompareMap::nameAxes()
{
    const auto [x, y] = m_axes;
    xAxis->setLabel(tr("%1 of the first run", "a principal component").arg(componentNumber(x)));
    yAxis->setLabel(componentNumber(y));
}

void CompareMap::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    if (reduced && m_glide.state() == QAbstractAnimation::Running)
        glideTo(m_glide.endValue().toDouble());
}

QPointF CompareMap::placeIn(const Eigen::MatrixXf& coordinates, int row) const
{
    const auto along = [&](int axis) {
        return static_cast<double>(coordinates(row, std::min<Eigen::Index>(axis, coordinates.cols() - 1)));
    };
    return {along(m_axes.first), coordinates.cols() > 1 ? along(m_axes.second) : 0.0};
}

void CompareMap::setShare(double share)
{
    share = std::clamp(share, 0.0, 1.0);
    if (share == m_share)
        return;
    m_share = share;
    placeFilms();
    Q_EMIT shareChanged(share);
}

void CompareMap::glideTo(double share)
{
    m_glide.stop();
    if (m_reducedMotion) {
        setShare(share);
        return;
    }
    m_glide.setStartValue(m_share);
    m_glide.setEndValue(share);
    m_glide.start();
}

// Films that do not count would hide the others behind their random start.
void CompareMap::placeFilms()
{
    if (!m_comparison) {
        setPlaces({});
        return;
    }
    std::vector<QPointF> places(movies()->size(), QPointF(std::nan(""), std::nan("")));
    for (const ComparedFilm& film : m_comparison->films)
        places[static_cast<std::size_t>(film.movie)] = (1.0 - m_share) * placeIn(m_comparison->before, film.movie) +
                                                       m_share * placeIn(m_comparison->after, film.movie);
    setPlaces(std::move(places));
}

// Room for both runs, so that nothing leaves the map on its way.
void CompareMap::fitRanges()
{
    QRectF area;
    if (m_comparison) {
        for (const ComparedFilm& film : m_comparison->films) {
            for (const Eigen::MatrixXf* in : {&m_comparison->before, &m_comparison->after}) {
                const QPointF at = placeIn(*in, film.movie);
                area = area.united(QRectF(at, QSizeF(1e-6, 1e-6)));
            }
        }
    }
    const double across = std::max(area.width(), 1e-3) * 0.04;
    const double up = std::max(area.height(), 1e-3) * 0.06;
    xAxis->setRange(area.left() - across, area.right() + across);
    yAxis->setRange(area.top() - up, area.bottom() + up);
    redraw();
}

QLineF CompareMap::wayOf(int row) const
{
    const LinearView view(xAxis, yAxis);
    return {view.pixel(placeIn(m_comparison->before, row)), view.pixel(placeIn(m_comparison->after, row))};
}

QList<CompareMap::Name> CompareMap::names() const
{
    constexpr double dot = 3.0;
    LabelPlacement placement{QRectF(axisRect()->rect())};
    if (current() && hasPlace(*current())) {  // it has a name of its own
        const QFontMetricsF metrics(fontOf(true));
        placement.reserve(
            QRectF(pixelOf(*current()), QSizeF(metrics.horizontalAdvance(titleOf(*current())) + 16.0, 0.0))
                .adjusted(-8.0, -metrics.height(), 8.0, metrics.height()));
    }
    QList<Name> wanted;
    QList<TitleRequest> requests;
    const auto ask = [&](int row, bool close) {
        const bool asked =
            std::any_of(wanted.cbegin(), wanted.cend(), [row](const Name& name) { return name.row == row; });
        if (asked || row == current() || !hasPlace(row))
            return;
        const QFontMetricsF metrics(fontOf(close));
        placement.avoid(pixelOf(row), dot);
        requests.append({pixelOf(row), dot, QSizeF(metrics.horizontalAdvance(titleOf(row)), metrics.height()),
                         close ? TitleReach::far : TitleReach::beside});
        wanted.append({row, titleOf(row), {}, close});
    };
    for (const int row : neighbours())
        ask(row, true);
    for (const int row : m_movedMost)
        ask(row, false);
    QList<Name> names;
    for (const TitlePlace& place : placement.place(requests).placed) {
        names.append(wanted.at(place.request));
        names.last().place = place.rect;
        names.last().leader = place.leader;
    }
    return names;
}

QFont CompareMap::fontOf(bool close) const
{
    QFont font = smallFont();
    font.setBold(close);
    return font;
}

QString CompareMap::explanationOf(int row) const
{
    const auto film = std::lower_bound(m_comparison->films.begin(), m_comparison->films.end(), row,
                                       [](const ComparedFilm& one, int wanted) { return one.movie < wanted; });
    return tr("%1 · moved %2").arg(FilmScatter::explanationOf(row), fixedText(static_cast<double>(film->moved), 2));
}

}  // namespace kinoscope::ui
