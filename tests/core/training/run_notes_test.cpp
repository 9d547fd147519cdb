// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_notes.h"

#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class RunNotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeKeptStaysAsItIs()
    {
        const RunNotes notes{.name = "Größer", .note = "a − b, \"c\"", .starred = true, .curve = false};
        QCOMPARE(as_kept(notes), notes);
    }

    void linesBecomeOneAndTheEndsAreTidied()
    {
        const RunNotes kept = as_kept({.name = "  two\nlines\t", .note = "\n \xC2\x85"});
        QCOMPARE(kept.name, std::string("two lines"));
        QCOMPARE(kept.note, std::string());
    }

    // Cut between characters, never inside one.
    void whatIsTooLongIsCut()
    {
        const RunNotes kept =
            as_kept({.name = QString(300, u'ä').toStdString(), .note = QString(5000, u'€').toStdString()});
        QCOMPARE(QString::fromStdString(kept.name), QString(200, u'ä'));
        QCOMPARE(QString::fromStdString(kept.note), QString(4000, u'€'));
        QCOMPARE(characters_in(kept.note), std::size_t{4000});
        const RunNotes spaced = as_kept({.name = QString(199, u'x').toStdString() + "  y"});
        QCOMPARE(spaced.name, QString(199, u'x').toStdString());
    }
};

KINOSCOPE_EVENT_TEST(RunNotesTest)
#include "run_notes_test.moc"
