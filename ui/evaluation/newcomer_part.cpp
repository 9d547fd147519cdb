// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/newcomer_part.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr int progressWidth = 160;

QString percentText(double share)
{
    return NewcomerPart::tr("%1%").arg(std::lround(100.0 * share));
}

QString cell(const QString& text, bool heading = false)
{
    return heading ? QStringLiteral("<th align=\"right\" style=\"font-weight:600\">%1</th>").arg(text)
                   : QStringLiteral("<td align=\"right\">%1</td>").arg(text);
}

}  // namespace

NewcomerPart::NewcomerPart(QWidget* parent)
    : QWidget(parent), m_ask(new QPushButton(tr("Test with new people"))), m_cancel(new QPushButton(tr("Cancel"))),
      m_progress(new QProgressBar), m_text(new QLabel)
{
    m_ask->setObjectName(QStringLiteral("newcomersAsk"));
    m_ask->setToolTip(tr("<p>Trains again without a fifth of the people, then recommends films to these from a few of "
                         "their ratings. Takes about as long as training.</p>"));
    m_cancel->setObjectName(QStringLiteral("newcomersCancel"));
    m_progress->setObjectName(QStringLiteral("newcomersProgress"));
    m_progress->setAccessibleName(tr("Testing with new people"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    m_text->setObjectName(QStringLiteral("newcomersText"));
    m_text->setWordWrap(true);
    m_text->setIndent(5);
    for (QPushButton* button : {m_ask, m_cancel})
        button->setAccessibleName(button->text());
    auto* row = new QHBoxLayout;
    row->addWidget(m_ask);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_text);
    connect(m_ask, &QPushButton::clicked, this, &NewcomerPart::wanted);
    connect(m_cancel, &QPushButton::clicked, this, &NewcomerPart::cancelWanted);
    reset(false);
}

// The keyboard goes from the one button to the other, not to whatever comes next.
void NewcomerPart::showWorking(bool working)
{
    const bool had = m_ask->hasFocus() || m_cancel->hasFocus();
    m_ask->setVisible(!working);
    m_progress->setVisible(working);
    m_cancel->setVisible(working);
    if (had)
        (working ? m_cancel : m_ask)->setFocus(Qt::OtherFocusReason);
}

void NewcomerPart::showText(const QString& text)
{
    m_text->setText(text);
    m_text->show();
    // Into sight, once it has its place.
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget())
                if (auto* const area = qobject_cast<QScrollArea*>(above))
                    area->ensureWidgetVisible(m_text);
        },
        Qt::QueuedConnection);
}

void NewcomerPart::reset(bool possible)
{
    setVisible(possible);
    showWorking(false);
    m_text->clear();
    m_text->hide();
}

void NewcomerPart::setProgress(double share)
{
    showWorking(true);
    m_text->hide();
    m_progress->setValue(static_cast<int>(100.0 * share));
}

void NewcomerPart::setRows(const std::vector<NewPeopleRow>& rows, std::size_t newPeople, std::size_t people,
                           double seconds)
{
    showWorking(false);
    QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\"><tr>");
    for (const QString& heading :
         {tr("Ratings given"), tr("NDCG"), tr("most rated"), tr("item k-NN"), tr("RMSE"), tr("biases"), tr("within ±")})
        html += cell(heading, true);
    html += QStringLiteral("</tr>");
    for (const NewPeopleRow& row : rows)
        html += QStringLiteral("<tr>") + cell(countText(row.ratings)) + cell(fixedText(row.ndcg, 3)) +
                cell(fixedText(row.most_rated_ndcg, 3)) +
                cell(row.item_knn_ndcg ? fixedText(*row.item_knn_ndcg, 3) : QStringLiteral("–")) +
                cell(fixedText(row.rmse, 3)) + cell(fixedText(row.bias_rmse, 3)) +
                cell(percentText(row.interval_coverage)) + QStringLiteral("</tr>");
    html +=
        QStringLiteral("</table>") +
        QStringLiteral("<p>%1</p>")
            .arg(tr("%1 of %2 people were left out of training, then known from 5, 10 or 20 of their ratings alone. "
                    "It took %3.")
                     .arg(countText(static_cast<qint64>(newPeople)), countText(static_cast<qint64>(people)),
                          durationText(seconds)));
    showText(html);
}

void NewcomerPart::setProblem(const QString& problem)
{
    showWorking(false);
    showText(problem);
}

}  // namespace kinoscope::ui
