// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on an exported picture beside the plot: title, data set, how it was made, whom to cite; and its sizes.
#include "app/files/pictures/picture_caption.h"

#include "app/files/data_credit.h"
#include "app/files/pictures/picture_sizes.h"
#include "core/model/settings.h"
#include "tests/test_main.h"

#include <QSet>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class PictureCaptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTitleNamesTheDataSet();
    void theSourceSaysHowItWasMade();
    void whoAsksToBeCitedIs_data();
    void whoAsksToBeCitedIs();
    void theSizesAreThoseOfTheirNames();
};

void PictureCaptionTest::theTitleNamesTheDataSet()
{
    QCOMPARE(pictureCaption(u"Map of films"_s, {.dataset = u"MovieLens 100K"_s}).title,
             u"Map of films – MovieLens 100K"_s);
    QCOMPARE(pictureCaption(u"Loss curves"_s, {.dataset = u"Class 8b"_s}).title, u"Loss curves – Class 8b"_s);
    QCOMPARE(pictureCaption(u"Map of films"_s, {}).title, u"Map of films"_s);
}

void PictureCaptionTest::theSourceSaysHowItWasMade()
{
    QCOMPARE(pictureCaption(u"Map"_s, {.dataset = u"Class 8b"_s}).source, u"Made with Kinoscope"_s);
    TrainingSettings settings = find_preset("balanced").settings;
    settings.seed = 7;
    const QString source =
        pictureCaption(u"Map"_s, {.dataset = u"Class 8b"_s, .simulated = true, .settings = settings}).source;
    QVERIFY2(source.startsWith(u"Ratings of simulated people · Balanced"_s), qPrintable(source));
    QVERIFY2(source.endsWith(u" · seed 7 · Made with Kinoscope"_s), qPrintable(source));
}

void PictureCaptionTest::whoAsksToBeCitedIs_data()
{
    QTest::addColumn<QString>("dataset");
    QTest::addColumn<QString>("cited");
    QTest::newRow("100K") << u"MovieLens 100K"_s << u"F. M. Harper and J. A. Konstan. 2015."_s;
    QTest::newRow("latest") << u"MovieLens latest"_s << u"The MovieLens Datasets: History and Context"_s;
    QTest::newRow("tweets") << u"MovieTweetings"_s << u"S. Dooms"_s;
    QTest::newRow("one's own") << u"Class 8b"_s << QString();
    QTest::newRow("demo") << u"Simulated sample"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void PictureCaptionTest::whoAsksToBeCitedIs()
{
    QFETCH(QString, dataset);
    QFETCH(QString, cited);
    const QString citation = pictureCaption(u"Map"_s, {.dataset = dataset}).citation;
    QCOMPARE(citation.isEmpty(), cited.isEmpty());
    QVERIFY2(citation.contains(cited), qPrintable(citation));
    QCOMPARE(creditFor(dataset) == nullptr, cited.isEmpty());
}

void PictureCaptionTest::theSizesAreThoseOfTheirNames()
{
    const QList<PictureSizeChoice> sizes = pictureSizes(QSize(700, 400));
    QCOMPARE(sizes.front().size.pixels, QSize(1920, 1080));
    QCOMPARE(sizes.front().label, u"Slide, 1920 × 1080"_s);
    QSet<QString> names;
    for (const PictureSizeChoice& choice : sizes) {
        names << choice.name;
        // The plot is drawn neither with giant type nor with type that nobody can read.
        QVERIFY2(choice.name == u"screen"_s ||
                     (choice.size.drawn().width() >= 1000 && choice.size.drawn().width() <= 1300),
                 qPrintable(choice.name));
        if (choice.name == u"screen"_s)
            QCOMPARE(choice.size.drawn(), QSize(700, 400));
    }
    QCOMPARE(names.size(), sizes.size());
}

KINOSCOPE_EVENT_TEST(PictureCaptionTest)
#include "picture_caption_test.moc"
