// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/unsaved_run_guard.h"

#include "app/session/session.h"
#include "core/io/session/session_file.h"
#include "tests/app/window_test.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <memory>

using namespace kinoscope;

class UnsavedRunGuardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QWidget>();
        m_session = std::make_unique<Session>();
        m_guard = std::make_unique<UnsavedRunGuard>(m_window.get(), m_session.get(), [] { return DocumentView(); });
        m_window->show();
        m_session->open(QStringLiteral("sample"));
        QTRY_VERIFY(m_session->dataset());
    }

    void cleanup()
    {
        m_guard.reset();
        m_session.reset();
        m_window.reset();
    }

    void withoutARunThereIsNothingToAsk()
    {
        QVERIFY(m_guard->isSafe());
        QVERIFY(!m_guard->isModified());
        QVERIFY(leave());
        QVERIFY(!question());
    }

    void aFinishedRunIsAskedAboutAndGoesWhenDiscarded()
    {
        train();
        QVERIFY(m_guard->isModified());
        QVERIFY(m_guard->path().isEmpty());
        QVERIFY2(!leave(), "it has to be answered first");
        QVERIFY(question());
        question()->button(QMessageBox::Discard)->click();
        QVERIFY(m_left);
    }

    void cancelLeavesEverythingAsItIs()
    {
        train();
        QVERIFY(!leave());
        question()->button(QMessageBox::Cancel)->click();
        QTRY_VERIFY(!question());
        QVERIFY(!m_left);
        QVERIFY(m_guard->isModified());
    }

    void aSavedRunIsSafeAndKnowsItsFile()
    {
        train();
        const QString path = m_folder->filePath(QStringLiteral("run.safetensors"));
        QSignalSpy changed(m_guard.get(), &UnsavedRunGuard::changed);
        m_session->saveModel(path, DocumentView());
        QTRY_VERIFY(m_guard->isSafe());
        QVERIFY(changed.size() > 0);
        QCOMPARE(m_guard->path(), path);
        QVERIFY(leave());
        QVERIFY(!question());
    }

    // Whatever its name says: runs that are saved nowhere else would be lost.
    void aSessionIsSavedAgainWhole()
    {
        train();
        train();
        const QString path = m_folder->filePath(QStringLiteral("class.2026"));
        m_guard->saveSessionAs();
        choose(path);
        QTRY_VERIFY(m_guard->isSafe());
        QSignalSpy saved(m_session.get(), &Session::saved);
        m_guard->save();
        QVERIFY(saved.wait());
        QCOMPARE(read_session(path.toStdString()).runs.size(), std::size_t{2});
        QVERIFY(m_guard->isSafe());
    }

    void aFileThatIsWrittenOverHoldsNoRunOfBefore()
    {
        train();
        train();
        const QString path = m_folder->filePath(QStringLiteral("all.kinoscope"));
        m_guard->saveSessionAs();
        choose(path);
        QTRY_VERIFY(m_guard->isSafe());
        QSignalSpy saved(m_session.get(), &Session::saved);
        m_guard->saveAs();
        choose(path);
        QVERIFY(saved.wait());
        QVERIFY(!is_session_file(path.toStdString()));
        QVERIFY2(!m_guard->isSafe(), "the first run is in no file any more");
    }

    // Though something is unsaved: what was noted of an earlier one.
    void aRunThatBrokeIsNotKept()
    {
        train();
        m_session->setNotes(1, {.name = "the first"});
        QVERIFY(m_guard->isModified());
        TrainingSettings wild = settings();
        wild.learning_rate = 10;
        train(wild);
        QVERIFY(!m_session->document());
        QVERIFY(m_guard->isModified());
        m_guard.reset();  // after all that is to be written
        QVERIFY(m_session->runs().hasModel());
    }

private:
    void choose(const QString& path)
    {
        auto* dialog = m_window->findChild<QFileDialog*>(QStringLiteral("saveDialog"));
        QVERIFY(dialog != nullptr);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }
    static TrainingSettings settings()
    {
        TrainingSettings settings;
        settings.epochs = 1;
        settings.factors = 2;
        return settings;
    }
    void train(const TrainingSettings& settings = UnsavedRunGuardTest::settings())
    {
        QSignalSpy finished(m_session.get(), &Session::runFinished);
        m_session->train(settings);
        QVERIFY(finished.wait(60'000));
    }
    /// Whether that was done at once.
    bool leave()
    {
        m_left = false;
        m_guard->leave([this] { m_left = true; });
        return m_left;
    }
    QMessageBox* question() const { return m_window->findChild<QMessageBox*>(QStringLiteral("unsavedQuestion")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<UnsavedRunGuard> m_guard;
    bool m_left = false;
};

KINOSCOPE_WINDOW_TEST(UnsavedRunGuardTest)
#include "unsaved_run_guard_test.moc"
