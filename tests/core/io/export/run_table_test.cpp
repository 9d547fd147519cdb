// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/export/run_table.h"

#include "core/data/data_error.h"
#include "tests/core/io/file_size_limit.h"
#include "tests/core/io/files.h"
#include "tests/test_main.h"

#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace kinoscope;
using namespace kinoscope::test;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

RunRecord aRun()
{
    RunRecord run{.number = 3, .name = "Half, \"slow\"", .note = "=1+1 is text", .starred = true};
    run.settings = find_preset("balanced").settings;
    run.settings.learning_rate = 0.02;
    run.settings.rate_changes = {{100, 0.01}};
    run.epochs = 30;
    run.kept_epoch = 21;
    run.training = 0.64;
    run.validation = 0.81;
    run.test_rmse = 0.9125;
    run.test_mae = 0.71;
    run.seconds = 1.25;
    run.ending = "completed";
    return run;
}

}  // namespace

class RunTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasAColumn()
    {
        write({aRun()}, Feedback::ratings);
        const QStringList names = lines().at(0).split(u',');
        QCOMPARE(names.mid(0, 5), (QStringList{u"number"_s, u"name"_s, u"note"_s, u"starred"_s, u"preset"_s}));
        for (const SettingInfo& info : setting_infos())
            QCOMPARE(names.count(QString::fromStdString(info.key)), 1);
        QStringList once = names;
        QCOMPARE(once.removeDuplicates(), 0);
        QCOMPARE(names.mid(names.size() - 8),
                 (QStringList{u"epochs_done"_s, u"kept_epoch"_s, u"training_rmse"_s, u"validation_rmse"_s,
                              u"test_rmse"_s, u"test_mae"_s, u"seconds"_s, u"ending"_s}));
    }

    // Whatever the locale.
    void aRunIsALineWithPointsInItsNumbers()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        write({aRun()}, Feedback::ratings);
        QLocale::setDefault(before);
        const QString line = lines().at(1);
        QVERIFY2(line.startsWith(u"3,\"Half, \"\"slow\"\"\",=1+1 is text,1,balanced,"_s), qPrintable(line));
        QVERIFY2(line.contains(u",0.02,"_s), qPrintable(line));
        QVERIFY2(line.endsWith(u",30,21,0.8,0.9,0.9125,0.71,1.250,completed"_s), qPrintable(line));
    }

    void ofPairsTheLossIsNoRmse()
    {
        RunRecord run = aRun();
        run.test_rmse.reset();
        run.test_mae.reset();
        write({run}, Feedback::pairs);
        QVERIFY(lines().at(0).contains(u",training_loss,validation_loss,"_s));
        QVERIFY2(lines().at(1).endsWith(u",0.64,0.81,,,1.250,completed"_s), qPrintable(lines().at(1)));
    }

    void whatIsNotKnownIsEmpty()
    {
        RunRecord broken{.number = 4, .ending = "diverged"};
        write({aRun(), broken}, Feedback::ratings);
        QCOMPARE(lines().size(), 3);
        QVERIFY2(lines().at(2).endsWith(u",0,,,,,,0.000,diverged"_s), qPrintable(lines().at(2)));
    }

    void whatCannotBeWrittenLeavesTheOldFile()
    {
        write({aRun()}, Feedback::ratings);
        const std::string before = read_all(path());
        {
            const FileSizeLimit limit(20);
            const std::vector<RunRecord> many(5, aRun());
            QVERIFY_THROWS_EXCEPTION(DataError, write_run_table(path(), many, Feedback::ratings));
        }
        QCOMPARE(read_all(path()), before);
        const fs::path nowhere = path().parent_path() / "not there" / "runs.csv";
        QVERIFY_THROWS_EXCEPTION(DataError, write_run_table(nowhere, {}, Feedback::ratings));
        QVERIFY(!fs::exists(nowhere.parent_path()));
    }

private:
    fs::path path() const { return fs::path(m_folder.path().toStdString()) / "runs.csv"; }
    void write(const std::vector<RunRecord>& runs, Feedback feedback) { write_run_table(path(), runs, feedback); }
    QStringList lines() const
    {
        const QString text = QString::fromStdString(read_all(path()));
        return text.chopped(2).split(u"\r\n"_s);
    }

    QTemporaryDir m_folder;
};

KINOSCOPE_EVENT_TEST(RunTableTest)
#include "run_table_test.moc"
