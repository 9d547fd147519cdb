// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "tests/ui/event_counter.h"
#include "ui/theme/theme.h"
#include "ui/transport/transport.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <array>
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

class TransportTest : public QObject {
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
    void whileItLearnsPlayIsPause();
    void stepLearnsOrGoesOneOn();
    void theKeptEpochIsNamedElsewhere();
    void theValueIsThatOfTheEpoch();
    void anotherEpochLaysNothingOutAnew();
    void aSlowPaceIsChosenFromTheMenu();
    void theCurveEndsWhereTheRunBroke();

private:
    template <typename Widget>
    Widget* find(const char* name) const
    {
        return m_transport->findChild<Widget*>(QString::fromLatin1(name));
    }
    QSlider* slider() const { return find<QSlider>("epochSlider"); }
    QString text() const { return find<QLabel>("epochText")->text(); }
    QPoint pixelOf(int epoch, int planned) const;
    QList<int> wanted() const;
    QToolButton* speedButton() const { return find<QToolButton>("epochSpeed"); }
    /// `place`: below the heading.
    void chooseSpeed(int place) { chooseEntry(place + 1); }
    void chooseEntry(int place);

    std::unique_ptr<std::array<QAction, 3>> m_actions;  // pause, step, stop
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void TransportTest::init()
{
    m_actions = std::make_unique<std::array<QAction, 3>>();
    m_transport =
        std::make_unique<Transport>(TransportActions{&m_actions->at(0), &m_actions->at(1), &m_actions->at(2)});
    m_transport->resize(900, 64);
    m_transport->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_transport.get()));
    m_wanted = std::make_unique<QSignalSpy>(m_transport.get(), &Transport::epochWanted);
}

QPoint TransportTest::pixelOf(int epoch, int planned) const
{
    const int handle = 14;
    return {handle / 2 + (slider()->width() - handle) * epoch / (planned - 1), slider()->height() / 2};
}

QList<int> TransportTest::wanted() const
{
    QList<int> epochs;
    for (const QList<QVariant>& one : *m_wanted)
        epochs << one.front().toInt();
    return epochs;
}

void TransportTest::chooseEntry(int place)
{
    QTimer::singleShot(0, this, [this, place] {
        QMenu* const menu = speedButton()->menu();
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(place)).center());
    });
    QTest::mouseClick(speedButton(), Qt::LeftButton);
}

void TransportTest::withoutEpochsNothingCanBeDone()
{
    QVERIFY(!slider()->isEnabled());
    QVERIFY(text().isEmpty());
    m_transport->setEpochs(up_to(1), 20);
    QVERIFY(!slider()->isEnabled());
    m_transport->setEpochs(up_to(2), 20);
    QVERIFY(slider()->isEnabled());
    m_transport->setShown(1);
    QCOMPARE(text(), QStringLiteral("Epoch 2 of 20"));
    m_transport->setEpochs({}, 0);
    QVERIFY(!slider()->isEnabled());
    QVERIFY(!m_transport->shown());
    QVERIFY(text().isEmpty());
}

void TransportTest::keysStepThroughTheEpochs()
{
    m_transport->setEpochs(up_to(20), 20);
    m_transport->setShown(19);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_Right, Qt::Key_Right, Qt::Key_End, Qt::Key_Right})
        QTest::keyClick(slider(), key);
    QCOMPARE(wanted(), (QList<int>{18, 0, 1, 2, 19}));
    QCOMPARE(text(), QStringLiteral("Epoch 20 of 20"));
    QCOMPARE(slider()->value(), 20);
}

void TransportTest::aDragGoesToTheEpochUnderThePointer()
{
    m_transport->setEpochs(up_to(20), 20);
    m_transport->setShown(19);
    QTest::mousePress(slider(), Qt::LeftButton, {}, pixelOf(19, 20));
    for (int epoch = 18; epoch >= 4; --epoch)
        QTest::mouseMove(slider(), pixelOf(epoch, 20));
    QTest::mouseRelease(slider(), Qt::LeftButton, {}, pixelOf(4, 20));
    QCOMPARE(m_transport->shown(), std::optional(4));
    QCOMPARE(wanted().size(), 15);
    QCOMPARE(wanted().back(), 4);
}

void TransportTest::aClickGoesThereToo()
{
    m_transport->setEpochs(up_to(20), 20);
    m_transport->setShown(19);
    QTest::mouseClick(slider(), Qt::LeftButton, {}, pixelOf(7, 20));
    QCOMPARE(wanted(), QList<int>{7});
    QCOMPARE(text(), QStringLiteral("Epoch 8 of 20"));
}

void TransportTest::gapsAreSteppedAcross()
{
    m_transport->setEpochs({0, 4, 8, 12, 16, 19}, 20);
    m_transport->setShown(8);
    QTest::keyClick(slider(), Qt::Key_Left);
    QTest::keyClick(slider(), Qt::Key_Right);
    QTest::keyClick(slider(), Qt::Key_Right);
    QTest::mouseClick(slider(), Qt::LeftButton, {}, pixelOf(5, 20));
    QCOMPARE(wanted(), (QList<int>{4, 8, 12, 4}));
    QVERIFY(slider()->toolTip().startsWith(QLatin1String("6 of 20 epochs are kept")));
}

void TransportTest::whatIsStillToComeCannotBeShown()
{
    m_transport->setEpochs(up_to(5), 20);
    m_transport->setShown(2);
    QTest::mouseClick(slider(), Qt::LeftButton, {}, pixelOf(15, 20));
    QCOMPARE(wanted(), QList<int>{4});
    QCOMPARE(slider()->value(), 5);
    QCOMPARE(text(), QStringLiteral("Epoch 5 of 20"));
}

void TransportTest::playingGoesToTheEndAndHolds()
{
    m_transport->setEpochs(up_to(6), 6);
    m_transport->setShown(2);
    chooseSpeed(3);
    QTest::mouseClick(find<QToolButton>("epochPlay"), Qt::LeftButton);
    QVERIFY(m_transport->isPlaying());
    QTRY_VERIFY(!m_transport->isPlaying());
    QCOMPARE(wanted(), (QList<int>{3, 4, 5}));
}

void TransportTest::playingFromTheEndBeginsAnew()
{
    m_transport->setEpochs(up_to(6), 6);
    m_transport->setShown(5);
    QTest::keyClick(slider(), Qt::Key_Space);
    QVERIFY(m_transport->isPlaying());
    QCOMPARE(wanted(), QList<int>{0});
    QTRY_COMPARE(m_transport->shown(), std::optional(1));
    QTest::keyClick(slider(), Qt::Key_Space);
    QVERIFY(!m_transport->isPlaying());
}

void TransportTest::theMenuHasSlowAndFastSpeeds()
{
    m_transport->setEpochs(up_to(6), 6);
    QSignalSpy chosen(m_transport.get(), &Transport::speedChosen);
    const auto interval = [this] { return m_transport->findChild<QTimer*>()->interval(); };
    QCOMPARE(m_transport->speed(), 1.0);
    QCOMPARE(interval(), 250);
    const QStringList texts{QStringLiteral("¼×"), QStringLiteral("½×"), QStringLiteral("1×"), QStringLiteral("4×")};
    const QList<int> intervals{1000, 500, 250, 62};
    for (int speed = 3; speed >= 0; --speed) {
        chooseSpeed(speed);
        QCOMPARE(speedButton()->text(), texts[speed]);
        QCOMPARE(interval(), intervals[speed]);
        QVERIFY(speedButton()->menu()->actions().at(speed + 1)->isChecked());
    }
    QCOMPARE(m_transport->speed(), 0.25);
    QCOMPARE(chosen.size(), 4);
}

void TransportTest::theSpeedIsChosenByKeys()
{
    m_transport->setEpochs(up_to(6), 6);
    QTimer::singleShot(0, this, [this] {
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return})
            QTest::keyClick(speedButton()->menu(), key);
    });
    QTest::keyClick(speedButton(), Qt::Key_Space);
    QCOMPARE(m_transport->speed(), 0.5);
    QVERIFY(!m_transport->isPlaying());
}

void TransportTest::anImpossibleSpeedIsTheUsualOne()
{
    QSignalSpy chosen(m_transport.get(), &Transport::speedChosen);
    m_transport->setSpeed(4.0);
    QCOMPARE(m_transport->speed(), 4.0);
    for (const double speed : {0.0, -1.0, 3.0, std::nan("")}) {
        m_transport->setSpeed(speed);
        QCOMPARE(m_transport->speed(), 1.0);
    }
    QVERIFY(chosen.isEmpty());
}

void TransportTest::theRandomStartComesFirst()
{
    std::vector<int> epochs = up_to(20);
    epochs.insert(epochs.begin(), kinoscope::start_epoch);
    m_transport->setEpochs(epochs, 20);
    m_transport->setShown(19);
    QTest::keyClick(slider(), Qt::Key_Home);
    QCOMPARE(slider()->value(), 0);
    QCOMPARE(text(), QStringLiteral("Epoch 0 of 20"));
    QCOMPARE(find<QLabel>("epochValue")->text(), QStringLiteral("random start"));
    QCOMPARE(slider()->accessibleDescription(), QStringLiteral("Epoch 0 of 20 (random start)"));
    QTest::keyClick(slider(), Qt::Key_Left);
    QTest::keyClick(slider(), Qt::Key_Right);
    QCOMPARE(text(), QStringLiteral("Epoch 1 of 20"));
    QVERIFY(find<QLabel>("epochText")->toolTip().isEmpty());
    QTest::mouseClick(slider(), Qt::LeftButton, {}, pixelOf(0, 21));
    QCOMPARE(wanted(), (QList<int>{kinoscope::start_epoch, 0, kinoscope::start_epoch}));
    QVERIFY(!slider()->toolTip().contains(QLatin1String("are kept")));
    // Played from the end, it begins there.
    m_transport->setShown(19);
    QTest::keyClick(slider(), Qt::Key_Space);
    QCOMPARE(m_transport->shown(), std::optional(kinoscope::start_epoch));
}

void TransportTest::beforeTheFirstEpochOnlyTheStartIsThere()
{
    m_transport->setEpochs({kinoscope::start_epoch}, 20);
    m_transport->setShown(kinoscope::start_epoch);
    QVERIFY(!slider()->isEnabled());
    QCOMPARE(text(), QStringLiteral("Epoch 0 of 20"));
    QCOMPARE(slider()->value(), 0);
    m_transport->setEpochs({kinoscope::start_epoch, 4, 8}, 20);
    QVERIFY(slider()->toolTip().startsWith(QLatin1String("2 of 9 epochs are kept")));
}

void TransportTest::settersSayNothing()
{
    m_transport->setEpochs(up_to(6), 6);
    m_transport->setShown(5);
    m_transport->setShown(1);
    m_transport->setEpochs(up_to(3), 3);
    QCOMPARE(wanted(), QList<int>{});
}

void TransportTest::whileItLearnsPlayIsPause()
{
    QAction& pause = m_actions->at(0);
    QSignalSpy wanted(m_transport.get(), &Transport::pauseWanted);
    QVERIFY(!pause.isEnabled());
    m_transport->setMode(Transport::Mode::learning);
    QVERIFY(pause.isEnabled());
    QCOMPARE(pause.text(), QStringLiteral("&Pause"));
    QTest::mouseClick(find<QToolButton>("epochPlay"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    m_transport->setMode(Transport::Mode::paused);
    QCOMPARE(pause.text(), QStringLiteral("&Resume"));
    QCOMPARE(find<QToolButton>("epochPlay")->accessibleName(), QStringLiteral("Resume"));
    pause.trigger();
    QCOMPARE(wanted.size(), 2);
    m_transport->setMode(Transport::Mode::replay);
    QVERIFY(!pause.isEnabled());
    m_transport->setEpochs(up_to(6), 6);
    m_transport->setShown(0);
    QCOMPARE(pause.text(), QStringLiteral("&Play the epochs"));
    pause.trigger();
    QVERIFY(m_transport->isPlaying());
    QCOMPARE(pause.text(), QStringLiteral("&Pause the epochs"));
    // Something learns: what is played is held.
    m_transport->setMode(Transport::Mode::learning);
    QVERIFY(!m_transport->isPlaying());
    QCOMPARE(wanted.size(), 2);
}

void TransportTest::stepLearnsOrGoesOneOn()
{
    QAction& step = m_actions->at(1);
    auto* const button = find<QToolButton>("stepButton");
    QSignalSpy learned(&step, &QAction::triggered);
    QTest::mouseClick(button, Qt::LeftButton);  // nothing has learned yet
    QCOMPARE(learned.size(), 1);
    m_transport->setEpochs(up_to(6), 6);
    m_transport->setShown(4);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted(), QList<int>{5});
    QVERIFY(!button->isEnabled());
    m_transport->setMode(Transport::Mode::paused);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(learned.size(), 2);
    step.setEnabled(false);
    QVERIFY(!button->isEnabled());
}

void TransportTest::theKeptEpochIsNamedElsewhere()
{
    m_transport->setEpochs(up_to(20), 20);
    m_transport->setKept(19);
    m_transport->setShown(19);
    QCOMPARE(text(), QStringLiteral("Epoch 20 of 20"));
    m_transport->setShown(7);
    QCOMPARE(text(), QStringLiteral("Epoch 8 of 20 · kept 20"));
    m_transport->setMode(Transport::Mode::learning);
    QCOMPARE(text(), QStringLiteral("Epoch 8 of 20"));
}

void TransportTest::theValueIsThatOfTheEpoch()
{
    const auto value = [this] { return find<QLabel>("epochValue")->text(); };
    m_transport->setEpochs(up_to(2), 2);
    m_transport->setHistory({{0, 1.0, 0.81, 0.01, 0.1}, {1, 0.8, 0.64, 0.01, 0.1}});
    m_transport->setShown(1);
    QCOMPARE(value(), QStringLiteral("validation 0.800"));
    m_transport->setShown(0);
    QCOMPARE(value(), QStringLiteral("validation 0.900"));
    m_transport->setFeedback(kinoscope::Feedback::pairs);
    QCOMPARE(value(), QStringLiteral("validation 0.810"));
    m_transport->clearHistory();
    QVERIFY(value().isEmpty());
}

void TransportTest::anotherEpochLaysNothingOutAnew()
{
    m_transport->setEpochs(up_to(12), 12);
    m_transport->setShown(3);
    QTest::qWait(0);
    kinoscope::test::EventCounter layouts(m_transport.get(), QEvent::LayoutRequest);
    for (int epoch = 4; epoch < 12; ++epoch) {
        m_transport->setShown(epoch);
        QTest::qWait(0);
    }
    QCOMPARE(layouts.count(), 0);
}

void TransportTest::aSlowPaceIsChosenFromTheMenu()
{
    QSignalSpy chosen(m_transport.get(), &Transport::paceChosen);
    const QList<QAction*> entries = speedButton()->menu()->actions();
    for (const kinoscope::Pace pace : {kinoscope::Pace::batch, kinoscope::Pace::full}) {
        const auto* const entry =
            speedButton()->menu()->findChild<QAction*>(QStringLiteral("pace%1").arg(static_cast<int>(pace)));
        chooseEntry(static_cast<int>(entries.indexOf(entry)));
        QCOMPARE(m_transport->pace(), pace);
        QCOMPARE(speedButton()->text(),
                 pace == kinoscope::Pace::full ? QStringLiteral("1×") : QStringLiteral("1×, slow"));
    }
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(m_transport->speed(), 1.0);
}

// Its few batches take their share of the epochs that were planned, not the whole track.
void TransportTest::theCurveEndsWhereTheRunBroke()
{
    const kinoscope::Divergence broke{0, 4, 8, {{1, 1.0}, {2, 2.0}, {3, 9.0}}};
    m_transport->setFailure(broke, QStringLiteral("Diverged at batch 4"), 20);
    QCOMPARE(slider()->maximum(), 20);
    QCOMPARE(text(), QStringLiteral("Diverged at batch 4"));
    const auto crossed = [this] {
        const QImage image = slider()->grab().toImage();
        const QRgb error = Theme::of(slider()->palette()).error.rgb();
        QRect found;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == error)
                    found |= QRect(x, y, 1, 1);
        return found;
    };
    QVERIFY2(!crossed().isEmpty(), "where it broke is marked");
    QVERIFY2(crossed().right() < slider()->width() / 20 + 14, qPrintable(QString::number(crossed().right())));
    m_transport->setFailure({}, {}, 0);
    QVERIFY(crossed().isEmpty());
}

KINOSCOPE_WIDGET_TEST(TransportTest)
#include "transport_test.moc"
