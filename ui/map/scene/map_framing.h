// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/motion/map_camera.h"

#include <QObject>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace kinoscope::ui {

class MapState;

/// Which part of the map is in view: all films, fitted, or what the user has chosen. The functions that find
/// another part set its camera on the way there, and advance() moves it; zoom and pan are there at once.
class MapFraming : public QObject {
    Q_OBJECT

public:
    MapFraming(const MapState& state, QCPAxis* x, QCPAxis* y);

    /// Heads for all films, or those selected where all others are left out; the view stays fitted until the user moves
    /// it.
    void fit();
    /// Finds them anew unless the user has moved the view; whoever asks sets out.
    void keepFitted();
    /// The next fit counts, whatever the user was looking at.
    void release() { m_userMoved = false; }
    /// The user chose what is in view.
    bool isUsers() const { return m_userMoved; }

    /// Heads for where the film is in view; stays where it is in view already, or has no place.
    void bringIntoView(int row);
    /// The same for the picked film and, while the view is fitted, its neighbours; unless selected films are seen
    /// alone, whose map it is then.
    void bringPickedIntoView();
    /// Heads for where these films lie clear of what covers a share of the view from the right; stays where they do
    /// already, or where the rest is too narrow.
    void bringClear(const std::vector<int>& rows, double covered);
    /// What the user has chosen to see, in coordinates; nothing while the view is fitted.
    std::optional<QRectF> area() const;
    void setArea(const std::optional<QRectF>& area);

    /// As the user asks for it: all, or the films that stand out, picked with its closest or selected as a group.
    void fitByHand();
    void fitPicked();
    /// Whether the view may be so much larger: films must not get lost in it, nor numbers run out.
    bool zoomIsPossible(double factor) const;
    void zoomNearer();
    void zoomFarther();
    /// Whether less than a third of the fitted view is seen.
    bool isCloseUp() const;
    /// The same for less than a quarter: near enough for films with few ratings to be dots.
    bool showsEachFilm() const;
    /// How many times nearer than all films: 1 while the view is fitted.
    double zoom() const;
    /// By shares of what is in view.
    void pan(double shareX, double shareY);
    /// The user's hand goes before whatever the view was about to show: to be called before it moves the axes, and
    /// after.
    void takeOver();
    void noteMoved() { Q_EMIT areaChanged(); }

    void restart() { m_camera.restart(); }
    void advance(double share) { m_camera.advance(share); }

Q_SIGNALS:
    /// Another part is to be seen: time to set out for it.
    void headed();
    /// Another part is seen.
    void moved();
    /// The user chose other ones, by hand.
    void areaChanged();

private:
    void zoom(double factor);
    std::optional<MapPart> partAround(const std::vector<int>& rows) const;
    std::optional<MapPart> partAroundAll() const;
    void animateToAll();

    const MapState& m_state;
    QCPAxis* m_x;
    QCPAxis* m_y;
    MapCamera m_camera;
    bool m_userMoved = false;
    QSizeF m_fittedSize;  ///< of the view when it was last fitted, in coordinates
};

}  // namespace kinoscope::ui
