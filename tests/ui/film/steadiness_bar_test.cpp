// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/film/steadiness_bar.h"

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

using Phase = Steadiness::Phase;

template <typename Widget>
Widget* find(const SteadinessBar& bar, const char* name)
{
    return bar.findChild<Widget*>(QString::fromLatin1(name));
}

/// The names of what a person can see of the bar, in the order of the table below.
QStringList visibleParts(const SteadinessBar& bar)
{
    QStringList visible;
    for (const char* name : {"steadinessText", "steadinessSpread", "steadinessTrain", "steadinessSeeds",
                             "steadinessProgress", "steadinessCancel"})
        if (find<QWidget>(bar, name)->isVisible())
            visible << QString::fromLatin1(name).mid(10);
    return visible;
}

}  // namespace

class SteadinessBarTest : public QObject {
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

void SteadinessBarTest::everyWidgetThatOneCanActOnHasNames()
{
    const SteadinessBar bar;
    const QWidget* nameless = test::namelessWidget(bar);
    QVERIFY2(!nameless, nameless ? nameless->metaObject()->className() : "");
}

void SteadinessBarTest::showsWhatTheMomentAsksFor_data()
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

void SteadinessBarTest::showsWhatTheMomentAsksFor()
{
    QFETCH(int, phase);
    QFETCH(QString, parts);
    QWidget window;
    auto* bar = new SteadinessBar(&window);
    window.show();
    QVERIFY(!bar->isVisible());
    bar->setSteadiness({.phase = static_cast<Phase>(phase), .seeds = 5, .message = QStringLiteral("No.")});
    QCOMPARE(visibleParts(*bar).join(QLatin1Char(' ')), parts);
}

void SteadinessBarTest::asksForTheChosenNumberOfSeeds()
{
    SteadinessBar bar;
    bar.setSteadiness({.phase = Phase::unknown});
    bar.show();
    auto* seeds = find<QSpinBox>(bar, "steadinessSeeds");
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
    QSignalSpy asked(&bar, &SteadinessBar::trainRequested);
    QTest::mouseClick(find<QPushButton>(bar, "steadinessTrain"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toInt(), 3);
}

void SteadinessBarTest::progressCanBeSeenAndCancelled()
{
    SteadinessBar bar;
    bar.setSteadiness({.phase = Phase::training, .seeds = 4, .seedsDone = 1, .share = 0.3});
    bar.show();
    const auto* progress = find<QProgressBar>(bar, "steadinessProgress");
    QCOMPARE(progress->value() - progress->minimum(), 3 * (progress->maximum() - progress->minimum()) / 10);
    QCOMPARE(find<QLabel>(bar, "steadinessCount")->text(), QStringLiteral("1 of 4"));
    QSignalSpy cancelled(&bar, &SteadinessBar::cancelRequested);
    QTest::mouseClick(find<QPushButton>(bar, "steadinessCancel"), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
}

void SteadinessBarTest::theAnswerIsASentence()
{
    SteadinessBar bar;
    const auto* text = find<QLabel>(bar, "steadinessText");
    Steadiness steadiness{.phase = Phase::known, .seeds = 5};
    bar.setSteadiness(steadiness);
    QVERIFY(text->text().startsWith(QStringLiteral("Comparing")));
    steadiness.compared = true;
    bar.setSteadiness(steadiness);
    QCOMPARE(text->text(), QStringLiteral("No film has enough ratings."));
    steadiness.common = 0.7;
    steadiness.films = 1234;
    bar.setSteadiness(steadiness);
    QVERIFY(text->text().contains(QStringLiteral("70 %")));
    QVERIFY(text->toolTip().contains(QStringLiteral("these 6 seeds have 70 % in common")));
    QVERIFY(text->toolTip().contains(QStringLiteral("1,234 films")));
    bar.setSteadiness({.phase = Phase::failed, .message = QStringLiteral("It diverged.")});
    QCOMPARE(text->text(), QStringLiteral("It diverged."));
    QVERIFY(text->toolTip().isEmpty());
}

void SteadinessBarTest::spreadIsAChoice()
{
    SteadinessBar bar;
    bar.setSteadiness({.phase = Phase::known, .seeds = 5});
    bar.show();
    QVERIFY(bar.showsSpread());
    QSignalSpy toggled(&bar, &SteadinessBar::spreadToggled);
    QTest::keyClick(find<QCheckBox>(bar, "steadinessSpread"), Qt::Key_Space);
    QCOMPARE(toggled.size(), 1);
    QVERIFY(!bar.showsSpread());
}

void SteadinessBarTest::withoutAFilmNothingIsAsked()
{
    SteadinessBar bar;
    Steadiness steadiness;
    bar.setFilm(false);
    for (const auto& [phase, shown] : {std::pair(Phase::impossible, false), std::pair(Phase::unknown, false),
                                       std::pair(Phase::training, true), std::pair(Phase::known, true)}) {
        steadiness.phase = phase;
        bar.setSteadiness(steadiness);
        QCOMPARE(!bar.isHidden(), shown);
    }
    steadiness.phase = Phase::unknown;
    bar.setSteadiness(steadiness);
    bar.setFilm(true);
    QVERIFY(!bar.isHidden());
}

KINOSCOPE_WIDGET_TEST(SteadinessBarTest)
#include "steadiness_bar_test.moc"
