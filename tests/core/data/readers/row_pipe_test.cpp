// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/row_pipe.h"
#include "tests/core/data/data_folder.h"
#include "tests/test_main.h"

#include <QTest>

#include <optional>
#include <string>

using namespace kinoscope;
using kinoscope::test::DataFolder;

namespace {

constexpr std::int64_t kRows = 50'000;  // more than all slots hold
constexpr RatingFormat kFormat{",", RatingValues::half_stars};

std::string many_rows()
{
    std::string text;
    for (std::int64_t i = 0; i < kRows; ++i)
        text += std::to_string(i) + ",7,3,9\n";
    return text;
}

}  // namespace

class RowPipeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allRowsComeInOrder();
    void aFailureComesAfterTheRowsBeforeIt();
    void itEndsAtAnyMoment();
};

void RowPipeTest::allRowsComeInOrder()
{
    const DataFolder folder;
    RatingFile file(folder.write("ratings.csv", many_rows()), kFormat, {});
    RowPipe pipe(file);
    std::int64_t next = 0;
    for (auto rows = pipe.next(); !rows.empty(); rows = pipe.next())
        for (const RatingRow& row : rows)
            QCOMPARE(row.user, next++);
    QCOMPARE(next, kRows);
}

void RowPipeTest::aFailureComesAfterTheRowsBeforeIt()
{
    const DataFolder folder;
    RatingFile file(folder.write("ratings.csv", many_rows() + "nonsense\n"), kFormat, {});
    RowPipe pipe(file);
    std::int64_t rows = 0;
    try {
        while (rows <= kRows)
            rows += static_cast<std::int64_t>(pipe.next().size());
        QFAIL("the last line was taken for a row");
    } catch (const DataError& error) {
        QCOMPARE(error.line(), kRows + 1);
    }
    // What was read together with the bad line may be missing, no more.
    QVERIFY(rows > kRows - 5000);
}

void RowPipeTest::itEndsAtAnyMoment()
{
    const DataFolder folder;
    const auto path = folder.write("ratings.csv", many_rows());
    for (int taken = 0; taken < 14; ++taken) {
        RatingFile file(path, kFormat, {});
        std::optional<RowPipe> pipe(std::in_place, file);
        for (int i = 0; i < taken; ++i)
            pipe->next();
        pipe.reset();
    }
}

KINOSCOPE_PLAIN_TEST(RowPipeTest)
#include "row_pipe_test.moc"
