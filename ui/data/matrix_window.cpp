// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/matrix_window.h"

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

void MatrixWindow::setMatrix(int people, int films)
{
    m_people = people;
    m_films = films;
    fit();
}

void MatrixWindow::fit()
{
    m_area = QRectF(0, 0, m_films, m_people);
}

void MatrixWindow::setSize(const QSizeF& size)
{
    m_size = size;
    keepInside();
}

bool MatrixWindow::isWhole() const
{
    return m_area == QRectF(0, 0, m_films, m_people);
}

bool MatrixWindow::isNearest() const
{
    return m_area.width() <= nearest().width() && m_area.height() <= nearest().height();
}

QSizeF MatrixWindow::nearest() const
{
    return {std::min<double>(m_films, m_size.width() / largest_cell),
            std::min<double>(m_people, m_size.height() / largest_cell)};
}

void MatrixWindow::zoom(double factor, const QPointF& pixel)
{
    if (isEmpty())
        return;
    const QPointF held = placeAt(pixel);
    const QSizeF least = nearest();
    const QSizeF now(std::clamp<double>(m_area.width() / factor, least.width(), m_films),
                     std::clamp<double>(m_area.height() / factor, least.height(), m_people));
    m_area = QRectF(held.x() - pixel.x() / m_size.width() * now.width(),
                    held.y() - pixel.y() / m_size.height() * now.height(), now.width(), now.height());
    keepInside();
}

void MatrixWindow::pan(const QPointF& pixels)
{
    if (isEmpty())
        return;
    m_area.translate(pixels.x() / cell().width(), pixels.y() / cell().height());
    keepInside();
}

void MatrixWindow::keepInside()
{
    const QSizeF least = nearest();
    m_area.setWidth(std::clamp<double>(m_area.width(), least.width(), m_films));
    m_area.setHeight(std::clamp<double>(m_area.height(), least.height(), m_people));
    m_area.moveTo(std::clamp(m_area.x(), 0.0, m_films - m_area.width()),
                  std::clamp(m_area.y(), 0.0, m_people - m_area.height()));
}

QPointF MatrixWindow::placeAt(const QPointF& pixel) const
{
    return {m_area.x() + pixel.x() / m_size.width() * m_area.width(),
            m_area.y() + pixel.y() / m_size.height() * m_area.height()};
}

QRectF MatrixWindow::pixels(const MatrixArea& area) const
{
    const QSizeF one = cell();
    return {(area.first_film - m_area.x()) * one.width(), (area.first_person - m_area.y()) * one.height(),
            area.films * one.width(), area.people * one.height()};
}

MatrixArea MatrixWindow::inSight() const
{
    const int left = static_cast<int>(std::floor(m_area.left()));
    const int top = static_cast<int>(std::floor(m_area.top()));
    const int right = std::min(m_films, static_cast<int>(std::ceil(m_area.right())));
    const int bottom = std::min(m_people, static_cast<int>(std::ceil(m_area.bottom())));
    return {top, bottom - top, left, right - left};
}

}  // namespace kinoscope::ui
