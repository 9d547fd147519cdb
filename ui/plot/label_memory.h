// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plot/label_placement.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <vector>

namespace kinoscope::ui {

/// Where titles stood when they were last drawn, and how free they are to go elsewhere now: while their films move, or
/// one picture follows the other, they keep their sides. A title is its film's row.
class LabelMemory : public QObject {
    Q_OBJECT

public:
    /// So long after the last picture of a replay titles are laid out anew: at four pictures a second it is not over
    /// yet, and nobody waits for it.
    static constexpr int restMs = 250;

    struct Places {
        QHash<int, TitleSlot> sides;
        QSet<int> standing;  ///< those that were there
        enum class Motion { none, starts, underWay } motion = Motion::none;
    };

    explicit LabelMemory(QObject* parent = nullptr);

    /// The next picture of a replay is to come: until `rested`, titles keep their sides.
    void follow();
    void startMoving() { m_places.motion = Places::Motion::starts; }
    void stopMoving();

    TitleFreedom freedom() const;
    bool isStanding(int row) const { return m_places.standing.contains(row); }
    bool isEmpty() const { return m_places.sides.isEmpty(); }
    /// What the request has to know of the title's place before.
    void fill(TitleRequest& request, int row) const;
    /// `rows`: of the requests that were placed.
    void remember(const std::vector<int>& rows, const TitlePlaces& places);
    void forget() { m_places = {}; }

    /// To be put back after something has been drawn that is not for the screen.
    const Places& places() const { return m_places; }
    void restore(const Places& places) { m_places = places; }

Q_SIGNALS:
    /// No picture has followed: titles may be laid out anew.
    void rested();

private:
    Places m_places;
    bool m_follows = false;
    QTimer m_rest;
};

}  // namespace kinoscope::ui
