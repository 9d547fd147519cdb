// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file that takes a while, in the composed window: progress, cancel, another file, closing.
#include "app/session/loaded_source.h"
#include "tests/app/event_loop.h"
#include "tests/app/window_fixture.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>

#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 20'000;
constexpr int films = 200;

/// Four million ratings.
void writeLargeFolder(const QString& folder)
{
    QFile movies(folder + u"/movies.csv"_s);
    QFile ratings(folder + u"/ratings.csv"_s);
    if (!movies.open(QIODevice::WriteOnly) || !ratings.open(QIODevice::WriteOnly))
        qFatal("cannot write the test's data");
    movies.write("movieId,title,genres\n");
    QList<QByteArray> ends;
    for (int film = 1; film <= films; ++film) {
        movies.write(QByteArray::number(film) + ",Film " + QByteArray::number(film) + " (1990),Drama\n");
        ends.append(',' + QByteArray::number(film) + (film % 3 == 0 ? ",3.5," : ",4.0,"));
    }
    ratings.write("userId,movieId,rating,timestamp\n");
    for (int person = 1; person <= people; ++person) {
        const QByteArray start = QByteArray::number(person);
        QByteArray rows;
        for (int film = 0; film < films; ++film)
            rows += start + ends[film] + QByteArray::number(964'982'703 + film) + '\n';
        ratings.write(rows);
    }
}

}  // namespace

class OpeningTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aReaderThatIsStoppedReadsNoFurther();
    void theStartPageShowsHowFarItIs();
    void cancelledOnTheStartPageTheSampleOpens();
    void whatIsOpenStaysInUseWhileAnotherIsRead();
    void anotherOpenEndsTheFirst();
    void closingEndsTheReading();
    void ratingsHaveTheirTimes();

private:
    bool isUnderWay(const QString& bar)
    {
        const auto* shown = find<QProgressBar>(bar);
        return shown->isVisible() && shown->maximum() > 0 && shown->value() > 0;
    }
    std::size_t filmsOpen() { return m_window->session()->movies() ? m_window->session()->movies()->size() : 0; }

    QTemporaryDir m_large;
};

void OpeningTest::initTestCase()
{
    writeLargeFolder(m_large.path());
}

void OpeningTest::init()
{
    forgetSettings();
    makeWindow();
}

void OpeningTest::cleanup()
{
    m_window.reset();
}

void OpeningTest::aReaderThatIsStoppedReadsNoFurther()
{
    std::stop_source stop;
    double furthest = 0.0;
    const LoadedSource opened = open_source(m_large.path().toStdString(), {.progress =
                                                                               [&](double share) {
                                                                                   furthest = share;
                                                                                   if (share > 0.25)
                                                                                       stop.request_stop();
                                                                               },
                                                                           .stop = stop.get_token()});
    QVERIFY(furthest > 0.25);
    QVERIFY2(furthest < 0.3, qPrintable(QString::number(furthest)));
    QVERIFY(!opened.dataset);
    QVERIFY(!opened.error.empty());
}

void OpeningTest::theStartPageShowsHowFarItIs()
{
    QSignalSpy progressed(m_window->session(), &Session::openingProgressed);
    m_window->open(m_large.path());
    QVERIFY(find<QLabel>(u"startBusyText"_s)->isVisible());
    QVERIFY(test::waitUntil([this] { return isUnderWay(u"startBusyBar"_s); }));
    QVERIFY(test::waitUntil([this] { return !m_window->session()->isLoading(); }, 60'000));
    QCOMPARE(filmsOpen(), std::size_t{films});
    double before = 0.0;
    for (const QList<QVariant>& arguments : progressed) {
        const double share = arguments.front().toDouble();
        QVERIFY(share > before && share <= 1.0);
        before = share;
    }
}

void OpeningTest::cancelledOnTheStartPageTheSampleOpens()
{
    m_window->open(m_large.path());
    QVERIFY(test::waitUntil([this] { return isUnderWay(u"startBusyBar"_s); }));
    click(u"startCancel"_s);
    QVERIFY(!m_window->session()->isLoading());
    QVERIFY(!find<QProgressBar>(u"startBusyBar"_s)->isVisible());
    click(u"startSample"_s);
    QVERIFY(test::waitUntil([this] { return m_window->session()->dataset() != nullptr; }));
    QVERIFY(m_window->session()->dataset()->simulated);
    test::runFor(200);
    QVERIFY(m_window->session()->dataset()->simulated);
    QVERIFY(!find<QLabel>(u"messageText"_s)->isVisible());
}

void OpeningTest::whatIsOpenStaysInUseWhileAnotherIsRead()
{
    click(u"startSample"_s);
    QVERIFY(test::waitUntil([this] { return m_window->session()->dataset() != nullptr; }));
    auto* bar = find<QProgressBar>(u"loadingBar"_s);
    QVERIFY(!bar->isVisible());
    QVERIFY(find<QAbstractButton>(u"trainButton"_s)->isEnabled());
    m_window->open(m_large.path());
    QVERIFY(test::waitUntil([this] { return isUnderWay(u"loadingBar"_s); }));
    for (const QString& name : {u"trainButton"_s, u"stepButton"_s}) {
        QVERIFY2(!find<QAbstractButton>(name)->isEnabled(), qPrintable(name));
        click(name);
    }
    QVERIFY(!m_window->session()->runState());
    click(u"loadingCancel"_s);
    QVERIFY(!bar->isVisible());
    QVERIFY(find<QAbstractButton>(u"trainButton"_s)->isEnabled());
    QVERIFY(m_window->session()->dataset()->simulated);
    m_window->open(m_large.path());
    QVERIFY(test::waitUntil([this] { return filmsOpen() == films; }, 60'000));
    QVERIFY(!bar->isVisible());
}

void OpeningTest::anotherOpenEndsTheFirst()
{
    m_window->open(m_large.path());
    QVERIFY(test::waitUntil([this] { return isUnderWay(u"startBusyBar"_s); }));
    m_window->open(u"sample"_s);
    QVERIFY(test::waitUntil([this] { return m_window->session()->dataset() != nullptr; }));
    QVERIFY(m_window->session()->dataset()->simulated);
    test::runFor(200);
    QVERIFY(m_window->session()->dataset()->simulated);
    QVERIFY(!m_window->session()->isLoading());
}

void OpeningTest::closingEndsTheReading()
{
    m_window->open(m_large.path());
    QVERIFY(test::waitUntil([this] { return isUnderWay(u"startBusyBar"_s); }));
    m_window->close();
    QVERIFY(!m_window->session()->isLoading());
    m_window.reset();  // waits for the thread that reads
    init();
    for (int wait = 0; wait < 60; wait += 7) {
        m_window->open(m_large.path());
        QTest::qWait(wait);
        init();
    }
}

void OpeningTest::ratingsHaveTheirTimes()
{
    m_window->open(m_large.path());
    QVERIFY(test::waitUntil([this] { return m_window->session()->dataset() != nullptr; }, 60'000));
    const DatasetPtr& dataset = m_window->session()->dataset();
    QCOMPARE(dataset->times.size(), dataset->ratings.size());
    QCOMPARE(dataset->times[1], 964'982'704U);
}

KINOSCOPE_WINDOW_TEST(OpeningTest)
#include "opening_test.moc"
