// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window does not answer while a person uses it: window_bench FOLDER [CASE…], or all cases. Prints the
// time between the beats of a 1 ms timer; asserts nothing, as a busy machine is not a broken window.
#include "app/shell/main_window.h"
#include "tests/app/event_loop.h"
#include "tests/app/find_widget.h"
#include "tests/app/many_films.h"
#include "tests/bench/bench_main.h"
#include "tests/bench/heartbeat.h"
#include "ui/forme/for_me_panel.h"
#include "ui/map/map_view.h"
#include "ui/plot/custom_plot.h"
#include "ui/transport/transport.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <numeric>
#include <utility>
#include <vector>

using namespace kinoscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int settlingMs = 300;  // after which what was started has been painted
constexpr int longestMs = 240'000;

void waitFor(const char* what, const std::function<bool()>& done)
{
    if (!test::waitUntil(done, longestMs))
        qFatal("there is still no %s", what);
}

void print(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void measure(const QString& what, const std::function<void()>& doIt)
{
    const test::Heartbeat heartbeat;
    doIt();
    test::runFor(settlingMs);
    print(u"%1: %2"_s.arg(what, heartbeat.report()));
}

class WindowBench {
public:
    int operator()(const QStringList& arguments)
    {
        static const std::vector<std::pair<QString, void (WindowBench::*)()>> cases{
            {u"start"_s, &WindowBench::start},
            {u"training"_s, &WindowBench::training},
            {u"picking"_s, &WindowBench::picking},
            {u"theme"_s, &WindowBench::theme},
            {u"opening"_s, &WindowBench::opening},
            {u"epochs"_s, &WindowBench::epochs},
            {u"selecting"_s, &WindowBench::selecting},
            {u"stars"_s, &WindowBench::stars},
            {u"many"_s, &WindowBench::many}};
        const auto wanted = [&arguments](const QString& name) {
            return arguments.size() == 1 || arguments.indexOf(name, 1) > 0;
        };
        if (arguments.isEmpty()) {
            QStringList names;
            for (const auto& [name, run] : cases)
                names << name;
            print(u"window_bench FOLDER [CASE…]\ncases: "_s + names.join(u", "_s));
            return 2;
        }
        m_source = arguments.first();
        for (const auto& [name, run] : cases) {
            if (!wanted(name))
                continue;
            QSettings().clear();
            WindowSettings().setTourSeen();
            makeWindow();
            (this->*run)();
        }
        m_window.reset();
        return 0;
    }

private:
    template <typename Widget>
    Widget* find(const QString& name)
    {
        return test::find_widget<Widget>(*m_window, name);
    }
    Session& session() { return *m_window->session(); }
    void click(const QString& name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        test::runFor(settlingMs);
    }

    void open(const QString& source)
    {
        m_window->open(source);
        waitFor("data set or model", [this] { return !session().isLoading() && session().movies(); });
    }

    void train(int epochs)
    {
        find<QDoubleSpinBox>(u"epochsBox"_s)->setValue(epochs);
        click(u"trainButton"_s);
        waitForModel();
    }

    void waitForModel()
    {
        waitFor("model", [this] { return session().document() != nullptr; });
        waitFor("map", [this] {
            return session().analysis() && session().analysis()->frame->epoch == session().document()->kept_epoch;
        });
    }

    void start()
    {
        WindowSettings().addRecent({m_source, m_source});
        makeWindow();
        QElapsedTimer clock;
        clock.start();
        click(u"startRecent"_s);
        waitFor("data set", [this] { return session().dataset() != nullptr; });
        click(u"trainButton"_s);
        waitFor("model", [this] { return session().document() != nullptr; });
        test::runFor(100);
        pickAlongTheMiddle();
        const auto* list = find<QListView>(u"neighbourList"_s);
        waitFor("neighbours", [list] { return list->isVisible() && list->model()->rowCount() > 0; });
        print(u"from the first screen to the first neighbours: %1 s"_s.arg(static_cast<double>(clock.elapsed()) / 1e3,
                                                                           0, 'f', 2));
    }

    // Somewhere a title lies; a person sees where.
    void pickAlongTheMiddle()
    {
        auto* plot = find<QWidget>(u"mapPlot"_s);
        for (int x = plot->width() / 4; x < plot->width() && !m_window->view()->selection()->current(); x += 9)
            QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(x, plot->height() / 2));
    }

    void training()
    {
        measure(u"opening, and training the notebook's preset"_s, [this] {
            open(m_source);
            QTest::keyClick(find<QComboBox>(u"presetBox"_s), Qt::Key_End);
            QTest::keyClick(m_window.get(), Qt::Key_F5);
            waitForModel();
            waitFor("predictions", [this] { return find<QTableView>(u"predictionsTable"_s)->model()->rowCount() > 0; });
        });
    }

    void picking()
    {
        open(m_source);
        train(3);
        pickFilms(u"picking films on the map"_s);
    }

    // The labelled ones, one after the other.
    void pickFilms(const QString& what)
    {
        m_window->findChild<ui::MapView*>()->setReducedMotion(true);  // where films lie is clicked on at once
        auto* plot = find<QCustomPlot>(u"mapPlot"_s);
        test::PaintWatcher list(find<QListView>(u"neighbourList"_s)->viewport());
        bool found = false;
        QObject::connect(&m_window->services()->neighbours(), &NeighbourFinder::found, &list, [&](const auto& rows) {
            found = !rows.rows.empty();
            list.restart();
        });
        QList<double> waits;
        const auto& byBias = session().analysis()->frame->by_bias;
        const std::vector<int> top(byBias.begin(), byBias.begin() + 40);
        measure(what, [&] {
            for (const int row : top) {
                const QPoint pixel = pixelOf(row);
                QTest::mouseMove(plot, pixel);
                test::runFor(30);
                QTest::mousePress(plot, Qt::LeftButton, {}, pixel);
                found = false;
                const auto before = m_window->view()->selection()->current();
                QElapsedTimer clock;
                clock.start();
                QTest::mouseRelease(plot, Qt::LeftButton, {}, pixel);
                if (m_window->view()->selection()->current() == before)
                    continue;  // it lies under a larger mark
                waitFor("list of neighbours", [&] { return found && list.painted(); });
                waits << static_cast<double>(clock.nsecsElapsed()) / 1e6;
            }
        });
        print(u"%1, from a click until the neighbours are painted: %2"_s.arg(what, test::quantiles(waits)));
    }

    void stars()
    {
        open(m_source);
        train(20);
        rateFilms(u"rating films"_s);
    }

    // The forty most rated ones, one after the other.
    void rateFilms(const QString& what)
    {
        m_window->action(Command::goToForMe)->trigger();
        auto* panel = find<ui::ForMePanel>(u"forMePanel"_s);
        waitFor("panel", [panel] { return panel->isVisible(); });
        test::PaintWatcher list(find<QWidget>(u"recommendationList"_s));
        bool found = false;
        QElapsedTimer clock;
        QList<double> answers;
        QObject::connect(&m_window->services()->recommendations(), &RecommendationFinder::found, &list, [&] {
            found = true;
            answers << static_cast<double>(clock.nsecsElapsed()) / 1e6;
            list.restart();
        });
        const MovieTable& movies = *session().movies();
        std::vector<int> most(movies.size());
        std::iota(most.begin(), most.end(), 0);
        std::partial_sort(most.begin(), most.begin() + 40, most.end(), [&movies](int a, int b) {
            return movies[static_cast<std::size_t>(a)].ratings > movies[static_cast<std::size_t>(b)].ratings;
        });
        QList<double> waits;
        measure(what, [&] {
            for (int i = 0; i < 40; ++i) {
                test::runFor(30);
                found = false;
                clock.start();
                Q_EMIT panel->rated(most[static_cast<std::size_t>(i)], 1.0 + i % 5);
                waitFor("list of recommendations", [&] { return found && list.painted(); });
                if (i > 0)  // with the first one what all others need is made
                    waits << static_cast<double>(clock.nsecsElapsed()) / 1e6;
            }
        });
        print(u"%1, from a star until the list is known: %2"_s.arg(what, test::quantiles(answers)));
        print(u"%1, from a star until the list is painted: %2"_s.arg(what, test::quantiles(waits)));
    }

    QPoint pixelOf(int row)
    {
        const auto* map = m_window->findChild<ui::MapView*>();
        const auto& at = session().analysis()->frame->positions;
        const auto [x, y] = map->axes();
        return QPointF(map->plot()->xAxis->coordToPixel(static_cast<double>(at(row, x))),
                       map->plot()->yAxis->coordToPixel(static_cast<double>(at(row, y))))
            .toPoint();
    }

    void theme()
    {
        open(m_source);
        train(1);
        m_window->view()->selection()->pick(0);
        test::runFor(settlingMs);
        for (const Command command : {Command::darkTheme, Command::lightTheme}) {
            measure(u"changing to "_s + m_window->action(command)->objectName(), [this, command] {
                m_window->action(command)->trigger();
                waitFor("other theme", [this] { return m_window->updatesEnabled(); });
            });
        }
    }

    void opening()
    {
        open(m_source);
        train(3);
        const QTemporaryDir folder;
        const QString model = folder.filePath(u"model.safetensors"_s);
        session().saveModel(model);
        waitFor("file", [&model] { return QFile::exists(model); });
        measure(u"opening the sample while the data set is shown"_s, [this] { open(u"sample"_s); });
        measure(u"opening the data set while the sample is shown"_s, [this] { open(m_source); });
        measure(u"opening a model file"_s, [&] { open(model); });
    }

    void epochs()
    {
        open(m_source);
        train(20);
        scrub(u"20 epochs"_s);
    }

    void scrub(const QString& what)
    {
        m_window->view()->selection()->pick(0);
        test::runFor(settlingMs);
        auto* slider = find<QSlider>(u"epochSlider"_s);
        int frames = 0;
        const QObject counting;
        QObject::connect(&session(), &Session::analysed, &counting, [&frames] { ++frames; });
        measure(u"dragging through "_s + what, [&] {
            const int width = slider->width() - 14;
            const int height = slider->height() / 2;
            QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(7 + width, height));
            for (int i = 0; i <= 120; ++i) {
                QTest::mouseMove(slider, QPoint(7 + width * std::abs(60 - i) / 60, height));
                test::runFor(16);
            }
            QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(7 + width, height));
        });
        print(u"that was %1 frames"_s.arg(std::exchange(frames, 0)));
        m_window->findChild<ui::Transport*>()->setSpeed(4.0);
        measure(u"playing %1 at 4×"_s.arg(what), [&] {
            click(u"epochPlay"_s);
            waitFor("end", [slider] { return slider->value() == slider->maximum(); });
        });
        print(u"that was %1 frames"_s.arg(frames));
    }

    void selecting()
    {
        open(m_source);
        train(1);
        click(u"mapFit"_s);
        click(u"showResultsSwitch"_s);
        auto* tabs = find<QTabWidget>(u"resultTabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        test::runFor(settlingMs);
        auto* plot = find<QWidget>(u"mapPlot"_s);
        measure(u"selecting all films, showing only them and copying their list"_s, [&] {
            for (int i = 0; i < 5; ++i)
                QTest::keyClick(plot, Qt::Key_Minus);
            QTest::keyClick(plot, Qt::Key_A, Qt::ControlModifier);
            test::runFor(settlingMs);
            click(u"mapOnlySelection"_s);
            test::runFor(settlingMs);
            click(u"selectedCopy"_s);
        });
    }

    void many()
    {
        const QTemporaryDir folder;
        test::writeManyFilms(folder.path());
        const QString films = u"%L1 films"_s.arg(test::manyFilms);
        measure(u"opening "_s + films, [&] { open(folder.path()); });
        measure(u"training an epoch of "_s + films, [this] {
            click(u"stepButton"_s);
            waitFor("map", [this] { return session().analysis() != nullptr; });
            click(u"stopButton"_s);
            waitForModel();
        });
        pickFilms(u"picking among "_s + films);
        rateFilms(u"rating among "_s + films);
        train(14);
        scrub(films);
    }

    QString m_source;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

int main(int argc, char** argv)
{
    return test::runBench<WindowBench>(argc, argv);
}
