// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "tests/ui/map/example_frame.h"
#include "ui/map/motion/frame_pacer.h"

#include <QtTest>

#include <vector>

using namespace kinoscope;
using namespace kinoscope::ui;

class FramePacerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pacer = std::make_unique<FramePacer>();
        m_shown.clear();
        connect(m_pacer.get(), &FramePacer::due, this, [this](const MapFramePtr& frame) { m_shown.push_back(frame); });
    }

    void theFirstDoesNotWait()
    {
        m_pacer->take(m_one, Transition::smooth);
        QCOMPARE(m_shown, (std::vector<MapFramePtr>{m_one}));
    }

    void ofThoseThatComeTooFastOnlyTheNewestIsShown()
    {
        m_pacer->take(m_one, Transition::smooth);
        m_pacer->take(m_two, Transition::smooth);
        m_pacer->take(m_three, Transition::smooth);
        QCOMPARE(m_shown.size(), std::size_t(1));
        QTRY_COMPARE(m_shown, (std::vector<MapFramePtr>{m_one, m_three}));
    }

    void immediateOnesAreShownEach()
    {
        m_pacer->take(m_one, Transition::immediate);
        m_pacer->take(m_two, Transition::immediate);
        QCOMPARE(m_shown, (std::vector<MapFramePtr>{m_one, m_two}));
    }

    void anEmptyMapDoesNotWaitAndNothingFollowsIt()
    {
        m_pacer->take(m_one, Transition::smooth);
        m_pacer->take(m_two, Transition::smooth);
        m_pacer->take(nullptr, Transition::smooth);
        QTest::qWait(3 * FramePacer::intervalMs);
        QCOMPARE(m_shown, (std::vector<MapFramePtr>{m_one, nullptr}));
    }

    void whatIsForgottenDoesNotCome()
    {
        m_pacer->take(m_one, Transition::smooth);
        m_pacer->take(m_two, Transition::smooth);
        m_pacer->forget();
        QTest::qWait(3 * FramePacer::intervalMs);
        QCOMPARE(m_shown, (std::vector<MapFramePtr>{m_one}));
    }

private:
    const MapFramePtr m_one = test::example_frame(3);
    const MapFramePtr m_two = test::example_frame(3);
    const MapFramePtr m_three = test::example_frame(3);
    std::unique_ptr<FramePacer> m_pacer;
    std::vector<MapFramePtr> m_shown;
};

KINOSCOPE_EVENT_TEST(FramePacerTest)
#include "frame_pacer_test.moc"
