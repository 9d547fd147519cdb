// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/vectors/vector_strip.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <cmath>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

/// One film with these numbers.
FactorSnapshotPtr vectorOf(const std::vector<float>& values)
{
    auto snapshot = std::make_shared<FactorSnapshot>();
    snapshot->movie_factors = FactorMatrix(1, static_cast<Eigen::Index>(values.size()));
    for (std::size_t i = 0; i < values.size(); ++i)
        snapshot->movie_factors(0, static_cast<Eigen::Index>(i)) = values[i];
    return snapshot;
}

}  // namespace

class VectorStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void colourSaysSignAndSize()
    {
        for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
            QCOMPARE(divergingColour(0.0, *theme), theme->grid);
            QCOMPARE(divergingColour(1.0, *theme), theme->accent);
            QCOMPARE(divergingColour(-1.0, *theme), theme->negative);
            QCOMPARE(divergingColour(7.0, *theme), theme->accent);
            QVERIFY(divergingColour(0.5, *theme) != divergingColour(0.25, *theme));
        }
    }

    // A film's own strip goes evenly from one colour to the other: in another's, what is unlike stands out.
    void cellsAreOfEqualWidthAndDescend()
    {
        const std::vector<float> values{1, 0, -1, 0.5};
        const std::vector<double> descending{1, 0.5, 0, -1};
        const QImage image = stripImage(values, stripColumns(values, 40), 1.0F, 40, Theme::light());
        QCOMPARE(image.width(), 40);
        for (int x = 0; x < 40; ++x)
            QCOMPARE(QColor(image.pixel(x, 0)),
                     divergingColour(descending[static_cast<std::size_t>(x / 10)], Theme::light()));
    }

    void twoNumbersDoNotFillAPanel()
    {
        const std::vector<float> values{1, -1};
        QCOMPARE(stripImage(values, stripColumns(values, 600), 1.0F, 600, Theme::light()).width(), 48);
    }

    void theScaleIsThatOfTheUsualNumbers()
    {
        QCOMPARE(stripScale(std::vector<float>{0.5F, -0.5F}), 0.5F);
        std::vector<float> one(100, 0.1F);
        one[7] = -3.0F;
        QVERIFY(std::abs(stripScale(one) - 2.0F * std::sqrt((99 * 0.01F + 9.0F) / 100)) < 1e-6F);
        QCOMPARE(stripScale({}), 0.0F);
    }

    void whereThereIsNoRoomTheLargestAreDrawn()
    {
        const std::vector<float> values{0.1F, -0.9F, 0.3F, 0.8F, -0.3F};
        QCOMPARE(stripColumns(values, 2), (std::vector<int>{3, 1}));
        QCOMPARE(stripColumns(values, 3), (std::vector<int>{3, 2, 1}));  // of equal sizes the first
        QCOMPARE(stripColumns(values, 5).size(), 5U);
        QVERIFY(stripColumns(values, 0).empty());
    }

    void itSaysWhenItLeavesSomeOut()
    {
        VectorStrip strip;
        QSignalSpy shown(&strip, &VectorStrip::shownChanged);
        strip.resize(60, 14);
        strip.setVector(vectorOf(std::vector<float>(100, 0.5F)), 0);
        strip.show();
        QCOMPARE(shown.back(), (QVariantList{60, 100}));
        strip.resize(300, 14);
        QCOMPARE(shown.back(), (QVariantList{100, 100}));
        QCOMPARE(strip.accessibleDescription(), QStringLiteral("100 numbers of size 5.00"));
        QVERIFY(!strip.accessibleName().isEmpty());
    }

    void allStripsHaveTheColumnsOfThePickedFilm()
    {
        auto snapshot = std::make_shared<FactorSnapshot>();
        snapshot->movie_factors = FactorMatrix(2, 3);
        snapshot->movie_factors << 0.1F, 0.9F, 0.8F, 0.9F, 0.1F, 0.2F;
        StripPictures pictures;
        pictures.setVectors(snapshot, 0);
        QCOMPARE(pictures.columnAt(0, 2), std::optional(1));
        QCOMPARE(pictures.columnAt(1, 2), std::optional(2));
        QCOMPARE(pictures.columnAt(2, 2), std::nullopt);
        QVERIFY(pictures.has(1) && !pictures.has(2) && !pictures.has(-1));
        QPixmap page(4, 4);
        page.fill(Qt::white);
        QPainter painter(&page);
        pictures.paint(painter, {0, 0, 2, 4}, 1, Theme::light());
        painter.end();
        const auto share = [](float value) { return static_cast<double>(value / 0.9F); };
        QCOMPARE(page.toImage().pixelColor(0, 3), divergingColour(share(0.1F), Theme::light()));
        QCOMPARE(page.toImage().pixelColor(1, 0), divergingColour(share(0.2F), Theme::light()));
        QCOMPARE(page.toImage().pixelColor(2, 0), QColor(Qt::white));
    }

    void theTooltipNamesTheNumberUnderThePointer()
    {
        VectorStrip strip;
        strip.resize(48, 14);
        strip.setVector(vectorOf({0.25F, -0.5F}), 0);
        strip.show();
        const QPoint at(30, 5);
        QHelpEvent asked(QEvent::ToolTip, at, strip.mapToGlobal(at));
        QApplication::sendEvent(&strip, &asked);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("Number 2: −0.500")), qPrintable(QToolTip::text()));
        // Of the model, wherever it stands in the strip.
        strip.setVector(vectorOf({-0.5F, 0.25F}), 0);
        QApplication::sendEvent(&strip, &asked);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("Number 1: −0.500")), qPrintable(QToolTip::text()));
        QToolTip::hideText();
    }

    void anotherEpochIsDrawnAnew()
    {
        VectorStrip strip;
        strip.resize(24, 14);
        strip.setVector(vectorOf({1.0F}), 0);
        strip.show();
        const Theme& theme = Theme::of(strip.palette());
        QCOMPARE(strip.grab().toImage().pixelColor(5, 5), theme.accent);
        strip.setVector(vectorOf({-1.0F}), 0);
        QCOMPARE(strip.grab().toImage().pixelColor(5, 5), theme.negative);
        strip.setVector(nullptr, 0);
        QVERIFY(strip.isEmpty());
        QVERIFY(strip.accessibleDescription().isEmpty());
    }
};

KINOSCOPE_WIDGET_TEST(VectorStripTest)
#include "vector_strip_test.moc"
