// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The neighbour map in files of models and sessions: written with the next save, and shown without being made again.
#include "app/services/services.h"
#include "core/io/model/model_file.h"
#include "core/io/session/session_file.h"
#include "tests/app/event_loop.h"
#include "tests/app/window_fixture.h"
#include "tests/test_main.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <memory>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;  ///< ms

}  // namespace

class KeptMapTest : public QObject, private test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        forgetSettings();
        m_folder = std::make_unique<QTemporaryDir>();
        makeWindow();
        openSample();
    }
    void cleanup() { m_window.reset(); }

    void theMapIsWrittenWithTheNextSave()
    {
        train(3);
        QVERIFY(!load_model(saveModel()).neighbour_map);
        const NeighbourMapPtr made = makeMap();
        const ModelDocument saved = load_model(saveModel());
        QVERIFY(saved.neighbour_map);
        QCOMPARE(*saved.neighbour_map, *made);
        QCOMPARE(saved.neighbour_map->rows(), static_cast<Eigen::Index>(saved.movies.size()));
    }

    // The file is given a map that nobody would make, so that it is seen not to be made again: all films on a circle.
    void aModelOpensWithItsMap()
    {
        train(3);
        makeMap();
        const std::string path = saveModel();
        ModelDocument document = load_model(path);
        auto circle = std::make_shared<Eigen::MatrixXf>(*document.neighbour_map);
        for (Eigen::Index i = 0; i < circle->rows(); ++i)
            circle->row(i) << std::cos(static_cast<float>(i)), std::sin(static_cast<float>(i));
        document.neighbour_map = circle;
        save_model(path, document);

        QSignalSpy made(&maps(), &NeighbourMaps::made);
        bool formed = false;
        const auto watching = connect(&maps(), &NeighbourMaps::changed, this,
                                      [&] { formed = formed || maps().isForming() || maps().share(); });
        open(path);
        // The map of the run before may still be there for a moment.
        const auto isCircle = [this] {
            const int epoch = session().document()->kept_epoch;
            if (!maps().has(epoch))
                return false;
            const Eigen::VectorXf radius = maps().frame(epoch)->positions.rowwise().norm();
            return radius.minCoeff() > 0.0F && radius.maxCoeff() / radius.minCoeff() < 1.001F;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isCircle(), patience);
        disconnect(watching);
        QVERIFY(!formed);
        QCOMPARE(made.size(), 0);
        // And it stays with the model when that is saved again.
        QCOMPARE(*load_model(saveModel()).neighbour_map, *circle);
    }

    void aModelWithoutAMapMakesIt()
    {
        train(3);
        const std::string path = saveModel();
        click(u"showNeighbourMap"_s);
        QSignalSpy made(&maps(), &NeighbourMaps::made);
        open(path);
        QTRY_VERIFY_WITH_TIMEOUT(maps().has(session().document()->kept_epoch), patience);
        QCOMPARE(made.size(), 1);
        QVERIFY(session().neighbourMap());
    }

    void eachRunOfASessionHasItsOwn()
    {
        train(3);
        const NeighbourMapPtr first = makeMap();
        train(2);
        QVERIFY(!session().neighbourMap() || session().neighbourMap() != first);
        QTRY_VERIFY_WITH_TIMEOUT(session().neighbourMap(), patience);
        const NeighbourMapPtr second = session().neighbourMap();
        QVERIFY(*first != *second);
        // Back to the first one: it need not be made again.
        QSignalSpy made(&maps(), &NeighbourMaps::made);
        session().showRun(1);
        QTRY_COMPARE(session().analysis()->frame->epoch, session().document()->kept_epoch);
        QTRY_VERIFY_WITH_TIMEOUT(maps().has(session().document()->kept_epoch), patience);
        QCOMPARE(session().neighbourMap(), first);
        QCOMPARE(made.size(), 0);

        const QString path = m_folder->filePath(u"all.kinoscope"_s);
        QSignalSpy saved(&session(), &Session::saved);
        session().saveSession(path);
        QTRY_COMPARE(saved.size(), 1);
        const SessionDocument read = read_session(path.toStdString());
        QCOMPARE(read.runs.size(), std::size_t{2});
        QCOMPARE(*read.runs[0].document->neighbour_map, *first);
        QCOMPARE(*read.runs[1].document->neighbour_map, *second);
    }

private:
    NeighbourMaps& maps() { return services().neighbourMaps(); }
    /// Of the run that is shown.
    NeighbourMapPtr makeMap()
    {
        click(u"showNeighbourMap"_s);
        if (!test::waitUntil([this] { return session().neighbourMap() != nullptr; }, patience))
            qFatal("no neighbour map is made");
        return session().neighbourMap();
    }
    std::string saveModel()
    {
        const QString path = m_folder->filePath(u"model.safetensors"_s);
        QSignalSpy saved(&session(), &Session::saved);
        session().saveModel(path);
        if (!saved.wait(patience))
            qFatal("nothing is saved");
        return path.toStdString();
    }
    void open(const std::string& path)
    {
        QSignalSpy opened(&session(), &Session::opened);
        session().open(QString::fromStdString(path));
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
        QVERIFY(session().document());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

KINOSCOPE_WINDOW_TEST(KeptMapTest)
#include "kept_map_test.moc"
