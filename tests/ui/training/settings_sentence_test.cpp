// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/training/settings_sentence.h"

#include "ui/text/noun_translator.h"

#include <QTest>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

class SettingsSentenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsLearned_data();
    void saysWhatIsLearned();
    void speaksOfBooks();
};

void SettingsSentenceTest::saysWhatIsLearned_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QStringList>("edits");
    QTest::addColumn<bool>("pairs");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QString& preset, const QStringList& edits, const QString& sentence) {
        QTest::newRow(name) << preset << edits << false << sentence;
    };
    row("the first preset", u"balanced"_s, {},
        u"60 numbers per film, 26 passes. Also learns from what people watched."_s);
    row("another", u"neighbours"_s, {}, u"124 numbers per film, 44 passes. Also learns from what people watched."_s);
    row("without watching", u"balanced"_s, {u"co_watch=0"_s}, u"60 numbers per film, 26 passes."_s);
    row("one of each", u"balanced"_s, {u"factors=1"_s, u"epochs=1"_s, u"co_watch=0"_s},
        u"1 number per film, 1 pass."_s);
    row("many", u"balanced"_s, {u"factors=1024"_s, u"epochs=100000"_s, u"co_watch=0"_s},
        u"1,024 numbers per film, 100,000 passes."_s);
    row("an early end", u"balanced"_s, {u"patience=3"_s, u"co_watch=0"_s},
        u"60 numbers per film, at most 26 passes."_s);
    row("the notebook", u"notebook"_s, {}, u"50 numbers per film, 30 passes, as in the notebook."_s);
    row("the notebook from another seed", u"notebook"_s, {u"seed=7"_s, u"split_seed=8"_s},
        u"50 numbers per film, 30 passes, as in the notebook."_s);
    row("the notebook, edited", u"notebook"_s, {u"lr=0.01"_s}, u"50 numbers per film, 30 passes."_s);
    QTest::newRow("pairs") << u"balanced"_s << QStringList() << true
                           << u"60 numbers per film, 26 passes, from who has what."_s;
}

void SettingsSentenceTest::saysWhatIsLearned()
{
    QFETCH(QString, preset);
    QFETCH(QStringList, edits);
    QFETCH(bool, pairs);
    TrainingSettings settings = find_preset(preset.toStdString()).settings;
    for (const QString& edit : edits)
        set_setting(settings, edit.section(u'=', 0, 0).toStdString(), edit.section(u'=', 1).toStdString());
    QTEST(settingsSentence(settings, pairs ? Feedback::pairs : Feedback::ratings), "sentence");
}

void SettingsSentenceTest::speaksOfBooks()
{
    NounTranslator::instance().speakOf("book", false);
    const QString sentence = settingsSentence(find_preset("notebook").settings, Feedback::ratings);
    NounTranslator::instance().speakOf("film", false);
    QCOMPARE(sentence, u"50 numbers per book, 30 passes, as in the notebook."_s);
}

KINOSCOPE_WIDGET_TEST(SettingsSentenceTest)
#include "settings_sentence_test.moc"
