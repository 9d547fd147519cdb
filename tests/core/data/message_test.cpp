// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/message.h"

#include "core/data/data_error.h"
#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;

class MessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void englishFillsTheGaps_data();
    void englishFillsTheGaps();
    void anExceptionKeepsItsParts();
    void anyOtherExceptionIsItsSentence();
};

void MessageTest::englishFillsTheGaps_data()
{
    QTest::addColumn<Message>("message");
    QTest::addColumn<QString>("english");
    const auto row = [](const char* name, const Message& message, const char* english) {
        QTest::newRow(name) << message << QString::fromUtf8(english);
    };
    row("none", "Nothing to say.", "Nothing to say.");
    row("none, and a percentage", "100 %1", "100 %1");
    row("numbers", {"%1 of %2", {as_is(3), as_is(std::size_t{4})}}, "3 of 4");
    row("in another order", {"%2 before %1", {as_is("b"), as_is("a")}}, "a before b");
    row("the same twice", {"%1, %1", {as_is("a")}}, "a, a");
    row("a message in a message", {"%1: %2", {as_is("file"), Message("line %1", {as_is(7)})}}, "file: line 7");
    row("what looks like a gap in what fills one", {"%1 and %2", {as_is("%2"), as_is("b")}}, "%2 and b");
    row("a gap that nothing fills", {"%1 and %2", {as_is("a")}}, "a and %2");
    row("a percent sign at the end", {"%1 %", {as_is(5)}}, "5 %");
}

void MessageTest::englishFillsTheGaps()
{
    QFETCH(Message, message);
    QTEST(QString::fromStdString(message.english()), "english");
}

void MessageTest::anExceptionKeepsItsParts()
{
    const Message why("no %1", {as_is("room")});
    try {
        throw Explained<std::invalid_argument>(why);
    } catch (const std::exception& error) {
        QCOMPARE(QString::fromUtf8(error.what()), QStringLiteral("no room"));
        QCOMPARE(message_of(error), why);
    }
    const DataError error("u.data", 17, 0, "\"abc\"", "a rating");
    QCOMPARE(QString::fromUtf8(error.what()), QStringLiteral("u.data, line 17: found \"abc\". Expected a rating."));
    QCOMPARE(message_of(error).parts().size(), std::size_t{4});
    QCOMPARE(message_of(error).parts().back(), Message("a rating"));
}

void MessageTest::anyOtherExceptionIsItsSentence()
{
    QCOMPARE(message_of(std::runtime_error("100 %1")), Message("100 %1"));
}

KINOSCOPE_PLAIN_TEST(MessageTest)
#include "message_test.moc"
