// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the first screen to recommendations on the map, by a run of a former session.
#include "app/people/kept_people.h"
#include "core/data/text/title.h"
#include "tests/app/window_fixture.h"
#include "tests/test_main.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

class StartFilmsTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void threeFilmsLeadToTheMap();
    void aRunThatIsNoneLeavesTheOtherWays();
    void withoutARunTheWaysComeFirst();
    void returnPressesWhatHasTheKeyboard();

private:
    /// As if it had been saved before.
    void remember(const QString& path)
    {
        WindowSettings().addRecent({path, u"The demo"_s, u"Balanced"_s, QDateTime::currentDateTime()});
    }
    void name(const QString& title)
    {
        auto* const search = find<QLineEdit>(u"startSearch"_s);
        QTest::keyClicks(search, title);
        QTest::keyClick(search, Qt::Key_Return);
    }
    QList<QLabel*> guesses()
    {
        QList<QLabel*> shown;
        for (QLabel* label : m_window->findChildren<QLabel*>(u"guessTitle"_s))
            if (label->isVisible())
                shown << label;
        return shown;
    }

    QTemporaryDir m_folder;
    QString m_run = m_folder.filePath(u"demo.safetensors"_s);
    QStringList m_titles;
};

void StartFilmsTest::initTestCase()
{
    forgetSettings();
    makeWindow();
    openSample();
    train(6);
    const MovieTable& movies = *session().movies();
    for (std::size_t i = 0; m_titles.size() < 3; i += 50)
        m_titles << QString::fromStdString(spoken_title(movies[i].title));
    QSignalSpy saved(&session(), &Session::saved);
    session().saveModel(m_run);
    QTRY_COMPARE(saved.size(), 1);
    m_window.reset();
}

void StartFilmsTest::init()
{
    forgetSettings();
}

void StartFilmsTest::threeFilmsLeadToTheMap()
{
    remember(m_run);
    makeWindow();
    auto* const search = find<QLineEdit>(u"startSearch"_s);
    QTRY_VERIFY(search->isEnabled());
    QTRY_VERIFY(search->hasFocus());
    QTRY_COMPARE(m_window->findChildren<QPushButton*>(u"startSuggestion"_s).size(), 6);
    QVERIFY(guesses().isEmpty());
    name(m_titles[0]);
    QTRY_COMPARE(guesses().size(), 4);
    QVERIFY(guesses()[0]->text() != m_titles[0]);
    name(m_titles[1]);
    name(m_titles[2]);
    QTRY_COMPARE(find<QLabel>(u"startCount"_s)->text(), u"3 of 3"_s);
    QVERIFY(!session().document());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(session().document());
    QTRY_VERIFY(find<QWidget>(u"forMePanel"_s)->isVisible());
    QTRY_COMPARE(find<QLabel>(u"ratedCaption"_s)->text(), u"YOUR FILMS · 3"_s);
    QTRY_VERIFY(find<QWidget>(u"recommendationList"_s)->isVisible());
    QTRY_COMPARE(map()->person().stars.size(), std::size_t{3});
    QVERIFY(!QFile::exists(KeptPeople::usualPath()));  // nobody asked for it
}

void StartFilmsTest::aRunThatIsNoneLeavesTheOtherWays()
{
    const QString broken = m_folder.filePath(u"broken.safetensors"_s);
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no model");
    file.close();
    remember(broken);
    makeWindow();
    QTRY_VERIFY(!find<QWidget>(u"firstFilms"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"startMovieLens"_s)->property("primary").toBool());
    QTRY_VERIFY(find<QPushButton>(u"startMovieLens"_s)->hasFocus());
    openSample();
}

void StartFilmsTest::withoutARunTheWaysComeFirst()
{
    makeWindow();
    QVERIFY(!find<QWidget>(u"firstFilms"_s)->isVisible());
    QVERIFY(find<QPushButton>(u"startMovieLens"_s)->property("primary").toBool());
}

void StartFilmsTest::returnPressesWhatHasTheKeyboard()
{
    makeWindow();
    auto* const sample = find<QPushButton>(u"startSample"_s);
    sample->setFocus(Qt::TabFocusReason);
    QTest::keyClick(sample, Qt::Key_Return);
    QTRY_VERIFY(session().dataset());
}

KINOSCOPE_WINDOW_TEST(StartFilmsTest)
#include "start_films_test.moc"
