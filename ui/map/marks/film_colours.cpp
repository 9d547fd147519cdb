// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marks/film_colours.h"

#include "ui/films/genre_group.h"
#include "ui/map/state/map_state.h"
#include "ui/plot/colour_scale.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <set>

namespace kinoscope::ui {

namespace {

constexpr int gradient_steps = 32;  ///< of a gradient
constexpr std::size_t mostDecades = 8;

struct ColourTexts {
    Q_DECLARE_TR_FUNCTIONS(ColourTexts)
};

int decadeOf(int year)
{
    return year - year % 10;
}

/// The decades that get a colour of their own, ascending; the first also takes all that came before it.
std::vector<int> decadesOf(const MapState& state)
{
    std::set<int> found;
    for (int row = 0; row < state.filmCount(); ++row) {
        if (state.film(row).year > 0)
            found.insert(decadeOf(state.film(row).year));
    }
    std::vector<int> decades(found.begin(), found.end());
    if (decades.size() > mostDecades)
        decades.erase(decades.begin(), decades.end() - static_cast<std::ptrdiff_t>(mostDecades));
    return decades;
}

/// The texts of the low end, the middle and the high end.
template <typename Text>
QStringList threeNumbers(double low, double high, Text text)
{
    return {text(low), text((low + high) / 2.0), text(high)};
}

}  // namespace

QString colourByKey(ColourBy by)
{
    switch (by) {
    case ColourBy::genre: break;
    case ColourBy::decade: return QStringLiteral("decade");
    case ColourBy::bias: return QStringLiteral("bias");
    case ColourBy::ratings: return QStringLiteral("ratings");
    case ColourBy::kept: return QStringLiteral("kept");
    case ColourBy::spread: return QStringLiteral("spread");
    case ColourBy::selection: return QStringLiteral("selection");
    }
    return QStringLiteral("genre");
}

ColourBy colourByOfKey(const QString& key)
{
    const auto known =
        std::find_if(allColourings.begin(), allColourings.end(), [&](ColourBy by) { return colourByKey(by) == key; });
    return known == allColourings.end() ? ColourBy::genre : *known;
}

QString colourByName(ColourBy by)
{
    switch (by) {
    case ColourBy::genre: break;
    case ColourBy::decade: return ColourTexts::tr("decade");
    case ColourBy::bias: return ColourTexts::tr("appeal");
    case ColourBy::ratings: return ColourTexts::tr("ratings");
    case ColourBy::kept: return ColourTexts::tr("how true", "the share of a film's closest that are near it");
    case ColourBy::spread: return ColourTexts::tr("stability", "how far a film moves from seed to seed");
    case ColourBy::selection: return ColourTexts::tr("selection");
    }
    return ColourTexts::tr("genre");
}

std::vector<ColourBy> colouringsFor(const MapState& state)
{
    int groups = 0;
    for (int group = 0; group < genreGroupCount; ++group)
        groups += state.hasGroup(static_cast<GenreGroup>(group)) ? 1 : 0;
    const bool years = !decadesOf(state).empty();
    std::vector<ColourBy> offered;
    std::copy_if(allColourings.begin(), allColourings.end(), std::back_inserter(offered), [&](ColourBy by) {
        return (by != ColourBy::genre || groups > 1) && (by != ColourBy::decade || years);
    });
    return offered;
}

ColourBy colouringOffered(ColourBy wanted, const std::vector<ColourBy>& offered)
{
    return std::find(offered.begin(), offered.end(), wanted) != offered.end() ? wanted : ColourBy::ratings;
}

void FilmColours::update(const MapState& state, ColourBy by, const Theme& theme)
{
    m_key = {};
    m_chips.clear();
    m_key.dotsFrom = state.evidence().hasFew() ? state.evidence().enough() : 0;
    m_colours.assign(static_cast<std::size_t>(state.filmCount()), theme.mutedText.rgb());
    switch (by) {
    case ColourBy::genre: byGenre(state, theme); break;
    case ColourBy::decade: byDecade(state, theme); break;
    case ColourBy::bias: byBias(state, theme); break;
    case ColourBy::ratings: byRatings(state, theme); break;
    case ColourBy::kept: byKept(state, theme); return;
    case ColourBy::spread: bySpread(state, theme); return;
    case ColourBy::selection: bySelection(state, theme); break;
    }
    // One colour needs no key.
    if (m_key.chips.size() == 1)
        m_key.chips.clear();
    m_key.divides = !m_chips.empty() && !m_key.chips.isEmpty();
}

std::vector<char> FilmColours::filmsOf(const std::set<int>& chips) const
{
    std::vector<char> found;
    if (chips.empty() || !m_key.divides)
        return found;
    for (const int chip : m_chips)
        found.push_back(chips.contains(chip) ? 1 : 0);
    found.push_back(0);
    return found;
}

void FilmColours::byGenre(const MapState& state, const Theme& theme)
{
    std::array<QRgb, genreGroupCount> colours{};
    std::array<int, genreGroupCount> chips{};
    for (int group = 0; group < genreGroupCount; ++group) {
        const auto of = static_cast<GenreGroup>(group);
        const QColor colour = genreColour(of, theme);
        colours[static_cast<std::size_t>(group)] = colour.rgb();
        chips[static_cast<std::size_t>(group)] = static_cast<int>(m_key.chips.size());
        if (state.hasGroup(of))
            m_key.chips.append({genreGroupName(of), colour});
    }
    m_chips.resize(m_colours.size());
    for (int row = 0; row < state.filmCount(); ++row) {
        const auto group = static_cast<std::size_t>(state.group(row));
        m_colours[static_cast<std::size_t>(row)] = colours[group];
        m_chips[static_cast<std::size_t>(row)] = chips[group];
    }
}

// Decades have an order, so they take even steps of the scale rather than colours that only differ.
void FilmColours::byDecade(const MapState& state, const Theme& theme)
{
    const std::vector<int> decades = decadesOf(state);
    bool earlier = false;
    bool unknown = false;
    m_chips.assign(m_colours.size(), static_cast<int>(decades.size()));  // the last one, "year unknown"
    for (int row = 0; row < state.filmCount(); ++row) {
        const int year = state.film(row).year;
        unknown = unknown || year <= 0;
        if (year <= 0)
            continue;
        earlier = earlier || decadeOf(year) < decades.front();
        const auto after = std::upper_bound(decades.begin(), decades.end(), decadeOf(year));
        const auto index = std::max<std::ptrdiff_t>(0, after - decades.begin() - 1);
        const double last = std::max(1.0, static_cast<double>(decades.size()) - 1.0);
        m_colours[static_cast<std::size_t>(row)] = scaleColour(static_cast<double>(index) / last, theme).rgb();
        m_chips[static_cast<std::size_t>(row)] = static_cast<int>(index);
    }
    for (std::size_t i = 0; i < decades.size(); ++i) {
        const double last = std::max(1.0, static_cast<double>(decades.size()) - 1.0);
        const QString name = i == 0 && earlier ? ColourTexts::tr("before %1").arg(decades[0] + 10)
                                               : ColourTexts::tr("%1s").arg(decades[i]);
        m_key.chips.append({name, scaleColour(static_cast<double>(i) / last, theme)});
    }
    if (unknown)
        m_key.chips.append({ColourTexts::tr("year unknown"), theme.mutedText});
}

/// Colours by where `value` of a film lies between the lowest and the highest of those that are dots: they are to be
/// told apart. Films beyond have the colour of the end. The range found; nothing without films.
template <typename Value>
std::optional<FilmColours::Range> FilmColours::along(const MapState& state, const Theme& theme, Value value)
{
    Range range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (int row = 0; !state.isEmpty() && row < state.filmCount(); ++row) {
        const bool counts = state.onlySelected() ? state.isSelected(row) : state.isMark(row);
        if (counts && std::isfinite(value(row)))
            range = {std::min(range.low, value(row)), std::max(range.high, value(row))};
    }
    if (!(range.low <= range.high))
        return std::nullopt;
    const double size = std::max(range.high - range.low, 1e-12);
    std::array<QRgb, gradient_steps> colours{};
    for (int step = 0; step < gradient_steps; ++step) {
        const QColor colour = scaleColour(static_cast<double>(step) / (gradient_steps - 1.0), theme);
        colours[static_cast<std::size_t>(step)] = colour.rgb();
        m_key.gradient.append(colour);
    }
    for (int row = 0; row < state.filmCount(); ++row) {
        const double share = std::clamp((value(row) - range.low) / size, 0.0, 1.0);
        if (std::isfinite(share))
            m_colours[static_cast<std::size_t>(row)] =
                colours[static_cast<std::size_t>(std::lround(share * (gradient_steps - 1.0)))];
    }
    return range;
}

void FilmColours::byBias(const MapState& state, const Theme& theme)
{
    m_key.caption = ColourTexts::tr("appeal");
    const auto bias = [&](int row) { return static_cast<double>(state.frame()->movie_bias(row)); };
    if (const auto range = along(state, theme, bias))
        m_key.numbers = threeNumbers(range->low, range->high, [](double value) { return signedText(value, 2); });
}

// A film with ten times the ratings is one step further, at 20 as at 20,000.
void FilmColours::byRatings(const MapState& state, const Theme& theme)
{
    m_key.caption = ColourTexts::tr("ratings");
    const auto logarithm = [&](int row) {
        return std::log(std::max(1.0, static_cast<double>(state.film(row).ratings)));
    };
    if (const auto range = along(state, theme, logarithm))
        m_key.numbers = threeNumbers(range->low, range->high,
                                     [](double value) { return countText(std::llround(std::exp(value))); });
}

void FilmColours::byKept(const MapState& state, const Theme& theme)
{
    if (const auto range = along(state, theme, [&](int row) { return state.keptShare(row); })) {
        m_key.caption = ColourTexts::tr("closest films that are near");
        m_key.numbers = threeNumbers(range->low, range->high, [](double value) {
            return ColourTexts::tr("%1%", "percent").arg(countText(std::llround(100.0 * value)));
        });
    } else {
        m_key.chips = {{ColourTexts::tr("Known when training has finished."), theme.mutedText}};
    }
}

// Until it is known the key says how it comes to be known.
void FilmColours::bySpread(const MapState& state, const Theme& theme)
{
    const auto spread = [&](int row) { return state.spread(row); };
    if (const auto range = along(state, theme, spread)) {
        m_key.caption = ColourTexts::tr("moves between seeds");
        m_key.numbers = threeNumbers(range->low, range->high, [](double value) { return fixedText(value, 2); });
    } else {
        m_key.chips = {{ColourTexts::tr("No stability data yet. Run “How stable?” on a film."), theme.mutedText}};
    }
}

void FilmColours::bySelection(const MapState& state, const Theme& theme)
{
    for (int row = 0; row < state.filmCount(); ++row) {
        if (state.isHighlighted(row) || state.isSelected(row))
            m_colours[static_cast<std::size_t>(row)] =
                state.isHighlighted(row) ? theme.selection.rgb() : theme.accent.rgb();
    }
    m_key.chips = {{ColourTexts::tr("picked and neighbours"), theme.selection},
                   {ColourTexts::tr("selected"), theme.accent},
                   {ColourTexts::tr("others"), theme.mutedText}};
}

}  // namespace kinoscope::ui
