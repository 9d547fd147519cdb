// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/core_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace kinoscope::ui {

namespace {

// Kept complete by core_text_test, which asks core for every one of them.
constexpr std::array kTexts{
    // MovieLens' genres
    QT_TRANSLATE_NOOP("core", "Action"),
    QT_TRANSLATE_NOOP("core", "Adventure"),
    QT_TRANSLATE_NOOP("core", "Animation"),
    QT_TRANSLATE_NOOP("core", "Children"),
    QT_TRANSLATE_NOOP("core", "Children's"),
    QT_TRANSLATE_NOOP("core", "Comedy"),
    QT_TRANSLATE_NOOP("core", "Crime"),
    QT_TRANSLATE_NOOP("core", "Documentary"),
    QT_TRANSLATE_NOOP("core", "Drama"),
    QT_TRANSLATE_NOOP("core", "Fantasy"),
    QT_TRANSLATE_NOOP("core", "Film-Noir"),
    QT_TRANSLATE_NOOP("core", "Horror"),
    QT_TRANSLATE_NOOP("core", "Musical"),
    QT_TRANSLATE_NOOP("core", "Mystery"),
    QT_TRANSLATE_NOOP("core", "Romance"),
    QT_TRANSLATE_NOOP("core", "Sci-Fi"),
    QT_TRANSLATE_NOOP("core", "Thriller"),
    QT_TRANSLATE_NOOP("core", "War"),
    QT_TRANSLATE_NOOP("core", "Western"),
    QT_TRANSLATE_NOOP("core", "(no genres listed)"),
    QT_TRANSLATE_NOOP("core", "unknown"),
    // settings: labels and meanings
    QT_TRANSLATE_NOOP("core", "Factors"),
    QT_TRANSLATE_NOOP("core", "Epochs"),
    QT_TRANSLATE_NOOP("core", "Batch"),
    QT_TRANSLATE_NOOP("core", "Learning rate"),
    QT_TRANSLATE_NOOP("core", "Final rate"),
    QT_TRANSLATE_NOOP("core", "Weight decay"),
    QT_TRANSLATE_NOOP("core", "People's decay"),
    QT_TRANSLATE_NOOP("core", "Bias decay"),
    QT_TRANSLATE_NOOP("core", "Co-watch"),
    QT_TRANSLATE_NOOP("core", "Films not watched"),
    QT_TRANSLATE_NOOP("core", "Co-watch decay"),
    QT_TRANSLATE_NOOP("core", "Co-watch bias decay"),
    QT_TRANSLATE_NOOP("core", "Range"),
    QT_TRANSLATE_NOOP("core", "Start spread"),
    QT_TRANSLATE_NOOP("core", "Bias start spread"),
    QT_TRANSLATE_NOOP("core", "Seed"),
    QT_TRANSLATE_NOOP("core", "Split seed"),
    QT_TRANSLATE_NOOP("core", "Held out"),
    QT_TRANSLATE_NOOP("core", "Hold out by time"),
    QT_TRANSLATE_NOOP("core", "Validation"),
    QT_TRANSLATE_NOOP("core", "Keep best epoch"),
    QT_TRANSLATE_NOOP("core", "Patience"),
    QT_TRANSLATE_NOOP("core", "How many numbers describe each film and each person. More can tell finer tastes "
                              "apart, takes longer, and leaves rarely rated films with less to go by."),
    QT_TRANSLATE_NOOP("core", "How many times training goes through all ratings."),
    QT_TRANSLATE_NOOP("core", "Ratings looked at before each small correction. Larger is quicker and learns less per "
                              "epoch."),
    QT_TRANSLATE_NOOP("core", "Size of each correction (Adam's step size). Too large and the error jumps about, too "
                              "small and it takes forever."),
    QT_TRANSLATE_NOOP("core", "What the learning rate falls to by the end, batch by batch along a cosine. 0 lets the "
                              "last epochs settle, 1 keeps it as it is."),
    QT_TRANSLATE_NOOP("core", "Pulls every number towards zero unless ratings hold it (L2, added to the gradient). "
                              "More of it guards against learning by heart."),
    QT_TRANSLATE_NOOP("core", "Weight decay of people's factors."),
    QT_TRANSLATE_NOOP("core", "Weight decay of the biases of people and films."),
    QT_TRANSLATE_NOOP("core", "How much films also learn from which films people choose to watch, not only from how "
                              "they like them. 0 is off. Neighbours become films with the same audience; training "
                              "takes longer."),
    QT_TRANSLATE_NOOP("core", "For co-watch: how many films that the person has not rated are drawn at random beside "
                              "each one rated."),
    QT_TRANSLATE_NOOP("core", "For co-watch: weight decay of the people's factors that it uses and then throws away."),
    QT_TRANSLATE_NOOP("core", "For co-watch: weight decay of the biases that it uses and then throws away."),
    QT_TRANSLATE_NOOP("core", "Predictions lie between 0 and this many times the highest rating."),
    QT_TRANSLATE_NOOP("core", "How far the random numbers spread that every film and person starts from (standard "
                              "deviation)."),
    QT_TRANSLATE_NOOP("core", "How far the biases' random start spreads; 0 starts them all at 0."),
    QT_TRANSLATE_NOOP("core", "Where the random start and the order of ratings come from. Same seed, same result."),
    QT_TRANSLATE_NOOP("core", "Which ratings are held out for testing. Same seed, same ratings."),
    QT_TRANSLATE_NOOP("core", "Share of the ratings that is kept aside to measure the error on."),
    QT_TRANSLATE_NOOP("core", "1 holds out each person's last ratings, 0 ratings at random. Needs a data set with "
                              "times."),
    QT_TRANSLATE_NOOP("core", "Share of the ratings not held out that training does not see, to watch its progress "
                              "on. With 0 the held-out ratings serve for that."),
    QT_TRANSLATE_NOOP("core", "1 keeps the epoch of lowest validation error, 0 the last one."),
    QT_TRANSLATE_NOOP("core", "Training ends early after so many epochs without a lower validation error, and the "
                              "best one is kept; 0 never ends early."),
    // presets
    QT_TRANSLATE_NOOP("core", "Balanced"),
    QT_TRANSLATE_NOOP("core", "Good predictions and good neighbours in the shortest time. Films also learn from what "
                              "people choose to watch (co-watch), not only from how they like it. The last epoch is "
                              "kept."),
    QT_TRANSLATE_NOOP("core", "Accurate"),
    QT_TRANSLATE_NOOP("core", "The smallest error on ratings not seen; learns more slowly than Balanced."),
    QT_TRANSLATE_NOOP("core", "Neighbours"),
    QT_TRANSLATE_NOOP("core", "The closest films that people recognise best: longer vectors and more epochs; takes "
                              "about four times as long as Balanced."),
    QT_TRANSLATE_NOOP("core", "Notebook"),
    QT_TRANSLATE_NOOP("core", "Every setting of the original Python notebook; follows PyTorch number for number. The "
                              "held-out ratings also choose the best epoch, so its error is a little too good."),
    // kinds of step
    QT_TRANSLATE_NOOP("core", "Adam, reference"),
    QT_TRANSLATE_NOOP("core", "Adam, strict"),
    QT_TRANSLATE_NOOP("core", "Adam, fast"),
    QT_TRANSLATE_NOOP("core", "Adam, tensors"),
    QT_TRANSLATE_NOOP("core", "Sparse Adam"),
    QT_TRANSLATE_NOOP("core", "Plain SGD"),
    QT_TRANSLATE_NOOP("core", "Automatic"),
    QT_TRANSLATE_NOOP("core", "LibTorch's own gradient and Adam. Slow; what the others are measured against."),
    QT_TRANSLATE_NOOP("core", "Adam in one pass over the tables, each operation in LibTorch's order."),
    QT_TRANSLATE_NOOP("core", "Adam in one pass over the tables, with fewer operations. Differs in the last digits."),
    QT_TRANSLATE_NOOP("core", "Adam in LibTorch's tensor operations. For graphics cards."),
    QT_TRANSLATE_NOOP("core", "Another algorithm, for large data: Adam on the films and people that a batch holds, "
                              "and on no others."),
    QT_TRANSLATE_NOOP("core", "Another algorithm, for the largest data: stochastic gradient descent, one rating at a "
                              "time, without Adam."),
    QT_TRANSLATE_NOOP("core", "What suits the size of the data: Adam up to 2 million ratings, sparse Adam up to 10 "
                              "million, plain SGD above."),
    // similarities
    QT_TRANSLATE_NOOP("core", "Centred cosine"),
    QT_TRANSLATE_NOOP("core", "Dot product"),
    QT_TRANSLATE_NOOP("core", "Euclidean distance"),
    QT_TRANSLATE_NOOP("core", "Cosine"),
    QT_TRANSLATE_NOOP("core", "The cosine of the angle between two films as seen from the average film, from −1 to "
                              "1: what all films share does not count."),
    QT_TRANSLATE_NOOP("core", "The sum of products of the two films' numbers: direction and length both count, so "
                              "films with many ratings come first."),
    QT_TRANSLATE_NOOP("core", "Minus the distance between the two films, at most 0: films that have learned little "
                              "lie close together near the middle."),
    QT_TRANSLATE_NOOP("core", "The cosine of the angle between two films, from −1 to 1: only their directions count."),
    // what the evaluation compares
    QT_TRANSLATE_NOOP("core", "model"),
    QT_TRANSLATE_NOOP("core", "film and person biases"),
    QT_TRANSLATE_NOOP("core", "film mean"),
    QT_TRANSLATE_NOOP("core", "global mean"),
    QT_TRANSLATE_NOOP("core", "most rated"),
    // why rows are left out
    QT_TRANSLATE_NOOP("core", "rating by a person 0 (people count from 1)"),
    QT_TRANSLATE_NOOP("core", "rating of a film that is not listed"),
    QT_TRANSLATE_NOOP("core", "rating that is in the training file too"),
    QT_TRANSLATE_NOOP("core", "second rating of a film by the same person"),
    QT_TRANSLATE_NOOP("core", "film without ratings"),
    // sentences
    QT_TRANSLATE_NOOP("core", "No epoch was completed, so there is no model."),
    QT_TRANSLATE_NOOP("core", "This machine has no NVIDIA driver; training on the CPU works without it."),
    QT_TRANSLATE_NOOP("core", "Make room there, or choose another place."),
    QT_TRANSLATE_NOOP("core", "Make room there, or choose another folder."),
    QT_TRANSLATE_NOOP("core", "Choose another place."),
    QT_TRANSLATE_NOOP("core", "The file that was there is unchanged. Make room there, or choose another place."),
    QT_TRANSLATE_NOOP("core", "The file that was there is unchanged. Choose another place."),
};

// Sentences with something of the moment in them.
constexpr std::array kPatterns{
    QT_TRANSLATE_NOOP("core", "%1, line %2: found %3 where %4 was expected."),
    QT_TRANSLATE_NOOP("core", "%1, line %2, column %3: found %4 where %5 was expected."),
    QT_TRANSLATE_NOOP("core", "%1: found %2 where %3 was expected."),
    QT_TRANSLATE_NOOP("core", "%1: there is no such folder. Check the name."),
    QT_TRANSLATE_NOOP("core", "%1: is a file. Open the folder in which it lies."),
    QT_TRANSLATE_NOOP("core", "%1: holds no ratings. Get the data set again."),
    QT_TRANSLATE_NOOP("core", "%1: holds no rating of a listed film. Get the data set again."),
    QT_TRANSLATE_NOOP("core", "%1: holds several data sets. Open one of its folders, such as %2."),
    QT_TRANSLATE_NOOP("core", "%1: holds no ratings that Kinoscope can read. Open a folder that holds %2."),
    QT_TRANSLATE_NOOP("core", "%1: does not fit into this computer's memory."),
    QT_TRANSLATE_NOOP("core", "%1: cannot be written (%2). %3"),
    QT_TRANSLATE_NOOP("core", "%1: cannot be written to (%2). Choose another folder."),
    QT_TRANSLATE_NOOP("core", "%1: cannot be made (%2). Choose another folder."),
    QT_TRANSLATE_NOOP("core", "Epoch %1 is kept."),
    QT_TRANSLATE_NOOP("core", "Training diverged in epoch %1: the error is no longer a number. %2 Try a smaller "
                              "learning rate."),
    QT_TRANSLATE_NOOP("core", "Training failed: %1"),
};

struct Pattern {
    const char* source;
    QRegularExpression expression;
};

/// Each %1 … %5 becomes a group that takes as little as it can.
const std::vector<Pattern>& patterns()
{
    static const std::vector<Pattern> made = [] {
        static const QRegularExpression place(QStringLiteral("%\\d"));
        std::vector<Pattern> list;
        for (const char* source : kPatterns) {
            QStringList parts = QString::fromUtf8(source).split(place);
            for (QString& part : parts)
                part = QRegularExpression::escape(part);
            const QString whole = QRegularExpression::anchoredPattern(parts.join(QStringLiteral("(.+?)")));
            list.push_back({source, QRegularExpression(whole, QRegularExpression::DotMatchesEverythingOption)});
        }
        return list;
    }();
    return made;
}

QString translated(const char* source)
{
    return QCoreApplication::translate("core", source);
}

}  // namespace

QString coreText(std::string_view text)
{
    const QByteArray source(text.data(), static_cast<qsizetype>(text.size()));
    const QString plain = QString::fromUtf8(source);
    const QString whole = translated(source.constData());
    if (whole != plain || source.isEmpty())
        return whole;
    for (const Pattern& pattern : patterns()) {
        QString sentence = translated(pattern.source);
        if (sentence == QString::fromUtf8(pattern.source))
            continue;
        const QRegularExpressionMatch match = pattern.expression.match(plain);
        if (!match.hasMatch())
            continue;
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            sentence.replace(QLatin1Char('%') + QString::number(i), coreText(match.captured(i).toStdString()));
        return sentence;
    }
    return plain;
}

std::span<const char* const> coreTexts()
{
    return kTexts;
}

}  // namespace kinoscope::ui
