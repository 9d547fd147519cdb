// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the map takes for a frame: prints the time from an event of the mouse until what it changed is painted.
// Usage: map_bench [films, 60000 by default]. Not a test: nothing is asserted.
#include "tests/bench/heartbeat.h"
#include "tests/ui/map/example_frame.h"
#include "ui/map/map_view.h"
#include "ui/map/scene/map_plot.h"
#include "ui/plot/custom_plot.h"
#include "ui/plot/dot_decimator.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QWheelEvent>

#include <cstdio>
#include <functional>
#include <string>
#include <utility>

using namespace kinoscope;

namespace {

constexpr int frames = 100;
constexpr int mostMs = 6000;  // for one figure

class MapBench {
public:
    explicit MapBench(int films) : m_films(films), m_painted(m_map.plot())
    {
        m_map.resize(1000, 700);
        m_map.setMovies(test::example_movies(films, 1));
        m_map.show();
        until([this] { return m_painted.painted(); });
    }

    void chooseDots()
    {
        const MapFramePtr frame = test::example_frame(m_films);
        const auto& at = frame->positions;
        std::vector<ui::MapDot> dots;
        for (int row = 0; row < m_films; ++row)
            dots.push_back({static_cast<double>(at(row, 0)), static_cast<double>(at(row, 2)), ui::DotKind::faint,
                            row % 97, false});
        ui::DotDecimator subset;
        subset.setDots(dots);
        QList<double> times;
        for (int i = 0; i < frames; ++i) {
            QElapsedTimer clock;
            clock.start();
            subset.update({200.0 + i, 200.0});
            times << static_cast<double>(clock.nsecsElapsed()) / 1e6;
        }
        report("choosing " + std::to_string(subset.shownCount()) + " of " + std::to_string(m_films) + " films", times);
    }

    void run(int top)
    {
        m_map.setTopCount(top);
        m_map.setFrame(test::example_frame(m_films));
        m_map.fit();
        settle();
        const std::string where = std::to_string(m_films) + " films, top " + (top == 0 ? "all" : std::to_string(top));
        pan(where + ", all in view, panning");
        measure(where + ", zooming", [this](int i) { wheel(i % 20 < 10 ? 1 : -1); });
        for (int i = 0; i < 6; ++i)
            wheel(1);
        settle();
        pan(where + ", zoomed in, panning");
        measure(where + ", a new frame",
                [this](int i) { m_map.setFrame(i % 2 == 0 ? m_even : m_odd, ui::Transition::immediate); });
        m_map.fit();
        settle();
        glide(where + ", gliding to a new frame", [this](int i) { m_map.setFrame(i % 2 == 0 ? m_even : m_odd); });
        glide(where + ", gliding to other axes", [this](int i) { m_map.setAxes(i % 2, 2); });
        glide(where + ", changing colours", [this](int i) {
            ui::MapOptions options = m_map.options();
            options.colourBy = i % 2 == 0 ? ui::ColourBy::ratings : ui::ColourBy::genre;
            m_map.setOptions(options);
        });
        hover(where + ", pointer over films");
    }

private:
    void until(const std::function<bool()>& done)
    {
        QElapsedTimer clock;
        clock.start();
        while (!done() && clock.elapsed() < 2000)
            QCoreApplication::processEvents();
    }

    void settle()
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 200)
            QCoreApplication::processEvents();
    }

    void measure(const std::string& what, const std::function<void(int)>& act)
    {
        QList<double> times;
        QElapsedTimer whole;
        whole.start();
        for (int i = 0; i < frames && whole.elapsed() < mostMs; ++i) {
            m_painted.restart();
            QElapsedTimer clock;
            clock.start();
            act(i);
            until([this] { return m_painted.painted(); });
            QCoreApplication::processEvents();
            times << static_cast<double>(clock.nsecsElapsed()) / 1e6;
            settleShortly();
        }
        report(what, times);
    }

    // What each picture of ten glides costs, from the tick of the clock until it is painted; waiting for ticks left
    // out.
    void glide(const std::string& what, const std::function<void(int)>& start)
    {
        constexpr double idleMs = 0.05;  // a look for events that finds none takes less
        const auto* plot = static_cast<ui::MapPlot*>(m_map.plot());
        QList<double> times;
        for (int i = 0; i < 10; ++i) {
            settle();
            start(i);
            double work = 0.0;
            while (plot->isGliding()) {
                m_painted.restart();
                QElapsedTimer clock;
                clock.start();
                QCoreApplication::processEvents();
                const double elapsed = static_cast<double>(clock.nsecsElapsed()) / 1e6;
                work += elapsed > idleMs ? elapsed : 0.0;
                if (m_painted.painted())
                    times << std::exchange(work, 0.0);
            }
        }
        report(what, times);
    }

    static void report(const std::string& what, const QList<double>& times)
    {
        std::printf("%s: %s\n", what.c_str(), qPrintable(test::quantiles(times)));
        std::fflush(stdout);
    }

    // Past the map's own pause between frames.
    void settleShortly()
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 40)
            QCoreApplication::processEvents();
    }

    void mouse(QEvent::Type type, const QPoint& at, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, QPointF(at), m_map.plot()->mapToGlobal(QPointF(at)), button, buttons, {});
        QCoreApplication::sendEvent(m_map.plot(), &event);
    }

    void pan(const std::string& what)
    {
        mouse(QEvent::MouseButtonPress, {500, 300}, Qt::LeftButton, Qt::LeftButton);
        measure(what, [this](int i) {
            const QPoint at(500 + 3 * (i % 60) + 20, 300 + i % 40);
            mouse(QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton);
        });
        mouse(QEvent::MouseButtonRelease, {500, 300}, Qt::LeftButton, Qt::NoButton);
    }

    void wheel(int notches)
    {
        const QPointF at(500, 300);
        QWheelEvent event(at, m_map.plot()->mapToGlobal(at), {}, QPoint(0, 120 * notches), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_map.plot(), &event);
    }

    // The answer to most moves is that nothing changes, which paints nothing.
    void hover(const std::string& what)
    {
        QList<double> times;
        QElapsedTimer whole;
        whole.start();
        for (int i = 0; i < frames && whole.elapsed() < mostMs; ++i) {
            QElapsedTimer clock;
            clock.start();
            mouse(QEvent::MouseMove, {200 + 5 * i, 150 + 3 * i}, Qt::NoButton, Qt::NoButton);
            QCoreApplication::processEvents();
            times << static_cast<double>(clock.nsecsElapsed()) / 1e6;
        }
        report(what, times);
    }

    int m_films;
    ui::MapView m_map;
    test::PaintWatcher m_painted;
    MapFramePtr m_even = test::example_frame(m_films, 3, 2);
    MapFramePtr m_odd = test::example_frame(m_films, 3, 3);
};

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::ThemeChoice::light);
    MapBench bench(argc > 1 ? std::max(1, std::atoi(argv[1])) : 60'000);
    bench.chooseDots();
    for (const int top : {40, 1000, 0})
        bench.run(top);
}
