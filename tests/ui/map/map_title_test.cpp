// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_title.h"

#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

class MapTitleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutDataItIsTheMapOfFilms()
    {
        QCOMPARE(MapTitle().texts({}, MapPicture::components), QStringList{u"Map of films"_s});
        QVERIFY(MapTitle().tip(MapPicture::components).isEmpty());
    }

    // Of each picture what was measured of it, whichever was chosen meanwhile.
    void itSaysWhatThePictureThatIsChosenKeeps()
    {
        MapTitle title;
        title.filmCount = 1682;
        title.componentsKeep = 0.084;
        MapOptions options;
        MapPicture picture = MapPicture::neighbours;
        QCOMPARE(title.texts(options, picture).front(), u"1,682 films, up to 40 labelled"_s);
        QVERIFY(title.tip(picture).isEmpty());
        picture = MapPicture::components;
        QCOMPARE(title.texts(options, picture).front(), u"Keeps 8% of the closest"_s);
        QVERIFY(!title.tip(picture).isEmpty());
        title.neighboursKeep = 0.472;
        QCOMPARE(title.texts(options, picture).front(), u"Keeps 8% of the closest (neighbours 47%)"_s);
        picture = MapPicture::neighbours;
        QCOMPARE(title.texts(options, picture),
                 (QStringList{u"Keeps 47% of the closest (PCA 8%)"_s, u"Keeps 47% of the closest"_s, u"Keeps 47%"_s,
                              u"1,682 films, up to 40 labelled"_s, u"1,682 films"_s}));
    }

    void aMapThatIsBeingMadeSaysHowFarItIs()
    {
        MapTitle title;
        title.filmCount = 60'000;
        title.componentsKeep = 0.08;
        title.forming = 0.349;
        QCOMPARE(title.texts({}, MapPicture::neighbours).front(), u"Finding the neighbour map: 34%"_s);
        QVERIFY(title.tip(MapPicture::neighbours).isEmpty());
        QCOMPARE(title.texts({}, MapPicture::components).front(), u"Keeps 8% of the closest"_s);
    }

    void whatIsSelectedAndAnEarlierEpochAreSaid()
    {
        MapTitle title;
        title.filmCount = 1682;
        title.componentsKeep = 0.08;
        title.onlySelected = 1;
        QCOMPARE(title.texts({}, MapPicture::components).front(), u"Map of 1 selected film"_s);
        title.earlierEpoch = 6;
        QCOMPARE(title.texts({}, MapPicture::components).front(), u"Epoch 7 · Map of 1 selected film"_s);
        QCOMPARE(title.texts({}, MapPicture::components).back(), u"Epoch 7"_s);
    }
};

KINOSCOPE_EVENT_TEST(MapTitleTest)
#include "map_title_test.moc"
