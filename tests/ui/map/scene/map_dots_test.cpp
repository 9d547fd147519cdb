// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/map/scene/map_dots.h"

#include "tests/ui/map/map_bed.h"
#include "ui/plot/film_dots.h"
#include "ui/plot/picture_export.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QtTest>

#include <algorithm>

using namespace kinoscope;
using namespace kinoscope::ui;

/// Films with few ratings among those with many, on the composed map.
class MapDotsTest : public QObject, private test::MapBed {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, ThemeChoice::light);
        open(true);
        view->setMovies(test::example_movies(films, 1));
        view->setFrame(frame);
        settle();
    }

    void theFirstViewShowsEveryFilm()
    {
        const QRectF area(plot()->axisRect()->rect());
        const double margin = FilmEvidence::largestDiameter / 2.0;
        for (int row = 0; row < films; ++row)
            QVERIFY(area.adjusted(margin, margin, -margin, -margin).contains(pixelOf(row)));
        QVERIFY(titlesAreSound());
    }

    void onlyFilmsWithEnoughRatingsAreDots()
    {
        const FilmEvidence& evidence = plot()->state().evidence();
        std::size_t enough = 0;
        for (int row = 0; row < films; ++row) {
            QCOMPARE(plot()->drawn().isShown(row), evidence.isEnough(row));
            enough += evidence.isEnough(row) ? 1U : 0U;
        }
        QVERIFY(2 * enough >= films && enough < films);
        QCOMPARE(dots().size(), enough);
        for (const FilmDot& dot : dots())
            QVERIFY(dot.diameter >= FilmEvidence::smallestDiameter && dot.diameter <= FilmEvidence::largestDiameter);
    }

    // Those with few are found all the same, by pointer and search.
    void aFilmWithFewRatingsIsFoundUnderThePointer()
    {
        int found = 0;
        for (int row = 0; row < films; ++row) {
            if (!plot()->state().isMark(row) && plot()->filmAt(pixelOf(row)) == row)
                ++found;
        }
        QVERIFY2(found > 100, qPrintable(QString::number(found)));
        const int few = rareFilm();
        view->setCurrent(few);
        settle();
        QCOMPARE(titles().first().row, few);
        QCOMPARE(plot()->filmAt(pixelOf(few)), std::optional(few));
    }

    void fourTimesNearerFewRatingsAreSmallDots()
    {
        const int few = rareFilm();
        const double whole = plot()->xAxis->range().size();
        while (plot()->xAxis->range().size() > whole / 4.0) {
            QVERIFY(!plot()->drawn().isShown(few));
            wheelAt(pixelOf(few), 1);
        }
        QVERIFY(plot()->drawn().isShown(few));
        QCOMPARE(plot()->drawn().shownCount(), films);
        const std::vector<FilmDot> all = dots();
        QCOMPARE(all.size(), static_cast<std::size_t>(films));
        const auto isThere = [&](const FilmDot& dot) {
            return dot.diameter == FilmEvidence::smallestDiameter &&
                   std::abs(plot()->xAxis->coordToPixel(dot.x) - pixelOf(few).x()) < 1e-6;
        };
        QVERIFY(std::any_of(all.begin(), all.end(), isThere));
        QTest::keyClick(plot(), Qt::Key_0);
        settle();
        QVERIFY(!plot()->drawn().isShown(few));
    }

    // Where it is drawn, the ground is darker, in three steps at most; close up it is not drawn.
    void theDensityIsAFaintGroundInThreeSteps()
    {
        const std::set<QRgb> grounds = groundsUnderDots();
        const QColor density = Theme::light().density;
        QVERIFY2(grounds.size() == 4, qPrintable(QString::number(grounds.size())));
        for (const QRgb ground : grounds)
            QVERIFY(qGray(ground) >= qGray(density.rgb()) + 50);
        view->setMovies(test::example_movies(films));
        view->setFrame(frame);
        settle();
        QCOMPARE(groundsUnderDots().size(), std::size_t{1});
    }

    void hiddenFilmsLeaveTheDensity()
    {
        const QImage before = plot()->toPixmap(900, 600).toImage();
        auto* drama = find<QWidget>("legendChip0");
        QTRY_VERIFY(drama->isVisible());
        QTest::mouseClick(drama, Qt::LeftButton);
        settle();
        QVERIFY(plot()->toPixmap(900, 600).toImage() != before);
    }

    void aPickedFilmDimsTheOthersButKeepsTheirHues()
    {
        const auto hue = [](const FilmDot& dot) { return dot.colour & RGB_MASK; };
        const std::vector<FilmDot> before = dots();
        view->setCurrent(frame->by_bias[0]);
        view->setNeighbours({frame->by_bias[1], frame->by_bias[2]});
        settle();
        const std::vector<FilmDot> after = dots();
        QCOMPARE(after.size(), before.size());
        int dimmed = 0;
        for (std::size_t i = 0; i < after.size(); ++i) {
            QCOMPARE(hue(after[i]), hue(before[i]));
            QVERIFY(qAlpha(before[i].colour) >= 255 / 2 && qAlpha(after[i].colour) >= 255 * 2 / 5);
            dimmed += qAlpha(after[i].colour) < qAlpha(before[i].colour) ? 1 : 0;
        }
        QVERIFY(dimmed >= static_cast<int>(after.size()) - 3);
    }

    void aNarrowMapHasSmallerDots()
    {
        const auto largest = [this] {
            const std::vector<FilmDot> all = dots();
            return std::max_element(all.begin(), all.end(),
                                    [](const FilmDot& a, const FilmDot& b) { return a.diameter < b.diameter; })
                ->diameter;
        };
        QCOMPARE(largest(), FilmEvidence::largestDiameter);
        view->resize(720, 508);
        settle();
        QCOMPARE(largest(), 2.0 * (1.4 + 4.0));
        view->resize(1000, 600);
        settle();
        QCOMPARE(largest(), FilmEvidence::largestDiameter);
    }

    void anExportedPictureHasTheDensity()
    {
        const QByteArray svg = svgPicture(*plot(), {900, 600});
        const QByteArray fill = Theme::light().density.name().toUtf8();
        QVERIFY2(svg.count("fill=\"" + fill) >= 3, qPrintable(QString::number(svg.count(fill))));
        QVERIFY(svg.contains("fewer than"));
    }

    void withoutAnyRatingsEveryFilmIsADot()
    {
        auto unrated = std::make_shared<MovieTable>(*test::example_movies(films));
        for (Movie& movie : *unrated)
            movie.ratings = 0;
        view->setMovies(unrated);
        view->setFrame(frame);
        settle();
        QCOMPARE(plot()->drawn().shownCount(), films);
        QCOMPARE(titles().size() > 20, true);
    }

private:
    int rareFilm() const
    {
        for (int row = 0; row < films; ++row) {
            const QPointF fromMiddle = pixelOf(row) - QPointF(plot()->axisRect()->rect().center());
            if (!plot()->state().isMark(row) && std::hypot(fromMiddle.x(), fromMiddle.y()) < 300.0 &&
                plot()->filmAt(pixelOf(row)) == row)
                return row;
        }
        return -1;
    }

    std::vector<FilmDot> dots() const
    {
        std::vector<FilmDot> all;
        for (int i = 0; i < plot()->plottableCount(); ++i) {
            const auto* layer = qobject_cast<FilmDots*>(plot()->plottable(i));
            all.insert(all.end(), layer->dots().begin(), layer->dots().end());
        }
        return all;
    }

    /// The colours of larger areas: of the plot without titles and grid.
    std::set<QRgb> groundsUnderDots() const
    {
        plot()->layer(MapPlot::titlesLayer)->setVisible(false);
        plot()->xAxis->grid()->setVisible(false);
        plot()->yAxis->grid()->setVisible(false);
        const QImage image = plot()->toPixmap().toImage().copy(plot()->axisRect()->rect());
        plot()->layer(MapPlot::titlesLayer)->setVisible(true);
        QHash<QRgb, int> counts;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ++counts[image.pixel(x, y)];
        std::set<QRgb> grounds;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.value() > image.width() * image.height() / 200)
                grounds.insert(it.key());
        }
        return grounds;
    }
};

KINOSCOPE_WIDGET_TEST(MapDotsTest)
#include "map_dots_test.moc"
