// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/download_table.h"

#include "app/files/download/download_problem.h"
#include "ui/text/words.h"

#include <QHeaderView>

namespace kinoscope {

namespace {

enum TableColumn { nameColumn, ratingsColumn, peopleColumn, filmsColumn, sizeColumn, stateColumn, columns };

QString numberText(const DownloadSet& set, qint64 number)
{
    if (!set.changes)
        return ui::countText(number);
    qint64 unit = 1;  // two digits say enough
    while (number / unit >= 100)
        unit *= 10;
    return DownloadTable::tr("about %1").arg(ui::countText((number + unit / 2) / unit * unit));
}

}  // namespace

DownloadTable::DownloadTable(const QList<DownloadSet>& sets, QWidget* parent)
    : QTableWidget(static_cast<int>(sets.size()), columns, parent)
{
    setObjectName(QStringLiteral("downloadTable"));
    setAccessibleName(tr("Data sets"));
    setHorizontalHeaderLabels(
        {tr("Data set"), tr("Ratings"), tr("People"), tr("Films"), tr("Download"), tr("Downloaded")});
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    for (int row = 0; row < sets.size(); ++row) {
        const DownloadSet& set = sets[row];
        setText(row, nameColumn, set.name);
        setText(row, ratingsColumn, numberText(set, set.ratings));
        setText(row, peopleColumn, numberText(set, set.people));
        setText(row, filmsColumn, numberText(set, set.films));
        setText(row, sizeColumn, set.bytes > 0 ? sizeText(set.bytes) : tr("not known"));
        setText(row, stateColumn, {});
    }
    for (int column = ratingsColumn; column <= sizeColumn; ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeaderItem(nameColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeaderItem(stateColumn)->setTextAlignment(Qt::AlignCenter);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    selectRow(0);
}

void DownloadTable::setText(int row, int column, const QString& text)
{
    auto* cell = new QTableWidgetItem(text);
    const Qt::Alignment across = column == nameColumn    ? Qt::AlignLeft
                                 : column == stateColumn ? Qt::AlignHCenter
                                                         : Qt::AlignRight;
    cell->setTextAlignment(across | Qt::AlignVCenter);
    setItem(row, column, cell);
}

void DownloadTable::setStates(const QList<SetState>& states)
{
    for (int row = 0; row < states.size(); ++row)
        item(row, stateColumn)
            ->setText(states[row] == SetState::here     ? tr("yes")
                      : states[row] == SetState::partly ? tr("partly")
                                                        : QString());
}

QSize DownloadTable::sizeHint() const
{
    const int height = horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth() + 4;
    return {QTableWidget::sizeHint().width(), height};
}

}  // namespace kinoscope
