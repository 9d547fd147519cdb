// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/dataset_summary.h"

#include "ui/text/core_text.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kinoscope::ui {

namespace {

QLabel* addLabel(QVBoxLayout* column, const char* name, const char* role)
{
    auto* label = new QLabel(column->parentWidget());
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setRole(label, role);
    column->addWidget(label);
    return label;
}

// "4" or "0.5", as the scale writes it.
QString scaleText(double value)
{
    return readingLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString skippedTip(const std::vector<SkippedRows>& skipped)
{
    QString tip;
    for (const SkippedRows& one : skipped) {
        const QString example =
            one.example.empty() ? QString() : QStringLiteral(" (%1)").arg(QString::fromStdString(one.example));
        tip += DatasetSummary::tr("<p>%1: %2, the first at %3</p>")
                   .arg(countText(one.count), (coreText(one.reason) + example).toHtmlEscaped(),
                        QString::fromStdString(one.first).toHtmlEscaped());
    }
    return tip;
}

}  // namespace

DatasetSummary::DatasetSummary(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_name = addLabel(column, "datasetName", "heading");
    m_people = addLabel(column, "datasetPeople", "muted");
    m_ratings = addLabel(column, "datasetRatings", "muted");
    m_simulated = addLabel(column, "simulatedBadge", "simulated");
    m_simulated->setText(tr("Simulated data – not real people"));
    m_skipped = addLabel(column, "skippedRows", "muted");
    setDataset(nullptr);
}

void DatasetSummary::show(const QString& name, const QString& people, const QString& ratings)
{
    m_name->setText(name);
    m_people->setText(people);
    m_ratings->setText(ratings);
    m_ratings->setVisible(!ratings.isEmpty());
    m_simulated->hide();
    m_skipped->hide();
}

void DatasetSummary::setDataset(const DatasetPtr& dataset)
{
    m_name->setToolTip({});
    if (!dataset) {
        show(tr("No ratings yet"), tr("Open a data set, or try the simulated sample."), {});
        return;
    }
    show(QString::fromStdString(dataset->name),
         tr("%1 people · %2 films")
             .arg(countText(static_cast<qint64>(dataset->user_ids.size())),
                  countText(static_cast<qint64>(dataset->movies.size()))),
         dataset->feedback == Feedback::pairs
             ? tr("who has what: %1 pairs").arg(countText(static_cast<qint64>(dataset->ratings.size())))
             : tr("%1 from %2 to %3")
                   .arg(ratingsText(static_cast<qint64>(dataset->ratings.size())), scaleText(dataset->scale.min),
                        scaleText(dataset->scale.max)));
    m_name->setToolTip(QString::fromStdString(dataset->source));
    m_simulated->setVisible(dataset->simulated);
    qint64 skipped = 0;
    for (const SkippedRows& one : dataset->skipped)
        skipped += one.count;
    m_skipped->setVisible(skipped > 0);
    m_skipped->setText(skipped == 1 ? tr("1 row skipped") : tr("%1 rows skipped").arg(countText(skipped)));
    m_skipped->setToolTip(skippedTip(dataset->skipped));
}

void DatasetSummary::setModelOnly(const QString& name)
{
    show(name, tr("A saved model without its ratings. Open them to train."), {});
    m_name->setToolTip({});
}

}  // namespace kinoscope::ui
