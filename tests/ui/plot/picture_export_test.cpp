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

    void aPngHasTwiceTheSizeOnWhite_data() { plots(); }
    void aPngHasTwiceTheSizeOnWhite()
    {
        QFETCH(QCustomPlot*, plot);
        const QString path = pathOf("picture.png");
        QCOMPARE(exportPicture(*plot, path, QSize(800, 500)), QString());
        const QImage picture(path);
        QCOMPARE(picture.size(), QSize(1600, 1000));
        QCOMPARE(picture.pixelColor(2, 2), QColor(Qt::white));
        QVERIFY(inkOf(picture) > 2000);
    }

    void aCaptionStandsAboveAndBelow_data() { plots(); }
    void aCaptionStandsAboveAndBelow()
    {
        QFETCH(QCustomPlot*, plot);
        const PictureCaption caption{QStringLiteral("What the curves say"), QStringLiteral("Made-up data, seed 7")};
        QCOMPARE(exportPicture(*plot, pathOf("bare.svg"), QSize(800, 500)), QString());
        QCOMPARE(exportPicture(*plot, pathOf("caption.svg"), QSize(800, 500), caption), QString());
        const QSvgRenderer renderer(pathOf("caption.svg"));
        QCOMPARE(renderer.viewBox().width(), 800);
        QVERIFY(renderer.viewBox().height() > 540);
        const QByteArray source = contentsOf(pathOf("caption.svg"));
        QVERIFY(source.contains("What the curves say"));
        QVERIFY(source.contains("Made-up data, seed 7"));
        QVERIFY(!contentsOf(pathOf("bare.svg")).contains("Made-up data"));
        QCOMPARE(exportPicture(*plot, pathOf("bare.png"), QSize(800, 500)), QString());
        QCOMPARE(exportPicture(*plot, pathOf("caption.png"), QSize(800, 500), caption), QString());
        const QImage bare(pathOf("bare.png"));
        const QImage captioned(pathOf("caption.png"));
        QCOMPARE(captioned.size(), renderer.viewBox().size() * 2);
        // The plot itself is the same, moved down by the title.
        QCOMPARE(captioned.copy(0, 80, 1600, 1000), bare.convertToFormat(captioned.format()));
    }

    void anSvgCanBeReadAndItsTextIsText_data() { plots(); }
    void anSvgCanBeReadAndItsTextIsText()
    {
        QFETCH(QCustomPlot*, plot);
        QFETCH(QByteArray, words);
        const QString path = pathOf("picture.svg");
        QCOMPARE(exportPicture(*plot, path, QSize(800, 500)), QString());
        QSvgRenderer renderer(path);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox(), QRect(0, 0, 800, 500));
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
        QCOMPARE(exportPicture(*plot, path, QSize(800, 500)), QString());
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
        QCOMPARE(exportPicture(*plot, pathOf("again.png"), QSize(300, 900)), QString());
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
        const QString message = exportPicture(*m_map.plot(), m_folder.filePath(name), size);
        QVERIFY2(message.contains(keyPart), qPrintable(message));
        QVERIFY(message.contains(QFileInfo(name).fileName()));
        QVERIFY(!QFileInfo(m_folder.filePath(name)).isFile());
    }

private:
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
