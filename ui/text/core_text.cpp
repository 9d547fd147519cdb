// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/core_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace kinoscope::ui {

namespace {

// german_test asks core for those that core lists itself.
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
    QT_TRANSLATE_NOOP("core", "Start at the mean"),
    QT_TRANSLATE_NOOP("core", "Bias learning rate"),
    QT_TRANSLATE_NOOP("core", "1: predictions start at the mean rating, and whoever or whatever has no rating to learn "
                              "from is predicted as the average person or film. 0: they start at the middle of the "
                              "range, as the notebook does."),
    QT_TRANSLATE_NOOP("core", "For SGD: learning rate of the biases of people and films."),
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
                              "epoch. SGD corrects after every rating."),
    QT_TRANSLATE_NOOP("core", "Size of each correction: Adam's step size; SGD steps by 4 times as much. Too large and "
                              "the error jumps about, too small and it takes forever."),
    QT_TRANSLATE_NOOP("core", "What the learning rate falls to by the end, batch by batch along a cosine. 0 lets the "
                              "last epochs settle, 1 keeps it as it is."),
    QT_TRANSLATE_NOOP("core", "Pulls every number towards zero unless ratings hold it (L2, added to the gradient). "
                              "More of it guards against learning by heart. SGD applies 875 times as much with each "
                              "rating, to the two rows it touches; to factors √(80,000 / training ratings) times that, "
                              "3.2 at most; above 80,000 the root of that, 0.5 at least."),
    QT_TRANSLATE_NOOP("core", "Weight decay of people's factors."),
    QT_TRANSLATE_NOOP("core", "Weight decay of the biases of people and films."),
    QT_TRANSLATE_NOOP("core", "How much films also learn from which films people choose to watch, not only from how "
                              "they like them. 0 is off. Neighbours become films with the same audience; training "
                              "takes longer."),
    QT_TRANSLATE_NOOP("core", "For co-watch: how many films that the person has not rated are drawn at random beside "
                              "each one rated. SGD draws half as many above a million training ratings."),
    QT_TRANSLATE_NOOP("core", "For co-watch: weight decay of its own people's factors; SGD applies 500 times as much "
                              "with each rating."),
    QT_TRANSLATE_NOOP("core", "For co-watch: weight decay of its own biases; SGD applies 500 times as much with each "
                              "rating."),
    QT_TRANSLATE_NOOP("core", "Predictions lie between 0 and this many times the highest rating; where ratings can be "
                              "negative, within the scale widened by as much at both ends."),
    QT_TRANSLATE_NOOP("core", "How far the random numbers spread that every film and person starts from (standard "
                              "deviation)."),
    QT_TRANSLATE_NOOP("core", "How far the biases' random start spreads; 0 starts them all at 0."),
    QT_TRANSLATE_NOOP("core", "Where the random start and the order of ratings come from. Same seed, same result."),
    QT_TRANSLATE_NOOP("core", "Which ratings are held out for testing. Same seed, same ratings."),
    QT_TRANSLATE_NOOP("core", "Share of the ratings that is kept aside to measure the error on."),
    QT_TRANSLATE_NOOP("core", "1 holds out each person's last ratings, 0 ratings at random. Needs a data set with "
                              "times."),
    QT_TRANSLATE_NOOP("core", "Share of the ratings not held out that training does not see, to watch its progress "
                              "on; SGD does that on five folds instead for up to 5,000 ratings. With 0 the held-out "
                              "ratings serve for that."),
    QT_TRANSLATE_NOOP("core", "1 keeps the epoch of lowest validation error; 0 the last one, unless it does clearly "
                              "worse on validation ratings."),
    QT_TRANSLATE_NOOP("core", "Training ends early after so many epochs without a lower validation error, and the "
                              "best one is kept; 0 never ends early."),
    // presets
    QT_TRANSLATE_NOOP("core", "Balanced"),
    QT_TRANSLATE_NOOP("core", "Good predictions and good neighbours in the shortest time. Films also learn from what "
                              "people choose to watch (co-watch), not only from how they like it. The last epoch is "
                              "kept, unless an earlier one does clearly better."),
    QT_TRANSLATE_NOOP("core", "Accurate"),
    QT_TRANSLATE_NOOP("core", "The smallest error on ratings not seen; takes about twice as long as Balanced."),
    QT_TRANSLATE_NOOP("core", "Neighbours"),
    QT_TRANSLATE_NOOP("core", "The closest films that people recognise best: longer vectors and more epochs; takes "
                              "about three times as long as Balanced."),
    QT_TRANSLATE_NOOP("core", "Notebook"),
    QT_TRANSLATE_NOOP("core", "Every setting of the original Python notebook; follows PyTorch number for number. The "
                              "held-out ratings also choose the best epoch, so its error is a little too good."),
    // kinds of step
    QT_TRANSLATE_NOOP("core", "Adam, reference"),
    QT_TRANSLATE_NOOP("core", "Adam, strict"),
    QT_TRANSLATE_NOOP("core", "Adam, fast"),
    QT_TRANSLATE_NOOP("core", "Adam, tensors"),
    QT_TRANSLATE_NOOP("core", "SGD"),
    QT_TRANSLATE_NOOP("core", "Automatic"),
    QT_TRANSLATE_NOOP("core", "LibTorch's own gradient and Adam. Slow; what the others are measured against."),
    QT_TRANSLATE_NOOP("core", "Adam in one pass over the tables, each operation in LibTorch's order."),
    QT_TRANSLATE_NOOP("core", "Adam in one pass over the tables, with fewer operations. Differs in the last digits."),
    QT_TRANSLATE_NOOP("core", "Adam in LibTorch's tensor operations. For graphics cards."),
    QT_TRANSLATE_NOOP("core", "Another algorithm than the notebook's, for data of any size: stochastic gradient "
                              "descent, one rating at a time, on all cores. The result does not depend on how many "
                              "there are."),
    QT_TRANSLATE_NOOP("core", "SGD; for the notebook's settings Adam, as the notebook does, up to 2 million ratings."),
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
    // projections, and why a map cannot show all
    QT_TRANSLATE_NOOP("core", "Principal components"),
    QT_TRANSLATE_NOOP("core", "A blend has no place on this map, which has places for films only."),
    QT_TRANSLATE_NOOP("core",
                      "This map cannot show how far films move from seed to seed: it has no axes that all seeds "
                      "share."),
    QT_TRANSLATE_NOOP("core", "Earlier epochs cannot be shown on this map: it has no axes that all epochs share."),
    // what the evaluation compares
    QT_TRANSLATE_NOOP("core", "model"),
    QT_TRANSLATE_NOOP("core", "film and person biases"),
    QT_TRANSLATE_NOOP("core", "film mean"),
    QT_TRANSLATE_NOOP("core", "global mean"),
    QT_TRANSLATE_NOOP("core", "most rated"),
    QT_TRANSLATE_NOOP("core", "co-watch and rating"),
    // why rows are left out
    QT_TRANSLATE_NOOP("core", "rating by a person 0 (people count from 1)"),
    QT_TRANSLATE_NOOP("core", "rating of a film that is not listed"),
    QT_TRANSLATE_NOOP("core", "rating that is in the training file too"),
    QT_TRANSLATE_NOOP("core", "second rating of a film by the same person"),
    QT_TRANSLATE_NOOP("core", "film without ratings"),
    QT_TRANSLATE_NOOP("core", "empty row"),
    QT_TRANSLATE_NOOP("core", "row without a person"),
    QT_TRANSLATE_NOOP("core", "row without an item"),
    QT_TRANSLATE_NOOP("core", "row without a rating"),
    // in what runs differ, beside settings
    QT_TRANSLATE_NOOP("core", "Device"),
    QT_TRANSLATE_NOOP("core", "What the run was computed on."),
    QT_TRANSLATE_NOOP("core", "Training step"),
    // formats to export to
    QT_TRANSLATE_NOOP("core", "Embedding Projector"),
    QT_TRANSLATE_NOOP("core", "For projector.tensorflow.org (Load: vectors.tsv, then metadata.tsv) and for "
                              "TensorBoard."),
    QT_TRANSLATE_NOOP("core", "NumPy arrays"),
    QT_TRANSLATE_NOOP("core", "For Python: numpy.load(\"movie_factors.npy\"); movies.csv says which film each row is."),
    QT_TRANSLATE_NOOP("core", "CSV table"),
    QT_TRANSLATE_NOOP("core", "For spreadsheets, R and pandas: a row a film, with title, year, bias and factors."),
    QT_TRANSLATE_NOOP("core", "JSON lines for Embedding Atlas"),
    QT_TRANSLATE_NOOP("core", "For Embedding Atlas, with the map's coordinates and each film's ten neighbours."),
    QT_TRANSLATE_NOOP("core", "Safetensors for PyTorch"),
    QT_TRANSLATE_NOOP("core", "For PyTorch: the weight of an nn.Embedding, with ids and titles beside it."),
    QT_TRANSLATE_NOOP("core", "Report as one page"),
    QT_TRANSLATE_NOOP("core", "For any browser: curves, map, lists and tables in a single HTML file."),
    // sentences
    QT_TRANSLATE_NOOP("core", "No epoch was completed, so there is no model."),
    QT_TRANSLATE_NOOP("core", "This machine has no NVIDIA driver; training on the CPU works without it."),
    QT_TRANSLATE_NOOP("core", "Make room there, or choose another place."),
    QT_TRANSLATE_NOOP("core", "Make room there, or choose another folder."),
    QT_TRANSLATE_NOOP("core", "Choose another place."),
    QT_TRANSLATE_NOOP("core", "The file that was there is unchanged. Make room there, or choose another place."),
    QT_TRANSLATE_NOOP("core", "The file that was there is unchanged. Choose another place."),
    QT_TRANSLATE_NOOP("core", "There are too few ratings to train on some and test on others."),
    QT_TRANSLATE_NOOP("core", "The test part must leave at least one rating on each side. Choose a test fraction "
                              "between 0 and 1, or a larger data set."),
    QT_TRANSLATE_NOOP("core", "The validation part must leave at least one rating to learn from. Choose a smaller "
                              "validation fraction, or a larger data set."),
    QT_TRANSLATE_NOOP("core", "These ratings carry no times, so they cannot be split by time. Split them at random, or "
                              "open a data set with times."),
    // what was found in a file
    QT_TRANSLATE_NOOP("core", "1 field"),
    QT_TRANSLATE_NOOP("core", "an empty line"),
    QT_TRANSLATE_NOOP("core", "a NUL byte"),
    QT_TRANSLATE_NOOP("core", "a folder"),
    QT_TRANSLATE_NOOP("core", "a device or a pipe"),
    QT_TRANSLATE_NOOP("core", "no ordinary file"),
    QT_TRANSLATE_NOOP("core", "half a character at the end"),
    QT_TRANSLATE_NOOP("core", "half a surrogate pair"),
    QT_TRANSLATE_NOOP("core", "a quote that is not closed within 64 KiB"),
    QT_TRANSLATE_NOOP("core", "a quote that is never closed"),
    QT_TRANSLATE_NOOP("core", "a quote or text out of place"),
    QT_TRANSLATE_NOOP("core", "no table"),
    QT_TRANSLATE_NOOP("core", "a heading and nothing below it"),
    QT_TRANSLATE_NOOP("core", "one column for two of person, item and rating"),
    QT_TRANSLATE_NOOP("core", "another kind of safetensors file"),
    QT_TRANSLATE_NOOP("core", "no zip archive, or one that broke off,"),
    QT_TRANSLATE_NOOP("core", "a list of contents that is damaged"),
    // what was expected there
    QT_TRANSLATE_NOOP("core", "a file"),
    QT_TRANSLATE_NOOP("core", "text"),
    QT_TRANSLATE_NOOP("core", "UTF-8 text"),
    QT_TRANSLATE_NOOP("core", "Latin-1 or UTF-8 text"),
    QT_TRANSLATE_NOOP("core", "text in UTF-8 or Latin-1"),
    QT_TRANSLATE_NOOP("core", "UTF-16 text"),
    QT_TRANSLATE_NOOP("core", "person, film, rating and time"),
    QT_TRANSLATE_NOOP("core", "film, title and genres"),
    QT_TRANSLATE_NOOP("core", "the number of a person"),
    QT_TRANSLATE_NOOP("core", "the number of a film"),
    QT_TRANSLATE_NOOP("core", "a rating from 1 to 5"),
    QT_TRANSLATE_NOOP("core", "a rating from 0.5 to 5 in half stars"),
    QT_TRANSLATE_NOOP("core", "a whole rating from 0 to 10"),
    QT_TRANSLATE_NOOP("core", "a rating from 0 to 1000000"),
    QT_TRANSLATE_NOOP("core", "a time in seconds since 1970"),
    QT_TRANSLATE_NOOP("core", "a film not listed yet"),
    QT_TRANSLATE_NOOP("core", "commas"),
    QT_TRANSLATE_NOOP("core", "semicolons"),
    QT_TRANSLATE_NOOP("core", "tabs"),
    QT_TRANSLATE_NOOP("core", "a row of 3 with commas between them (film, title, genres; a title with a comma needs "
                              "quotes)"),
    QT_TRANSLATE_NOOP("core", "a row of 3 with :: between them (film, title, genres)"),
    QT_TRANSLATE_NOOP("core", "rows of three columns or more (person, item, rating) with commas, semicolons, tabs or | "
                              "between them"),
    QT_TRANSLATE_NOOP("core", "ratings"),
    QT_TRANSLATE_NOOP("core", "a closing quote"),
    QT_TRANSLATE_NOOP("core", "a field with a quote at both ends, and inner quotes doubled,"),
    QT_TRANSLATE_NOOP("core", "a column for each"),
    QT_TRANSLATE_NOOP("core", "a model saved by Kinoscope"),
    QT_TRANSLATE_NOOP("core", "version 1 or 2"),
    QT_TRANSLATE_NOOP("core", "a whole zip archive"),
    // what may be opened
    QT_TRANSLATE_NOOP("core", "u.data and u.item (MovieLens 100K), or ratings.csv and movies.csv (newer MovieLens "
                              "sets), or ratings.dat and movies.dat (MovieLens 1M, 10M, MovieTweetings)"),
};

// Sentences with something of the moment in them. What comes first in one is a file.
constexpr std::array kSentences{
    QT_TRANSLATE_NOOP("core", "%1, line %2, column %3: found %4 where %5 was expected."),
    QT_TRANSLATE_NOOP("core", "%1, line %2: found %3 where %4 was expected."),
    QT_TRANSLATE_NOOP("core", "%1: found %2 where %3 was expected."),
    QT_TRANSLATE_NOOP("core", "%1: there is no such folder. Check the name."),
    QT_TRANSLATE_NOOP("core", "%1: there is no such file. Check the name, or get the data set again."),
    QT_TRANSLATE_NOOP("core", "%1: is a file. Open the folder in which it lies."),
    QT_TRANSLATE_NOOP("core", "%1: cannot be read (%2)."),
    QT_TRANSLATE_NOOP("core", "%1: is empty. Get the data set again."),
    QT_TRANSLATE_NOOP("core", "%1: is empty. Get the data set again, or remove this file."),
    QT_TRANSLATE_NOOP("core", "%1: holds no ratings. Get the data set again."),
    QT_TRANSLATE_NOOP("core", "%1: holds no rating of a listed film. Get the data set again."),
    QT_TRANSLATE_NOOP("core", "%1: holds no row with a person, an item and a rating. Check which columns they are in."),
    QT_TRANSLATE_NOOP("core", "%1: gives every item the same rating (%2). There is nothing to learn from."),
    QT_TRANSLATE_NOOP("core", "%1: holds several data sets. Open one of its folders, such as %2."),
    QT_TRANSLATE_NOOP("core", "%1: holds no ratings that Kinoscope can read. Open a folder that holds %2."),
    QT_TRANSLATE_NOOP("core", "%1: became shorter while it was read. Open it again when it is complete."),
    QT_TRANSLATE_NOOP("core", "%1: was written by a newer Kinoscope. Update this one to open it."),
    QT_TRANSLATE_NOOP("core", "There is not enough memory: this needs about %1. Close other programs, or open fewer "
                              "ratings."),
    QT_TRANSLATE_NOOP("core", "There is not enough memory: this needs about %1. Close other programs, or use fewer "
                              "factors."),
    QT_TRANSLATE_NOOP("core",
                      "There is not enough memory: this needs about %1. Close other programs, or use a computer "
                      "with more memory."),
    QT_TRANSLATE_NOOP("core", "There is not enough memory: Kinoscope has %1 and needs more. Close other programs, or "
                              "open fewer ratings."),
    QT_TRANSLATE_NOOP("core", "%1: cannot be written (%2). %3"),
    QT_TRANSLATE_NOOP("core", "%1: cannot be written, because it is a folder. Choose another name."),
    QT_TRANSLATE_NOOP("core", "%1: cannot be written, because it is a device. Choose another name."),
    QT_TRANSLATE_NOOP("core", "%1: cannot be written to (%2). Choose another folder."),
    QT_TRANSLATE_NOOP("core", "%1: cannot be made (%2). Choose another folder."),
    QT_TRANSLATE_NOOP("core", "%1: cannot be put in place (%2). Choose another folder."),
    QT_TRANSLATE_NOOP("core", "%1: is there already. Nothing was changed: move it away, or choose another folder."),
    QT_TRANSLATE_NOOP("core", "%1: is not a file. Move it away, or choose another folder."),
    QT_TRANSLATE_NOOP("core", "%1: is being written by another program. Wait for it, or choose another folder."),
    QT_TRANSLATE_NOOP("core", "%1: needs %2 bytes where only %3 are free. Make room there, or choose another folder."),
    QT_TRANSLATE_NOOP("core", "The ratings in %1 are no longer those of this model. It is shown without them."),
    QT_TRANSLATE_NOOP("core", "The ratings of this model are not in %1 any more. It is shown without them."),
    QT_TRANSLATE_NOOP("core", "Epoch %1 is kept."),
    QT_TRANSLATE_NOOP("core", "Training diverged in epoch %1: the error is no longer a number. %2 Try a smaller "
                              "learning rate."),
    QT_TRANSLATE_NOOP("core", "Training with seed %1 diverged in epoch %2. Try a smaller learning rate."),
    QT_TRANSLATE_NOOP("core", "Training failed: %1"),
    QT_TRANSLATE_NOOP("core", "The vectors of %1 films with %2 factors from %3 seeds would take more than %4 MB. "
                              "Choose fewer seeds or factors."),
    QT_TRANSLATE_NOOP("core", "CUDA is not available: %1 Choose cpu or auto."),
    QT_TRANSLATE_NOOP("core", "The %1 step is for the CPU only. On CUDA choose auto, tensor or reference."),
    QT_TRANSLATE_NOOP("core", "The part of Kinoscope that needs LibTorch, %1, cannot be loaded (%2). Install Kinoscope "
                              "and LibTorch again."),
};

// What was found in a file, or expected there, with something of the moment in it. What comes first in one is a number.
constexpr std::array kParts{
    QT_TRANSLATE_NOOP("core", "%1 fields"),
    QT_TRANSLATE_NOOP("core", "more than %1 bytes"),
    QT_TRANSLATE_NOOP("core", "a header of %1 bytes"),
    QT_TRANSLATE_NOOP("core", "%1 bytes"),
    QT_TRANSLATE_NOOP("core", "the byte %1"),
    QT_TRANSLATE_NOOP("core", "film %1 a second time"),
    QT_TRANSLATE_NOOP("core", "the columns %1"),
    QT_TRANSLATE_NOOP("core", "version %1"),
    QT_TRANSLATE_NOOP("core", "no \"%1\" in the metadata"),
    QT_TRANSLATE_NOOP("core", "a file of at most %1 bytes"),
    QT_TRANSLATE_NOOP("core", "a line of at most %1 bytes"),
    QT_TRANSLATE_NOOP("core", "the heading %1"),
    QT_TRANSLATE_NOOP("core", "a row of 4 with %1 between them (person, film, rating, time)"),
    QT_TRANSLATE_NOOP("core", "a row of %1 with %2 between them"),
    QT_TRANSLATE_NOOP("core", "a genre and its number, %1,"),
    QT_TRANSLATE_NOOP("core", "0 or 1 for %1"),
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

/// Each %1 … %5 becomes a group that takes as little as it can; at the beginning, what `first` says.
std::vector<Pattern> patternsOf(std::span<const char* const> sources, const QString& first)
{
    std::vector<Pattern> patterns;
    for (const char* source : sources) {
        QStringList pieces = QString::fromUtf8(source).split(placeholder());
        for (QString& piece : pieces)
            piece = QRegularExpression::escape(piece);
        const bool begins = pieces.first().isEmpty();
        QString whole = pieces.join(QStringLiteral("(.+?)"));
        if (begins)
            whole.replace(0, qsizetype{5}, first);
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
    static const std::vector<Pattern> sentences = patternsOf(kSentences, QStringLiteral("(.+?)"));
    const QString whole = translated(text.toUtf8().constData());
    return whole != text ? whole : byPattern(text, sentences);
}

/// Of a part of a sentence: another sentence, or what was found and expected.
QString partText(const QString& text)
{
    static const std::vector<Pattern> parts = patternsOf(kParts, QStringLiteral("(\\d+)"));
    if (const auto sentence = sentenceText(text))
        return *sentence;
    return byPattern(text, parts).value_or(text);
}

}  // namespace

QString coreText(std::string_view text)
{
    const QString plain = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return plain.isEmpty() ? plain : sentenceText(plain).value_or(plain);
}

std::span<const char* const> coreTexts()
{
    return kTexts;
}

}  // namespace kinoscope::ui
