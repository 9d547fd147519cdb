// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vectors/strip_picture.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace kinoscope::ui {

namespace {

constexpr int widest_cell = 24;
constexpr std::size_t most_pictures = 256;

int widthOf(std::size_t cells, int room)
{
    return std::min(room, static_cast<int>(cells) * widest_cell);
}

}  // namespace

QColor divergingColour(double share, const Theme& theme)
{
    const QColor& full = share < 0.0 ? theme.negative : theme.accent;
    const double part = std::min(std::abs(share), 1.0);
    const auto mixed = [part](int pale, int strong) {
        return static_cast<int>(std::lround(pale + part * (strong - pale)));
    };
    return {mixed(theme.grid.red(), full.red()), mixed(theme.grid.green(), full.green()),
            mixed(theme.grid.blue(), full.blue())};
}

std::vector<int> stripColumns(std::span<const float> values, int most)
{
    std::vector<int> columns(values.size());
    std::iota(columns.begin(), columns.end(), 0);
    const auto value = [values](int column) { return values[static_cast<std::size_t>(column)]; };
    const auto room = static_cast<std::size_t>(std::max(most, 0));
    if (room < columns.size()) {
        const auto end = columns.begin() + static_cast<std::ptrdiff_t>(room);
        std::nth_element(columns.begin(), end, columns.end(), [value](int a, int b) {
            const float left = std::abs(value(a));
            const float right = std::abs(value(b));
            return left != right ? left > right : a < b;
        });
        columns.erase(end, columns.end());
    }
    std::sort(columns.begin(), columns.end(),
              [value](int a, int b) { return value(a) != value(b) ? value(a) > value(b) : a < b; });
    return columns;
}

QImage stripImage(std::span<const float> values, std::span<const int> columns, float scale, int width,
                  const Theme& theme)
{
    const auto cells = static_cast<int>(columns.size());
    const int wide = widthOf(columns.size(), width);
    if (wide <= 0)
        return {};
    QImage image(wide, 1, QImage::Format_RGB32);
    auto* const line = reinterpret_cast<QRgb*>(image.scanLine(0));
    for (int x = 0; x < wide; ++x) {
        const int cell = static_cast<int>(static_cast<qint64>(x) * cells / wide);
        const float value = values[static_cast<std::size_t>(columns[static_cast<std::size_t>(cell)])];
        line[x] = divergingColour(scale > 0.0F ? static_cast<double>(value / scale) : 0.0, theme).rgb();
    }
    return image;
}

float stripScale(std::span<const float> values)
{
    float squares = 0.0F;
    float largest = 0.0F;
    for (const float value : values) {
        squares += value * value;
        largest = std::max(largest, std::abs(value));
    }
    return values.empty() ? 0.0F : std::min(largest, 2.0F * std::sqrt(squares / static_cast<float>(values.size())));
}

void StripPictures::setVectors(const FactorSnapshotPtr& vectors, std::optional<int> reference)
{
    if (vectors == m_vectors && reference == m_reference)
        return;
    m_vectors = vectors;
    m_reference = reference;
    m_scale = reference && has(*reference) ? stripScale(valuesOf(*reference)) : 0.0F;
    m_pictures.clear();
    m_columnsFor = -1;
}

bool StripPictures::has(int film) const
{
    return m_vectors && film >= 0 && film < m_vectors->movie_factors.rows();
}

int StripPictures::factors() const
{
    return m_vectors ? static_cast<int>(m_vectors->movie_factors.cols()) : 0;
}

int StripPictures::shown(int width) const
{
    return std::min({factors(), width, m_most});
}

std::span<const float> StripPictures::valuesOf(int film) const
{
    const FactorMatrix& factors = m_vectors->movie_factors;
    return {factors.row(film).data(), static_cast<std::size_t>(factors.cols())};
}

const std::vector<int>& StripPictures::columns(int width) const
{
    if (m_columnsFor != width) {
        m_columnsFor = width;
        const bool known = m_reference && has(*m_reference);
        m_columns =
            m_vectors ? stripColumns(valuesOf(known ? *m_reference : 0), std::min(width, m_most)) : std::vector<int>();
    }
    return m_columns;
}

std::optional<int> StripPictures::columnAt(int x, int width) const
{
    const std::vector<int>& all = columns(width);
    const int wide = widthOf(all.size(), width);
    if (x < 0 || x >= wide)
        return std::nullopt;
    return all[static_cast<std::size_t>(static_cast<qint64>(x) * static_cast<qint64>(all.size()) / wide)];
}

const QPixmap& StripPictures::picture(int film, int width, const Theme& theme)
{
    if (width != m_width || theme.dark != m_dark || m_pictures.size() >= most_pictures) {
        m_pictures.clear();
        m_width = width;
        m_dark = theme.dark;
    }
    QPixmap& picture = m_pictures[film];
    if (picture.isNull())
        picture = QPixmap::fromImage(stripImage(valuesOf(film), columns(width), m_scale, width, theme));
    return picture;
}

void StripPictures::paint(QPainter& painter, const QRect& rect, int film, const Theme& theme)
{
    if (!has(film) || rect.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap& strip = picture(film, static_cast<int>(std::lround(rect.width() * ratio)), theme);
    if (strip.isNull())
        return;
    const QRectF filled(rect.x(), rect.y(), strip.width() / ratio, rect.height());
    painter.drawPixmap(filled, strip, QRectF(strip.rect()));
}

}  // namespace kinoscope::ui
