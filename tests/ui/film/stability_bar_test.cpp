// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/film/stability_bar.h"

#include "tests/ui/films/films.h"

#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

using Phase = Stability::Phase;

template <typename Widget>
Widget* find(const StabilityBar& bar, const char* name)
{
    return bar.findChild<Widget*>(QString::fromLatin1(name));
}

/// The names of what a person can see of the bar, in the order of the table below.
QStringList visibleParts(const StabilityBar& bar)
{
    QStringList visible;
    for (const char* name : {"stabilityText", "stabilitySpread", "stabilityTrain", "stabilitySeeds",
                             "stabilityProgress", "stabilityCancel"})
        if (find<QWidget>(bar, name)->isVisible())
            visible << QString::fromLatin1(name).mid(9);
    return visible;
}

}  // namespace

class StabilityBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetThatOneCanActOnHasNames();
    void showsWhatTheMomentAsksFor_data();
    void showsWhatTheMomentAsksFor();
    void asksForTheChosenNumberOfSeeds();
    void progressCanBeSeenAndCancelled();
    void theAnswerIsASentence();
    void spreadIsAChoice();
    void withoutAFilmNothingIsAsked();
};

void StabilityBarTest::everyWidgetThatOneCanActOnHasNames()
{
    const StabilityBar bar;
    const QWidget* nameless = test::namelessWidget(bar);
    QVERIFY2(!nameless, nameless ? nameless->metaObject()->className() : "");
}

void StabilityBarTest::showsWhatTheMomentAsksFor_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("parts");
    const auto row = [](const char* name, Phase phase, const char* parts) {
        QTest::newRow(name) << static_cast<int>(phase) << QString::fromLatin1(parts);
    };
    row("impossible", Phase::impossible, "");
    row("unknown", Phase::unknown, "Train Seeds");
    row("training", Phase::training, "Progress Cancel");
    row("known", Phase::known, "Text Spread Train Seeds");
    row("failed", Phase::failed, "Text Train Seeds");
}

void StabilityBarTest::showsWhatTheMomentAsksFor()
{
    QFETCH(int, phase);
    QFETCH(QString, parts);
    QWidget window;
    auto* bar = new StabilityBar(&window);
    window.show();
    QVERIFY(!bar->isVisible());
    bar->setStability({.phase = static_cast<Phase>(phase), .seeds = 5, .message = QStringLiteral("No.")});
    QCOMPARE(visibleParts(*bar).join(QLatin1Char(' ')), parts);
}

void StabilityBarTest::asksForTheChosenNumberOfSeeds()
{
    StabilityBar bar;
    bar.setStability({.phase = Phase::unknown});
    bar.show();
    auto* seeds = find<QSpinBox>(bar, "stabilitySeeds");
    QCOMPARE(seeds->value(), 5);
    seeds->setFocus();
    seeds->selectAll();
    QTest::keyClicks(seeds, QStringLiteral("9"));
    QTest::keyClick(seeds, Qt::Key_Return);
    QVERIFY(seeds->value() <= 8);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(seeds, Qt::Key_Down);
    QCOMPARE(seeds->value(), 2);
    QTest::keyClick(seeds, Qt::Key_Up);
    QSignalSpy asked(&bar, &StabilityBar::trainRequested);
    QTest::mouseClick(find<QPushButton>(bar, "stabilityTrain"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toInt(), 3);
}

void StabilityBarTest::progressCanBeSeenAndCancelled()
{
    StabilityBar bar;
    bar.setStability({.phase = Phase::training, .seeds = 4, .seedsDone = 1, .share = 0.3});
    bar.show();
    const auto* progress = find<QProgressBar>(bar, "stabilityProgress");
    QCOMPARE(progress->value() - progress->minimum(), 3 * (progress->maximum() - progress->minimum()) / 10);
    QCOMPARE(find<QLabel>(bar, "stabilityCount")->text(), QStringLiteral("1 of 4"));
    QSignalSpy cancelled(&bar, &StabilityBar::cancelRequested);
    QTest::mouseClick(find<QPushButton>(bar, "stabilityCancel"), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
}

void StabilityBarTest::theAnswerIsASentence()
{
    StabilityBar bar;
    const auto* text = find<QLabel>(bar, "stabilityText");
    Stability stability{.phase = Phase::known, .seeds = 5};
    bar.setStability(stability);
    QVERIFY(text->text().startsWith(QStringLiteral("Comparing")));
    stability.compared = true;
    bar.setStability(stability);
    QCOMPARE(text->text(), QStringLiteral("No film has enough ratings."));
    stability.common = 0.7;
    stability.films = 1234;
    bar.setStability(stability);
    QVERIFY(text->text().contains(QStringLiteral("70%")));
    QVERIFY(text->toolTip().contains(QStringLiteral("these 6 seeds share 70%")));
    QVERIFY(text->toolTip().contains(QStringLiteral("1,234 films")));
    bar.setStability({.phase = Phase::failed, .message = QStringLiteral("It diverged.")});
    QCOMPARE(text->text(), QStringLiteral("It diverged."));
    QVERIFY(text->toolTip().isEmpty());
}

void StabilityBarTest::spreadIsAChoice()
{
    StabilityBar bar;
    bar.setStability({.phase = Phase::known, .seeds = 5});
    bar.show();
    QVERIFY(bar.showsSpread());
    QSignalSpy toggled(&bar, &StabilityBar::spreadToggled);
    QTest::keyClick(find<QCheckBox>(bar, "stabilitySpread"), Qt::Key_Space);
    QCOMPARE(toggled.size(), 1);
    QVERIFY(!bar.showsSpread());
}

void StabilityBarTest::withoutAFilmNothingIsAsked()
{
    StabilityBar bar;
    Stability stability;
    bar.setFilm(false);
    for (const auto& [phase, shown] : {std::pair(Phase::impossible, false), std::pair(Phase::unknown, false),
                                       std::pair(Phase::training, true), std::pair(Phase::known, true)}) {
        stability.phase = phase;
        bar.setStability(stability);
        QCOMPARE(!bar.isHidden(), shown);
    }
    stability.phase = Phase::unknown;
    bar.setStability(stability);
    bar.setFilm(true);
    QVERIFY(!bar.isHidden());
}

KINOSCOPE_WIDGET_TEST(StabilityBarTest)
#include "stability_bar_test.moc"
