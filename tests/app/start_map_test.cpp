// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/start_map.h"

#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <QTest>

#include <memory>

using namespace kinoscope;

class StartMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_start.reset();
        m_pool = std::make_unique<test::OneThread>();
        m_start = std::make_unique<StartMap>(*m_pool);
        m_drawn.clear();
        connect(m_start.get(), &StartMap::drawn, this, [this](const MapFramePtr& frame) { m_drawn.append(frame); });
        m_settings = find_preset("balanced").settings;
        m_settings.factors = 8;
    }

    void everyFilmOfALargeDataSetHasAPlace()
    {
        const DatasetPtr dataset = ofFilms(60'000);
        m_start->setSettings(m_settings);
        m_start->setDataset(dataset);
        QVERIFY2(m_drawn.isEmpty(), "it is worked out elsewhere, and comes as an event");
        QTRY_COMPARE(m_drawn.size(), 1);
        QCOMPARE(m_drawn.front()->positions.rows(), 60'000);
        QCOMPARE(m_drawn.front()->epoch, start_epoch);
    }

    void onlyWhatMovesFilmsIsDrawnAnew()
    {
        m_start->setSettings(m_settings);
        m_start->setDataset(ofFilms(50));
        QTRY_COMPARE(m_drawn.size(), 1);
        TrainingSettings other = m_settings;
        other.epochs = 3;
        m_start->setSettings(other);
        other.seed = 4;
        m_start->setSettings(other);
        QTRY_COMPARE(m_drawn.size(), 2);
        QVERIFY(!m_drawn[0]->positions.isApprox(m_drawn[1]->positions));
        m_start->setSettings(m_settings);
        QTRY_COMPARE(m_drawn.size(), 3);
        QVERIFY(m_drawn[0]->positions.isApprox(m_drawn[2]->positions));
    }

    void withoutDataOrWithWrongSettingsThereIsNone()
    {
        m_start->setSettings(m_settings);
        m_start->setDataset(ofFilms(50));
        m_start->setDataset(nullptr);
        TrainingSettings wrong = m_settings;
        wrong.factors = 0;
        m_start->setSettings(wrong);
        m_start->setDataset(ofFilms(50));
        m_settings.seed = 9;
        m_start->setSettings(m_settings);
        QTRY_COMPARE(m_drawn.size(), 1);
    }

private:
    static DatasetPtr ofFilms(std::size_t films)
    {
        auto dataset = std::make_shared<Dataset>();
        dataset->user_ids = {1, 2, 3};
        dataset->movies.resize(films);
        for (std::size_t row = 0; row < films; ++row)
            dataset->movies[row] = {.id = static_cast<std::int64_t>(row), .title = "Film " + std::to_string(row)};
        return dataset;
    }

    std::unique_ptr<test::OneThread> m_pool;
    std::unique_ptr<StartMap> m_start;
    QList<MapFramePtr> m_drawn;
    TrainingSettings m_settings;
};

KINOSCOPE_EVENT_TEST(StartMapTest)
#include "start_map_test.moc"
