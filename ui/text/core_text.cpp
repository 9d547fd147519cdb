// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/core_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace kinoscope::ui {

namespace {

// MovieLens' genres come out of its files: no text of core could be marked.
[[maybe_unused]] constexpr std::array movieLensGenres{
    QT_TRANSLATE_NOOP("core", "Action"),     QT_TRANSLATE_NOOP("core", "Adventure"),
    QT_TRANSLATE_NOOP("core", "Animation"),  QT_TRANSLATE_NOOP("core", "Children"),
    QT_TRANSLATE_NOOP("core", "Children's"), QT_TRANSLATE_NOOP("core", "Comedy"),
    QT_TRANSLATE_NOOP("core", "Crime"),      QT_TRANSLATE_NOOP("core", "Documentary"),
    QT_TRANSLATE_NOOP("core", "Drama"),      QT_TRANSLATE_NOOP("core", "Fantasy"),
    QT_TRANSLATE_NOOP("core", "Film-Noir"),  QT_TRANSLATE_NOOP("core", "Horror"),
    QT_TRANSLATE_NOOP("core", "Musical"),    QT_TRANSLATE_NOOP("core", "Mystery"),
    QT_TRANSLATE_NOOP("core", "Romance"),    QT_TRANSLATE_NOOP("core", "Sci-Fi"),
    QT_TRANSLATE_NOOP("core", "Thriller"),   QT_TRANSLATE_NOOP("core", "War"),
    QT_TRANSLATE_NOOP("core", "Western"),    QT_TRANSLATE_NOOP("core", "(no genres listed)"),
    QT_TRANSLATE_NOOP("core", "unknown"),
};

// What readers of tables, and of folders as a whole, say: it is not marked where it stands yet.
[[maybe_unused]] constexpr std::array readerTexts{
    QT_TRANSLATE_NOOP("core", "rating by a person 0 (people count from 1)"),
    QT_TRANSLATE_NOOP("core", "rating of a film that is not listed"),
    QT_TRANSLATE_NOOP("core", "rating that is in the training file too"),
    QT_TRANSLATE_NOOP("core", "second rating of a film by the same person"),
    QT_TRANSLATE_NOOP("core", "film without ratings"),
    QT_TRANSLATE_NOOP("core", "empty row"),
    QT_TRANSLATE_NOOP("core", "row without a person"),
    QT_TRANSLATE_NOOP("core", "row without an item"),
    QT_TRANSLATE_NOOP("core", "row without a rating"),
    QT_TRANSLATE_NOOP("core", "half a character at the end"),
    QT_TRANSLATE_NOOP("core", "half a surrogate pair"),
    QT_TRANSLATE_NOOP("core", "no table"),
    QT_TRANSLATE_NOOP("core", "a heading and nothing below it"),
    QT_TRANSLATE_NOOP("core", "one column for two of person, item and rating"),
    QT_TRANSLATE_NOOP("core", "text in UTF-8 or Latin-1"),
    QT_TRANSLATE_NOOP("core", "UTF-16 text"),
    QT_TRANSLATE_NOOP("core", "a rating from 0 to 1000000"),
    QT_TRANSLATE_NOOP("core", "a film not listed yet"),
    QT_TRANSLATE_NOOP("core", "semicolons"),
    QT_TRANSLATE_NOOP(
        "core", "rows of three columns or more (person, item, rating) with commas, semicolons, tabs or | between them"),
    QT_TRANSLATE_NOOP("core", "ratings"),
    QT_TRANSLATE_NOOP("core", "a column for each"),
    QT_TRANSLATE_NOOP("core", "u.data and u.item (MovieLens 100K), or ratings.csv and movies.csv (newer MovieLens "
                              "sets), or ratings.dat and movies.dat (MovieLens 1M, 10M, MovieTweetings)"),
    QT_TRANSLATE_NOOP("core", "there is no such folder. Check the name."),
    QT_TRANSLATE_NOOP("core", "is a file. Open the folder in which it lies."),
    QT_TRANSLATE_NOOP("core", "holds no ratings. Get the data set again."),
    QT_TRANSLATE_NOOP("core", "holds no rating of a listed film. Get the data set again."),
    QT_TRANSLATE_NOOP("core", "holds no row with a person, an item and a rating. Check which columns they are in."),
};

// Sentences of readers with something of the moment in them.
constexpr std::array sentencePatterns{
    QT_TRANSLATE_NOOP("core", "cannot be read (%1)."),
    QT_TRANSLATE_NOOP("core", "gives every item the same rating (%1). There is nothing to learn from."),
    QT_TRANSLATE_NOOP("core", "holds several data sets. Open one of its folders, such as %1."),
    QT_TRANSLATE_NOOP("core", "holds no ratings that Kinoscope can read. Open a folder that holds %1."),
};

// What a reader found, or expected, with something of the moment in it. What comes first in one is a number.
constexpr std::array partPatterns{
    QT_TRANSLATE_NOOP("core", "%1 fields"),
    QT_TRANSLATE_NOOP("core", "the byte %1"),
    QT_TRANSLATE_NOOP("core", "film %1 a second time"),
    QT_TRANSLATE_NOOP("core", "the columns %1"),
    QT_TRANSLATE_NOOP("core", "the heading %1"),
    QT_TRANSLATE_NOOP("core", "a row of %1 with %2 between them"),
    QT_TRANSLATE_NOOP("core", "names for a person, an item and a rating (if they are these, say so with --columns %1)"),
    QT_TRANSLATE_NOOP("core", "one called %1"),
};

struct Pattern {
    const char* source;
    QRegularExpression expression;
};

const QRegularExpression& placeholder()
{
    static const QRegularExpression digit(QStringLiteral("%(\\d)"));
    return digit;
}

/// Each %1 … %5 becomes a group that takes as little as it can; at the beginning, a number.
std::vector<Pattern> patternsOf(std::span<const char* const> sources)
{
    std::vector<Pattern> patterns;
    for (const char* source : sources) {
        QStringList pieces = QString::fromUtf8(source).split(placeholder());
        for (QString& piece : pieces)
            piece = QRegularExpression::escape(piece);
        const bool begins = pieces.first().isEmpty();
        QString whole = pieces.join(QStringLiteral("(.+?)"));
        if (begins)
            whole.replace(0, qsizetype{5}, QStringLiteral("(\\d+)"));
        patterns.push_back({source, QRegularExpression(QRegularExpression::anchoredPattern(whole),
                                                       QRegularExpression::DotMatchesEverythingOption)});
    }
    return patterns;
}

QString translated(const char* source)
{
    return QCoreApplication::translate("core", source);
}

/// `sentence` with its %1 … %5 replaced, all at once: what replaces one may have a %2 in it.
QString filled(const QString& sentence, const QStringList& values)
{
    QString text;
    qsizetype end = 0;
    for (const QRegularExpressionMatch& place : placeholder().globalMatch(sentence)) {
        text += QStringView(sentence).mid(end, place.capturedStart() - end);
        text += values.value(place.captured(1).toInt() - 1);
        end = place.capturedEnd();
    }
    text += QStringView(sentence).mid(end);
    return text;
}

QString partText(const QString& text);

/// By the first of `patterns` that fits; nothing if there is none.
std::optional<QString> byPattern(const QString& text, const std::vector<Pattern>& patterns)
{
    for (const Pattern& pattern : patterns) {
        const QRegularExpressionMatch match = pattern.expression.match(text);
        const QString sentence = translated(pattern.source);
        if (!match.hasMatch() || sentence == QString::fromUtf8(pattern.source))
            continue;
        QStringList values;
        for (int i = 1; i <= match.lastCapturedIndex(); ++i) {
            const bool isFirst = match.capturedStart(i) == 0;
            values << (isFirst ? match.captured(i) : partText(match.captured(i)));
        }
        return filled(sentence, values);
    }
    return std::nullopt;
}

std::optional<QString> sentenceText(const QString& text)
{
    static const std::vector<Pattern> sentences = patternsOf(sentencePatterns);
    const QString whole = translated(text.toUtf8().constData());
    return whole != text ? whole : byPattern(text, sentences);
}

/// Of a part of a sentence: another sentence, or what was found and expected.
QString partText(const QString& text)
{
    static const std::vector<Pattern> parts = patternsOf(partPatterns);
    if (const auto sentence = sentenceText(text))
        return *sentence;
    return byPattern(text, parts).value_or(text);
}

}  // namespace

QString coreText(const Message& message)
{
    const QString plain = QString::fromStdString(message.text());
    if (plain.isEmpty() || message.is_as_is())
        return plain;
    if (message.parts().empty())
        return partText(plain);
    QStringList values;
    for (const Message& part : message.parts())
        values << coreText(part);
    return filled(translated(message.text().c_str()), values);
}

}  // namespace kinoscope::ui
