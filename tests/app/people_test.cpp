// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/kept_people.h"
#include "app/people/people.h"
#include "tests/test_main.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <stdexcept>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

class PeopleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void starsAreGivenChangedAndTakenBack();
    void starsStayWithTitleAndYear();
    void everybodyHasTheirOwn();
    void whatIsLeftOutIsListedOnceItIsRated();
    void onlyWhoAsksIsKept();
    void keptPeopleComeBack();
    void forgettingTakesThemOutOfTheFile();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void aFolderThatCannotBeWrittenSaysSo();

private:
    static MovieTablePtr films(const std::vector<std::pair<const char*, int>>& titles)
    {
        auto movies = std::make_shared<MovieTable>();
        for (const auto& [title, year] : titles)
            movies->push_back({.title = title, .year = year, .ratings = 10});
        return movies;
    }
};

void PeopleTest::starsAreGivenChangedAndTakenBack()
{
    People people;
    people.setMovies(films({{"Alien", 1979}, {"Fargo", 1996}}));
    QSignalSpy changed(&people, &People::changed);
    QVERIFY(people.rate(0, 5.0));
    QVERIFY(people.rate(1, 3.5));
    QCOMPARE(people.person().starred.front().film.title, u"Fargo"_s);
    QVERIFY(people.rate(0, 4.0));
    QCOMPARE(people.starsOf(0), 4.0);
    QCOMPARE(people.person().starred.size(), std::size_t{2});
    people.rate(1, 0.0);
    QCOMPARE(people.starsOf(1), 0.0);
    QCOMPARE(people.person().starred.size(), std::size_t{1});
    QCOMPARE(changed.size(), 4);
}

void PeopleTest::starsStayWithTitleAndYear()
{
    People people;
    people.setMovies(films({{"Alien", 1979}, {"Fargo", 1996}}));
    people.rate(0, 5.0);
    people.rate(1, 2.0);
    people.setMovies(films({{"Fargo", 1996}, {"Alien", 1992}}));
    QCOMPARE(people.starsOf(0), 2.0);
    QCOMPARE(people.starsOf(1), 0.0);  // of another year
    people.setMovies(nullptr);
    QCOMPARE(people.person().starred.size(), std::size_t{2});
    people.setMovies(films({{"Alien", 1979}}));
    QCOMPARE(people.starsOf(0), 5.0);
}

void PeopleTest::everybodyHasTheirOwn()
{
    People people;
    people.setMovies(films({{"Alien", 1979}}));
    people.rate(0, 5.0);
    people.add(u" Mia "_s);
    QCOMPARE(people.person().name, u"Mia"_s);
    QCOMPARE(people.starsOf(0), 0.0);
    people.rate(0, 1.0);
    people.select(0);
    QCOMPARE(people.starsOf(0), 5.0);
    people.select(7);
    QCOMPARE(people.current(), 0);
    for (int i = 0; i < 2 * People::most; ++i)
        people.add({});
    QCOMPARE(static_cast<int>(people.all().size()), People::most);
}

void PeopleTest::whatIsLeftOutIsListedOnceItIsRated()
{
    People people;
    people.setMovies(films({{"Alien", 1979}, {"Fargo", 1996}}));
    people.leaveOut(0, LeftOut::seen);
    people.leaveOut(0, LeftOut::unwanted);
    QCOMPARE(people.person().leftOut.size(), std::size_t{1});
    people.rate(0, 4.0);
    QVERIFY(people.person().leftOut.empty());
    people.leaveOut(1, LeftOut::unknown);
    people.listAll();
    QVERIFY(people.person().leftOut.empty());
}

void PeopleTest::onlyWhoAsksIsKept()
{
    People people;
    people.setMovies(films({{"Alien", 1979}}));
    QSignalSpy kept(&people, &People::keptChanged);
    people.rate(0, 5.0);
    QCOMPARE(kept.size(), 0);
    QVERIFY(bytesOf(people.all()).isEmpty());
    people.setKept(true);
    people.rate(0, 4.5);
    QCOMPARE(kept.size(), 2);
    people.add(u"Nobody's business"_s);
    people.rate(0, 1.0);
    QCOMPARE(kept.size(), 2);
    const QByteArray bytes = bytesOf(people.all());
    QVERIFY(bytes.contains("Alien"));
    QVERIFY(!bytes.contains("Nobody"));
}

void PeopleTest::keptPeopleComeBack()
{
    const QTemporaryDir folder;
    const KeptPeople file(folder.filePath(u"deep/people.json"_s));
    QVERIFY(file.read().empty());
    People people;
    people.setMovies(films({{"Amélie", 2001}, {"Fargo", 1996}}));
    people.rename(u"Zoë"_s);
    people.rate(0, 4.5);
    people.leaveOut(1, LeftOut::unknown);
    people.setKept(true);
    QCOMPARE(file.write(people.all()), QString());
    QCOMPARE(QFile::permissions(folder.filePath(u"deep/people.json"_s)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    People again;
    again.setMovies(films({{"Fargo", 1996}, {"Amélie", 2001}}));
    again.take(file.read());
    QCOMPARE(again.all().size(), std::size_t{1});
    QCOMPARE(again.person().name, u"Zoë"_s);
    QCOMPARE(again.starsOf(1), 4.5);
    QCOMPARE(again.person().leftOut.front().why, LeftOut::unknown);
    QVERIFY(again.person().kept);
}

void PeopleTest::forgettingTakesThemOutOfTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.json"_s);
    const KeptPeople file(path);
    People people;
    people.setMovies(films({{"Alien", 1979}}));
    people.rate(0, 5.0);
    people.setKept(true);
    QCOMPARE(file.write(people.all()), QString());
    QVERIFY(QFile::exists(path));
    people.forget();
    QVERIFY(people.person().starred.empty());
    QCOMPARE(file.write(people.all()), QString());
    QVERIFY(!QFile::exists(path));
}

void PeopleTest::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
    const auto film = [](const QByteArray& fields) {
        return R"({"version":1,"people":[{"name":"a","left_out":[],"films":[{)" + fields + "}]}]}";
    };
    row("no JSON", "\x00\xff garbage");
    row("an empty file", "");
    row("a list", "[]");
    row("another version", R"({"version":2,"people":[]})");
    row("no people", R"({"version":1})");
    row("people that are none", R"({"version":1,"people":[5]})");
    row("too many people", R"({"version":1,"people":[)" + QByteArray("{},").repeated(99) + "{}]}");
    row("no stars", film(R"("title":"A","year":1)"));
    row("too many stars", film(R"("title":"A","year":1,"stars":6)"));
    row("stars that are text", film(R"("title":"A","year":1,"stars":"5")"));
    row("a year below 0", film(R"("title":"A","year":-1,"stars":5)"));
    row("half a year", film(R"("title":"A","year":1.5,"stars":5)"));
    row("a year that is huge", film(R"("title":"A","year":1e300,"stars":5)"));
    row("no title", film(R"("year":1,"stars":5)"));
    row("a title without end", film(R"("title":")" + QByteArray(5'000, 'x') + R"(","year":1,"stars":5)"));
    row("a name that is a number", R"({"version":1,"people":[{"name":1,"films":[],"left_out":[]}]})");
    row("a reason that is none",
        R"({"version":1,"people":[{"name":"a","films":[],"left_out":[{"title":"A","year":1,"why":9}]}]})");
    row("too many films", R"({"version":1,"people":[{"name":"a","left_out":[],"films":[)" +
                              QByteArray(R"({"title":"A","year":1,"stars":5},)").repeated(5'000) +
                              R"({"title":"A","year":1,"stars":5}]}]})");
}

void PeopleTest::hostileFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"people.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QString said;
    try {
        KeptPeople(path).read();
    } catch (const std::runtime_error& error) {
        said = QString::fromStdString(error.what());
    }
    QVERIFY2(said.startsWith(path), qPrintable(said));
    QVERIFY2(said.contains(u"Expected people"_s), qPrintable(said));
    QVERIFY(QFile::exists(path));
    // Nor is it written over: who kept something in it may mend it.
    People people;
    people.setMovies(films({{"Alien", 1979}}));
    people.rate(0, 5.0);
    people.setKept(true);
    QCOMPARE(KeptPeople(path).write(people.all()), said);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void PeopleTest::aFolderThatCannotBeWrittenSaysSo()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"here"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    People people;
    people.setMovies(films({{"Alien", 1979}}));
    people.rate(0, 5.0);
    people.setKept(true);
    const QString said = KeptPeople(folder.filePath(u"here/people.json"_s)).write(people.all());
    QVERIFY2(said.contains(u"cannot be written"_s), qPrintable(said));
}

KINOSCOPE_EVENT_TEST(PeopleTest)
#include "people_test.moc"
