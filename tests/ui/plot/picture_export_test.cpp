// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/plot/picture_export.h"

#include "tests/ui/map/example_frame.h"
#include "ui/charts/loss_chart.h"
#include "ui/map/map_view.h"
#include "ui/plot/themed_plot.h"
#include "ui/theme/theme.h"

#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

using namespace kinoscope;
using namespace kinoscope::ui;

class PictureExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Pictures are for paper: the dark theme must not show in them.
        applyTheme(*qApp, ThemeChoice::dark);
        m_map.resize(900, 600);
        m_map.setMovies(test::example_movies(300));
        m_map.setFrame(test::example_frame(300));
        m_map.setCurrent(0);
        m_map.show();
        m_chart.resize(700, 240);
        m_chart.setHistory({{0, 1.0, 1.2, 0.001, 1.0}, {1, 0.8, 0.9, 0.001, 1.0}});
        m_chart.setKeptEpoch(1);
        m_chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_chart));
        QVERIFY(m_folder.isValid());
    }

    void aPngHasExactlyTheSizeOnWhite_data() { plots(); }
    void aPngHasExactlyTheSizeOnWhite()
    {
        QFETCH(QCustomPlot*, plot);
        const QString path = pathOf("picture.png");
        QCOMPARE(exportPicture(*plot, path, medium), QString());
        const QImage picture(path);
        QCOMPARE(picture.size(), QSize(1600, 1000));
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
        QVERIFY(inkOf(picture) > 2000);
    }

    void aCaptionStandsAboveAndBelow_data() { plots(); }
    void aCaptionStandsAboveAndBelow()
    {
        QFETCH(QCustomPlot*, plot);
        const PictureCaption caption{QStringLiteral("What the curves say"), QStringLiteral("Made-up data, seed 7"),
                                     QStringLiteral("Data: Nobody, 2026.")};
        QCOMPARE(exportPicture(*plot, pathOf("bare.svg"), medium), QString());
        QCOMPARE(exportPicture(*plot, pathOf("caption.svg"), medium, caption), QString());
        const QByteArray source = contentsOf(pathOf("caption.svg"));
        for (const char* words : {"What the curves say", "Made-up data, seed 7", "Data: Nobody, 2026."}) {
            QVERIFY2(source.contains(words), words);
            QVERIFY2(!contentsOf(pathOf("bare.svg")).contains(words), words);
        }
        // Title and source have their place inside of the picture: nothing of the plot lies on them.
        QCOMPARE(exportPicture(*plot, pathOf("caption.png"), medium, caption), QString());
        const QImage captioned(pathOf("caption.png"));
        QCOMPARE(captioned.size(), medium.pixels);
        QVERIFY(inkOf(captioned.copy(0, 0, 1600, 80)) > 200);
        QVERIFY(inkOf(captioned.copy(0, 900, 1600, 100)) > 200);
        PictureCaption without = caption;
        without.title = QString(QChar::Space);
        QCOMPARE(exportPicture(*plot, pathOf("untitled.png"), medium, without), QString());
        QCOMPARE(inkOf(QImage(pathOf("untitled.png")).copy(0, 0, 1600, 80)), 0);
    }

    void everySizeIsMetToThePixel_data()
    {
        QTest::addColumn<PictureSize>("size");
        QTest::newRow("slide") << PictureSize{QSize(1920, 1080), 1.5};
        QTest::newRow("A4 in print") << PictureSize{QSize(3508, 2480), 3.125};  // is no whole number of plot pixels
        QTest::newRow("small") << PictureSize{QSize(401, 303), 1.0};
    }

    void everySizeIsMetToThePixel()
    {
        QFETCH(PictureSize, size);
        const PictureCaption caption{QStringLiteral("Title"), QStringLiteral("Source"), {}};
        QCOMPARE(exportPicture(*m_map.plot(), pathOf("size.png"), size, caption), QString());
        const QImage picture(pathOf("size.png"));
        QCOMPARE(picture.size(), size.pixels);
        // To the last row and column.
        QCOMPARE(picture.pixelColor(picture.width() - 1, picture.height() - 1), QColor(Qt::white));
        QCOMPARE(exportPicture(*m_map.plot(), pathOf("size.svg"), size, caption), QString());
        const QByteArray source = contentsOf(pathOf("size.svg"));
        const QByteArray box = QByteArrayLiteral("viewBox=\"0 0 ") + QByteArray::number(size.drawn().width()) + ' ' +
                               QByteArray::number(size.drawn().height()) + '"';
        QVERIFY2(source.contains(box), source.left(600).constData());
    }

    // A longer citation takes more lines, and is not cut.
    void theCaptionGetsTheLinesThatItNeeds()
    {
        QCustomPlot* const plot = m_map.plot();
        const PictureCaption brief{{}, QStringLiteral("Source"), {}};
        const PictureCaption longer{{}, QStringLiteral("Source"), QStringLiteral("word ").repeated(200)};
        QVERIFY(sizeWithCaption(*plot, longer).height() > sizeWithCaption(*plot, brief).height() + 60);
        QCOMPARE(sizeWithCaption(*plot, {}), plot->size());
        QCOMPARE(exportPicture(*plot, pathOf("long.svg"), medium, longer), QString());
        QCOMPARE(contentsOf(pathOf("long.svg")).count("word"), 200);
    }

    void anSvgCanBeReadAndItsTextIsText_data() { plots(); }
    void anSvgCanBeReadAndItsTextIsText()
    {
        QFETCH(QCustomPlot*, plot);
        QFETCH(QByteArray, words);
        const QString path = pathOf("picture.svg");
        QCOMPARE(exportPicture(*plot, path, medium), QString());
        QSvgRenderer renderer(path);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox(), QRect(0, 0, 800, 500));
        QVERIFY(contentsOf(path).contains("width=\"423.333mm\""));  // 1,600 px of CSS, 96 to the inch
        QImage picture(800, 500, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        renderer.render(&painter);
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
        QVERIFY(inkOf(picture) > 500);
        const QByteArray source = contentsOf(path);
        QVERIFY(source.contains("<text"));
        QVERIFY2(source.contains(words), source.left(2000).constData());
    }

    void aPdfIsAPdfWithAFont_data() { plots(); }
    void aPdfIsAPdfWithAFont()
    {
        QFETCH(QCustomPlot*, plot);
        const QString path = pathOf("picture.PDF");
        QCOMPARE(exportPicture(*plot, path, medium), QString());
        const QByteArray source = contentsOf(path);
        QVERIFY(source.startsWith("%PDF-1."));
        QVERIFY(source.contains("/Font"));
        QVERIFY(source.contains("/MediaBox [0 0 600"));
        QVERIFY(source.trimmed().endsWith("%%EOF"));
    }

    void afterwardsTheWindowLooksAsBefore()
    {
        auto* plot = qobject_cast<ThemedPlot*>(m_map.plot());
        plot->replot();
        const QImage before = m_map.grab().toImage();
        const QCPRange range = plot->xAxis->range();
        QCOMPARE(exportPicture(*plot, pathOf("again.png"), {QSize(600, 1800), 2.0}), QString());
        plot->replot();
        QVERIFY(plot->theme().dark);
        QCOMPARE(plot->xAxis->range(), range);
        QCOMPARE(m_map.grab().toImage(), before);
    }

    void whatCannotBeWrittenGetsASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("keyPart");
        QTest::newRow("unknown ending") << QStringLiteral("map.gif") << QSize(80, 80)
                                        << QStringLiteral(".png, .svg or .pdf");
        QTest::newRow("no ending") << QStringLiteral("map") << QSize(80, 80) << QStringLiteral(".png, .svg or .pdf");
        QTest::newRow("no such folder") << QStringLiteral("none/map.png") << QSize(80, 80)
                                        << QStringLiteral("another folder");
        QTest::newRow("a folder") << QStringLiteral("folder.svg") << QSize(80, 80) << QStringLiteral("another folder");
        QTest::newRow("no size") << QStringLiteral("map.png") << QSize(0, 80) << QStringLiteral("empty");
    }

    void whatCannotBeWrittenGetsASentence()
    {
        QFETCH(QString, name);
        QFETCH(QSize, size);
        QFETCH(QString, keyPart);
        QDir(m_folder.path()).mkpath(QStringLiteral("folder.svg"));
        const QString message = exportPicture(*m_map.plot(), m_folder.filePath(name), {size});
        QVERIFY2(message.contains(keyPart), qPrintable(message));
        QVERIFY(message.contains(QFileInfo(name).fileName()));
        QVERIFY(!QFileInfo(m_folder.filePath(name)).isFile());
    }

private:
    static constexpr PictureSize medium{QSize(1600, 1000), 2.0};

    void plots()
    {
        QTest::addColumn<QCustomPlot*>("plot");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("map") << m_map.plot() << QByteArray("of variance");
        QTest::newRow("loss chart") << m_chart.plot() << QByteArray("validation");
    }

    QString pathOf(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static QByteArray contentsOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Dark pixels: text, curves and marks.
    static int inkOf(const QImage& picture)
    {
        int ink = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                ink += picture.pixelColor(x, y).lightness() < 140 ? 1 : 0;
        }
        return ink;
    }

    QTemporaryDir m_folder;
    MapView m_map;
    LossChart m_chart;
};

KINOSCOPE_WIDGET_TEST(PictureExportTest)
#include "picture_export_test.moc"
