// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/training/run_actions.h"
#include "app/session/session.h"
#include "tests/test_main.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

namespace {

TrainingSettings settings_of(int epochs)
{
    TrainingSettings settings = find_preset("balanced").settings;
    settings.epochs = epochs;
    return settings;
}

}  // namespace

class RunActionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutRatingsNothingIsPossibleAndWhyIsSaid();
    void whileRatingsAreReadNoRunBegins();
    void aRunCanBeHeldAndEnded();
    void betweenTheEndAndTheDocumentNoRunBegins();

private:
    void openSample();
    /// "train step": the names of what is enabled.
    QString enabled() const;

    std::unique_ptr<QAction> m_train;
    std::unique_ptr<QAction> m_step;
    std::unique_ptr<QAction> m_stop;
    std::unique_ptr<Session> m_session;
    int m_epochs = 2;
};

void RunActionsTest::init()
{
    m_epochs = 2;
    m_train = std::make_unique<QAction>(u"train"_s);
    m_train->setStatusTip(u"Learn from the ratings"_s);
    m_step = std::make_unique<QAction>(u"step"_s);
    m_stop = std::make_unique<QAction>(u"stop"_s);
    m_session = std::make_unique<Session>();
    new RunActions(
        *m_session, {m_train.get(), m_step.get(), m_stop.get()}, [this] { return settings_of(m_epochs); },
        m_session.get());
}

void RunActionsTest::cleanup()
{
    m_session.reset();
}

void RunActionsTest::openSample()
{
    m_session->open(u"sample"_s);
    QTRY_VERIFY(m_session->dataset());
}

QString RunActionsTest::enabled() const
{
    QStringList names;
    for (const auto& [name, action] :
         {std::pair{u"train"_s, m_train.get()}, {u"step"_s, m_step.get()}, {u"stop"_s, m_stop.get()}})
        if (action->isEnabled())
            names << name;
    return names.join(u' ');
}

void RunActionsTest::withoutRatingsNothingIsPossibleAndWhyIsSaid()
{
    QCOMPARE(enabled(), QString());
    QCOMPARE(m_train->toolTip(), u"Open a data set first."_s);
    openSample();
    QCOMPARE(enabled(), u"train step"_s);
    QCOMPARE(m_train->toolTip(), u"Learn from the ratings"_s);
    m_train->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->document(), 60'000);
    const QTemporaryDir folder;
    QSignalSpy saved(m_session.get(), &Session::saved);
    // A model whose ratings are not there: those of the sample are built in, so it has to be another one's.
    ModelDocument document = *m_session->document();
    document.dataset_name = "elsewhere";
    document.dataset_source = "/nowhere/at/all";
    const std::string file = folder.filePath(u"model.safetensors"_s).toStdString();
    save_model(file, document);
    m_session->open(QString::fromStdString(file));
    QTRY_VERIFY(!m_session->dataset());
    QCOMPARE(enabled(), QString());
    QVERIFY2(m_train->toolTip().contains(u"came without its ratings"_s), qPrintable(m_train->toolTip()));
}

// What is open stays in use until the other has been read, but a run that began now would be lost with it.
void RunActionsTest::whileRatingsAreReadNoRunBegins()
{
    openSample();
    QSignalSpy began(m_session.get(), &Session::runStarted);
    m_session->open(u"sample"_s);
    QVERIFY(m_session->isLoading());
    QCOMPARE(enabled(), QString());
    QVERIFY2(m_train->toolTip().contains(u"being read"_s), qPrintable(m_train->toolTip()));
    m_train->trigger();
    m_step->trigger();
    QTRY_VERIFY(!m_session->isLoading());
    QCOMPARE(began.count(), 0);
    QCOMPARE(enabled(), u"train step"_s);
}

void RunActionsTest::aRunCanBeHeldAndEnded()
{
    openSample();
    m_epochs = 10'000;
    m_train->trigger();
    QTRY_COMPARE(enabled(), u"stop"_s);
    QVERIFY(m_session->runCapabilities().pause);
    m_session->pause();
    QTRY_COMPARE_WITH_TIMEOUT(enabled(), u"step stop"_s, 60'000);
    QVERIFY(m_session->runCapabilities().resume);
    m_step->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->runState(), RunState::paused, 60'000);
    m_session->resume();
    QTRY_VERIFY(m_session->runCapabilities().pause);
    m_stop->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(enabled(), u"train step"_s, 60'000);
}

void RunActionsTest::betweenTheEndAndTheDocumentNoRunBegins()
{
    openSample();
    int moments = 0;
    QStringList wrong;
    connect(m_session.get(), &Session::stateChanged, this, [&] {
        if (m_session->runState() != RunState::finished || !m_session->isTraining())
            return;
        ++moments;
        if (!enabled().isEmpty())
            wrong << enabled();
    });
    m_train->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->document(), 60'000);
    QVERIFY(moments > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", "_s)));
    QTRY_COMPARE(enabled(), u"train step"_s);
}

KINOSCOPE_WIDGET_TEST(RunActionsTest)
#include "run_actions_test.moc"
