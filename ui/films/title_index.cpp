// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/title_index.h"

#include "core/data/text/title.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace kinoscope::ui {

namespace {

bool isApostrophe(QChar c)
{
    return c == QLatin1Char('\'') || c == QChar(0x2019);
}

bool holds(QByteArrayView text, const QByteArray& word)
{
    return memmem(text.data(), static_cast<std::size_t>(text.size()), word.constData(),
                  static_cast<std::size_t>(word.size())) != nullptr;
}

// As the most rated titles have them: one pass over all titles then stops at few.
void rarestFirst(QByteArrayList& words, const QByteArray& text)
{
    const QByteArray sample = QByteArray::fromRawData(text.constData(), std::min<qsizetype>(text.size(), 16'384));
    const auto rarest = std::min_element(words.begin(), words.end(), [&](const QByteArray& a, const QByteArray& b) {
        return sample.count(a) < sample.count(b);
    });
    std::iter_swap(words.begin(), rarest);
}

QByteArray keyPart(const QString& folded)
{
    return folded.isEmpty() ? QByteArray() : ' ' + folded.toUtf8();
}

}  // namespace

QString foldedTitle(const QString& title, Apostrophe apostrophe)
{
    const QString plain = title.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(plain.size());
    for (const QChar c : plain) {
        if (c.isMark() || c == QLatin1Char('.') || (apostrophe == Apostrophe::joins && isApostrophe(c)))
            continue;
        if (c.isLetterOrNumber() || c.isSurrogate())
            result += c;
        else if (!result.isEmpty() && result.back() != QLatin1Char(' '))
            result += QLatin1Char(' ');
    }
    return result.trimmed();
}

void TitleIndex::setMovies(MovieTablePtr movies)
{
    m_movies = std::move(movies);
    m_rows.clear();
    m_text.clear();
    m_starts = {0};
    m_filedAt.clear();
    if (!m_movies)
        return;
    const MovieTable& table = *m_movies;
    m_rows.resize(static_cast<qsizetype>(table.size()));
    std::iota(m_rows.begin(), m_rows.end(), 0);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
        return table[static_cast<std::size_t>(a)].ratings > table[static_cast<std::size_t>(b)].ratings;
    });
    for (const int row : std::as_const(m_rows)) {
        const Movie& movie = table[static_cast<std::size_t>(row)];
        const QString title = QString::fromStdString(movie.title);
        m_text += keyPart(foldedTitle(QString::fromStdString(spoken_title(movie.title))));
        if (movie.year > 0)
            m_text += ' ' + QByteArray::number(movie.year);
        m_filedAt.append(m_text.size());
        m_text += keyPart(foldedTitle(title));
        // "Amélie" is a word of "Le fabuleux destin d'Amélie Poulain", and "Schindlers" one of "Schindler's List".
        if (std::any_of(title.begin(), title.end(), isApostrophe))
            m_text += keyPart(foldedTitle(title, Apostrophe::splits));
        m_text += '\n';
        m_starts.append(m_text.size());
    }
}

std::shared_ptr<const TitleIndex> indexTitles(MovieTablePtr movies)
{
    auto index = std::make_shared<TitleIndex>();
    index->setMovies(std::move(movies));
    return index;
}

// All keys are one text, so that a word that few titles have is found in one pass over bytes.
QList<int> TitleIndex::find(const QString& query, int limit) const
{
    const QByteArray folded = foldedTitle(query).toUtf8();
    if (folded.isEmpty() || m_rows.isEmpty())
        return {};
    QByteArrayList words = folded.split(' ');
    for (QByteArray& word : words)
        word.prepend(' ');
    rarestFirst(words, m_text);
    const QByteArray start = ' ' + folded;
    const QByteArrayView text(m_text);
    const QByteArrayMatcher rarest(words.first());
    const QByteArrayMatcher whole(start);

    QList<int> beginning;
    QList<int> others;
    qsizetype key = 0;
    for (qsizetype at = rarest.indexIn(m_text); at >= 0 && beginning.size() < limit;
         at = (others.size() < limit ? rarest : whole).indexIn(m_text, m_starts.at(key + 1))) {
        while (m_starts.at(key + 1) <= at)
            ++key;
        const QByteArrayView own = text.sliced(m_starts.at(key), m_starts.at(key + 1) - m_starts.at(key));
        if (own.startsWith(start) || text.sliced(m_filedAt.at(key)).startsWith(start))
            beginning.append(m_rows.at(key));
        else if (others.size() < limit &&
                 std::all_of(words.begin() + 1, words.end(), [&](const QByteArray& word) { return holds(own, word); }))
            others.append(m_rows.at(key));
    }
    beginning += others;
    if (beginning.size() > limit)
        beginning.resize(limit);
    return beginning;
}

}  // namespace kinoscope::ui
