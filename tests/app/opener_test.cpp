// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/opener.h"

#include "core/data/sample/sample.h"
#include "tests/app/made_run.h"
#include "tests/app/ratings_folder.h"
#include "tests/test_main.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <fstream>
#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

namespace {

/// Bytes that this process has read from files so far; −1 where the system does not say.
qint64 bytesRead()
{
    std::ifstream figures("/proc/self/io");
    std::string key;
    qint64 value = 0;
    while (figures >> key >> value)
        if (key == "rchar:")
            return value;
    return -1;
}

}  // namespace

class OpenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSampleIsRead();
    void aFolderIsRead();
    void aTableIsReadAsItsColumnsSay();
    void whatIsNotThereIsSaid();
    void aModelIsOpenedWithItsData();
    void aModelWhoseDataAreGoneOrOthersIsOpenedWithoutThem_data();
    void aModelWhoseDataAreGoneOrOthersIsOpenedWithoutThem();
    void aModelThatDoesNotSayWhereItsDataAreIsOpenedWithoutThem();
    void theNewestSourceWins();
    void aCancelledReadingIsNotTold();
    void aReadingThatIsGivenUpReadsNoFurther();
    void goneWhileItReadsItTellsNobody();

private:
    Opener& opener() { return m_owned->service; }
    Pool& pool() { return m_owned->pool; }
    /// What the first reading comes to.
    Opened finish();
    QString saved(const ModelDocument& document);

    QTemporaryDir m_folder;
    std::unique_ptr<test::WithPool<Opener>> m_owned;
    QList<Opened> m_finished;
};

void OpenerTest::init()
{
    m_owned = std::make_unique<test::WithPool<Opener>>();
    m_finished.clear();
    connect(&opener(), &Opener::finished, this, [this](const Opened& opened) {
        QVERIFY(!opener().isReading());
        m_finished << opened;
    });
}

Opened OpenerTest::finish()
{
    test::waitUntil([this] { return !m_finished.isEmpty(); }, 60'000);
    return m_finished.isEmpty() ? Opened{.error = "nothing has been told"} : m_finished.front();
}

QString OpenerTest::saved(const ModelDocument& document)
{
    const QString path = m_folder.filePath(u"made.safetensors"_s);
    save_model(path.toStdString(), document);
    return path;
}

void OpenerTest::theSampleIsRead()
{
    QVERIFY(!opener().isReading());
    opener().open(u"sample"_s);
    QVERIFY(opener().isReading());
    const Opened opened = finish();
    QCOMPARE(opened.source, std::string("sample"));
    QCOMPARE(opened.error, std::string());
    QVERIFY(opened.dataset && opened.dataset->simulated);
    QVERIFY(!opened.document);
    QCOMPARE(opened.films->movies.get(), &opened.dataset->movies);
}

void OpenerTest::aFolderIsRead()
{
    const QString folder = m_folder.filePath(u"four"_s);
    test::writeRatings(folder, test::ratingsOfFour(20));
    opener().open(folder);
    const Opened opened = finish();
    QCOMPARE(opened.error, std::string());
    QCOMPARE(opened.dataset->movies.size(), std::size_t{4});
    QCOMPARE(opened.dataset->ratings.size(), std::size_t{80});
    QCOMPARE(opened.dataset->times.size(), std::size_t{80});  // without them there is no split by time
}

// Guessed, the second column would be what was rated.
void OpenerTest::aTableIsReadAsItsColumnsSay()
{
    const QString path = m_folder.filePath(u"table.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("user,first,second,rating\n");
    for (int row = 0; row < 40; ++row)
        file.write(QByteArray::number(1 + row / 4) + ",a" + QByteArray::number(row % 2) + ",b" +
                   QByteArray::number(row % 4) + ',' + QByteArray::number(1 + row % 5) + '\n');
    file.close();
    opener().open(path, TableColumns{.user = "user", .item = "second", .rating = "rating"});
    const Opened opened = finish();
    QCOMPARE(opened.error, std::string());
    QCOMPARE(opened.dataset->movies.size(), std::size_t{4});
    QCOMPARE(opened.dataset->movies.front().title, std::string("b0"));
}

void OpenerTest::whatIsNotThereIsSaid()
{
    const QString nowhere = m_folder.filePath(u"nowhere"_s);
    opener().open(nowhere);
    const Opened opened = finish();
    QVERIFY(!opened.dataset && !opened.document && !opened.films);
    QCOMPARE(opened.source, nowhere.toStdString());
    QVERIFY2(opened.error.find(nowhere.toStdString()) != std::string::npos, opened.error.c_str());
    opener().open(u"sample"_s);
    QTRY_COMPARE(m_finished.size(), 2);
    QVERIFY(m_finished.back().dataset);
}

void OpenerTest::aModelIsOpenedWithItsData()
{
    const Dataset sample = make_sample();
    const auto document = test::made_document(sample, 1);
    opener().open(saved(*document));
    const Opened opened = finish();
    QCOMPARE(opened.error + opened.note, std::string());
    QVERIFY(opened.document && opened.dataset && opened.split);
    QVERIFY(opened.document->model.movie_factors == document->model.movie_factors);
    QCOMPARE(opened.dataset->ratings.size(), sample.ratings.size());
    QCOMPARE(opened.films->movies.get(), &opened.document->movies);
    QCOMPARE(opened.split->test, random_split(sample.ratings, 0.2, 42).test);
}

void OpenerTest::aModelWhoseDataAreGoneOrOthersIsOpenedWithoutThem_data()
{
    QTest::addColumn<bool>("gone");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("gone") << true << QByteArray("are not in");
    QTest::newRow("others") << false << QByteArray("are no longer those of this model");
}

void OpenerTest::aModelWhoseDataAreGoneOrOthersIsOpenedWithoutThem()
{
    QFETCH(bool, gone);
    QFETCH(QByteArray, says);
    ModelDocument document = *test::made_document(make_sample(), 1);
    if (gone)
        document.dataset_source = m_folder.filePath(u"nowhere"_s).toStdString();
    else
        document.dataset_hash = "xxh3-0123456789abcdef";
    opener().open(saved(document));
    const Opened opened = finish();
    QVERIFY(opened.document && opened.films && !opened.dataset && !opened.split);
    QCOMPARE(opened.error, std::string());
    QVERIFY2(QByteArray::fromStdString(opened.note).contains(says), opened.note.c_str());
    QVERIFY2(opened.note.find(document.dataset_source) != std::string::npos, opened.note.c_str());
}

// As files of version 1 do not.
void OpenerTest::aModelThatDoesNotSayWhereItsDataAreIsOpenedWithoutThem()
{
    opener().open(QStringLiteral(KINOSCOPE_SOURCE_DIR "/tests/core/io/model/version-1.safetensors"));
    const Opened opened = finish();
    QVERIFY(opened.document && opened.films && !opened.dataset);
    QCOMPARE(opened.error + opened.note, std::string());
}

void OpenerTest::theNewestSourceWins()
{
    const QString folder = m_folder.filePath(u"four"_s);
    test::writeRatings(folder, test::ratingsOfFour());
    test::Gate gate(pool());
    opener().open(u"sample"_s);
    opener().open(m_folder.filePath(u"nowhere"_s));
    opener().open(folder);
    gate.open();
    test::settle(pool());
    QCOMPARE(m_finished.size(), 1);
    QCOMPARE(m_finished.front().source, folder.toStdString());
    QCOMPARE(m_finished.front().dataset->movies.size(), std::size_t{4});
    QVERIFY(!opener().isReading());
}

void OpenerTest::aCancelledReadingIsNotTold()
{
    QSignalSpy progressed(&opener(), &Opener::progressed);
    test::Gate gate(pool());
    opener().open(u"sample"_s);
    opener().cancel();
    QVERIFY(!opener().isReading());
    gate.open();
    test::settle(pool());
    QVERIFY(m_finished.isEmpty());
    QVERIFY(progressed.isEmpty());
    opener().cancel();
    opener().open(u"sample"_s);
    QVERIFY(finish().dataset);
}

// It was given up before its turn came: the first look at the stop is the last of it.
void OpenerTest::aReadingThatIsGivenUpReadsNoFurther()
{
    if (bytesRead() < 0)
        QSKIP("this system does not say how much has been read");
    const QString folder = m_folder.filePath(u"large"_s);
    const QByteArray ratings = test::ratingsOfFour(250'000);
    test::writeRatings(folder, ratings);
    const auto bytesOf = [&](bool cancelled) {
        test::Gate gate(pool());
        const qint64 before = bytesRead();
        opener().open(folder);
        if (cancelled)
            opener().cancel();
        gate.open();
        test::settle(pool());
        return bytesRead() - before;
    };
    const qint64 whole = bytesOf(false);
    QVERIFY2(whole >= ratings.size(), qPrintable(QString::number(whole)));
    QCOMPARE(m_finished.size(), 1);
    const qint64 part = bytesOf(true);
    QVERIFY2(part < whole / 2, qPrintable(u"%1 of %2"_s.arg(part).arg(whole)));
    QCOMPARE(m_finished.size(), 1);
}

void OpenerTest::goneWhileItReadsItTellsNobody()
{
    opener().open(u"sample"_s);
    m_owned.reset();
    test::runFor(20);
    QVERIFY(m_finished.isEmpty());
}

KINOSCOPE_EVENT_TEST(OpenerTest)
#include "opener_test.moc"
