// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QSizeF>
#include <QStaticText>

namespace kinoscope::ui {

class MapState;

/// The titles of films as they are drawn on the map, bold where they stand out, closest films after their numbers: laid
/// out and measured once each.
class TitleTexts {
public:
    /// Left and right of a title.
    static constexpr double padding = 2.0;

    struct Text {
        QStaticText text;
        QSizeF size;     ///< of number and title, with padding
        int number = 0;  ///< among the closest films, from 1; 0: none
        QStaticText numberText;
        double numberWidth = 0.0;  ///< before the title
    };

    explicit TitleTexts(MapState& state) : m_state(state) {}

    /// Titles are measured anew.
    void setFont(const QFont& font);
    const QFont& font() const { return m_font; }
    const QFont& fontOf(int row) const;
    const Text& of(int row);
    /// Titles are other ones.
    void forget();
    /// Forgets plain ones if they have become very many.
    void limit();

private:
    Text laidOut(int row) const;

    MapState& m_state;
    QFont m_font;
    QFont m_boldFont;
    QHash<int, Text> m_texts;      ///< by row
    QHash<int, Text> m_boldTexts;  ///< by row, for highlighted films
};

}  // namespace kinoscope::ui
