// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer while it trains, its map glides from epoch to epoch, and somebody drags and zooms
// the map, all at once: heartbeat FOLDER [SECONDS]. Prints the time between the beats of a 1 ms timer; asserts nothing.
#include "tests/bench/heartbeat.h"

#include "app/shell/main_window.h"
#include "tests/app/event_loop.h"
#include "tests/app/find_widget.h"
#include "tests/bench/bench_main.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QTextStream>
#include <QWheelEvent>

#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

using namespace kinoscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int frame_ms = 16;
constexpr int frames_a_drag = 60;
constexpr int notches = 6;

void turnWheel(QWidget* map, int delta)
{
    const QPointF at = QRectF(map->rect()).center();
    QWheelEvent event(at, map->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(map, &event);
}

/// What a hand does, one movement a frame: drags the map in a circle, then zooms in and out again.
class Hand : public QObject {
public:
    explicit Hand(QWidget* map) : m_map(map)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { move(); });
        m_timer.start(frame_ms);
    }

    int movements() const { return m_movements; }

private:
    void move()
    {
        const int at = m_movements++ % (frames_a_drag + 2 * notches);
        const double angle = 2 * std::numbers::pi * at / frames_a_drag;
        const QPoint place = m_map->rect().center() + QPointF(80 * std::cos(angle), 80 * std::sin(angle)).toPoint();
        if (at == 0)
            QTest::mousePress(m_map, Qt::LeftButton, {}, place);
        else if (at < frames_a_drag - 1)
            QTest::mouseMove(m_map, place);
        else if (at == frames_a_drag - 1)
            QTest::mouseRelease(m_map, Qt::LeftButton, {}, place);
        else
            turnWheel(m_map, at < frames_a_drag + notches ? 120 : -120);
    }

    QWidget* m_map;
    QTimer m_timer;
    int m_movements = 0;
};

class Measuring {
public:
    int operator()(const QStringList& arguments)
    {
        QTextStream out(stdout);
        if (arguments.isEmpty()) {
            out << "heartbeat FOLDER [SECONDS]\n";
            return 2;
        }
        MainWindow window;
        window.resize(1440, 860);
        window.show();
        window.open(arguments.at(0));
        const Session& session = *window.session();
        if (!test::waitUntil([&] { return session.dataset() != nullptr; }, 60'000))
            return 1;
        const int seconds = arguments.size() > 1 ? arguments.at(1).toInt() : 20;
        int frames = 0;
        QObject::connect(&session, &Session::analysed, &window, [&frames] { ++frames; });
        test::runFor(1000);

        // A short run is over before a hand has moved: it is started again, end and all.
        test::find_widget<QDoubleSpinBox>(window, u"epochsBox"_s)->setValue(60);
        test::Heartbeat heartbeat;
        const Hand hand(test::find_widget<QWidget>(window, u"mapPlot"_s));
        std::vector<std::pair<double, const char*>> events;
        const QObject watcher;
        const auto note = [&](auto* sender, auto signal, const char* name) {
            QObject::connect(sender, signal, &watcher, [&, name] { events.emplace_back(heartbeat.elapsed(), name); });
        };
        note(window.session(), &Session::runStarted, "start");
        note(window.session(), &Session::progressed, "progress");
        note(window.session(), &Session::analysed, "map");
        note(window.session(), &Session::runFinished, "end");
        note(window.session(), &Session::documentChanged, "model");
        note(&window.services()->evaluator(), &RunEvaluator::predictionsReady, "predictions");
        int runs = 0;
        while (heartbeat.elapsed() < seconds * 1000) {
            if (!session.isTraining()) {
                ++runs;
                window.action(Command::train)->trigger();
            }
            test::runFor(50);
        }
        out << "training, gliding, dragging and zooming for " << seconds << " s: " << heartbeat.report() << "; " << runs
            << " runs, " << frames << " epochs on the map, " << hand.movements() << " movements\n";
        for (const auto& stall : heartbeat.longest(10)) {
            out << QString::number(stall.end - stall.begin, 'f', 1) << " ms, with:";
            for (const auto& [at, name] : events)
                if (at >= stall.begin && at <= stall.end)
                    out << ' ' << name;
            out << '\n';
        }
        return 0;
    }
};

}  // namespace

int main(int argc, char** argv)
{
    return test::runBench<Measuring>(argc, argv);
}
