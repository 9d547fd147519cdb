// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/run_recovery.h"

#include "tests/core/io/small_document.h"
#include "tests/test_main.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace kinoscope;
using test::small_document;

class RunRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptGoesOnceItIsSaved()
    {
        const QTemporaryDir folder;
        RunRecovery recovery(m_pool, folder.path());
        const auto kept = document();
        recovery.keep(kept);
        QTRY_COMPARE(files(folder), 1);
        recovery.noteSaved(document());  // another one
        recovery.noteSaved(nullptr);
        QTest::qWait(50);
        QCOMPARE(files(folder), 1);
        recovery.noteSaved(kept);
        QTRY_COMPARE(files(folder), 0);
    }

    void whatIsKeptGoesWhenAnotherRunIsOpened()
    {
        const QTemporaryDir folder;
        RunRecovery recovery(m_pool, folder.path());
        recovery.keep(document());
        QTRY_COMPARE(files(folder), 1);
        QVERIFY(!recovery.noteOpened(QStringLiteral("/elsewhere.safetensors"), document()));
        QTRY_COMPARE(files(folder), 0);
    }

    void aLeftoverThatIsOpenedIsKeptFromThenOn()
    {
        const QTemporaryDir folder;
        const QString path = leave(folder, "run-left");
        RunRecovery recovery(m_pool, folder.path());
        QVERIFY(find(recovery));
        QCOMPARE(recovery.leftover()->path, path);
        QSignalSpy gone(&recovery, &RunRecovery::gone);
        recovery.setOpening(true);
        const auto opened = document();
        QVERIFY(recovery.noteOpened(path, opened));
        QCOMPARE(gone.size(), 1);
        QVERIFY(!recovery.leftover());
        QCOMPARE(files(folder), 1);
        recovery.noteSaved(opened);
        QTRY_COMPARE(files(folder), 0);
    }

    void aLeftoverStaysWhereSomethingElseWasOpened()
    {
        const QTemporaryDir folder;
        const QString path = leave(folder, "run-left");
        RunRecovery recovery(m_pool, folder.path());
        QVERIFY(find(recovery));
        QVERIFY2(!recovery.noteOpened(path, document()), "nobody asked for it");
        recovery.setOpening(true);
        QVERIFY(!recovery.noteOpened(QStringLiteral("/elsewhere.safetensors"), document()));
        QVERIFY2(!recovery.noteOpened(path, document()), "what was asked for has been answered");
        recovery.setOpening(true);
        recovery.setOpening(false);  // it failed
        QVERIFY(!recovery.noteOpened(path, document()));
        QVERIFY(recovery.leftover());
        QCOMPARE(files(folder), 1);
    }

    void oneLeftoverAfterTheOtherIsOffered()
    {
        const QTemporaryDir folder;
        leave(folder, "run-one");
        leave(folder, "run-two");
        RunRecovery recovery(m_pool, folder.path());
        QVERIFY(find(recovery));
        const QString first = recovery.leftover()->path;
        QSignalSpy found(&recovery, &RunRecovery::found);
        recovery.discardLeftover();
        QVERIFY(found.wait());
        QVERIFY(recovery.leftover()->path != first);
        recovery.discardLeftover();
        QTRY_COMPARE(files(folder), 0);
        QVERIFY(!recovery.leftover());
    }

private:
    static std::shared_ptr<const ModelDocument> document() { return std::make_shared<ModelDocument>(small_document()); }
    static qsizetype files(const QTemporaryDir& folder)
    {
        return QDir(folder.path()).entryList({QStringLiteral("*.safetensors")}, QDir::Files).size();
    }
    /// A run that a program left which is no longer there.
    static QString leave(const QTemporaryDir& folder, const char* name)
    {
        const QString path = folder.filePath(QLatin1String(name) + QStringLiteral(".safetensors"));
        save_model(path.toStdString(), small_document());
        return path;
    }
    static bool find(RunRecovery& recovery)
    {
        QSignalSpy found(&recovery, &RunRecovery::found);
        return found.wait() && recovery.leftover();
    }

    Pool m_pool{1, Niceness::behind_the_window};
};

KINOSCOPE_EVENT_TEST(RunRecoveryTest)
#include "run_recovery_test.moc"
