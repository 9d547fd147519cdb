// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "tests/ui/map/map_bed.h"
#include "ui/map/legend/map_legend.h"
#include "ui/map/map_menus.h"
#include "ui/plot/film_dots.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QMenu>

#include <set>

using namespace kinoscope;
using namespace kinoscope::ui;

/// What a person can choose to see on the map, by the menus of its header.
class MapOptionsTest : public QObject, private test::MapBed {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init() { open(true); }

    void theMenuChangesTheColoursAndTheLegend_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("chips");
        QTest::newRow("decade") << QStringLiteral("decade") << false;  // all example films are of one decade
        QTest::newRow("bias") << QStringLiteral("bias") << false;
        QTest::newRow("ratings") << QStringLiteral("ratings") << false;
        QTest::newRow("selection") << QStringLiteral("selection") << true;
    }

    void theMenuChangesTheColoursAndTheLegend()
    {
        QFETCH(QString, key);
        QFETCH(bool, chips);
        QSignalSpy changed(view.get(), &MapView::viewChanged);
        const auto before = coloursInSight();
        chooseColour(key);
        QVERIFY(coloursInSight() != before);
        QCOMPARE(!plot()->colours().key().chips.isEmpty(), chips);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(colourByKey(view->options().colourBy), key);
        auto* button = find<QToolButton>("mapColour");
        QVERIFY2(button->text().contains(colourByName(view->options().colourBy)), qPrintable(button->text()));
        QVERIFY(find<QAction>(qPrintable(QStringLiteral("mapColour_") + key))->isChecked());
        chooseColour(QStringLiteral("genre"));
        QCOMPARE(coloursInSight(), before);
    }

    // As a class's spreadsheet has neither; films that have both bring back what was chosen.
    void withoutGenresAndYearsTheyAreNotOffered()
    {
        MovieTable plain = *test::example_movies(films);
        for (Movie& movie : plain) {
            movie.genres.clear();
            movie.year = 0;
        }
        const auto offered = [this](const QString& key) {
            return find<QAction>(qPrintable(QStringLiteral("mapColour_") + key))->isVisible();
        };
        const auto* button = find<QToolButton>("mapColour");
        QVERIFY(offered(QStringLiteral("genre")) && offered(QStringLiteral("decade")));
        view->setMovies(std::make_shared<const MovieTable>(plain));
        view->setFrame(frame);
        settle();
        QVERIFY(!offered(QStringLiteral("genre")) && !offered(QStringLiteral("decade")));
        QVERIFY(offered(QStringLiteral("ratings")) && offered(QStringLiteral("bias")));
        QCOMPARE(button->text(), QStringLiteral("Colour: ratings"));
        QVERIFY(!plot()->colours().key().gradient.isEmpty());
        QCOMPARE(view->options().colourBy, ColourBy::genre);
        view->setMovies(test::example_movies(films));
        view->setFrame(frame);
        settle();
        QCOMPARE(button->text(), QStringLiteral("Colour: genre"));
        QVERIFY(plot()->colours().key().gradient.isEmpty());
    }

    void theMenuOpensByKey()
    {
        auto* button = find<QToolButton>("mapColour");
        button->setFocus();
        QTimer::singleShot(50, button, [button] {
            QTest::keyClick(button->menu(), Qt::Key_Down);
            QTest::keyClick(button->menu(), Qt::Key_Down);
            QTest::keyClick(button->menu(), Qt::Key_Return);
        });
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(view->options().colourBy, ColourBy::decade);
    }

    void buttonsHaveTheirNamesWhereTheTitleHasRoom()
    {
        const auto* title = find<QLabel>("mapTitle");
        for (const bool wide : {true, false, true}) {
            view->resize(wide ? 1000 : 600, 600);
            settle();
            for (const char* name : {"mapSelect", "mapShow"}) {
                const auto* button = find<QToolButton>(name);
                QCOMPARE(button->toolButtonStyle(), wide ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
                QVERIFY(!button->text().isEmpty());
                QVERIFY(button->width() >= button->sizeHint().width());
            }
            if (wide)
                QCOMPARE(title->text(), title->accessibleName());
        }
    }

    void theLegendWrapsToTheWidthAndClipsNothing()
    {
        for (const int width : {1440, 1000, 810}) {
            view->resize(width, 600);
            settle();
            const QList<QRectF>& places = plot()->key().places();
            QCOMPARE(places.size(), plot()->colours().key().chips.size());
            for (qsizetype i = 0; i < places.size(); ++i) {
                QVERIFY(QRectF(plot()->rect()).contains(places[i]));
                QVERIFY(!places[i].intersects(QRectF(plot()->axisRect()->rect())));
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(!places[i].intersects(places[j]));
            }
        }
    }

    void theLegendCanBeHidden()
    {
        const int height = plot()->axisRect()->height();
        find<QAction>("mapLegend")->trigger();
        settle();
        QVERIFY(plot()->axisRect()->height() > height + 10);
        QVERIFY(plot()->key().places().isEmpty());
        QVERIFY(!view->options().legend);
        find<QAction>("mapLegend")->trigger();
        settle();
        QCOMPARE(plot()->axisRect()->height(), height);
    }

    void aGradientFollowsTheFilmsThatAreSeen()
    {
        chooseColour(QStringLiteral("bias"));
        const QStringList all = plot()->colours().key().numbers;
        view->setTopCount(20);
        settle();
        QCOMPARE(plot()->colours().key().numbers, all);
        const auto best = frame->by_bias.begin();
        view->setSelectedFilms({best, best + 40}, true);
        settle();
        const QStringList forty = plot()->colours().key().numbers;
        QCOMPARE(all.last(), forty.last());
        QVERIFY(all.first() != forty.first());
    }

    void marksOfOftenRatedFilmsAreLarger()
    {
        view->setTopCount(0);
        settle();
        double largest = 0.0;
        double smallest = 100.0;
        for (const FilmDot& dot : marks()) {
            largest = std::max(largest, dot.diameter);
            smallest = std::min(smallest, dot.diameter);
        }
        QVERIFY(largest >= 1.5 * smallest);
    }

    void aPickedFilmAndItsNeighboursStandOutUnlessLinesAreOff()
    {
        const int picked = frame->by_bias[5];
        view->setCurrent(picked);
        view->setNeighbours({frame->by_bias[9], frame->by_bias[900]});
        settle();
        const auto others = static_cast<int>(marks().size()) - 3;
        QVERIFY(others > 1000);
        QCOMPARE(dimmed(), others);
        find<QAction>("mapLinks")->trigger();
        settle();
        QCOMPARE(dimmed(), 0);
        QVERIFY(!view->options().links);
        find<QAction>("mapLinks")->trigger();
        settle();
        QCOMPARE(dimmed(), others);
        view->setNeighbours({});
        settle();
        QCOMPARE(dimmed(), 0);
    }

    void optionsAreShownAndReturned()
    {
        const MapOptions options{
            .topCount = 20, .axes = {1, 2}, .colourBy = ColourBy::ratings, .links = false, .legend = false};
        QSignalSpy changed(view.get(), &MapView::viewChanged);
        view->setOptions(options);
        settle();
        QCOMPARE(view->options(), options);
        QVERIFY2(titles().size() >= 18 && titles().size() <= 20, qPrintable(QString::number(titles().size())));
        QVERIFY(nameOfX().startsWith(QLatin1String("PC 2")));
        QCOMPARE(changed.size(), 0);
    }

    void theSwitchForMotionFollowsWhatTheMapIsTold()
    {
        const QSignalSpy wanted(view.get(), &MapView::reducedMotionWanted);
        QVERIFY(!find<QAction>("mapMotion")->isChecked());
        view->setReducedMotion(false);
        QVERIFY(find<QAction>("mapMotion")->isChecked());
        QCOMPARE(wanted.size(), 0);
    }

    void oddOptionsAreMended_data()
    {
        QTest::addColumn<int>("top");
        QTest::addColumn<int>("axis");
        QTest::addColumn<int>("expectedTop");
        QTest::addColumn<int>("expectedAxis");
        QTest::newRow("negative") << -7 << -1 << 0 << 0;
        QTest::newRow("too few, too high") << 3 << 99 << 10 << 2;
    }

    void oddOptionsAreMended()
    {
        QFETCH(int, top);
        QFETCH(int, axis);
        MapOptions options = view->options();
        options.topCount = top;
        options.axes = {axis, 1};
        view->setOptions(options);
        QTEST(view->options().topCount, "expectedTop");
        QTEST(view->options().axes.first, "expectedAxis");
    }

    void theHeaderKeepsItsControlsInEveryWidth()
    {
        for (const int width : {1200, 640, 440}) {
            view->resize(width, 500);
            settle();
            QRect before;
            for (const char* name : {"mapTopCount", "mapColour", "mapAxisX", "mapAxisY", "mapSelect", "mapShow"}) {
                auto* control = find<QWidget>(name);
                const QRect place(control->mapTo(view.get(), QPoint(0, 0)), control->size());
                QVERIFY2(view->rect().contains(place), name);
                QVERIFY2(control->width() >= control->minimumSizeHint().width(), name);
                QVERIFY2(!control->accessibleName().isEmpty(), name);
                QVERIFY2(place.left() > before.right(), name);
                before = place;
            }
        }
    }

    void afterLargeLettersTheHeaderIsWhatItWas()
    {
        const auto looks = [this] {
            QStringList words;
            for (const char* name : {"mapColour", "mapSelect", "mapShow"})
                words << QString::number(find<QToolButton>(name)->width());
            return words << find<QLabel>("mapTitle")->text();
        };
        view->resize(620, 500);
        settle();
        const QStringList before = looks();
        for (const double scale : {1.45, 1.0}) {
            bool done = false;
            setTypeScale(*qApp, scale, [&] { done = true; });
            QTRY_VERIFY(done);
            settle();
            if (scale > 1.0) {
                view->resize(610, 500);
                settle();
                view->resize(620, 500);
                settle();
                QVERIFY(looks() != before);
            }
        }
        QTRY_COMPARE(looks(), before);
    }

private:
    void chooseColour(const QString& key)
    {
        find<QAction>(qPrintable(QStringLiteral("mapColour_") + key))->trigger();
        settle();
    }

    std::vector<FilmDot> marks() const
    {
        std::vector<FilmDot> all;
        for (int i = 0; i < plot()->plottableCount(); ++i) {
            const auto* dots = qobject_cast<FilmDots*>(plot()->plottable(i));
            for (const FilmDot& dot : dots->dots()) {
                if (dot.diameter > 4.0)
                    all.push_back(dot);
            }
        }
        return all;
    }

    std::multiset<QRgb> coloursInSight() const
    {
        std::multiset<QRgb> colours;
        for (const FilmDot& dot : marks())
            colours.insert(dot.colour);
        return colours;
    }

    int dimmed() const
    {
        constexpr int between = 135;  // of 255, the least opaque of the others and the most opaque dimmed one
        const std::vector<FilmDot> all = marks();
        return static_cast<int>(
            std::count_if(all.begin(), all.end(), [](const FilmDot& dot) { return qAlpha(dot.colour) < between; }));
    }
};

KINOSCOPE_WIDGET_TEST(MapOptionsTest)
#include "map_options_test.moc"
