// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kinoscope::ui {

class MapState;

/// What the map says of a film under the pointer: title, year, genres, ratings, bias. Rich text.
QString filmTip(const MapState& state, int row);

/// The same in few words, to be spoken: "Alien, 1979, 291 ratings, Horror", the last being its region.
QString filmInWords(const MapState& state, int row);

/// What the map shows, in sentences; `hidden` names the entries of the legend whose films are not shown, `regions` the
/// regions whose names are in sight.
QString mapSummary(const MapState& state, const QStringList& hidden, const QStringList& regions);

/// How many films have a dot, of those that might; nothing where all have.
QString drawnNote(int shown, int placed);

}  // namespace kinoscope::ui
