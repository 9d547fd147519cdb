// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/saved_notes.h"

#include "app/session/run_list.h"
#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <QTest>

#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class SavedNotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<RunList>(m_pool);
        m_notes = std::make_unique<SavedNotes>(*m_list);
        for (int run = 0; run < 3; ++run)
            m_list->add(std::make_shared<const ModelDocument>(), {}, nullptr);
    }
    void withoutASessionFileOnlyWordsAreMissing();
    void aSessionFileIsToBeAsTheListIs();
    void whichCurvesAreDrawnAsksForNoFile();
    void aDeletedRunIsMissingUntilItIsBack();
    void oneThatHadNoRoomIsNot();
    void aRunThatTheFileDoesNotHoldHasOnlyItsWords();
    void aFileThatIsWrittenOverHoldsNothing();

private:
    void save() { m_notes->set(u"all.kinoscope"_s, m_notes->now()); }

    test::OneThread m_pool;
    std::unique_ptr<RunList> m_list;
    std::unique_ptr<SavedNotes> m_notes;
};

void SavedNotesTest::withoutASessionFileOnlyWordsAreMissing()
{
    QVERIFY(!m_notes->areMissing());
    m_list->setNotes(1, {.starred = true});
    QVERIFY(!m_notes->areMissing());
    m_list->setNotes(1, {.note = "slow"});
    QVERIFY(m_notes->areMissing());
    m_list->setNotes(1, {});
    QVERIFY(!m_notes->areMissing());
}

void SavedNotesTest::aSessionFileIsToBeAsTheListIs()
{
    m_list->setNotes(1, {.name = "First"});
    save();
    QVERIFY(!m_notes->areMissing());
    m_list->setNotes(2, {.starred = true});
    QVERIFY(m_notes->areMissing());
    save();
    QVERIFY(!m_notes->areMissing());
    m_list->setNotes(1, {});
    QVERIFY(m_notes->areMissing());
}

void SavedNotesTest::whichCurvesAreDrawnAsksForNoFile()
{
    save();
    m_list->setNotes(1, {.curve = false});
    QVERIFY(!m_notes->areMissing());
}

void SavedNotesTest::aDeletedRunIsMissingUntilItIsBack()
{
    save();
    const KeptRunPtr run = m_list->find(1);
    m_list->remove(1);
    QVERIFY(m_notes->areMissing());
    m_list->restore(run);
    QVERIFY(!m_notes->areMissing());
    m_list->remove(1);
    save();
    QVERIFY(!m_notes->areMissing());
}

void SavedNotesTest::oneThatHadNoRoomIsNot()
{
    save();
    while (m_list->find(1))
        m_list->add(std::make_shared<const ModelDocument>(), {}, nullptr);
    QVERIFY(!m_notes->areMissing());
}

void SavedNotesTest::aRunThatTheFileDoesNotHoldHasOnlyItsWords()
{
    save();
    m_list->add(std::make_shared<const ModelDocument>(), {}, nullptr);
    QVERIFY(!m_notes->areMissing());
    m_list->setNotes(4, {.starred = true});
    QVERIFY(!m_notes->areMissing());
    m_list->setNotes(4, {.name = "Fourth"});
    QVERIFY(m_notes->areMissing());
}

void SavedNotesTest::aFileThatIsWrittenOverHoldsNothing()
{
    m_list->setNotes(1, {.name = "First"});
    save();
    m_notes->set(u"other.safetensors"_s, {});
    QVERIFY(!m_notes->areMissing());
    m_notes->set(u"all.kinoscope"_s, {});
    QVERIFY(m_notes->areMissing());
}

KINOSCOPE_EVENT_TEST(SavedNotesTest)
#include "saved_notes_test.moc"
