// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_page.h"

#include "ui/evaluation/calibration_plot.h"
#include "ui/evaluation/evaluation_table.h"
#include "ui/evaluation/newcomer_part.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

namespace kinoscope::ui {

namespace {

constexpr int besideFromWidth = 800;

/// Whether recommending the most rated films to everybody ranks better than the model.
bool mostRatedIsBetter(const Evaluation& evaluation)
{
    const RankingMetrics& model = *evaluation.rows.front().ranking;
    return std::any_of(evaluation.rows.begin(), evaluation.rows.end(), [&model](const Evaluated& row) {
        return (row.name == most_rated_row || row.name == most_popular_row) && row.ranking &&
               row.ranking->precision > model.precision;
    });
}

/// Nothing predicts ratings where there are none.
bool isOfPairs(const Evaluation& evaluation)
{
    return std::none_of(evaluation.rows.begin(), evaluation.rows.end(),
                        [](const Evaluated& row) { return row.errors.has_value(); });
}

}  // namespace

class EvaluationPage::Private {
public:
    QString noteOn(const Evaluation& evaluation, bool choseTheEpoch) const;
    QString noteOnPairs(const Evaluation& evaluation) const;

    QStackedLayout* stack = nullptr;
    QLabel* hint = nullptr;
    QBoxLayout* across = nullptr;  // the plot stands beside the table where there is room,
    QBoxLayout* down = nullptr;    // else below it
    EvaluationTable* table = nullptr;
    QLabel* note = nullptr;
    NewcomerPart* newcomers = nullptr;
    CalibrationPlot* plot = nullptr;
    std::shared_ptr<const Evaluation> last;  // that was shown
};

QString EvaluationPage::Private::noteOnPairs(const Evaluation& evaluation) const
{
    if (evaluation.rows.empty())
        return EvaluationPage::tr("Recommendations are not compared: that takes too long with so many people and "
                                  "films. Use “evaluate” on the command line.");
    const RankingMetrics& model = *evaluation.rows.front().ranking;
    QString text = EvaluationPage::tr("Recommendations: %1 for each of %2 people, from all films they do not have in "
                                      "the training set; everything in the test set counts.")
                       .arg(countText(model.length), countText(model.users));
    if (mostRatedIsBetter(evaluation))
        text +=
            QLatin1Char(' ') +
            EvaluationPage::tr("Recommending the most popular films scores higher, but gives everyone the same list.");
    return text;
}

QString EvaluationPage::Private::noteOn(const Evaluation& evaluation, bool choseTheEpoch) const
{
    QStringList notes;
    if (isOfPairs(evaluation))
        return noteOnPairs(evaluation);
    const Evaluated& model = evaluation.rows.front();
    notes << EvaluationPage::tr("Test set: %1. Predictions are clipped to the scale.")
                 .arg(ratingsText(model.errors->clipped.ratings));
    if (model.ranking)
        notes << (evaluation.low_is_good ? EvaluationPage::tr("Recommendations: %1 for each of %2 people, from all "
                                                              "films they had not rated; “liked” means %3 or less.")
                                         : EvaluationPage::tr("Recommendations: %1 for each of %2 people, from all "
                                                              "films they had not rated; “liked” means %3 or more."))
                     .arg(countText(model.ranking->length), countText(model.ranking->users),
                          readingLocale().toString(evaluation.relevant_from, 'f', QLocale::FloatingPointShortest));
    if (model.ranking && mostRatedIsBetter(evaluation))
        notes << EvaluationPage::tr(
            "Recommending the most popular films scores higher, but gives everyone the same list.");
    if (!model.ranking)
        notes << EvaluationPage::tr("Recommendations are not compared: that takes too long with so many people and "
                                    "films. Use “evaluate” on the command line.");
    if (choseTheEpoch)
        notes << EvaluationPage::tr("Optimistic: the test set was also used to choose the epoch.");
    return notes.join(QLatin1Char(' '));
}

EvaluationPage::EvaluationPage(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->hint = new QLabel;
    d->hint->setObjectName(QStringLiteral("evaluationHint"));
    d->hint->setAlignment(Qt::AlignCenter);
    d->hint->setWordWrap(true);
    setRole(d->hint, "hint");
    d->table = new EvaluationTable;
    d->note = new QLabel;
    d->note->setObjectName(QStringLiteral("evaluationNote"));
    d->note->setWordWrap(true);
    d->note->setIndent(5);  // as the table's cells
    setRole(d->note, "muted");
    d->plot = new CalibrationPlot;
    d->plot->setMinimumSize(220, 120);

    auto* content = new QWidget;
    content->setProperty("role", QStringLiteral("bare"));
    d->down = new QVBoxLayout(content);
    d->down->setContentsMargins(8, 4, 8, 4);
    d->down->addWidget(d->table);
    d->down->addWidget(d->note);
    d->newcomers = new NewcomerPart;
    d->down->addWidget(d->newcomers);
    d->down->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setProperty("role", QStringLiteral("bare"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* page = new QWidget;
    d->across = new QHBoxLayout(page);
    d->across->setContentsMargins(0, 0, 0, 0);
    d->across->addWidget(scroll, 5);
    d->across->addWidget(d->plot, 3);
    d->stack = new QStackedLayout(this);
    d->stack->setContentsMargins(1, 1, 1, 1);
    d->stack->addWidget(d->hint);
    d->stack->addWidget(page);
    setHint(tr("Train first to see how good the model is."));
}

EvaluationPage::~EvaluationPage() = default;

NewcomerPart* EvaluationPage::newcomers() const
{
    return d->newcomers;
}

void EvaluationPage::setHint(const QString& hint)
{
    d->hint->setText(hint);
    d->stack->setCurrentIndex(0);
}

void EvaluationPage::setEvaluation(const std::shared_ptr<const Evaluation>& evaluation, bool choseTheEpoch)
{
    d->last = evaluation;
    d->table->setEvaluation(*evaluation);
    d->note->setText(d->noteOn(*evaluation, choseTheEpoch));
    d->table->setVisible(!evaluation->rows.empty());
    const bool pairs = isOfPairs(*evaluation);
    d->plot->setVisible(!pairs);
    if (!pairs)
        d->plot->setReport(*evaluation->rows.front().errors);
    d->stack->setCurrentIndex(1);
}

// Columns are as wide as their words.
void EvaluationPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool words = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (words && d->last)
        d->table->setEvaluation(*d->last);
}

void EvaluationPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = event->size().width() >= besideFromWidth;
    if (beside == (d->across->indexOf(d->plot) >= 0))
        return;
    if (beside)
        d->across->addWidget(d->plot, 3);
    else
        d->down->insertWidget(2, d->plot);
    d->plot->setMinimumHeight(beside ? 120 : 220);
}

}  // namespace kinoscope::ui
