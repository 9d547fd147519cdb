// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/pair_words.h"

#include "ui/text/text_table.h"

#include <QtGlobal>

#include <array>

namespace kinoscope::ui {

namespace {

// clang-format off
constexpr std::array pair_words{
    // how many people have a film
    TextRow{"1 rating", QT_TRANSLATE_NOOP("PairWords", "1 person")},
    TextRow{"%1 ratings", QT_TRANSLATE_NOOP("PairWords", "%1 people")},
    TextRow{"Ratings", QT_TRANSLATE_NOOP("PairWords", "People")},
    TextRow{"ratings", QT_TRANSLATE_NOOP("PairWords", "people")},
    TextRow{"How many people rated it", QT_TRANSLATE_NOOP("PairWords", "How many people have it")},
    TextRow{"Nobody rated it", QT_TRANSLATE_NOOP("PairWords", "Nobody has it")},
    TextRow{"Most rated", QT_TRANSLATE_NOOP("PairWords", "Most popular")},
    TextRow{"Most rated films", QT_TRANSLATE_NOOP("PairWords", "Most popular films")},
    TextRow{"seldom ↔ often rated", QT_TRANSLATE_NOOP("PairWords", "rare ↔ popular")},
    TextRow{"often ↔ seldom rated", QT_TRANSLATE_NOOP("PairWords", "popular ↔ rare")},
    TextRow{"No film has enough ratings.", QT_TRANSLATE_NOOP("PairWords", "Too few people have each film.")},
    TextRow{"Fewest ratings of a listed film", QT_TRANSLATE_NOOP("PairWords", "Fewest people who have a listed film")},
    TextRow{"No other film has so many ratings. Move the slider of the closest films to the left.", QT_TRANSLATE_NOOP("PairWords", "No other film belongs to so many people. Move the slider of the closest films to the left.")},
    TextRow{"%1: too few ratings to compare.", QT_TRANSLATE_NOOP("PairWords", "%1: too few people have it to compare.")},
    // what bias and closeness mean
    TextRow{"Best and worst", QT_TRANSLATE_NOOP("PairWords", "Highest and lowest bias")},
    TextRow{"Best liked", QT_TRANSLATE_NOOP("PairWords", "Highest bias")},
    TextRow{"Least liked", QT_TRANSLATE_NOOP("PairWords", "Lowest bias")},
    TextRow{"Best liked films", QT_TRANSLATE_NOOP("PairWords", "Films of the highest bias")},
    TextRow{"Least liked films", QT_TRANSLATE_NOOP("PairWords", "Films of the lowest bias")},
    TextRow{"Train first to see the best liked films.", QT_TRANSLATE_NOOP("PairWords", "Train first to see the films of the highest bias.")},
    TextRow{"Train first to see the least liked films.", QT_TRANSLATE_NOOP("PairWords", "Train first to see the films of the lowest bias.")},
    TextRow{"Best liked of %1", QT_TRANSLATE_NOOP("PairWords", "Highest bias of %1")},
    TextRow{"%1 best liked of %2", QT_TRANSLATE_NOOP("PairWords", "%1 highest bias of %2")},
    TextRow{"How well liked it is, each person's own taste and habit of rating taken out", QT_TRANSLATE_NOOP("PairWords", "How popular it is, each person's own taste taken out")},
    TextRow{"<p>How well liked it is once each person's own taste and habit of rating high or low are taken out. The field's term: bias, here %1.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>How popular it is once each person's own taste is taken out. The field's term: bias, here %1.</p>")},
    TextRow{"How many films have titles: those people like best, taste aside (highest bias), if enough people rated them.", QT_TRANSLATE_NOOP("PairWords", "How many films have titles: the most popular ones, taste aside (highest bias), if enough people have them.")},
    TextRow{"films with fewer than %1 ratings", QT_TRANSLATE_NOOP("PairWords", "films that fewer than %1 people have")},
    TextRow{"Films that lie close together are liked by the same people. Plus and minus zoom, arrow keys move, 0 fits, 9 fits what is picked, Ctrl+A selects the films in view, Escape clears the selection.", QT_TRANSLATE_NOOP("PairWords", "Films that lie close together belong to the same people. Plus and minus zoom, arrow keys move, 0 fits, 9 fits what is picked, Ctrl+A selects the films in view, Escape clears the selection.")},
    TextRow{"<p>Films that the same people like: nothing but ratings went into this. The field's term: nearest neighbours.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>Films that the same people have: nothing else went into this. The field's term: nearest neighbours.</p>")},
    TextRow{"<p>Films with few ratings have learned little and keep much of their random start: who is close to them is left to chance.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>Rare films have learned little and keep much of their random start: who is close to them is left to chance.</p>")},
    TextRow{"<p>The length of the film's vector of factors. Films with many ratings have long ones: weight decay has shortened the others.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>The length of the film's vector of factors.</p>")},
    TextRow{"<p>How far its place on the map and its closest films can be trusted: much from %1, little below %2. A film with few ratings has kept much of its random start.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>How far its place on the map and its closest films can be trusted: much from %1, little below %2. A rare film has kept much of its random start.</p>")},
    TextRow{"Length of films' vectors and their number of ratings", QT_TRANSLATE_NOOP("PairWords", "Length of films' vectors and how many people have them")},
    TextRow{"Each dot is a film. The list of most rated films has the numbers of ratings.", QT_TRANSLATE_NOOP("PairWords", "Each dot is a film. The list of the most popular films has the numbers of people.")},
    TextRow{"ratings of the film (log scale)", QT_TRANSLATE_NOOP("PairWords", "people who have the film (log scale)")},
    TextRow{"More ratings, longer vectors (rank correlation %1). The dot product multiplies by length, so it puts popular films first; the cosine looks at direction alone.", QT_TRANSLATE_NOOP("PairWords", "More people, longer vectors (rank correlation %1). The dot product multiplies by length, so it puts popular films first; the cosine looks at direction alone.")},
    TextRow{"Here films with few ratings have the longer vectors (rank correlation %1): they keep what they started from. The dot product multiplies by length, so it puts them first; the cosine looks at direction alone.", QT_TRANSLATE_NOOP("PairWords", "Here rare films have the longer vectors (rank correlation %1). The dot product multiplies by length, so it puts them first; the cosine looks at direction alone.")},
    TextRow{"<p>The same: of a film's ten closest films, those that both runs name.</p><p>Explained: turned, mirrored and scaled onto the first run as well as can be, the second accounts for so much of where the first has its films (R²).</p><p>Moved: what is left between the two; 1 is the films' usual distance from the middle. Films with few ratings are left out, unless all have few.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>The same: of a film's ten closest films, those that both runs name.</p><p>Explained: turned, mirrored and scaled onto the first run as well as can be, the second accounts for so much of where the first has its films (R²).</p><p>Moved: what is left between the two; 1 is the films' usual distance from the middle. Rare films are left out, unless all are rare.</p>")},
    // losses
    TextRow{"RMSE", QT_TRANSLATE_NOOP("PairWords", "loss")},
    TextRow{"Root of the mean squared error of training and of validation, epoch by epoch.", QT_TRANSLATE_NOOP("PairWords", "Logistic loss of training and of validation, epoch by epoch.")},
    TextRow{"<p>RMSE: the root of the mean squared error, in the unit of the ratings. Smaller is better.</p><p>“training” is over the ratings that are learned from, while the epoch goes on; “validation” over others, after it. Both are of predictions as they are: the test error is over the test ratings, of predictions clipped to the scale.</p>", QT_TRANSLATE_NOOP("PairWords", "The logistic loss of telling what a person has from what they do not. Less is better.")},
    TextRow{"One epoch is one pass over the training ratings. Counted from 1 here, from 0 in the command line.", QT_TRANSLATE_NOOP("PairWords", "One epoch is one pass over all that people have. Counted from 1 here, from 0 in the command line.")},
    TextRow{"Validation error (RMSE) %1", QT_TRANSLATE_NOOP("PairWords", "Validation loss %1")},
    TextRow{"test error (RMSE) %1", QT_TRANSLATE_NOOP("PairWords", "validation loss %1")},
    TextRow{"Test error (RMSE)", QT_TRANSLATE_NOOP("PairWords", "Validation loss")},
    TextRow{"Root of the mean squared error on the test ratings, predictions clipped to the scale. Smaller is better.", QT_TRANSLATE_NOOP("PairWords", "How well what people have is told from what they do not have, by the validation part. Smaller is better.")},
    TextRow{"<p>%1 epochs · test error (RMSE) %2</p>", QT_TRANSLATE_NOOP("PairWords", "<p>%1 epochs · validation loss %2</p>")},
    TextRow{"error %1", QT_TRANSLATE_NOOP("PairWords", "loss %1")},
    TextRow{"<p>The root of the mean squared error over the validation ratings, of predictions as they are: the curve “validation” ends there.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>How well what people have is told from what they do not have, by pairs that are looked at after each epoch (validation set). Smaller is better. The field's term: logistic loss.</p>")},
    TextRow{"On ratings it has not seen the model errs by %1, and “%2” alone by %3: do not rely on its predictions.", QT_TRANSLATE_NOOP("PairWords", "On what it has not seen the model's loss is %1, and that of “%2” alone %3: do not rely on it.")},
    TextRow{"More ratings of each person and film would help.", QT_TRANSLATE_NOOP("PairWords", "More of each person and film would help.")},
    // held-out pairs
    TextRow{"Predicted and real ratings", QT_TRANSLATE_NOOP("PairWords", "The test part, and where the model puts it")},
    TextRow{"Train first to see predictions beside real ratings.", QT_TRANSLATE_NOOP("PairWords", "Train first to see where the model puts the test part.")},
    TextRow{"%1 of %2 test ratings shown.", QT_TRANSLATE_NOOP("PairWords", "%1 of %2 test pairs shown.")},
    TextRow{"Predicts by", QT_TRANSLATE_NOOP("PairWords", "Suggests by")},
    TextRow{"Share of the %1 films suggested to each person that the person liked in the test ratings (precision@%1). Larger is better.", QT_TRANSLATE_NOOP("PairWords", "Share of the %1 films suggested to each person that are theirs in the test part (precision@%1). Larger is better.")},
    TextRow{"Share of the films that each person liked in the test ratings that are among the %1 suggested (recall@%1). Larger is better.", QT_TRANSLATE_NOOP("PairWords", "Share of a person's films in the test part that are among the %1 suggested (recall@%1). Larger is better.")},
    TextRow{"To suggest what most people rated finds more of that, but the same for everyone.", QT_TRANSLATE_NOOP("PairWords", "To suggest what most people have finds more of that, but the same for everyone.")},
    // data
    TextRow{"RATINGS", QT_TRANSLATE_NOOP("PairWords", "DATA")},
    TextRow{"Learn from the ratings, from the start", QT_TRANSLATE_NOOP("PairWords", "Learn from who has what, from the start")},
    TextRow{"Test on the latest ratings", QT_TRANSLATE_NOOP("PairWords", "Test on what came last")},
    TextRow{"Tests on what each person rated last instead of ratings at random. Harder, and nearer to what a recommendation is asked for.", QT_TRANSLATE_NOOP("PairWords", "Tests on what came last to each person instead of films at random. Harder, and nearer to what a recommendation is asked for.")},
    TextRow{"<p>These ratings have no times, so nobody knows which were the last.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>There are no times here, so nobody knows what came last.</p>")},
    // settings, and a model alone
    TextRow{"How many numbers describe each film and each person. More can tell finer tastes apart, takes longer, and leaves rarely rated films with less to go by.", QT_TRANSLATE_NOOP("PairWords", "How many numbers describe each film and each person. More can tell finer tastes apart, takes longer, and leaves rare films with less to go by.")},
    TextRow{"How many times training goes through all ratings.", QT_TRANSLATE_NOOP("PairWords", "How many times training goes through all that people have.")},
    TextRow{"Ratings looked at before each small correction. Larger is quicker and learns less per epoch. SGD corrects after every rating.", QT_TRANSLATE_NOOP("PairWords", "Not used here: each film that somebody has is learned from alone.")},
    TextRow{"Pulls every number towards zero unless ratings hold it (L2, added to the gradient). More of it guards against learning by heart. SGD applies 875 times as much with each rating, to the two rows it touches; to factors √(80,000 / training ratings) times that, 3.2 at most; above 80,000 the root of that, 0.5 at least.", QT_TRANSLATE_NOOP("PairWords", "Pulls every number towards zero unless something holds it (L2, added to the gradient). More of it guards against learning by heart. 170 times as much is applied with each film that somebody has, to the two rows it touches.")},
    TextRow{"Where the random start and the order of ratings come from. Same seed, same result.", QT_TRANSLATE_NOOP("PairWords", "Where the random start, the order and the films drawn come from. Same seed, same result.")},
    TextRow{"Which ratings are the test part. Same seed, same ratings.", QT_TRANSLATE_NOOP("PairWords", "What is the test part. Same seed, same films.")},
    TextRow{"Share of the ratings that training never sees, to measure the test error on.", QT_TRANSLATE_NOOP("PairWords", "Share that training never sees, to measure on.")},
    TextRow{"Predictions lie between 0 and this many times the highest rating; where ratings can be negative, within the scale widened by as much at both ends.", QT_TRANSLATE_NOOP("PairWords", "Not used here: who has what has no scale.")},
    TextRow{"× highest rating", QT_TRANSLATE_NOOP("PairWords", "not used here")},
    TextRow{"Predictions start at the mean rating, and whoever or whatever has no rating to learn from is predicted as the average person or film. Otherwise they start at the middle of the range, as the notebook does.", QT_TRANSLATE_NOOP("PairWords", "Whoever or whatever has nothing to learn from is taken for the average person or film.")},
    TextRow{"How much films also learn from which films people choose to watch, not only from how they like them. 0 is off. Neighbours become films with the same audience; training takes longer.", QT_TRANSLATE_NOOP("PairWords", "Not used here: there is nothing else to weigh it against.")},
    TextRow{"For co-watch: how many films that the person has not rated are drawn at random beside each one rated. SGD draws half as many above a million training ratings.", QT_TRANSLATE_NOOP("PairWords", "How many films that the person does not have are drawn at random beside each one of theirs; half as many above a million of these.")},
    TextRow{"For co-watch: weight decay of its own people's factors; SGD applies 500 times as much with each rating.", QT_TRANSLATE_NOOP("PairWords", "Not used here: weight decay does the same.")},
    TextRow{"For co-watch: weight decay of its own biases; SGD applies 500 times as much with each rating.", QT_TRANSLATE_NOOP("PairWords", "Not used here: bias decay does the same.")},
    TextRow{"share of ratings", QT_TRANSLATE_NOOP("PairWords", "share of the whole")},
    TextRow{"share of the other ratings", QT_TRANSLATE_NOOP("PairWords", "share of the rest")},
    TextRow{"Share of the ratings outside the test part that training does not see, to watch its progress on; SGD does that on five folds instead for up to 5,000 ratings. With 0 the test ratings serve for that.", QT_TRANSLATE_NOOP("PairWords", "Share of what is outside the test part that training does not see, to watch its progress on. With 0 the test part serves for that.")},
    TextRow{"The epoch of lowest validation error is kept. Otherwise the last one is, unless it does clearly worse on validation ratings.", QT_TRANSLATE_NOOP("PairWords", "The epoch of lowest validation loss is kept. Otherwise the last one is, unless it does clearly worse in validation.")},
    TextRow{"SGD; for the notebook's settings Adam, as the notebook does, up to 2 million ratings.", QT_TRANSLATE_NOOP("PairWords", "SGD, which alone learns from who has what.")},
    TextRow{"Another algorithm than the notebook's, for data of any size: stochastic gradient descent, one rating at a time, on all cores. The result does not depend on how many there are.", QT_TRANSLATE_NOOP("PairWords", "Another algorithm than the notebook's, for data of any size: stochastic gradient descent, one film of a person at a time, on all cores. The result does not depend on how many there are.")},
    TextRow{"A saved model, without the ratings it learned from. Open them to train.", QT_TRANSLATE_NOOP("PairWords", "A saved model, without the data it learned from. Open that to train.")},
    TextRow{"A model without its ratings cannot be evaluated. Open them and train.", QT_TRANSLATE_NOOP("PairWords", "A model without its data cannot be evaluated. Open that and train.")},
    TextRow{"This model came without its ratings. Open a folder with ratings to train.", QT_TRANSLATE_NOOP("PairWords", "This model came without its data. Open that to train.")},
    TextRow{"The ratings of this model are not in %1 any more. It is shown without them.", QT_TRANSLATE_NOOP("PairWords", "The data of this model are not in %1 any more. It is shown without them.")},
};
// clang-format on

const TextTable& pairTable()
{
    static const TextTable table(pair_words);
    return table;
}

}  // namespace

const char* pairText(const char* source)
{
    return pairTable().find(source);
}

std::vector<std::string_view> pairSources()
{
    return pairTable().sources();
}

}  // namespace kinoscope::ui
