// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Labels as a person meets them: beside their films, and steady while a run is replayed.
#include "core/analysis/map/replay.h"
#include "core/analysis/neighbours/neighbours.h"
#include "core/data/sample/sample.h"
#include "core/training/run_split.h"
#include "core/training/trainer.h"
#include "tests/test_main.h"
#include "tests/ui/map/map_bed.h"
#include "ui/plot/label_obstacles.h"
#include "ui/theme/theme.h"

#include <QAnimationDriver>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

/// A clock that goes on when it is told to, for what glides.
class StepClock : public QAnimationDriver {
public:
    qint64 elapsed() const override { return m_ms; }
    void step(int ms)
    {
        m_ms += ms;
        advanceAnimation();
    }

private:
    qint64 m_ms = 0;
};

struct Moves {
    int shown = 0;    ///< labels that were there a picture before, too
    int moved = 0;    ///< of these, those more than 8 px elsewhere beside their films
    int least = 999;  ///< labels in a picture
};

}  // namespace

class MapLabelsTest : public QObject, private test::MapBed {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void leadersAreShortAndNoneCrosses_data();
    void leadersAreShortAndNoneCrosses();
    void labelsKeepTheirSideInAReplay_data();
    void labelsKeepTheirSideInAReplay();
    void zoomedInTheMiddleIsLabelled();

private:
    void learn();
    QHash<int, QPointF> besideFilms() const;
    void note(Moves& moves);

    MovieTablePtr m_movies;
    std::vector<FactorSnapshot> m_epochs;
    std::vector<MapFramePtr> m_frames;
    QHash<int, QPointF> m_before;
};

void MapLabelsTest::leadersAreShortAndNoneCrosses_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("large") << QSize(1440, 900);
    QTest::newRow("usual") << QSize(820, 480);
    QTest::newRow("small") << QSize(440, 300);
}

void MapLabelsTest::leadersAreShortAndNoneCrosses()
{
    QFETCH(QSize, size);
    open(true, size);
    int leaders = 0;
    for (int step = 0; step < 40; ++step) {
        const int picked = frame->by_bias[static_cast<std::size_t>(13 * step)];
        std::vector<int> near{nearestTo(picked)};
        for (int row = 0; near.size() < 10 && row < films; ++row)
            if (row != picked && QLineF(pixelOf(row), pixelOf(picked)).length() < 70.0)
                near.push_back(row);
        view->setCurrent(picked);
        view->setNeighbours(near);
        settle();
        for (qsizetype i = 0; i < titles().size(); ++i) {
            if (!titles()[i].leader)
                continue;
            ++leaders;
            const QLineF& line = *titles()[i].leader;
            QVERIFY2(line.length() <= 36.0, qPrintable(QString::number(line.length())));
            for (qsizetype j = 0; j < titles().size(); ++j) {
                if (i == j)
                    continue;
                QVERIFY(!crosses(line, titles()[j].rect));
                if (titles()[j].leader)
                    QVERIFY(line.intersects(*titles()[j].leader) != QLineF::BoundedIntersection);
            }
        }
        wheelAt(pixelOf(picked), step % 3 == 2 ? -2 : 1);
    }
    QVERIFY2(leaders > 20, qPrintable(QString::number(leaders)));
}

void MapLabelsTest::learn()
{
    if (!m_frames.empty())
        return;
    const Dataset dataset = make_sample();
    TrainingSettings settings;
    settings.epochs = 24;
    const DataSplit split = split_by(settings, dataset);
    Trainer trainer(dataset, split, settings);
    m_movies = std::make_shared<const MovieTable>(dataset.movies);
    for (int epoch = 0; epoch < 24; ++epoch) {
        trainer.begin_epoch();
        while (!trainer.epoch_done())
            trainer.train_batch();
        FactorSnapshot snapshot;
        trainer.copy_movie_tables(snapshot.movie_factors, snapshot.movie_bias);
        snapshot.epoch = epoch;
        m_epochs.push_back(snapshot);
    }
    const MapFrame last = make_map_frame(m_epochs.back(), m_movies.get());
    for (const FactorSnapshot& snapshot : m_epochs)
        m_frames.push_back(std::make_shared<const MapFrame>(*make_replay_frame(snapshot, last)));
}

QHash<int, QPointF> MapLabelsTest::besideFilms() const
{
    QHash<int, QPointF> all;
    for (const PlacedTitle& title : titles())
        all.insert(title.row, title.rect.center() - plot()->pixelNow(title.row));
    return all;
}

void MapLabelsTest::note(Moves& moves)
{
    plot()->replot();
    const QHash<int, QPointF> now = besideFilms();
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto before = m_before.constFind(it.key());
        if (before == m_before.cend())
            continue;
        ++moves.shown;
        moves.moved += QLineF(*before, *it).length() > 8.0 ? 1 : 0;
    }
    moves.least = std::min(moves.least, static_cast<int>(now.size()));
    m_before = now;
}

void MapLabelsTest::labelsKeepTheirSideInAReplay_data()
{
    QTest::addColumn<bool>("picked");
    QTest::addColumn<bool>("reducedMotion");
    QTest::newRow("nothing picked") << false << false;
    QTest::newRow("a film picked") << true << false;
    QTest::newRow("a film picked, reduced motion") << true << true;
}

// At 1× an epoch is shown every 250 ms, and films glide for 120 ms of these. Lists of closest films follow each epoch.
void MapLabelsTest::labelsKeepTheirSideInAReplay()
{
    QFETCH(bool, picked);
    QFETCH(bool, reducedMotion);
    open(reducedMotion, {900, 500});
    learn();
    view->setMovies(m_movies);
    view->setFrame(m_frames.front());
    const int film = m_frames.back()->by_bias[3];
    if (picked)
        view->setCurrent(film);
    settle();
    StepClock clock;
    clock.install();
    Moves moves;
    m_before = besideFilms();
    for (std::size_t epoch = 1; epoch < m_frames.size(); ++epoch) {
        QTest::qWait(40);  // past the pause between two frames
        view->setFrame(m_frames[epoch], Transition::quick);
        note(moves);
        for (int ms = 16; ms <= 240; ms += 16) {
            clock.step(16);
            note(moves);
            if (ms != 48 || !picked)
                continue;
            const NeighbourIndex index(m_epochs[epoch].movie_factors, Similarity::cosine);
            std::vector<int> near;
            for (const Neighbour& found : index.nearest(film, 10, m_movies.get(), 0))
                near.push_back(found.movie);
            view->setNeighbours(near);
            note(moves);
        }
    }
    clock.uninstall();
    qInfo("%d of %d labels moved, %d at least in a picture", moves.moved, moves.shown, moves.least);
    QVERIFY(moves.shown > 1000);
    QVERIFY(moves.least >= 10);
    QVERIFY(moves.moved < moves.shown / 20);
}

void MapLabelsTest::zoomedInTheMiddleIsLabelled()
{
    open(true);
    const QPointF middle = QRectF(plot()->axisRect()->rect()).center();
    wheelAt(middle, 9);
    QRectF half(QPointF(), QSizeF(plot()->axisRect()->size()) / 2.0);
    half.moveCenter(middle);
    int inside = 0;
    int labelled = 0;
    for (int row = 0; row < MapBed::films; ++row)
        inside += half.contains(pixelOf(row)) ? 1 : 0;
    for (const PlacedTitle& title : titles())
        labelled += half.contains(pixelOf(title.row)) ? 1 : 0;
    QVERIFY(inside > 10);
    QVERIFY2(labelled >= 10, qPrintable(QStringLiteral("%1 of %2").arg(labelled).arg(inside)));
    QVERIFY(titlesAreSound());
    // Out again, only those are labelled that were.
    view->fit();
    plot()->replot();
    QVERIFY(titles().size() <= 40);
}

KINOSCOPE_WIDGET_TEST(MapLabelsTest)
#include "map_labels_test.moc"
