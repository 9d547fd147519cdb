// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/map/epoch_scrubber.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <cmath>
#include <memory>
#include <numeric>
#include <optional>

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
    void theMenuHasSlowAndFastSpeeds();
    void theSpeedIsChosenByKeys();
    void anImpossibleSpeedIsTheUsualOne();
    void theRandomStartComesFirst();
    void beforeTheFirstEpochOnlyTheStartIsThere();
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
    QToolButton* speedButton() const { return find<QToolButton>("epochSpeed"); }
    void chooseSpeed(int place);

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

void EpochScrubberTest::chooseSpeed(int place)
{
    QTimer::singleShot(0, this, [this, place] {
        QMenu* const menu = speedButton()->menu();
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(place)).center());
    });
    QTest::mouseClick(speedButton(), Qt::LeftButton);
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
    QVERIFY(!m_scrubber->shown());
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
    QCOMPARE(m_scrubber->shown(), std::optional(4));
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
    chooseSpeed(3);
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
    QTRY_COMPARE(m_scrubber->shown(), std::optional(1));
    QTest::keyClick(slider(), Qt::Key_Space);
    QVERIFY(!m_scrubber->isPlaying());
}

void EpochScrubberTest::theMenuHasSlowAndFastSpeeds()
{
    m_scrubber->setEpochs(up_to(6), 6);
    QSignalSpy chosen(m_scrubber.get(), &EpochScrubber::speedChosen);
    const auto interval = [this] { return m_scrubber->findChild<QTimer*>()->interval(); };
    QCOMPARE(m_scrubber->speed(), 1.0);
    QCOMPARE(interval(), 250);
    const QStringList texts{QStringLiteral("¼×"), QStringLiteral("½×"), QStringLiteral("1×"), QStringLiteral("4×")};
    const QList<int> intervals{1000, 500, 250, 62};
    for (int speed = 3; speed >= 0; --speed) {
        chooseSpeed(speed);
        QCOMPARE(speedButton()->text(), texts[speed]);
        QCOMPARE(interval(), intervals[speed]);
        QVERIFY(speedButton()->menu()->actions().at(speed)->isChecked());
    }
    QCOMPARE(m_scrubber->speed(), 0.25);
    QCOMPARE(chosen.size(), 4);
}

void EpochScrubberTest::theSpeedIsChosenByKeys()
{
    m_scrubber->setEpochs(up_to(6), 6);
    QTimer::singleShot(0, this, [this] {
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(speedButton()->menu(), key);
    });
    QTest::keyClick(speedButton(), Qt::Key_Space);
    QCOMPARE(m_scrubber->speed(), 0.5);
    QVERIFY(!m_scrubber->isPlaying());
}

void EpochScrubberTest::anImpossibleSpeedIsTheUsualOne()
{
    QSignalSpy chosen(m_scrubber.get(), &EpochScrubber::speedChosen);
    m_scrubber->setSpeed(4.0);
    QCOMPARE(m_scrubber->speed(), 4.0);
    for (const double speed : {0.0, -1.0, 3.0, std::nan("")}) {
        m_scrubber->setSpeed(speed);
        QCOMPARE(m_scrubber->speed(), 1.0);
    }
    QVERIFY(chosen.isEmpty());
}

void EpochScrubberTest::theRandomStartComesFirst()
{
    std::vector<int> epochs = up_to(20);
    epochs.insert(epochs.begin(), kinoscope::start_epoch);
    m_scrubber->setEpochs(epochs, 20);
    m_scrubber->setShown(19);
    QTest::keyClick(slider(), Qt::Key_Home);
    QCOMPARE(slider()->value(), 0);
    QCOMPARE(text(), QStringLiteral("0: random"));
    QCOMPARE(find<QLabel>("epochText")->toolTip(), QStringLiteral("Epoch 0 of 20 (random start)"));
    QTest::keyClick(slider(), Qt::Key_Left);
    QTest::keyClick(slider(), Qt::Key_Right);
    QCOMPARE(text(), QStringLiteral("epoch 1 of 20"));
    QVERIFY(find<QLabel>("epochText")->toolTip().isEmpty());
    QTest::mouseClick(slider(), Qt::LeftButton, {}, pixelOf(0, 21));
    QCOMPARE(wanted(), (QList<int>{kinoscope::start_epoch, 0, kinoscope::start_epoch}));
    QVERIFY(!slider()->toolTip().contains(QLatin1String("are kept")));
    // Played from the end, it begins there.
    m_scrubber->setShown(19);
    QTest::keyClick(slider(), Qt::Key_Space);
    QCOMPARE(m_scrubber->shown(), std::optional(kinoscope::start_epoch));
}

void EpochScrubberTest::beforeTheFirstEpochOnlyTheStartIsThere()
{
    m_scrubber->setEpochs({kinoscope::start_epoch}, 20);
    m_scrubber->setShown(kinoscope::start_epoch);
    QVERIFY(!slider()->isEnabled());
    QCOMPARE(text(), QStringLiteral("0: random"));
    QCOMPARE(slider()->value(), 0);
    m_scrubber->setEpochs({kinoscope::start_epoch, 4, 8}, 20);
    QVERIFY(slider()->toolTip().startsWith(QLatin1String("2 of 9 epochs are kept")));
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
