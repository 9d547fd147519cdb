// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/source_loader.h"

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

class SourceLoaderTest : public QObject {
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
    SourceLoader& loader() { return m_owned->service; }
    Pool& pool() { return m_owned->pool; }
    /// What the first reading comes to.
    LoadedSource finish();
    QString saved(const ModelDocument& document);

    QTemporaryDir m_folder;
    std::unique_ptr<test::WithPool<SourceLoader>> m_owned;
    QList<LoadedSource> m_finished;
};

void SourceLoaderTest::init()
{
    m_owned = std::make_unique<test::WithPool<SourceLoader>>();
    m_finished.clear();
    connect(&loader(), &SourceLoader::finished, this, [this](const LoadedSource& opened) {
        QVERIFY(!loader().isReading());
        m_finished << opened;
    });
}

LoadedSource SourceLoaderTest::finish()
{
    test::waitUntil([this] { return !m_finished.isEmpty(); }, 60'000);
    return m_finished.isEmpty() ? LoadedSource{.error = "nothing has been told"} : m_finished.front();
}

QString SourceLoaderTest::saved(const ModelDocument& document)
{
    const QString path = m_folder.filePath(u"made.safetensors"_s);
    save_model(path.toStdString(), document);
    return path;
}

void SourceLoaderTest::theSampleIsRead()
{
    QVERIFY(!loader().isReading());
    loader().open(u"sample"_s);
    QVERIFY(loader().isReading());
    const LoadedSource opened = finish();
    QCOMPARE(opened.source, std::string("sample"));
    QCOMPARE(opened.error.english(), std::string());
    QVERIFY(opened.dataset && opened.dataset->simulated);
    QVERIFY(!opened.document);
    QCOMPARE(opened.films->movies.get(), &opened.dataset->movies);
}

void SourceLoaderTest::aFolderIsRead()
{
    const QString folder = m_folder.filePath(u"four"_s);
    test::writeRatings(folder, test::ratingsOfFour(20));
    loader().open(folder);
    const LoadedSource opened = finish();
    QCOMPARE(opened.error.english(), std::string());
    QCOMPARE(opened.dataset->movies.size(), std::size_t{4});
    QCOMPARE(opened.dataset->ratings.size(), std::size_t{80});
    QCOMPARE(opened.dataset->times.size(), std::size_t{80});  // without them there is no split by time
}

// Guessed, the second column would be what was rated.
void SourceLoaderTest::aTableIsReadAsItsColumnsSay()
{
    const QString path = m_folder.filePath(u"table.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("user,first,second,rating\n");
    for (int row = 0; row < 40; ++row)
        file.write(QByteArray::number(1 + row / 4) + ",a" + QByteArray::number(row % 2) + ",b" +
                   QByteArray::number(row % 4) + ',' + QByteArray::number(1 + row % 5) + '\n');
    file.close();
    loader().open(path, TableOptions{.columns = TableColumns{.user = "user", .item = "second", .rating = "rating"}});
    const LoadedSource opened = finish();
    QCOMPARE(opened.error.english(), std::string());
    QCOMPARE(opened.dataset->movies.size(), std::size_t{4});
    QCOMPARE(opened.dataset->movies.front().title, std::string("b0"));
}

void SourceLoaderTest::whatIsNotThereIsSaid()
{
    const QString nowhere = m_folder.filePath(u"nowhere"_s);
    loader().open(nowhere);
    const LoadedSource opened = finish();
    QVERIFY(!opened.dataset && !opened.document && !opened.films);
    QCOMPARE(opened.source, nowhere.toStdString());
    QVERIFY2(opened.error.english().find(nowhere.toStdString()) != std::string::npos, opened.error.english().c_str());
    loader().open(u"sample"_s);
    QTRY_COMPARE(m_finished.size(), 2);
    QVERIFY(m_finished.back().dataset);
}

void SourceLoaderTest::aModelIsOpenedWithItsData()
{
    const Dataset sample = make_sample();
    const auto document = test::made_document(sample, 1);
    loader().open(saved(*document));
    const LoadedSource opened = finish();
    QCOMPARE(opened.error.english() + opened.note.english(), std::string());
    QVERIFY(opened.document && opened.dataset && opened.split);
    QVERIFY(opened.document->model.movie_factors == document->model.movie_factors);
    QCOMPARE(opened.dataset->ratings.size(), sample.ratings.size());
    QCOMPARE(opened.films->movies.get(), &opened.document->movies);
    QCOMPARE(opened.split->test, random_split(sample.ratings, 0.2, 42).test);
}

void SourceLoaderTest::aModelWhoseDataAreGoneOrOthersIsOpenedWithoutThem_data()
{
    QTest::addColumn<bool>("gone");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("gone") << true << QByteArray("are no longer in");
    QTest::newRow("others") << false << QByteArray("have changed since this model was trained");
}

void SourceLoaderTest::aModelWhoseDataAreGoneOrOthersIsOpenedWithoutThem()
{
    QFETCH(bool, gone);
    QFETCH(QByteArray, says);
    ModelDocument document = *test::made_document(make_sample(), 1);
    if (gone)
        document.dataset_source = m_folder.filePath(u"nowhere"_s).toStdString();
    else
        document.dataset_hash = "xxh3-0123456789abcdef";
    loader().open(saved(document));
    const LoadedSource opened = finish();
    QVERIFY(opened.document && opened.films && !opened.dataset && !opened.split);
    QCOMPARE(opened.error.english(), std::string());
    const std::string note = opened.note.english();
    QVERIFY2(QByteArray::fromStdString(note).contains(says), note.c_str());
    QVERIFY2(note.find(document.dataset_source) != std::string::npos, note.c_str());
}

// As files of version 1 do not.
void SourceLoaderTest::aModelThatDoesNotSayWhereItsDataAreIsOpenedWithoutThem()
{
    loader().open(QStringLiteral(KINOSCOPE_SOURCE_DIR "/tests/core/io/model/version-1.safetensors"));
    const LoadedSource opened = finish();
    QVERIFY(opened.document && opened.films && !opened.dataset);
    QCOMPARE(opened.error.english() + opened.note.english(), std::string());
}

void SourceLoaderTest::theNewestSourceWins()
{
    const QString folder = m_folder.filePath(u"four"_s);
    test::writeRatings(folder, test::ratingsOfFour());
    test::Gate gate(pool());
    loader().open(u"sample"_s);
    loader().open(m_folder.filePath(u"nowhere"_s));
    loader().open(folder);
    gate.open();
    test::settle(pool());
    QCOMPARE(m_finished.size(), 1);
    QCOMPARE(m_finished.front().source, folder.toStdString());
    QCOMPARE(m_finished.front().dataset->movies.size(), std::size_t{4});
    QVERIFY(!loader().isReading());
}

void SourceLoaderTest::aCancelledReadingIsNotTold()
{
    QSignalSpy progressed(&loader(), &SourceLoader::progressed);
    test::Gate gate(pool());
    loader().open(u"sample"_s);
    loader().cancel();
    QVERIFY(!loader().isReading());
    gate.open();
    test::settle(pool());
    QVERIFY(m_finished.isEmpty());
    QVERIFY(progressed.isEmpty());
    loader().cancel();
    loader().open(u"sample"_s);
    QVERIFY(finish().dataset);
}

// It was given up before its turn came: the first look at the stop is the last of it.
void SourceLoaderTest::aReadingThatIsGivenUpReadsNoFurther()
{
    if (bytesRead() < 0)
        QSKIP("this system does not say how much has been read");
    const QString folder = m_folder.filePath(u"large"_s);
    const QByteArray ratings = test::ratingsOfFour(250'000);
    test::writeRatings(folder, ratings);
    const auto bytesOf = [&](bool cancelled) {
        test::Gate gate(pool());
        const qint64 before = bytesRead();
        loader().open(folder);
        if (cancelled)
            loader().cancel();
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

void SourceLoaderTest::goneWhileItReadsItTellsNobody()
{
    loader().open(u"sample"_s);
    m_owned.reset();
    test::runFor(20);
    QVERIFY(m_finished.isEmpty());
}

KINOSCOPE_EVENT_TEST(SourceLoaderTest)
#include "source_loader_test.moc"
