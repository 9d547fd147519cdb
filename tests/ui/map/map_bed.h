// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/map/example_frame.h"
#include "ui/map/map_view.h"
#include "ui/map/scene/map_axis_labels.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/scene/title_layer.h"
#include "ui/map/state/map_state.h"

#include <QComboBox>
#include <QLineF>
#include <QtTest>

#include <memory>

namespace kinoscope::test {

/// The composed map with as many films as MovieLens 100K, and hands to use it with.
class MapBed {
public:
    static constexpr int films = 1682;

    /// Shown, fitted, at rest.
    void open(bool reducedMotion, QSize size = {1440, 900})
    {
        view = std::make_unique<ui::MapView>();
        view->resize(size);
        view->setReducedMotion(reducedMotion);
        frame = example_frame(films);
        view->setMovies(example_movies(films));
        view->setFrame(frame);
        view->show();
        QVERIFY(QTest::qWaitForWindowExposed(view.get()));
        settle();
    }

    ui::MapPlot* plot() const { return static_cast<ui::MapPlot*>(view->plot()); }
    const QList<ui::PlacedTitle>& titles() const { return plot()->titles().placed(); }
    QString nameOfX() const { return plot()->titles().note(ui::MapAxisLabels::endOfX, ui::NoteLine::edge); }
    QString nameOfY() const { return plot()->titles().note(ui::MapAxisLabels::endOfY, ui::NoteLine::edge); }

    template <typename T>
    T* find(const char* name) const
    {
        return view->findChild<T*>(QString::fromLatin1(name));
    }

    /// What was asked for has been drawn, and nothing moves.
    void settle() const
    {
        QTest::qWait(50);
        QTRY_VERIFY(!plot()->isGliding());
        plot()->replot();
    }

    QPointF pixelOf(int row) const
    {
        const auto [x, y] = view->axes();
        const auto& coordinates = frame->positions;
        return {plot()->xAxis->coordToPixel(static_cast<double>(coordinates(row, x))),
                plot()->yAxis->coordToPixel(static_cast<double>(coordinates(row, y)))};
    }

    int nearestTo(int row) const
    {
        int best = -1;
        for (int other = 0; other < films; ++other) {
            if (other != row && (best < 0 || QLineF(pixelOf(row), pixelOf(other)).length() <
                                                 QLineF(pixelOf(row), pixelOf(best)).length()))
                best = other;
        }
        return best;
    }

    /// One of the films with a title whose mark no other of them touches.
    int aloneInSight() const
    {
        for (const ui::PlacedTitle& title : titles()) {
            const bool crowded = std::any_of(titles().begin(), titles().end(), [&](const ui::PlacedTitle& other) {
                return other.row != title.row && (QLineF(pixelOf(title.row), pixelOf(other.row)).length() < 24.0 ||
                                                  other.rect.contains(pixelOf(title.row)));
            });
            if (!crowded)
                return title.row;
        }
        return -1;
    }

    QPoint emptySpot() const
    {
        const QRect area = plot()->axisRect()->rect();
        for (int y = area.top() + 20; y < area.bottom(); y += 7) {
            for (int x = area.left() + 20; x < area.right(); x += 7) {
                if (!plot()->filmAt(QPointF(x, y)))
                    return {x, y};
            }
        }
        return {};
    }

    int overlaps() const
    {
        int count = 0;
        for (qsizetype i = 0; i < titles().size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                count += titles()[i].rect.intersects(titles()[j].rect) ? 1 : 0;
        }
        return count;
    }

    /// Titles that lie on the ring of the picked film, or on the mark of another that stands out: closest films, a few
    /// that were selected as a group.
    int titlesOnRings() const
    {
        const ui::MapState& state = plot()->state();
        const QRectF area(plot()->axisRect()->rect());
        int count = 0;
        for (int row = 0; row < state.filmCount(); ++row) {
            const bool few = state.selected().size() <= 200 && !state.onlySelected();
            const QPointF mark = plot()->pixelNow(row);
            if (!(state.isHighlighted(row) || (few && state.isSelected(row))) || !state.hasPosition(row) ||
                !area.contains(mark))
                continue;
            const double reach = state.diameter(row) / 2.0 + (state.current() == row ? 5.1 : 0.0);
            count += static_cast<int>(std::count_if(titles().begin(), titles().end(), [&](const auto& title) {
                if (title.badge)  // it is there instead of the mark
                    return false;
                const QPointF nearest(std::clamp(mark.x(), title.rect.left(), title.rect.right()),
                                      std::clamp(mark.y(), title.rect.top(), title.rect.bottom()));
                return QLineF(mark, nearest).length() < reach;
            }));
        }
        return count;
    }

    /// There are some, none overlaps another or a ring, and none leaves the plot.
    bool titlesAreSound() const
    {
        const QRectF area(plot()->axisRect()->rect());
        const auto inside = [&](const ui::PlacedTitle& title) { return area.contains(title.rect); };
        return !titles().isEmpty() && overlaps() == 0 && titlesOnRings() == 0 &&
               std::all_of(titles().begin(), titles().end(), inside);
    }

    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers keys = {}) const
    {
        dragAlong({from, from + (to - from) / 2, to}, keys);
    }

    void dragAlong(const QList<QPoint>& way, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mousePress(plot(), Qt::LeftButton, keys, way.first());
        for (const QPoint& at : way.mid(1)) {
            QMouseEvent move(QEvent::MouseMove, at, plot()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, keys);
            QCoreApplication::sendEvent(plot(), &move);
        }
        QTest::mouseRelease(plot(), Qt::LeftButton, keys, way.last());
        settle();
    }

    /// The pointer moves there, no button pressed.
    void pointAt(const QPoint& at) const
    {
        QMouseEvent move(QEvent::MouseMove, at, plot()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(plot(), &move);
        plot()->replot();
    }

    void wheelAt(const QPointF& at, int notches, bool draw = true) const
    {
        QWheelEvent wheel(at, plot()->mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(plot(), &wheel);
        if (draw)
            plot()->replot();
    }

    void choose(const char* name, int index) const
    {
        auto* combo = find<QComboBox>(name);
        combo->setFocus();
        const int steps = index - combo->currentIndex();
        for (int i = 0; i < std::abs(steps); ++i)
            QTest::keyClick(combo, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
        settle();
    }

    std::unique_ptr<ui::MapView> view;
    MapFramePtr frame;
};

}  // namespace kinoscope::test
