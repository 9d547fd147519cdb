// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/core_text.h"

#include "ui/text/window_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>

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

const QRegularExpression& placeholder()
{
    static const QRegularExpression digit(QStringLiteral("%(\\d)"));
    return digit;
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

}  // namespace

QString coreText(const Message& message)
{
    QString plain = QString::fromStdString(message.text());
    if (plain.isEmpty() || message.is_as_is())
        return plain;
    const char* const own = windowText(message.text());
    QString sentence =
        own != nullptr ? QCoreApplication::translate(window_context, own) : translated(message.text().c_str());
    if (message.parts().empty())
        return sentence;
    QStringList values;
    for (const Message& part : message.parts())
        values << coreText(part);
    return filled(sentence, values);
}

}  // namespace kinoscope::ui
