// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export/film_list.h"

#include "core/data/data_error.h"
#include "tests/core/io/files.h"
#include "tests/test_main.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace kinoscope;
using namespace kinoscope::test;
namespace fs = std::filesystem;

namespace {

MovieTable threeFilms()
{
    return {{.id = 2,
             .title = "Heat (1995)",
             .year = 1995,
             .genres = {"Action", "Crime"},
             .ratings = 4,
             .mean_rating = 3.5},
            {.id = 5, .title = "\"Quoted\", The", .year = 0, .genres = {}, .ratings = 0, .mean_rating = 0.0},
            {.id = 9, .title = "Two\nlines", .year = 2001, .genres = {"Drama"}, .ratings = 1, .mean_rating = 5.0}};
}

}  // namespace

class FilmListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isExactAndInTheOrderGiven()
    {
        const std::vector<int> rows{1, 0};
        write_film_list(path(), threeFilms(), rows, Eigen::VectorXf{{0.25F, -1.5F, 0.0F}});
        QCOMPARE(read_all(path()), std::string("id,title,year,genres,ratings,mean_rating,bias,key\r\n"
                                               "5,\"\"\"Quoted\"\", The\",,,0,0,-1.5,5\r\n"
                                               "2,Heat (1995),1995,Action|Crime,4,3.5,0.25,2\r\n"));
    }

    void withoutAModelTheBiasIsEmpty()
    {
        write_film_list(path(), threeFilms(), std::vector<int>{0}, {});
        QVERIFY(read_all(path()).ends_with(",4,3.5,,2\r\n"));
    }

    void aLineIsAFilm()
    {
        write_film_list(path(), threeFilms(), std::vector<int>{2}, {});
        QCOMPARE(QByteArray::fromStdString(read_all(path())).count('\n'), 2);
    }

    void whatCannotBeWrittenLeavesNothing()
    {
        const fs::path nowhere = fs::path(m_folder.path().toStdString()) / "not there" / "films.csv";
        QVERIFY_THROWS_EXCEPTION(DataError, write_film_list(nowhere, threeFilms(), std::vector<int>{0}, {}));
        QVERIFY(!fs::exists(nowhere.parent_path()));
    }

private:
    fs::path path() const { return fs::path(m_folder.path().toStdString()) / "films.csv"; }

    QTemporaryDir m_folder;
};

KINOSCOPE_EVENT_TEST(FilmListTest)
#include "film_list_test.moc"
