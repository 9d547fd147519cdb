// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene/region_labels.h"

#include "ui/map/scene/map_framing.h"
#include "ui/map/state/map_state.h"
#include "ui/plot/label_painter.h"
#include "ui/plot/linear_view.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <numeric>

namespace kinoscope::ui {

namespace {

// How many times nearer than all films each level ends. A third level has regions of a dozen films: nearer than eight
// times, hardly one is in view as a whole.
constexpr std::array levelEnds{1.8, 4.0, 8.0};
// In lines, above and below the midst: the nearest first.
constexpr std::array steps{0, -1, 1, -2, 2, -3, 3};
constexpr double roomBesideNames = 6.0;     // px, at the left and right of names
constexpr double sizeByTitles = 7.0 / 6.0;  // 14 px where titles have 12
constexpr double opacity = 0.78;
constexpr double padding = 2.0;  // left and right, for the rim

quint64 keyOf(std::size_t level, std::size_t number)
{
    return (static_cast<quint64>(level) << 32U) | static_cast<quint64>(number);
}

}  // namespace

void RegionLabels::setFont(const QFont& titles)
{
    m_font = titles;
    m_font.setWeight(QFont::DemiBold);
    m_font.setPixelSize(qRound(QFontInfo(titles).pixelSize() * sizeByTitles));
    m_texts.clear();
}

void RegionLabels::forget()
{
    m_texts.clear();
    m_steps.clear();
    m_placed.clear();
}

std::optional<std::size_t> RegionLabels::levelNumber() const
{
    if (m_state.isEmpty() || !m_state.regions() || m_state.regions()->empty() || m_state.isUntrained() ||
        m_state.onlySelected())
        return std::nullopt;
    const auto* const end = std::find_if(levelEnds.begin(), levelEnds.end(),
                                         [zoom = m_framing.zoom()](double limit) { return zoom < limit; });
    if (end == levelEnds.end())
        return std::nullopt;
    return std::min(static_cast<std::size_t>(end - levelEnds.begin()), m_state.regions()->size() - 1);
}

const RegionNameLevel* RegionLabels::level() const
{
    const std::optional<std::size_t> number = levelNumber();
    return number ? &(*m_state.regions())[*number] : nullptr;
}

const RegionLabels::Text& RegionLabels::textOf(std::size_t number)
{
    const quint64 key = keyOf(*levelNumber(), number);
    const auto known = m_texts.constFind(key);
    if (known != m_texts.constEnd())
        return *known;
    const QString& text = level()->names[number].text;
    const QFontMetricsF metrics(m_font);
    Text made{QStaticText(text), {metrics.horizontalAdvance(text) + 2.0 * padding, metrics.height()}};
    made.text.setTextFormat(Qt::PlainText);
    made.text.prepare({}, m_font);
    return *m_texts.insert(key, made);
}

/// As films lie now, on their way or not.
QPointF RegionLabels::midst(const RegionName& region) const
{
    const QPointF sum = std::accumulate(region.core.begin(), region.core.end(), QPointF(),
                                        [this](const QPointF& all, int row) { return all + m_state.position(row); });
    return sum / static_cast<double>(region.core.size());
}

void RegionLabels::place(const QList<QRectF>& taken)
{
    m_placed.clear();
    const std::optional<std::size_t> shown = levelNumber();
    if (!shown)
        return;
    const std::vector<RegionName>& names = level()->names;
    std::vector<std::size_t> order(names.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return names[a].films.size() > names[b].films.size(); });
    const LinearView view(m_area->axis(QCPAxis::atBottom), m_area->axis(QCPAxis::atLeft));
    const QRectF bounds(m_area->rect());
    const auto isFree = [&](const QRectF& rect) {
        const QRectF wide = rect.adjusted(-roomBesideNames, 0.0, roomBesideNames, 0.0);
        const auto meets = [](const QRectF& where) {
            return [where](const QRectF& one) { return one.intersects(where); };
        };
        return bounds.contains(rect) && std::none_of(taken.begin(), taken.end(), meets(rect)) &&
               std::none_of(m_placed.begin(), m_placed.end(),
                            [&wide](const PlacedRegion& one) { return one.rect.intersects(wide); });
    };
    for (const std::size_t number : order) {
        if (names[number].core.empty())
            continue;
        const QPointF midst = view.pixel(this->midst(names[number]));
        if (!bounds.contains(midst))
            continue;
        const QSizeF size = textOf(number).size;
        const auto rectAt = [&](int step) {
            QRectF rect({}, size);
            rect.moveCenter(midst + QPointF(0.0, step * size.height()));
            return rect;
        };
        const quint64 key = keyOf(*shown, number);
        // It stays in its line as long as there is room, whoever comes and goes around it.
        const auto before = m_steps.constFind(key);
        if (before != m_steps.constEnd() && isFree(rectAt(*before))) {
            m_placed.append({number, rectAt(*before)});
            continue;
        }
        const auto* const found =
            std::find_if(steps.begin(), steps.end(), [&](int step) { return isFree(rectAt(step)); });
        if (found == steps.end())
            continue;
        m_steps.insert(key, *found);
        m_placed.append({number, rectAt(*found)});
    }
}

QStringList RegionLabels::texts() const
{
    QStringList texts;
    for (const PlacedRegion& placed : m_placed)
        texts << name(placed).text;
    return texts;
}

const RegionName* RegionLabels::at(const QPointF& pixel) const
{
    const auto found = std::find_if(m_placed.begin(), m_placed.end(),
                                    [&pixel](const PlacedRegion& placed) { return placed.rect.contains(pixel); });
    return found == m_placed.end() || level() == nullptr ? nullptr : &name(*found);
}

void RegionLabels::draw(const LabelPainter& painter, QColor colour)
{
    colour.setAlphaF(static_cast<float>(opacity));
    for (const PlacedRegion& placed : std::as_const(m_placed))
        painter.text(placed.rect.topLeft() + QPointF(padding, 0.0), textOf(placed.number).text, m_font, colour);
}

}  // namespace kinoscope::ui
