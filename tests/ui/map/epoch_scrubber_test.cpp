// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/map/epoch_scrubber.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <numeric>

using namespace kinoscope::ui;

namespace {

std::vector<int> up_to(int count)
{
    std::vector<int> epochs(static_cast<std::size_t>(count));
    std::iota(epochs.begin(), epochs.end(), 0);
    return epochs;
}

}  // namespace

class EpochScrubberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutEpochsNothingCanBeDone();
    void keysStepThroughTheEpochs();
    void aDragGoesToTheEpochUnderThePointer();
    void aClickGoesThereToo();
    void gapsAreSteppedAcross();
    void whatIsStillToComeCannotBeShown();
    void playingGoesToTheEndAndHolds();
    void playingFromTheEndBeginsAnew();
    void fourTimesAsFastIsFourTimesAsFast();
    void settersSayNothing();

private:
    template <typename Widget>
    Widget* find(const char* name) const
    {
        return m_scrubber->findChild<Widget*>(QString::fromLatin1(name));
    }
    QSlider* slider() const { return find<QSlider>("epochSlider"); }
    QString text() const { return find<QLabel>("epochText")->text(); }
    QPoint pixelOf(int epoch, int planned) const;
    QList<int> wanted() const;

    std::unique_ptr<EpochScrubber> m_scrubber;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void EpochScrubberTest::init()
{
    m_scrubber = std::make_unique<EpochScrubber>();
    m_scrubber->resize(700, 40);
    m_scrubber->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_scrubber.get()));
    m_wanted = std::make_unique<QSignalSpy>(m_scrubber.get(), &EpochScrubber::epochWanted);
}

QPoint EpochScrubberTest::pixelOf(int epoch, int planned) const
{
    const int handle = 14;
    return {handle / 2 + (slider()->width() - handle) * epoch / (planned - 1), slider()->height() / 2};
}

QList<int> EpochScrubberTest::wanted() const
{
    QList<int> epochs;
    for (const QList<QVariant>& one : *m_wanted)
        epochs << one.front().toInt();
    return epochs;
}

void EpochScrubberTest::withoutEpochsNothingCanBeDone()
{
    QVERIFY(!slider()->isEnabled());
    QVERIFY(text().isEmpty());
    m_scrubber->setEpochs(up_to(1), 20);
    QVERIFY(!slider()->isEnabled());
    m_scrubber->setEpochs(up_to(2), 20);
    QVERIFY(slider()->isEnabled());
    m_scrubber->setShown(1);
    QCOMPARE(text(), QStringLiteral("epoch 2 of 20"));
    m_scrubber->setEpochs({}, 0);
    QVERIFY(!slider()->isEnabled());
    QCOMPARE(m_scrubber->shown(), -1);
    QVERIFY(text().isEmpty());
}

void EpochScrubberTest::keysStepThroughTheEpochs()
{
    m_scrubber->setEpochs(up_to(20), 20);
    m_scrubber->setShown(19);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_Right, Qt::Key_Right, Qt::Key_End, Qt::Key_Right})
        QTest::keyClick(slider(), key);
    QCOMPARE(wanted(), (QList<int>{18, 0, 1, 2, 19}));
    QCOMPARE(text(), QStringLiteral("epoch 20 of 20"));
    QCOMPARE(slider()->value(), 20);
}

void EpochScrubberTest::aDragGoesToTheEpochUnderThePointer()
{
    m_scrubber->setEpochs(up_to(20), 20);
    m_scrubber->setShown(19);
    QTest::mousePress(slider(), Qt::LeftButton, {}, pixelOf(19, 20));
    for (int epoch = 18; epoch >= 4; --epoch)
        QTest::mouseMove(slider(), pixelOf(epoch, 20));
    QTest::mouseRelease(slider(), Qt::LeftButton, {}, pixelOf(4, 20));
    QCOMPARE(m_scrubber->shown(), 4);
    QCOMPARE(wanted().size(), 15);
    QCOMPARE(wanted().back(), 4);
}

void EpochScrubberTest::aClickGoesThereToo()
{
    m_scrubber->setEpochs(up_to(20), 20);
    m_scrubber->setShown(19);
    QTest::mouseClick(slider(), Qt::LeftButton, {}, pixelOf(7, 20));
    QCOMPARE(wanted(), QList<int>{7});
    QCOMPARE(text(), QStringLiteral("epoch 8 of 20"));
}

void EpochScrubberTest::gapsAreSteppedAcross()
{
    m_scrubber->setEpochs({0, 4, 8, 12, 16, 19}, 20);
    m_scrubber->setShown(8);
    QTest::keyClick(slider(), Qt::Key_Left);
    QTest::keyClick(slider(), Qt::Key_Right);
    QTest::keyClick(slider(), Qt::Key_Right);
    QTest::mouseClick(slider(), Qt::LeftButton, {}, pixelOf(5, 20));
    QCOMPARE(wanted(), (QList<int>{4, 8, 12, 4}));
    QVERIFY(slider()->toolTip().startsWith(QLatin1String("6 of 20 epochs are kept")));
}

void EpochScrubberTest::whatIsStillToComeCannotBeShown()
{
    m_scrubber->setEpochs(up_to(5), 20);
    m_scrubber->setShown(2);
    QTest::mouseClick(slider(), Qt::LeftButton, {}, pixelOf(15, 20));
    QCOMPARE(wanted(), QList<int>{4});
    QCOMPARE(slider()->value(), 5);
    QCOMPARE(text(), QStringLiteral("epoch 5 of 20"));
}

void EpochScrubberTest::playingGoesToTheEndAndHolds()
{
    m_scrubber->setEpochs(up_to(6), 6);
    m_scrubber->setShown(2);
    QTest::mouseClick(find<QToolButton>("epochSpeed"), Qt::LeftButton);
    QTest::mouseClick(find<QToolButton>("epochPlay"), Qt::LeftButton);
    QVERIFY(m_scrubber->isPlaying());
    QTRY_VERIFY(!m_scrubber->isPlaying());
    QCOMPARE(wanted(), (QList<int>{3, 4, 5}));
}

void EpochScrubberTest::playingFromTheEndBeginsAnew()
{
    m_scrubber->setEpochs(up_to(6), 6);
    m_scrubber->setShown(5);
    QTest::keyClick(slider(), Qt::Key_Space);
    QVERIFY(m_scrubber->isPlaying());
    QCOMPARE(wanted(), QList<int>{0});
    QTRY_COMPARE(m_scrubber->shown(), 1);
    QTest::keyClick(slider(), Qt::Key_Space);
    QVERIFY(!m_scrubber->isPlaying());
}

void EpochScrubberTest::fourTimesAsFastIsFourTimesAsFast()
{
    QCOMPARE(m_scrubber->speed(), 1);
    const auto interval = [this] { return m_scrubber->findChild<QTimer*>()->interval(); };
    const int usual = interval();
    m_scrubber->setEpochs(up_to(6), 6);
    QTest::keyClick(find<QToolButton>("epochSpeed"), Qt::Key_Space);
    QCOMPARE(m_scrubber->speed(), 4);
    QVERIFY(std::abs(4 * interval() - usual) < 4);
    QCOMPARE(find<QToolButton>("epochSpeed")->text(), QStringLiteral("4×"));
}

void EpochScrubberTest::settersSayNothing()
{
    m_scrubber->setEpochs(up_to(6), 6);
    m_scrubber->setShown(5);
    m_scrubber->setShown(1);
    m_scrubber->setEpochs(up_to(3), 3);
    QCOMPARE(wanted(), QList<int>{});
}

KINOSCOPE_WIDGET_TEST(EpochScrubberTest)
#include "epoch_scrubber_test.moc"
