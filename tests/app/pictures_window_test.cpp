// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map's two pictures: principal components and the neighbour map.
#include "app/services/services.h"
#include "tests/app/window_fixture.h"
#include "tests/test_main.h"
#include "ui/films/film_selection.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/scene/title_layer.h"
#include "ui/map/state/map_state.h"

#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;  ///< ms

}  // namespace

class PicturesWindowTest : public QObject, private test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        forgetSettings();
        makeWindow();
        openSample();
    }
    void cleanup() { m_window.reset(); }

    void theNeighbourMapIsAClickAway()
    {
        train(6);
        QVERIFY(find<QToolButton>(u"showComponents"_s)->isChecked());
        QTRY_VERIFY2_WITH_TIMEOUT(title().contains(u"closest"_s), qPrintable(title()), patience);
        const int components = keptPercent();
        const MapFramePtr before = session().analysis()->frame;
        click(u"showNeighbourMap"_s);
        QTRY_VERIFY_WITH_TIMEOUT(maps().has(kept()), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isNeighbourMap(), patience);
        QVERIFY(!find<QComboBox>(u"mapAxisX"_s)->isVisible());
        // It keeps more, and says so beside what the other keeps.
        QTRY_VERIFY2_WITH_TIMEOUT(title().contains(u"(PCA %1%)"_s.arg(components)), qPrintable(title()), patience);
        QVERIFY2(keptPercent() > components, qPrintable(title()));
        QCOMPARE(session().analysis()->frame, before);
        // And back, by the way that people go back.
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!isNeighbourMap(), patience);
        QVERIFY(find<QComboBox>(u"mapAxisX"_s)->isVisible());
        QVERIFY(find<QToolButton>(u"showComponents"_s)->isChecked());
    }

    void itSaysWhereItLies()
    {
        train(6);
        QTRY_VERIFY_WITH_TIMEOUT(title().contains(u"closest"_s), patience);
        const std::optional<PictureQuality>& quality = services().mapQuality().quality();
        QVERIFY(quality);
        // The share that each film keeps is a colouring, and the closest are known wherever they lie.
        ui::MapOptions options = view().map();
        options.colourBy = ui::ColourBy::kept;
        view().setMap(options);
        QTRY_COMPARE(map()->options().colourBy, ui::ColourBy::kept);
        QCOMPARE(quality->shares.size(), session().movies()->size());
        QCOMPARE(quality->closest->count, 10);
        // What is learned anew is not known yet.
        startLongRun();
        QTRY_VERIFY2(!title().contains(u"closest"_s), qPrintable(title()));
    }

    void theSliderWorksOnBoth()
    {
        train(6);
        click(u"showNeighbourMap"_s);
        QTRY_VERIFY_WITH_TIMEOUT(maps().has(kept()), patience);
        const int other = session().frames()->epochs().front();
        QTRY_VERIFY_WITH_TIMEOUT(maps().has(other), patience);
        const Eigen::MatrixXf last = maps().frame(kept())->positions;
        find<QSlider>(u"epochSlider"_s)->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Home);
        QTRY_COMPARE(session().analysis()->frame->epoch, other);
        QTRY_COMPARE(shownEpoch(), other);
        QVERIFY(isNeighbourMap());
        QVERIFY(!maps().frame(other)->positions.isApprox(last));
    }

    void regionsHaveNamesThatSelectTheirFilms()
    {
        train(20);
        click(u"showNeighbourMap"_s);
        QTRY_VERIFY_WITH_TIMEOUT(maps().has(kept()) && isNeighbourMap(), patience);
        auto* const plot = static_cast<ui::MapPlot*>(map()->plot());
        const ui::RegionLabels& regions = plot->titles().regions();
        QTRY_VERIFY_WITH_TIMEOUT(!plot->isGliding() && regions.placed().size() >= 3, patience);
        const ui::RegionName region = regions.name(regions.placed().front());
        QTest::mouseClick(plot, Qt::LeftButton, {}, regions.placed().front().rect.center().toPoint());
        QCOMPARE(view().selection()->films(), region.films);
        // At another epoch they are the same regions, where their films are.
        const auto levels = services().regions().regions()->levels;
        find<QSlider>(u"epochSlider"_s)->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Left);
        QTRY_COMPARE(shownEpoch(), kept() - 1);
        QTRY_VERIFY(services().regions().regions());
        QCOMPARE(services().regions().regions()->levels, levels);
        // What is learned anew has none yet.
        startLongRun();
        QTRY_VERIFY(regions.placed().isEmpty());
        QVERIFY(!services().regions().regions());
    }

    void whileItTrainsTheComponentsMove()
    {
        train(6);
        click(u"showNeighbourMap"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isNeighbourMap(), patience);
        startLongRun();
        // The first is the random start: a run that is stopped then has no model.
        QTRY_VERIFY_WITH_TIMEOUT(!isNeighbourMap() && session().frames()->epochs().size() > 1, patience);
        session().stop();
        QTRY_VERIFY_WITH_TIMEOUT(session().document(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isNeighbourMap() && maps().has(kept()), patience);
    }

    void whereNobodyHasChosenItIsTheNeighbourMapButOfTheNotebook()
    {
        QSettings().remove(u"map/picture"_s);
        makeWindow();
        openSample();
        QVERIFY(find<QToolButton>(u"showNeighbourMap"_s)->isChecked());
        train(3);
        QTRY_VERIFY_WITH_TIMEOUT(isNeighbourMap(), patience);
        trainPreset("notebook");
        QTRY_VERIFY_WITH_TIMEOUT(!isNeighbourMap(), patience);
        QVERIFY(find<QToolButton>(u"showComponents"_s)->isChecked());
        QVERIFY(find<QComboBox>(u"mapAxisX"_s)->isVisible());
        trainPreset("balanced");
        QTRY_VERIFY_WITH_TIMEOUT(isNeighbourMap(), patience);
        // Other things that are chosen say nothing of the picture; a click on it does, whatever is trained then.
        ui::MapOptions options = view().map();
        QVERIFY(!options.picture);
        options.topCount = 20;
        view().setMap(options);
        QVERIFY(!QSettings().contains(u"map/picture"_s));
        click(u"showNeighbourMap"_s);
        trainPreset("notebook");
        QTRY_VERIFY_WITH_TIMEOUT(isNeighbourMap(), patience);
    }

    void whatWasChosenIsThereTheNextTime()
    {
        click(u"showNeighbourMap"_s);
        m_window.reset();
        makeWindow();
        openSample();
        QVERIFY(find<QToolButton>(u"showNeighbourMap"_s)->isChecked());
        train(3);
        QTRY_VERIFY_WITH_TIMEOUT(isNeighbourMap(), patience);
    }

private:
    void trainPreset(const char* name)
    {
        TrainingSettings settings = find_preset(name).settings;
        settings.epochs = 3;
        settings.seed += 1;
        m_window->setTrainingSettings(settings);
        const auto before = session().document();
        click(u"trainButton"_s);
        QTRY_VERIFY_WITH_TIMEOUT(session().document() && session().document() != before && !session().isTraining(),
                                 patience);
    }
    /// Long enough that what happens meanwhile is seen.
    void startLongRun()
    {
        TrainingSettings settings = find_preset("balanced").settings;
        settings.epochs = 5000;
        m_window->setTrainingSettings(settings);
        click(u"trainButton"_s);
        QVERIFY(session().isTraining());
    }
    NeighbourMaps& maps() { return services().neighbourMaps(); }
    int kept() { return session().document()->kept_epoch; }
    QString title() { return find<QLabel>(u"mapTitle"_s)->accessibleName(); }
    int keptPercent() { return title().section(u"Keeps "_s, 1).section(u'%', 0, 0).toInt(); }
    bool isNeighbourMap() { return map()->frame() && !map()->frame()->linear; }
    int shownEpoch() { return map()->frame() ? map()->frame()->epoch : -100; }
};

KINOSCOPE_WINDOW_TEST(PicturesWindowTest)
#include "pictures_window_test.moc"
