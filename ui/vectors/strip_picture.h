// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/snapshot.h"

#include <QColor>
#include <QImage>
#include <QPixmap>

#include <limits>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

class QPainter;
class QRect;

namespace kinoscope::ui {

struct Theme;

/// From −1 (Theme::negative) over 0 (pale) to 1 (Theme::accent); what lies beyond is drawn as the end.
QColor divergingColour(double share, const Theme& theme);

/// Which of a film's numbers have a cell: all of them where there are no more than `most`, else the `most` largest in
/// size. From the largest to the smallest, so that the film's own strip runs evenly from one colour to the other, and a
/// film that is like it is seen to do so, too.
std::vector<int> stripColumns(std::span<const float> values, int most);

/// The numbers of these columns as a row of pixels, each a cell of equal width; no cell is wider than 24 px, so that
/// two numbers do not fill a panel. `width` and the picture's width are in pixels of the screen; its height is 1.
QImage stripImage(std::span<const float> values, std::span<const int> columns, float scale, int width,
                  const Theme& theme);

/// The size from which on a number is drawn in full colour, beside a film with these: twice their root mean square, but
/// no more than the largest.
float stripScale(std::span<const float> values);

/// Strips of films' factors, drawn once for each width and theme. All have the same columns, so that equal numbers
/// stand one above the other, and the same scale: that of the film beside which the others are seen. Films differ in
/// length by a factor of five, and the rarest are often the longest: on one scale for all of them a well-known film and
/// its closest were pale. Lives on the GUI thread.
class StripPictures {
public:
    /// `reference`: the film whose scale it is, and whose largest numbers are drawn where there is no room for all;
    /// MovieIndex.
    void setVectors(const FactorSnapshotPtr& vectors, std::optional<int> reference);
    /// No more cells than that, of the reference's largest numbers: in rows of a list many narrow ones are noise.
    void setMost(int cells) { m_most = cells; }
    /// Whether the film has a strip.
    bool has(int film) const;
    /// How many numbers have a cell in a strip of this width in pixels of the screen.
    int shown(int width) const;
    int factors() const;
    /// Which number is drawn `x` px from the left of a strip of that width, and where; nothing to the right of the
    /// last.
    std::optional<int> columnAt(int x, int width) const;
    /// Fills `rect`, less what is right of the last cell.
    void paint(QPainter& painter, const QRect& rect, int film, const Theme& theme);

private:
    std::span<const float> valuesOf(int film) const;
    const std::vector<int>& columns(int width) const;
    const QPixmap& picture(int film, int width, const Theme& theme);

    FactorSnapshotPtr m_vectors;
    std::optional<int> m_reference;
    float m_scale = 0.0F;
    int m_most = std::numeric_limits<int>::max();
    mutable std::vector<int> m_columns;  // of strips m_columnsFor px wide
    mutable int m_columnsFor = -1;
    std::unordered_map<int, QPixmap> m_pictures;  // by film,
    int m_width = 0;                              // all of this width
    bool m_dark = false;                          // and theme
};

}  // namespace kinoscope::ui
