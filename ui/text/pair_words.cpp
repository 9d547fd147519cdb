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
    TextRow{"Number of ratings", QT_TRANSLATE_NOOP("PairWords", "How many people have it")},
    TextRow{"Many ratings: reliable", QT_TRANSLATE_NOOP("PairWords", "Many people: reliable")},
    TextRow{"Some ratings: fairly reliable", QT_TRANSLATE_NOOP("PairWords", "Some people: fairly reliable")},
    TextRow{"Few ratings: unreliable", QT_TRANSLATE_NOOP("PairWords", "Few people: unreliable")},
    TextRow{"Good predictions and good neighbours, fast. Also learns from what people chose to watch (co-watch), not just how they rated it. Uses the last epoch, unless an earlier one does clearly better.", QT_TRANSLATE_NOOP("PairWords", "Good recommendations and good neighbours, fast. Uses the last epoch, unless an earlier one does clearly better.")},
    TextRow{"Three stars are enough to begin. Search for films, or pick some you know:", QT_TRANSLATE_NOOP("PairWords", "Three films are enough to begin. Search for films, or pick some you know:")},
    TextRow{"<p>Save these stars by title and year for the next time, in a file of your own. Without it they are forgotten when you quit.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>Save these films by title and year for the next time, in a file of your own. Without it they are forgotten when you quit.</p>")},
    TextRow{"Rate a film", QT_TRANSLATE_NOOP("PairWords", "Add a film")},
    TextRow{"Rate a film: type its title", QT_TRANSLATE_NOOP("PairWords", "Add a film: type its title")},
    TextRow{"Train first, then rate a few films to get recommendations.", QT_TRANSLATE_NOOP("PairWords", "Train first, then add a few films to get recommendations.")},
    TextRow{"Rated", QT_TRANSLATE_NOOP("PairWords", "Films")},
    TextRow{"What this person rated", QT_TRANSLATE_NOOP("PairWords", "What this person has")},
    TextRow{"Open %1 to see what they rated.", QT_TRANSLATE_NOOP("PairWords", "Open %1 to see what they have.")},
    TextRow{"Open the data set to see what they rated.", QT_TRANSLATE_NOOP("PairWords", "Open the data set to see what they have.")},
    TextRow{"See who is in the data set, and what they rated", QT_TRANSLATE_NOOP("PairWords", "See who is in the data set, and what they have")},
    TextRow{"Ranked by what people like %1 watch, and how they would rate it.", QT_TRANSLATE_NOOP("PairWords", "Ranked by what people like %1 choose.")},
    TextRow{"Nobody rated it", QT_TRANSLATE_NOOP("PairWords", "Nobody has it")},
    TextRow{"Most rated", QT_TRANSLATE_NOOP("PairWords", "Most popular")},
    TextRow{"Most rated films", QT_TRANSLATE_NOOP("PairWords", "Most popular films")},
    TextRow{"rarely ↔ often rated", QT_TRANSLATE_NOOP("PairWords", "rare ↔ popular")},
    TextRow{"often ↔ rarely rated", QT_TRANSLATE_NOOP("PairWords", "popular ↔ rare")},
    TextRow{"No film has enough ratings.", QT_TRANSLATE_NOOP("PairWords", "Too few people have each film.")},
    TextRow{"Minimum ratings of listed films", QT_TRANSLATE_NOOP("PairWords", "Minimum people who have a listed film")},
    TextRow{"No other film has that many ratings. Move the “at least” slider to the left.", QT_TRANSLATE_NOOP("PairWords", "No other film has that many people. Move the “at least” slider to the left.")},
    TextRow{"%1: too few ratings to compare.", QT_TRANSLATE_NOOP("PairWords", "%1: too few people have it to compare.")},
    // what bias and closeness mean
    TextRow{"Appeal", QT_TRANSLATE_NOOP("PairWords", "Bias")},
    TextRow{"appeal", QT_TRANSLATE_NOOP("PairWords", "bias")},
    TextRow{"appeal %1", QT_TRANSLATE_NOOP("PairWords", "bias %1")},
    TextRow{"Best and worst", QT_TRANSLATE_NOOP("PairWords", "Highest and lowest bias")},
    TextRow{"Most appealing", QT_TRANSLATE_NOOP("PairWords", "Highest bias")},
    TextRow{"Least appealing", QT_TRANSLATE_NOOP("PairWords", "Lowest bias")},
    TextRow{"Most appealing films", QT_TRANSLATE_NOOP("PairWords", "Films of the highest bias")},
    TextRow{"Least appealing films", QT_TRANSLATE_NOOP("PairWords", "Films of the lowest bias")},
    TextRow{"Train first to see the most appealing films.", QT_TRANSLATE_NOOP("PairWords", "Train first to see the films of the highest bias.")},
    TextRow{"Train first to see the least appealing films.", QT_TRANSLATE_NOOP("PairWords", "Train first to see the films of the lowest bias.")},
    TextRow{"#%1 of %2 by appeal", QT_TRANSLATE_NOOP("PairWords", "#%1 of %2 by bias")},
    TextRow{"Appeal: how well liked it is, apart from personal taste and rating habits", QT_TRANSLATE_NOOP("PairWords", "How popular it is, apart from personal taste")},
    TextRow{"<p>Appeal: how well liked it is, apart from personal taste and the habit of rating high or low.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>How popular it is, apart from personal taste.</p>")},
    TextRow{"How many films are labelled: the most appealing ones (highest bias) that enough people rated.", QT_TRANSLATE_NOOP("PairWords", "How many films are labelled: the most popular ones (highest bias) that enough people have.")},
    TextRow{"fewer than %1 ratings", QT_TRANSLATE_NOOP("PairWords", "fewer than %1 people")},
    TextRow{"Films close together are liked by the same people. Arrow keys lead to the next film, Return picks it; with Shift they pan. Plus and minus zoom, 0 fits all, 9 zooms to the picked film, Ctrl+A selects the films in view, Escape clears the selection.", QT_TRANSLATE_NOOP("PairWords", "Films close together belong to the same people. Arrow keys lead to the next film, Return picks it; with Shift they pan. Plus and minus zoom, 0 fits all, 9 zooms to the picked film, Ctrl+A selects the films in view, Escape clears the selection.")},
    TextRow{"<p>Films liked by the same people, from ratings alone. Also called: nearest neighbours.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>Films that the same people have. Also called: nearest neighbours.</p>")},
    TextRow{"<p>Films with few ratings stay close to their random start, so their neighbours are partly chance.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>Rare films stay close to their random start, so their neighbours are partly chance.</p>")},
    TextRow{"<p>The root of the sum of their squares. Films with many ratings have large numbers; weight decay shrinks those of the others. Also called: vector length or norm.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>The root of the sum of their squares. Also called: vector length or norm.</p>")},
    TextRow{"<p>How far you can trust its place on the map and its neighbours: reliable from %1, unreliable below %2. With few ratings, a film stays close to its random start.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>How far you can trust its place on the map and its neighbours: reliable from %1, unreliable below %2. A rare film stays close to its random start.</p>")},
    TextRow{"Length of films' vectors and their number of ratings", QT_TRANSLATE_NOOP("PairWords", "Length of films' vectors and how many people have them")},
    TextRow{"Each dot is a film. “Most rated” lists the numbers of ratings.", QT_TRANSLATE_NOOP("PairWords", "Each dot is a film. “Most popular” lists the numbers of people.")},
    TextRow{"ratings of the film (log scale)", QT_TRANSLATE_NOOP("PairWords", "people who have the film (log scale)")},
    TextRow{"More ratings, longer vectors (rank correlation %1). The dot product multiplies by length and so favours popular films; the cosine only looks at direction.", QT_TRANSLATE_NOOP("PairWords", "More people, longer vectors (rank correlation %1). The dot product multiplies by length and so favours popular films; the cosine only looks at direction.")},
    TextRow{"Here films with few ratings have longer vectors (rank correlation %1). The dot product multiplies by length and so favours them; the cosine only looks at direction.", QT_TRANSLATE_NOOP("PairWords", "Here rare films have longer vectors (rank correlation %1). The dot product multiplies by length and so favours them; the cosine only looks at direction.")},
    TextRow{"<p>Neighbours in common: the share of a film's ten closest films that both runs have.</p><p>Layout agreement: how much of the first run's layout the second one explains after rotating, mirroring and scaling it to fit (R²).</p><p>Moved: the distance that remains; 1 is a film's typical distance from the centre. Films with few ratings are left out, unless all have few.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>Neighbours in common: the share of a film's ten closest films that both runs have.</p><p>Layout agreement: how much of the first run's layout the second one explains after rotating, mirroring and scaling it to fit (R²).</p><p>Moved: the distance that remains; 1 is a film's typical distance from the centre. Rare films are left out, unless all are rare.</p>")},
    // losses
    TextRow{"RMSE", QT_TRANSLATE_NOOP("PairWords", "loss")},
    TextRow{"Root mean squared error on training and validation sets, epoch by epoch.", QT_TRANSLATE_NOOP("PairWords", "Logistic loss on training and validation sets, epoch by epoch.")},
    TextRow{"<p>RMSE: the root mean squared error, in the unit of the ratings. Smaller is better.</p><p>“training” is measured during the epoch on the ratings being learned, “validation” after it on others. Neither clips predictions to the scale; the test error does.</p>", QT_TRANSLATE_NOOP("PairWords", "The logistic loss of telling what a person has from what they do not. Smaller is better.")},
    TextRow{"One epoch is one pass over the training ratings. Counted from 1 here, from 0 on the command line.", QT_TRANSLATE_NOOP("PairWords", "One epoch is one pass over everything people have. Counted from 1 here, from 0 on the command line.")},
    TextRow{"Validation error (RMSE) %1", QT_TRANSLATE_NOOP("PairWords", "Validation loss %1")},
    TextRow{"test error (RMSE) %1", QT_TRANSLATE_NOOP("PairWords", "validation loss %1")},
    TextRow{"Test error (RMSE)", QT_TRANSLATE_NOOP("PairWords", "Validation loss")},
    TextRow{"Root mean squared error on the test ratings, with predictions clipped to the scale. Smaller is better.", QT_TRANSLATE_NOOP("PairWords", "How well the model tells what people have from what they don't, on the validation set. Smaller is better.")},
    TextRow{"<p>A pass goes through all training ratings once. Also called: epoch.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>A pass goes through everything people have once. Also called: epoch.</p>")},
    TextRow{"<p>%1 passes · test error (RMSE) %2</p>", QT_TRANSLATE_NOOP("PairWords", "<p>%1 passes · validation loss %2</p>")},
    TextRow{"error %1", QT_TRANSLATE_NOOP("PairWords", "loss %1")},
    TextRow{"<p>Root mean squared error on the validation ratings, where the “validation” curve ends. Predictions are not clipped to the scale.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>How well the model tells what people have from what they don't, on the validation set after each epoch. Smaller is better. Also called: logistic loss.</p>")},
    TextRow{"On new ratings this model is off by %1; simply using “%2” is off by %3. Don't rely on its predictions.", QT_TRANSLATE_NOOP("PairWords", "On new data this model's loss is %1; simply using “%2” gives %3. Don't rely on it.")},
    TextRow{"More ratings per person and film would help.", QT_TRANSLATE_NOOP("PairWords", "More data per person and film would help.")},
    // held-out pairs
    TextRow{"Predicted and actual ratings", QT_TRANSLATE_NOOP("PairWords", "The test set, and where the model ranks it")},
    TextRow{"Train first to compare predictions with actual ratings.", QT_TRANSLATE_NOOP("PairWords", "Train first to see where the model ranks the test set.")},
    TextRow{"Showing %1 of %2 test ratings.", QT_TRANSLATE_NOOP("PairWords", "Showing %1 of %2 test pairs.")},
    TextRow{"Share of the %1 recommended films that the person liked in the test set (precision@%1). Larger is better.", QT_TRANSLATE_NOOP("PairWords", "Share of the %1 recommended films that the person has in the test set (precision@%1). Larger is better.")},
    TextRow{"Share of the films a person liked in the test set that are among the %1 recommended (recall@%1). Larger is better.", QT_TRANSLATE_NOOP("PairWords", "Share of a person's films in the test set that are among the %1 recommended (recall@%1). Larger is better.")},
    TextRow{"Recommending the most popular films scores higher, but gives everyone the same list.", QT_TRANSLATE_NOOP("PairWords", "Recommending what most people have scores higher, but gives everyone the same list.")},
    // data
    TextRow{"RATINGS", QT_TRANSLATE_NOOP("PairWords", "DATA")},
    TextRow{"Train from scratch", QT_TRANSLATE_NOOP("PairWords", "Train from scratch, on who has what")},
    TextRow{"Test on each person's latest ratings", QT_TRANSLATE_NOOP("PairWords", "Test on each person's latest items")},
    TextRow{"Tests on each person's latest ratings instead of random ones. Harder, and closer to real recommending.", QT_TRANSLATE_NOOP("PairWords", "Tests on each person's latest items instead of random ones. Harder, and closer to real recommending.")},
    TextRow{"<p>Needs ratings with dates; these have none.</p>", QT_TRANSLATE_NOOP("PairWords", "<p>Needs dates; these data have none.</p>")},
    // settings, and a model alone
    TextRow{"How many numbers describe each film and each person. More can capture finer tastes, takes longer, and is too many for films with few ratings.", QT_TRANSLATE_NOOP("PairWords", "How many numbers describe each film and each person. More can capture finer tastes, takes longer, and is too many for rare films.")},
    TextRow{"How many passes training makes over all ratings.", QT_TRANSLATE_NOOP("PairWords", "How many passes training makes over everything people have.")},
    TextRow{"Ratings per update. Larger is faster, but learns less per pass. SGD updates after every rating.", QT_TRANSLATE_NOOP("PairWords", "Not used here: the model updates after every pair.")},
    TextRow{"Pulls every number towards zero unless ratings hold it (L2, added to the gradient). Higher values reduce overfitting (memorizing). SGD applies 875 times as much with each rating, to the two rows it touches; for factors, that times √(80,000 / training ratings), at most 3.2; above 80,000 ratings the square root of that, at least 0.5.", QT_TRANSLATE_NOOP("PairWords", "Pulls every number towards zero unless something holds it (L2, added to the gradient). Higher values reduce overfitting (memorizing). 170 times as much is applied with each pair, to the two rows it touches.")},
    TextRow{"Determines the random start and the order of ratings. Same seed, same result.", QT_TRANSLATE_NOOP("PairWords", "Determines the random start, the order and the films sampled. Same seed, same result.")},
    TextRow{"Determines which ratings are in the test set. Same seed, same ratings.", QT_TRANSLATE_NOOP("PairWords", "Determines what is in the test set. Same seed, same films.")},
    TextRow{"Share of ratings set aside from training to measure the test error.", QT_TRANSLATE_NOOP("PairWords", "Share set aside from training for testing.")},
    TextRow{"Predictions lie between 0 and this many times the highest rating. If ratings can be negative, the scale is widened by as much at both ends.", QT_TRANSLATE_NOOP("PairWords", "Not used here: there are no ratings, so there is no scale.")},
    TextRow{"× highest rating", QT_TRANSLATE_NOOP("PairWords", "not used here")},
    TextRow{"Predictions start at the mean rating, and people or films without training ratings are treated as average. Otherwise they start in the middle of the range, as in the notebook.", QT_TRANSLATE_NOOP("PairWords", "People or films with nothing to learn from are treated as average.")},
    TextRow{"How much the model also learns from which films people chose to watch, not just how they rated them. 0 is off. Neighbours become films with the same audience; training takes longer.", QT_TRANSLATE_NOOP("PairWords", "Not used here: there is nothing else to weigh it against.")},
    TextRow{"For co-watch: random unrated films sampled for each rated one. SGD samples half as many above a million training ratings.", QT_TRANSLATE_NOOP("PairWords", "Random films sampled that the person does not have, for each one they have; half as many above a million pairs.")},
    TextRow{"For co-watch: weight decay of its own people factors; SGD applies 500 times as much with each rating.", QT_TRANSLATE_NOOP("PairWords", "Not used here: weight decay does the same.")},
    TextRow{"For co-watch: weight decay of its own biases; SGD applies 500 times as much with each rating.", QT_TRANSLATE_NOOP("PairWords", "Not used here: bias decay does the same.")},
    TextRow{"share of ratings", QT_TRANSLATE_NOOP("PairWords", "share of the whole")},
    TextRow{"Share of the remaining ratings set aside to track progress. With up to 5,000 ratings, SGD uses five folds instead. With 0, the test ratings are used.", QT_TRANSLATE_NOOP("PairWords", "Share of the rest set aside to track progress. With 0, the test set is used.")},
    TextRow{"Uses the pass with the lowest validation error. Otherwise the last one, unless it does clearly worse on validation ratings.", QT_TRANSLATE_NOOP("PairWords", "Uses the pass with the lowest validation loss. Otherwise the last one, unless it does clearly worse in validation.")},
    TextRow{"SGD, or Adam with the notebook's settings for up to 2 million ratings.", QT_TRANSLATE_NOOP("PairWords", "SGD: the only optimizer that learns from who has what.")},
    TextRow{"Stochastic gradient descent, one rating at a time, for data of any size. Uses all cores; the result does not depend on how many there are. Not the notebook's algorithm.", QT_TRANSLATE_NOOP("PairWords", "Stochastic gradient descent, one pair at a time, for data of any size. Uses all cores; the result does not depend on how many there are. Not the notebook's algorithm.")},
    TextRow{"A saved model without its ratings. Open them to train.", QT_TRANSLATE_NOOP("PairWords", "A saved model without its data. Open them to train.")},
    TextRow{"A model can't be evaluated without its ratings. Open them and train.", QT_TRANSLATE_NOOP("PairWords", "A model can't be evaluated without its data. Open them and train.")},
    TextRow{"This model came without its ratings. Open a data set to train.", QT_TRANSLATE_NOOP("PairWords", "This model came without its data. Open a data set to train.")},
    TextRow{"The ratings of this model are no longer in %1. Showing the model without them.", QT_TRANSLATE_NOOP("PairWords", "The data of this model are no longer in %1. Showing the model without them.")},
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
