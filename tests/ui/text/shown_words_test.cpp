// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of what the window says instead, beside the texts of the program, which are those that can be translated.
#include "tests/test_main.h"
#include "ui/text/core_text.h"
#include "ui/text/pair_words.h"
#include "ui/text/window_words.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

class ShownWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowIsOfATextThatThereIs();
    void theWindowNamesNoOptionOfTheCommandLine();
    void coreSpeaksSoInTheWindow();

private:
    QSet<QString> m_texts;
    QSet<QString> m_core;  // of these, core's
};

void ShownWordsTest::initTestCase()
{
    QFile file(QStringLiteral(KINOSCOPE_SOURCE_DIR "/resources/translations/kinoscope_de.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name"_s)
            context = xml.readElementText();
        if (xml.name() == u"source"_s) {
            const QString source = xml.readElementText();
            m_texts.insert(source);
            if (context == u"core"_s)
                m_core.insert(source);
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(m_core.size() > 100 && m_texts.size() > m_core.size());
}

// A text that was changed would be said as it is, and nobody would see why.
void ShownWordsTest::everyRowIsOfATextThatThereIs()
{
    for (const std::string_view source : pairSources())
        QVERIFY2(m_texts.contains(QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size()))),
                 source.data());
    for (const std::string_view source : windowSources())
        QVERIFY2(m_core.contains(QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size()))),
                 source.data());
}

void ShownWordsTest::theWindowNamesNoOptionOfTheCommandLine()
{
    static const QRegularExpression option(u"(?<![\\w-])--[a-z]"_s);
    // Asked for by such an option alone.
    const QSet<QString> ofCommandLine{
        u"has only %1 of the %2 rated films. Use the list that belongs to these ratings, or none (--movies none)."_s};
    for (const QString& text : m_core) {
        const char* const own = windowText(text.toStdString());
        const QString shown = own != nullptr ? QString::fromUtf8(own) : text;
        if (!ofCommandLine.contains(text))
            QVERIFY2(!option.match(shown).hasMatch(), qPrintable(shown));
    }
}

void ShownWordsTest::coreSpeaksSoInTheWindow()
{
    QCOMPARE(coreText(Message("Text encoding: %1 (change it with --encoding).", {as_is("KOI8-R")})),
             u"Text encoding: KOI8-R."_s);
    QCOMPARE(coreText(Message("On this scale %1 is the best.", {as_is(1)})), u"On this scale 1 is the best."_s);
}

KINOSCOPE_PLAIN_TEST(ShownWordsTest)
#include "shown_words_test.moc"
