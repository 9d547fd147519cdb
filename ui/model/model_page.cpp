// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/model_page.h"

#include "ui/model/model_formula.h"
#include "ui/model/model_table.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

const TableFacts* tableOf(const ModelTables& model, TableFacts::Kind kind)
{
    const auto found = std::find_if(model.tables.begin(), model.tables.end(),
                                    [kind](const TableFacts& table) { return table.kind == kind; });
    return found == model.tables.end() ? nullptr : &*found;
}

QString paragraph(const QString& text)
{
    return QStringLiteral("<p style=\"margin:0 0 4px 0\">%1</p>").arg(text);
}

QLabel* wrapped(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

}  // namespace

ModelPage::ModelPage(QWidget* parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_hint(new QLabel), m_formula(wrapped("modelFormula")),
      m_explanation(wrapped("modelExplanation")), m_sum(wrapped("modelSum")), m_table(new ModelTable)
{
    setObjectName(QStringLiteral("modelPage"));
    m_hint->setObjectName(QStringLiteral("modelHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    setRole(m_hint, "hint");
    m_stack->addWidget(m_hint);
    auto* page = new QWidget;
    m_row = new QHBoxLayout(page);
    m_row->setContentsMargins(0, 0, 8, 4);
    m_row->setSpacing(8);
    m_row->addWidget(makeFormula());
    m_row->addWidget(makeTables());
    m_stack->addWidget(page);
}

QWidget* ModelPage::makeFormula()
{
    m_formula->setAccessibleName(tr("How the model predicts"));
    setRole(m_formula, "strong");
    setRole(m_explanation, "muted");
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("modelFormulaScroll"));
    scroll->setProperty("role", QStringLiteral("bare"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    auto* inside = new QWidget;
    inside->setProperty("role", QStringLiteral("bare"));
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 8, 8, 4);
    column->setSpacing(8);
    column->addWidget(m_formula);
    column->addWidget(m_explanation);
    column->addStretch();
    scroll->setWidget(inside);
    return scroll;
}

QWidget* ModelPage::makeTables()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_table, 1);
    column->addWidget(m_sum);
    return page;
}

void ModelPage::setModel(const ModelTables& model, Feedback feedback, const RatingScale& scale)
{
    const bool pairs = feedback == Feedback::pairs;
    QString formula = paragraph(predictionFormula(model, pairs));
    if (const QString watched = coWatchFormula(model); !watched.isEmpty())
        formula += paragraph(watched);
    m_formula->setText(formula);
    m_explanation->setText(explanation(model, feedback, scale));
    m_table->setModelTables(model);
    m_sum->setText(tr("%1 numbers in all, 4 bytes each: %2")
                       .arg(countText(model.parameters()),
                            readingLocale().formattedDataSize(model.bytes(), 1, QLocale::DataSizeTraditionalFormat)));
    m_stack->setCurrentIndex(1);
}

void ModelPage::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_stack->setCurrentIndex(0);
}

bool ModelPage::isHint() const
{
    return m_stack->currentIndex() == 0;
}

// In a narrow page the table needs more of it, to be read whole.
void ModelPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int wide = 800;
    m_row->setStretch(0, width() < wide ? 3 : 2);
    m_row->setStretch(1, width() < wide ? 7 : 3);
}

QString ModelPage::explanation(const ModelTables& model, Feedback feedback, const RatingScale& scale) const
{
    const auto low = static_cast<double>(model.range_low);
    const auto high = static_cast<double>(model.range_high);
    QString text;
    if (const TableFacts* films = tableOf(model, TableFacts::Kind::movie_factors))
        text += paragraph(tr("%1 and %2: %3 numbers for each person u and each film m, multiplied pairwise and added "
                             "up. %4 and %5: one number each.")
                              .arg(symbolOf(TableFacts::Kind::user_factors), symbolOf(TableFacts::Kind::movie_factors),
                                   countText(films->columns), symbolOf(TableFacts::Kind::user_bias),
                                   symbolOf(TableFacts::Kind::movie_bias)));
    if (feedback == Feedback::pairs)
        text += paragraph(tr("σ(z) = 1 / (1 + e<sup>−z</sup>) turns any sum into a number between 0 and 1: how likely "
                             "the person has this film rather than a random one."));
    else
        text += paragraph(
            tr("σ(z) = 1 / (1 + e<sup>−z</sup>) keeps the sum within bounds: predictions lie between %1 and %2.")
                .arg(fixedText(low, 1), fixedText(high, 1)));
    if (model.offset != 0.0F) {
        const double start = low + (high - low) / (1.0 + std::exp(-static_cast<double>(model.offset)));
        text += paragraph(
            tr("%1 is the starting point: an untrained model predicts the mean, %2.")
                .arg(fixedText(static_cast<double>(model.offset), 3), fixedText(shown_rating(scale, start), 2)));
    }
    if (scale.low_is_good && feedback == Feedback::ratings)
        text += paragraph(
            tr("Since low is good here, the model learns %1 − mark.").arg(fixedText(scale.min + scale.max, 0)));
    if (!coWatchFormula(model).isEmpty())
        text +=
            paragraph(tr("Co-watch, learned alongside: whether the person chose the film at all, using the same %1.")
                          .arg(symbolOf(TableFacts::Kind::movie_factors)));
    return text;
}

}  // namespace kinoscope::ui
