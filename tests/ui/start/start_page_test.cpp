// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/start/start_page.h"

#include "tests/ui/films/films.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

QPushButton* button(const QWidget& page, const char* name)
{
    return page.findChild<QPushButton*>(QString::fromLatin1(name));
}

}  // namespace

class StartPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetThatOneCanActOnHasNames();
    void threeWaysToBegin();
    void theKeyboardBeginsWhereTheEyeDoes();
    void aTrainedRunComesFirst();
    void keyboardReachesAllWays();
    void recentFoldersAreLinks();
    void recentOnesSayWhatWasMadeOfThem();
    void daysAreNamedAsPeopleDo_data();
    void daysAreNamedAsPeopleDo();
    void busyTurnsTheWaysOffAndCancelOn();
    void theBarShowsTheShareWhereItIsKnown();
    void errorStaysUntilTheNextAction();
    void narrowPageStacksItsCards();
};

void StartPageTest::everyWidgetThatOneCanActOnHasNames()
{
    StartPage page;
    page.setRecent({{QStringLiteral("/data/ml-100k"), QStringLiteral("MovieLens 100K")}});
    QVERIFY(!test::namelessWidget(page));
}

void StartPageTest::threeWaysToBegin()
{
    StartPage page;
    page.resize(1000, 600);
    page.show();
    QSignalSpy open(&page, &StartPage::openRequested);
    QSignalSpy fetch(&page, &StartPage::getMovieLensRequested);
    QSignalSpy sample(&page, &StartPage::sampleRequested);
    QSignalSpy openFile(&page, &StartPage::openFileRequested);
    QTest::mouseClick(button(page, "startOpen"), Qt::LeftButton);
    QTest::mouseClick(button(page, "startOpenFile"), Qt::LeftButton);
    QCOMPARE(openFile.count(), 1);
    QTest::mouseClick(button(page, "startMovieLens"), Qt::LeftButton);
    QTest::mouseClick(button(page, "startSample"), Qt::LeftButton);
    QCOMPARE(open.count(), 1);
    QCOMPARE(fetch.count(), 1);
    QCOMPARE(sample.count(), 1);
    QVERIFY(page.findChild<QLabel*>(QStringLiteral("startDropHint"))->isVisible());
}

void StartPageTest::theKeyboardBeginsWhereTheEyeDoes()
{
    StartPage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(button(page, "startMovieLens")->property("primary").toBool());
    QCOMPARE(page.focusWidget(), button(page, "startMovieLens"));
}

void StartPageTest::aTrainedRunComesFirst()
{
    StartPage page;
    QSignalSpy wanted(&page, &StartPage::runWanted);
    page.setRecent({{QStringLiteral("/data/ml-100k"), QStringLiteral("MovieLens 100K")},
                    {QStringLiteral("/data/a.safetensors"), QStringLiteral("MovieLens 100K")},
                    {QStringLiteral("/data/b.kinoscope"), QStringLiteral("MovieLens 100K")}});
    QCOMPARE(wanted.count(), 0);  // until it is seen
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QCOMPARE(wanted.takeLast().first().toString(), QStringLiteral("/data/a.safetensors"));
    const auto* films = page.findChild<QWidget*>(QStringLiteral("firstFilms"));
    QVERIFY(films->isVisible());
    QVERIFY(!button(page, "startMovieLens")->property("primary").toBool());
    page.dropRun();
    QVERIFY(!films->isVisible());
    QVERIFY(button(page, "startMovieLens")->property("primary").toBool());
    page.hide();
    QVERIFY(wanted.takeLast().first().toString().isEmpty());
}

void StartPageTest::keyboardReachesAllWays()
{
    StartPage page;
    page.resize(1000, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy sample(&page, &StartPage::sampleRequested);
    button(page, "startOpen")->setFocus();
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QCOMPARE(page.focusWidget()->objectName(), QStringLiteral("startMovieLens"));
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QCOMPARE(sample.count(), 1);
}

void StartPageTest::recentFoldersAreLinks()
{
    StartPage page;
    page.resize(1000, 600);
    page.setRecent({{QStringLiteral("/data/ml-100k"), QStringLiteral("MovieLens 100K")},
                    {QStringLiteral("/data/ml-latest-small"), QStringLiteral("MovieLens latest")}});
    page.show();
    const auto links = page.findChildren<QPushButton*>(QStringLiteral("startRecent"));
    QCOMPARE(links.size(), 2);
    QCOMPARE(links.at(1)->text(), QStringLiteral("MovieLens latest"));
    QSignalSpy recent(&page, &StartPage::recentRequested);
    QTest::mouseClick(links.at(1), Qt::LeftButton);
    QCOMPARE(recent.count(), 1);
    QCOMPARE(recent.first().first().toString(), QStringLiteral("/data/ml-latest-small"));
    page.setRecent({});
    QVERIFY(page.findChildren<QPushButton*>(QStringLiteral("startRecent")).isEmpty());
}

void StartPageTest::recentOnesSayWhatWasMadeOfThem()
{
    const QDateTime lately = QDateTime::currentDateTime().addDays(-1);
    StartPage page;
    page.setRecent({{QStringLiteral("/data/a"), QStringLiteral("Tom & Jerry"),
                     QStringLiteral("Balanced, 50 factors · ").repeated(20), lately},
                    {QStringLiteral("/data/b"), QStringLiteral("b")}});
    page.resize(640, 700);
    page.show();
    const auto named = [&page](const char* name) { return page.findChildren<QLabel*>(QString::fromLatin1(name)); };
    QCOMPARE(named("startRecentWhen").at(0)->text(), QStringLiteral("yesterday"));
    QVERIFY(named("startRecentMade").at(1)->text().isEmpty());
    QVERIFY(named("startRecentWhen").at(1)->text().isEmpty());
    // What has no room gives way, and says all in its tool tip; the name and the day do not.
    const auto* link = page.findChildren<QPushButton*>(QStringLiteral("startRecent")).front();
    QCOMPARE(link->accessibleName(), QStringLiteral("Open Tom & Jerry"));
    QVERIFY(link->accessibleDescription().startsWith(QLatin1String("Balanced")));
    QVERIFY(link->width() >= link->sizeHint().width());
    QVERIFY(named("startRecentWhen").at(0)->width() >= named("startRecentWhen").at(0)->sizeHint().width());
    QCOMPARE(named("startRecentMade").at(0)->toolTip(), named("startRecentMade").at(0)->text());
    QVERIFY(named("startRecentMade").at(0)->geometry().right() < page.width());
    for (const QLabel* label : page.findChildren<QLabel*>())
        QVERIFY(!label->text().contains(QLatin1String("/data")));
    // Of one day, the time tells them apart.
    const QDate day(2026, 11, 30);
    QVERIFY(whenText(day.startOfDay().addSecs(3600), day) != whenText(day.startOfDay().addSecs(7200), day));
    QCOMPARE(whenText(day.startOfDay(), day.addDays(1)), QStringLiteral("yesterday"));
}

void StartPageTest::daysAreNamedAsPeopleDo_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << QDate(2026, 3, 1) << QStringLiteral("today");
    QTest::newRow("yesterday, in another month") << QDate(2026, 2, 28) << QStringLiteral("yesterday");
    QTest::newRow("this year") << QDate(2026, 1, 7) << QStringLiteral("7 January");
    QTest::newRow("another year") << QDate(2025, 12, 31) << QStringLiteral("31 December 2025");
    QTest::newRow("not known") << QDate() << QString();
}

void StartPageTest::daysAreNamedAsPeopleDo()
{
    QFETCH(QDate, day);
    QTEST(dayText(day, QDate(2026, 3, 1)), "text");
}

void StartPageTest::busyTurnsTheWaysOffAndCancelOn()
{
    StartPage page;
    page.resize(1000, 600);
    page.show();
    QVERIFY(!button(page, "startCancel")->isVisible());
    page.showBusy(QStringLiteral("Reading u.data …"));
    QCOMPARE(page.findChild<QLabel*>(QStringLiteral("startBusyText"))->text(), QStringLiteral("Reading u.data …"));
    QSignalSpy open(&page, &StartPage::openRequested);
    QSignalSpy cancel(&page, &StartPage::cancelRequested);
    QTest::mouseClick(button(page, "startOpen"), Qt::LeftButton);
    QTest::mouseClick(button(page, "startCancel"), Qt::LeftButton);
    QCOMPARE(open.count(), 0);
    QCOMPARE(cancel.count(), 1);
    page.showReady();
    QVERIFY(button(page, "startOpen")->isEnabled());
    QVERIFY(!button(page, "startCancel")->isVisible());
}

void StartPageTest::theBarShowsTheShareWhereItIsKnown()
{
    StartPage page;
    const auto* bar = page.findChild<QProgressBar*>(QStringLiteral("startBusyBar"));
    page.showBusy(QStringLiteral("Reading …"));
    QCOMPARE(bar->maximum(), 0);
    page.showShare(0.25);
    QCOMPARE(bar->value() * 4, bar->maximum());
    page.showShare(1.0);
    QCOMPARE(bar->maximum(), 0);
    page.showShare(0.5);
    page.showBusy(QStringLiteral("Reading another …"));
    QCOMPARE(bar->maximum(), 0);
}

void StartPageTest::errorStaysUntilTheNextAction()
{
    StartPage page;
    page.resize(1000, 600);
    page.show();
    const auto* error = page.findChild<QLabel*>(QStringLiteral("startError"));
    page.showBusy(QStringLiteral("Reading …"));
    page.showError(QStringLiteral("u.data, line 17: 4 fields expected, found 2."));
    QVERIFY(error->isVisible());
    QCOMPARE(error->text(), QStringLiteral("u.data, line 17: 4 fields expected, found 2."));
    QVERIFY(button(page, "startOpen")->isEnabled());
    page.showBusy(QStringLiteral("Reading …"));
    QVERIFY(!error->isVisible());
}

void StartPageTest::narrowPageStacksItsCards()
{
    StartPage page;
    page.resize(1000, 600);
    page.show();
    const auto y = [&](const char* name) { return button(page, name)->mapTo(&page, QPoint()).y(); };
    QTRY_COMPARE(y("startOpen"), y("startSample"));
    // At any width nothing is cut at the right.
    page.setRecent({{QStringLiteral("/data/a.safetensors"), QStringLiteral("MovieLens 100K")}});
    for (int width = 1000; width >= 620; width -= 20) {
        page.resize(width, 600);
        QTRY_VERIFY(button(page, "startSample")->mapTo(&page, QPoint()).x() + button(page, "startSample")->width() <=
                    width - 24);
        const auto* content = page.findChild<QScrollArea*>()->widget();
        QTRY_VERIFY2(content->minimumSizeHint().width() <= width, qPrintable(QString::number(width)));
    }
    page.resize(500, 600);
    QTRY_VERIFY(y("startOpen") < y("startMovieLens") && y("startMovieLens") < y("startSample"));
    QVERIFY(button(page, "startSample")->mapTo(&page, QPoint()).x() + button(page, "startSample")->width() <= 500);
}

KINOSCOPE_WIDGET_TEST(StartPageTest)
#include "start_page_test.moc"
