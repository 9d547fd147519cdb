// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/legend/colour_key.h"

#include <QColor>
#include <QString>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace kinoscope::ui {

class MapState;
struct Theme;

/// What the colours of the map tell. Settings remember the key, people read the name.
enum class ColourBy { genre, decade, bias, ratings, kept, spread, selection };
inline constexpr std::array allColourings{ColourBy::genre, ColourBy::decade, ColourBy::bias,     ColourBy::ratings,
                                          ColourBy::kept,  ColourBy::spread, ColourBy::selection};
QString colourByKey(ColourBy by);
/// Genre for a key that nobody knows.
ColourBy colourByOfKey(const QString& key);
/// "genre", for "Colour: genre".
QString colourByName(ColourBy by);

/// Those that tell films apart: without genres or years, not these.
std::vector<ColourBy> colouringsFor(const MapState& state);
/// `wanted`, or where that is not offered, by the number of ratings, which is always known.
ColourBy colouringOffered(ColourBy wanted, const std::vector<ColourBy>& offered);

/// The colour of each film, and the key to them. Colours are few, so that pictures of dots can be kept.
class FilmColours {
public:
    void update(const MapState& state, ColourBy by, const Theme& theme);

    QRgb of(int row) const { return m_colours[static_cast<std::size_t>(row)]; }
    const ColourKey& key() const { return m_key; }
    /// The chip of the key that the film belongs to, where it divides films; -1 for none.
    int chip(int row) const { return m_key.divides ? m_chips[static_cast<std::size_t>(row)] : -1; }
    /// By row, and the blend marker's, whether the film belongs to one of these chips; empty without chips.
    std::vector<char> filmsOf(const std::set<int>& chips) const;

private:
    void byGenre(const MapState& state, const Theme& theme);
    void byDecade(const MapState& state, const Theme& theme);
    void byBias(const MapState& state, const Theme& theme);
    void byRatings(const MapState& state, const Theme& theme);
    void byKept(const MapState& state, const Theme& theme);
    void bySpread(const MapState& state, const Theme& theme);
    void bySelection(const MapState& state, const Theme& theme);
    struct Range {
        double low, high;
    };
    template <typename Value>
    std::optional<Range> along(const MapState& state, const Theme& theme, Value value);

    std::vector<QRgb> m_colours;  ///< row = MovieIndex
    std::vector<int> m_chips;     ///< the same, by their places in the key; empty where it does not divide films
    ColourKey m_key;
};

}  // namespace kinoscope::ui
