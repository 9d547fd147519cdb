// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How steady titles stand while a person zooms and moves: on a simulated map, and on that of MovieLens 100K where it
// is.
#include "core/data/sources/dataset_reader.h"
#include "core/training/run_split.h"
#include "core/training/trainer.h"
#include "tests/real_data.h"
#include "tests/test_main.h"
#include "tests/ui/map/map_bed.h"
#include "ui/theme/theme.h"

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

/// What became of the titles from one drawing to the next.
struct Changes {
    int kept = 0;      ///< on the same side
    int turned = 0;    ///< to another side
    int vanished = 0;  ///< though the film is still well inside
    int came = 0;
    int overlaps = 0;

    void add(const Changes& other)
    {
        kept += other.kept;
        turned += other.turned;
        vanished += other.vanished;
        came += other.came;
        overlaps += other.overlaps;
    }
};

struct Stand {
    QPointF film;
    QRectF rect;

    QPointF side() const
    {
        const QPointF nearest(std::clamp(film.x(), rect.left(), rect.right()),
                              std::clamp(film.y(), rect.top(), rect.bottom()));
        const QPointF way = nearest - film;
        return way / std::max(1e-9, std::hypot(way.x(), way.y()));
    }
};

}  // namespace

class TitleStabilityTest : public QObject, private test::MapBed {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }

    void titlesStayWhileOneZooms_data()
    {
        QTest::addColumn<bool>("real");
        QTest::addColumn<int>("top");
        QTest::newRow("simulated, top 40") << false << 40;
        for (const int top : {40, 160, 0})
            QTest::addRow("MovieLens 100K, top %d", top) << true << top;
    }

    void titlesStayWhileOneZooms()
    {
        QFETCH(bool, real);
        QFETCH(int, top);
        if (real && !std::filesystem::exists(test::real_data()))
            QSKIP("MovieLens 100K is not here");
        open(true);
        if (real)
            showRealMap();
        view->setTopCount(top);
        settle();
        constexpr int notches = 12;
        Changes inwards;
        Changes outwards;
        Changes sideways;
        for (int place = 0; place < 2; ++place) {
            view->fit();
            plot()->replot();
            const QPointF at = pixelOf(frame->by_bias[static_cast<std::size_t>(19 * place)]);
            for (int step = 0; step < notches; ++step)
                inwards.add(changesBy([&] { wheelAt(at, 1); }));
            for (int step = 0; step < 8; ++step)
                sideways.add(changesBy(
                    [&] { QTest::keyClick(plot(), step < 4 ? Qt::Key_Left : Qt::Key_Right, Qt::ShiftModifier); }));
            for (int step = 0; step < notches; ++step)
                outwards.add(changesBy([&] { wheelAt(at, -1); }));
        }
        for (const auto& [what, changes] :
             {std::pair("inwards", inwards), std::pair("sideways", sideways), std::pair("outwards", outwards)}) {
            qInfo("%s: %d titles kept, %d turned, %d vanished, %d came", what, changes.kept, changes.turned,
                  changes.vanished, changes.came);
            QCOMPARE(changes.overlaps, 0);
        }
        QVERIFY(inwards.kept > 60);
        // Marks come out from under each other on the way in, those of films with few ratings all at once, and titles
        // make room for them.
        QVERIFY(inwards.turned + inwards.vanished <= inwards.kept / (top == 0 ? 12 : 20));
        QVERIFY(sideways.turned + sideways.vanished <= sideways.kept / 20);
        QVERIFY(inwards.came > 0 || top == 40);
    }

    void aTitleUnderThePointerGoesWithoutATrace()
    {
        open(true);
        const QList<PlacedTitle> before = titles();
        const int hovered = untitledInSight();
        QVERIFY(hovered >= 0);
        pointAt(pixelOf(hovered).toPoint());
        const auto isThere = [this](int row) {
            return std::any_of(titles().begin(), titles().end(),
                               [row](const PlacedTitle& title) { return title.row == row; });
        };
        QVERIFY(isThere(hovered));
        QVERIFY(titlesAreSound());
        pointAt(emptySpot());
        QVERIFY(!isThere(hovered));
        QCOMPARE(titles().size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(titles()[i].rect, before[i].rect);
    }

private:
    void showRealMap()
    {
        if (!m_realFrame) {
            const Dataset dataset = load_dataset(test::real_data());
            TrainingSettings settings;
            const DataSplit split = split_by(settings, dataset);
            Trainer trainer(dataset, split, settings);
            for (int epoch = 0; epoch < 6; ++epoch) {
                trainer.begin_epoch();
                while (!trainer.epoch_done())
                    trainer.train_batch();
            }
            FactorSnapshot snapshot;
            trainer.copy_movie_tables(snapshot.movie_factors, snapshot.movie_bias);
            m_realMovies = std::make_shared<const MovieTable>(dataset.movies);
            m_realFrame = std::make_shared<const MapFrame>(make_map_frame(snapshot, m_realMovies.get()));
        }
        frame = m_realFrame;
        view->setMovies(m_realMovies);
        view->setFrame(m_realFrame);
    }

    QHash<int, Stand> stands() const
    {
        QHash<int, Stand> all;
        for (const PlacedTitle& title : titles())
            all.insert(title.row, {pixelOf(title.row), title.rect});
        return all;
    }

    template <typename Act>
    Changes changesBy(Act act) const
    {
        const QHash<int, Stand> before = stands();
        act();
        plot()->replot();
        const QHash<int, Stand> after = stands();
        Changes changes;
        changes.overlaps = overlaps();
        const QRectF area(plot()->axisRect()->rect());
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            // What was pushed over the edge had no choice.
            const QRectF moved = it->rect.translated(pixelOf(it.key()) - it->film);
            if (!area.contains(moved))
                continue;
            const auto now = after.constFind(it.key());
            if (now == after.cend())
                ++changes.vanished;
            else if (QPointF::dotProduct(it->side(), now->side()) < 0.7)
                ++changes.turned;
            else
                ++changes.kept;
        }
        for (auto it = after.cbegin(); it != after.cend(); ++it)
            changes.came += before.contains(it.key()) ? 0 : 1;
        return changes;
    }

    /// A film without a title, in the open.
    int untitledInSight() const
    {
        for (int row = 0; row < films; ++row) {
            const QPointF at = pixelOf(row);
            const bool titled = std::any_of(titles().begin(), titles().end(), [&](const PlacedTitle& title) {
                return title.row == row || title.rect.adjusted(-20, -20, 20, 20).contains(at);
            });
            const QRectF area = QRectF(plot()->axisRect()->rect()).adjusted(200, 100, -200, -100);
            if (!titled && area.contains(at) && plot()->filmAt(at.toPoint()) == row)
                return row;
        }
        return -1;
    }

    MovieTablePtr m_realMovies;
    MapFramePtr m_realFrame;
};

KINOSCOPE_WIDGET_TEST(TitleStabilityTest)
#include "title_stability_test.moc"
