// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/forme/star_rating.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace kinoscope::ui;

class StarRatingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stars = std::make_unique<StarRating>();
        m_stars->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_stars.get()));
    }

    void aClickGivesWholeStars_data()
    {
        QTest::addColumn<int>("star");
        QTest::addColumn<bool>("shift");
        QTest::addColumn<bool>("leftHalf");
        QTest::addColumn<double>("given");
        QTest::newRow("first") << 1 << false << false << 1.0;
        QTest::newRow("third, on its left") << 3 << false << true << 3.0;
        QTest::newRow("fifth") << 5 << false << false << 5.0;
        QTest::newRow("half of the third") << 3 << true << true << 2.5;
        QTest::newRow("right half of the third") << 3 << true << false << 3.0;
        QTest::newRow("half of the first") << 1 << true << true << 0.5;
    }

    void aClickGivesWholeStars()
    {
        QFETCH(const int, star);
        QFETCH(const bool, shift);
        QFETCH(const bool, leftHalf);
        QFETCH(const double, given);
        QSignalSpy rated(m_stars.get(), &StarRating::rated);
        const double width = (m_stars->width() - 6.0) / 5.0;
        const QPoint at(static_cast<int>(3.0 + (star - 1 + (leftHalf ? 0.25 : 0.75)) * width), m_stars->height() / 2);
        QTest::mouseClick(m_stars.get(), Qt::LeftButton, shift ? Qt::ShiftModifier : Qt::NoModifier, at);
        QCOMPARE(rated.size(), 1);
        QCOMPARE(rated.front().front().toDouble(), given);
        QCOMPARE(m_stars->stars(), given);
    }

    void draggingGoesAlongAndCountsAtTheEnd()
    {
        QSignalSpy rated(m_stars.get(), &StarRating::rated);
        QTest::mousePress(m_stars.get(), Qt::LeftButton, {}, {5, 8});
        QTest::mouseMove(m_stars.get(), {m_stars->width() / 2, 8});
        QCOMPARE(rated.size(), 0);
        QTest::mouseRelease(m_stars.get(), Qt::LeftButton, {}, {m_stars->width() - 6, 8});
        QCOMPARE(rated.size(), 1);
        QCOMPARE(m_stars->stars(), 5.0);
    }

    void keysGiveAndTake()
    {
        QSignalSpy rated(m_stars.get(), &StarRating::rated);
        QTest::keyClick(m_stars.get(), Qt::Key_4);
        QCOMPARE(m_stars->stars(), 4.0);
        QTest::keyClick(m_stars.get(), Qt::Key_Left);
        QCOMPARE(m_stars->stars(), 3.5);
        QTest::keyClick(m_stars.get(), Qt::Key_0);
        QCOMPARE(m_stars->stars(), 0.0);
        QTest::keyClick(m_stars.get(), Qt::Key_2);
        QTest::keyClick(m_stars.get(), Qt::Key_Delete);
        QCOMPARE(m_stars->stars(), 0.0);
        QCOMPARE(rated.size(), 5);
        QTest::keyClick(m_stars.get(), Qt::Key_7);
        QCOMPARE(rated.size(), 5);
    }

    void theWheelChangesNothing()
    {
        m_stars->setStars(3.0);
        QWheelEvent wheel({5, 5}, m_stars->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_stars.get(), &wheel);
        QCOMPARE(m_stars->stars(), 3.0);
    }

    void settingTellsNothing()
    {
        QSignalSpy rated(m_stars.get(), &StarRating::rated);
        m_stars->setStars(4.5);
        QCOMPARE(m_stars->value(), 9);
        QCOMPARE(rated.size(), 0);
    }

private:
    std::unique_ptr<StarRating> m_stars;
};

KINOSCOPE_WIDGET_TEST(StarRatingTest)
#include "star_rating_test.moc"
