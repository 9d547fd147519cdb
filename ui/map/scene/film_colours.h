// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace kinoscope::ui {

class MapState;
struct Theme;

/// What the colours of the map tell. Settings remember the key, people read the name.
enum class ColourBy { genre, decade, bias, ratings, spread, selection };
inline constexpr std::array allColourings{ColourBy::genre,   ColourBy::decade, ColourBy::bias,
                                          ColourBy::ratings, ColourBy::spread, ColourBy::selection};
QString colourByKey(ColourBy by);
/// Genre for a key that nobody knows.
ColourBy colourByOfKey(const QString& key);
/// "genre", for "Colour: genre".
QString colourByName(ColourBy by);

/// The legend to the colours: chips with names, or a gradient with numbers.
struct ColourKey {
    struct Chip {
        QString name;
        QColor colour;
    };
    QList<Chip> chips;       ///< empty for a gradient, or where one colour is all there is
    QString caption;         ///< of the gradient: what its numbers count
    QList<QColor> gradient;  ///< from low to high, in even steps; empty for chips
    QStringList numbers;     ///< at the low end, in the middle and at the high end of the gradient
};

/// The colour of each film, and the key to them. Colours are few, so that pictures of dots can be kept.
class FilmColours {
public:
    void update(const MapState& state, ColourBy by, const Theme& theme);

    QRgb of(int row) const { return m_colours[static_cast<std::size_t>(row)]; }
    const ColourKey& key() const { return m_key; }

private:
    void byGenre(const MapState& state, const Theme& theme);
    void byDecade(const MapState& state, const Theme& theme);
    void byBias(const MapState& state, const Theme& theme);
    void byRatings(const MapState& state, const Theme& theme);
    void bySpread(const MapState& state, const Theme& theme);
    void bySelection(const MapState& state, const Theme& theme);
    struct Range {
        double low, high;
    };
    template <typename Value>
    std::optional<Range> along(const MapState& state, const Theme& theme, Value value);

    std::vector<QRgb> m_colours;  ///< row = MovieIndex
    ColourKey m_key;
};

}  // namespace kinoscope::ui
