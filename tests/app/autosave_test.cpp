// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/autosave.h"

#include "tests/core/io/small_document.h"
#include "tests/test_main.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace kinoscope;
using test::small_document;

class AutosaveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsThereAndGoesInPeace();
    void whatWasLeftIsFoundOnce();
    void whatIsGivenUpGoesEvenWhenTheProgramEndsAtOnce();

private:
    /// A run that a program left which is no longer there.
    static QString leave(const QTemporaryDir& folder)
    {
        const QString path = folder.filePath(QStringLiteral("run-left.safetensors"));
        save_model(path.toStdString(), small_document());
        return path;
    }
    static RecoverableRun look(Autosave& autosave)
    {
        RecoverableRun found;
        connect(&autosave, &Autosave::found, &autosave, [&](const RecoverableRun& leftover) { found = leftover; });
        QSignalSpy spy(&autosave, &Autosave::found);
        autosave.look();
        return spy.wait() ? found : RecoverableRun();
    }
    static QStringList files(const QTemporaryDir& folder)
    {
        return QDir(folder.path()).entryList({QStringLiteral("*.safetensors")}, QDir::Files);
    }

    Pool m_pool{1, Niceness::behind_the_window};
};

void AutosaveTest::whatIsKeptIsThereAndGoesInPeace()
{
    const QTemporaryDir folder;
    {
        Autosave autosave(m_pool, folder.path());
        autosave.keep(std::make_shared<ModelDocument>(small_document()));
        QTRY_COMPARE(files(folder).size(), 1);
    }
    QVERIFY(files(folder).isEmpty());
}

void AutosaveTest::whatWasLeftIsFoundOnce()
{
    const QTemporaryDir folder;
    const QString path = leave(folder);
    Autosave first(m_pool, folder.path());
    const RecoverableRun leftover = look(first);
    QCOMPARE(leftover.path, path);
    // Somebody else does not get it too, as long as the first has it.
    Autosave second(m_pool, folder.path());
    QSignalSpy spy(&second, &Autosave::found);
    second.look();
    QVERIFY(!spy.wait(300));
}

// Its removal waits behind a file that is being written when the program ends.
void AutosaveTest::whatIsGivenUpGoesEvenWhenTheProgramEndsAtOnce()
{
    const QTemporaryDir folder;
    leave(folder);
    auto autosave = std::make_unique<Autosave>(m_pool, folder.path());
    const RecoverableRun leftover = look(*autosave);
    QVERIFY(!leftover.path.isEmpty());
    for (int i = 0; i < 20; ++i)
        autosave->keep(std::make_shared<ModelDocument>(small_document()));
    autosave->remove(leftover);
    autosave.reset();
    QVERIFY2(files(folder).isEmpty(), qPrintable(files(folder).join(u' ')));
}

KINOSCOPE_EVENT_TEST(AutosaveTest)
#include "autosave_test.moc"
