// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sources/table_preview.h"
#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

#include <string>

using namespace kinoscope;

namespace {

std::string many_ratings(int rows)
{
    std::string text = "user,book_id,rating\n";
    for (int row = 0; row < rows; ++row)
        text +=
            std::to_string(row / 4) + "," + std::to_string(10 + row % 4) + "," + std::to_string(1 + row * 7 % 5) + "\n";
    return text;
}

}  // namespace

class TablePreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysForHowManyItemsThereAreTitles();
    void aListThatIsNoListIsNotLookedAt();
    void onlyTheFirstRowsAreRead_data();
    void onlyTheFirstRowsAreRead();

private:
    test::DataFolder m_folder;
};

void TablePreviewTest::itSaysForHowManyItemsThereAreTitles()
{
    const auto ratings = m_folder.write("ratings.csv", many_ratings(40));
    m_folder.write("books.csv", "book_id,title\n10,Emma\n11,Persuasion\n12,Ulysses\n99,Molloy\n");
    const TableSample sample = read_sample(ratings);
    const TablePreview preview = preview_table(sample, {});
    QVERIFY(preview.problem.empty());
    QCOMPARE(preview.items, std::size_t{4});
    QCOMPARE(preview.titled, std::optional<std::size_t>(3));
    QVERIFY(!preview_table(sample, {.movies = no_titles}).titled);
    QVERIFY(!preview_table(sample_of(many_ratings(40), "pasted"), {}).titled);
}

void TablePreviewTest::aListThatIsNoListIsNotLookedAt()
{
    const test::DataFolder folder;
    const auto ratings = folder.write("ratings.csv", many_ratings(40));
    folder.write("books.csv", std::string("\\0\\1\\2", 3));
    const TablePreview preview = preview_table(read_sample(ratings), {});
    QVERIFY(preview.problem.empty());
    QVERIFY(!preview.titled);
}

void TablePreviewTest::onlyTheFirstRowsAreRead_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("complete");
    QTest::newRow("few") << 40 << true;
    QTest::newRow("just all") << 9'999 << true;  // and the heading
    QTest::newRow("one more") << 10'000 << false;
    QTest::newRow("many, in a small file") << 30'000 << false;
}

void TablePreviewTest::onlyTheFirstRowsAreRead()
{
    QFETCH(int, rows);
    QFETCH(bool, complete);
    const test::DataFolder folder;
    const TablePreview preview = preview_table(read_sample(folder.write("r.csv", many_ratings(rows))), {});
    QVERIFY(preview.problem.empty());
    QCOMPARE(preview.complete, complete);
    QCOMPARE(preview.ratings, static_cast<std::size_t>(complete ? rows : 9'999));
}

KINOSCOPE_PLAIN_TEST(TablePreviewTest)
#include "table_preview_test.moc"
