// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/evaluation_page.h"

#include "ui/charts/calibration_plot.h"
#include "ui/panels/copy_action.h"
#include "ui/theme/core_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableWidget>

#include <algorithm>
#include <optional>
#include <vector>

namespace kinoscope::ui {

namespace {

constexpr int kBeside = 800;

struct Column {
    QString name;
    QString tip;
};

QList<Column> columnsOf(int length)
{
    return {
        {EvaluationPage::tr("Predicts by"), EvaluationPage::tr("The model, and what needs no model")},
        {EvaluationPage::tr("RMSE"),
         EvaluationPage::tr("Root of the mean squared error on held-out ratings, in stars. Smaller is better.")},
        {EvaluationPage::tr("MAE"),
         EvaluationPage::tr("Mean distance from held-out ratings, in stars. Smaller is better.")},
        {EvaluationPage::tr("Precision"),
         EvaluationPage::tr("Share of the %1 films suggested to each person that the person liked in the held-out "
                            "ratings (precision@%1). Larger is better.")
             .arg(length)},
        {EvaluationPage::tr("Recall"),
         EvaluationPage::tr("Share of the films that each person liked in the held-out ratings that are among the %1 "
                            "suggested (recall@%1). Larger is better.")
             .arg(length)},
        {EvaluationPage::tr("NDCG"),
         EvaluationPage::tr("How near the top of the %1 suggested those films stand (NDCG@%1). Larger is better.")
             .arg(length)},
        {EvaluationPage::tr("Coverage"),
         EvaluationPage::tr("Share of all films that are among the %1 suggested to at least one person").arg(length)},
    };
}

QString capital(const std::string& name)
{
    QString text = coreText(name);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// By column, as far as they say how good it is: large is good. Coverage is neither.
std::vector<std::optional<double>> goodnessOf(const Evaluated& row)
{
    std::vector<std::optional<double>> values(7);
    if (row.errors) {
        values[1] = -row.errors->clipped.rmse;
        values[2] = -row.errors->clipped.mae;
    }
    if (row.ranking) {
        values[3] = row.ranking->precision;
        values[4] = row.ranking->recall;
        values[5] = row.ranking->ndcg;
    }
    return values;
}

/// Whether nobody is better in the column.
bool isBest(const Evaluation& evaluation, const Evaluated& row, int column)
{
    const auto at = static_cast<std::size_t>(column);
    const std::optional<double> value = goodnessOf(row)[at];
    return value && std::none_of(evaluation.rows.begin(), evaluation.rows.end(),
                                 [&](const Evaluated& other) { return goodnessOf(other)[at] > value; });
}

QStringList cellsOf(const Evaluated& row)
{
    QStringList cells{capital(row.name)};
    if (row.errors)
        cells << fixedText(row.errors->clipped.rmse, 4) << fixedText(row.errors->clipped.mae, 4);
    else
        cells << QString() << QString();
    if (const auto& ranking = row.ranking)
        cells << fixedText(ranking->precision, 3) << fixedText(ranking->recall, 3) << fixedText(ranking->ndcg, 3)
              << fixedText(ranking->coverage, 3);
    else
        cells << QString() << QString() << QString() << QString();
    return cells;
}

}  // namespace

class EvaluationPage::Private {
public:
    void fillTable(const Evaluation& evaluation);
    void fitTable();
    QString noteOn(const Evaluation& evaluation, bool choseTheEpoch) const;

    QStackedLayout* stack = nullptr;
    QLabel* hint = nullptr;
    QBoxLayout* across = nullptr;  // the plot stands beside the table where there is room,
    QBoxLayout* down = nullptr;    // else below it
    QTableWidget* table = nullptr;
    QLabel* note = nullptr;
    CalibrationPlot* plot = nullptr;
    std::shared_ptr<const Evaluation> last;  // that was shown
};

void EvaluationPage::Private::fillTable(const Evaluation& evaluation)
{
    const auto& ranking = evaluation.rows.front().ranking;
    const QList<Column> columns = columnsOf(ranking ? ranking->length : 10);
    table->setColumnCount(static_cast<int>(columns.size()));
    table->setRowCount(static_cast<int>(evaluation.rows.size()));
    for (int column = 0; column < columns.size(); ++column) {
        auto* item = new QTableWidgetItem(columns[column].name);
        item->setToolTip(columns[column].tip);
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        table->setHorizontalHeaderItem(column, item);
        table->setColumnHidden(column, column > 2 && !ranking);
    }
    for (int row = 0; row < table->rowCount(); ++row) {
        const Evaluated& evaluated = evaluation.rows[static_cast<std::size_t>(row)];
        const QStringList cells = cellsOf(evaluated);
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            const bool best = isBest(evaluation, evaluated, column);
            QFont font = table->font();
            font.setBold(best);
            item->setFont(font);
            item->setToolTip(column == 0 ? cells[0] : best ? EvaluationPage::tr("The best of the column") : QString());
            table->setItem(row, column, item);
        }
    }
    fitTable();
}

void EvaluationPage::Private::fitTable()
{
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    int height = table->horizontalHeader()->sizeHint().height() + 8;
    for (int row = 0; row < table->rowCount(); ++row)
        height += table->rowHeight(row);
    table->setFixedHeight(height);
}

QString EvaluationPage::Private::noteOn(const Evaluation& evaluation, bool choseTheEpoch) const
{
    const Evaluated& model = evaluation.rows.front();
    QStringList notes;
    notes << EvaluationPage::tr("%1 held out, predictions moved into the scale.")
                 .arg(ratingsText(model.errors->clipped.ratings));
    if (model.ranking)
        notes << EvaluationPage::tr("Suggestions: %1 for each of %2 people, from all films that they had not rated; "
                                    "liked means %3 or more.")
                     .arg(countText(model.ranking->length), countText(model.ranking->users),
                          readingLocale().toString(evaluation.relevant_from, 'f', QLocale::FloatingPointShortest));
    else
        notes << EvaluationPage::tr("No suggestions are compared: that takes too long for so many people and films. "
                                    "The command line's “evaluate” does it.");
    if (choseTheEpoch)
        notes << EvaluationPage::tr("The same ratings chose the epoch, so the model's errors are a little too good.");
    return notes.join(QLatin1Char(' '));
}

EvaluationPage::EvaluationPage(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>())
{
    d->hint = new QLabel;
    d->hint->setObjectName(QStringLiteral("evaluationHint"));
    d->hint->setAlignment(Qt::AlignCenter);
    d->hint->setWordWrap(true);
    setRole(d->hint, "hint");
    d->table = new QTableWidget;
    d->table->setObjectName(QStringLiteral("evaluationTable"));
    d->table->setAccessibleName(tr("The model beside baselines"));
    d->table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    d->table->setSelectionBehavior(QAbstractItemView::SelectRows);
    d->table->setShowGrid(false);
    d->table->setTabKeyNavigation(false);
    d->table->verticalHeader()->hide();
    d->table->horizontalHeader()->setHighlightSections(false);
    d->table->horizontalHeader()->setMinimumSectionSize(44);
    d->table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addCopyAction(d->table);
    d->note = new QLabel;
    d->note->setObjectName(QStringLiteral("evaluationNote"));
    d->note->setWordWrap(true);
    setRole(d->note, "muted");
    d->plot = new CalibrationPlot;
    d->plot->setMinimumSize(220, 120);

    auto* content = new QWidget;
    content->setProperty("role", QStringLiteral("bare"));
    d->down = new QVBoxLayout(content);
    d->down->setContentsMargins(8, 4, 8, 4);
    d->down->addWidget(d->table);
    d->down->addWidget(d->note);
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

void EvaluationPage::setHint(const QString& hint)
{
    d->hint->setText(hint);
    d->stack->setCurrentIndex(0);
}

void EvaluationPage::setEvaluation(const std::shared_ptr<const Evaluation>& evaluation, bool choseTheEpoch)
{
    d->last = evaluation;
    d->fillTable(*evaluation);
    d->note->setText(d->noteOn(*evaluation, choseTheEpoch));
    d->plot->setReport(*evaluation->rows.front().errors);
    d->stack->setCurrentIndex(1);
}

// Columns are as wide as their words.
void EvaluationPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool words = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (words && d->last)
        d->fillTable(*d->last);
}

void EvaluationPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = event->size().width() >= kBeside;
    if (beside == (d->across->indexOf(d->plot) >= 0))
        return;
    if (beside)
        d->across->addWidget(d->plot, 3);
    else
        d->down->insertWidget(2, d->plot);
    d->plot->setMinimumHeight(beside ? 120 : 220);
}

}  // namespace kinoscope::ui
