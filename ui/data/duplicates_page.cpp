// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/duplicates_page.h"

#include "ui/data/matrix_words.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_action.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kinoscope::ui {

DuplicatesPage::DuplicatesPage(QWidget* parent) : QWidget(parent), m_note(new QLabel), m_table(new QTableWidget(0, 2))
{
    m_note->setObjectName(QStringLiteral("duplicatesNote"));
    m_note->setWordWrap(true);
    setRole(m_note, "muted");
    m_table->setObjectName(QStringLiteral("duplicatesTable"));
    m_table->setAccessibleName(tr("Films with several ids"));
    m_table->setHorizontalHeaderLabels({tr("Film"), tr("Ids (rows of each)")});
    for (int column = 0; column < 2; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    addCopyAction(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 4);
    column->setSpacing(2);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    column->addStretch();
}

void DuplicatesPage::setDuplicates(const MovieTable& movies, const std::vector<std::vector<int>>& duplicates)
{
    m_note->setText(duplicates.empty() ? tr("No film has the title and year of another.")
                                       : tr("Films with the same title and year under several ids: %1. Training treats "
                                            "each id as a separate film.")
                                             .arg(countText(static_cast<qint64>(duplicates.size()))));
    m_table->setVisible(!duplicates.empty());
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    m_table->setRowCount(static_cast<int>(duplicates.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList ids;
        for (const int film : duplicates[static_cast<std::size_t>(row)]) {
            const Movie& movie = movies[static_cast<std::size_t>(film)];
            ids << QStringLiteral("%1 (%2)").arg(QString::fromStdString(key_of(movie)), countText(movie.ratings));
        }
        const Movie& first = movies[static_cast<std::size_t>(duplicates[static_cast<std::size_t>(row)].front())];
        for (const auto& [at, text] : {std::pair(0, filmText(first)), std::pair(1, ids.join(QStringLiteral(", ")))}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_table->setItem(row, at, item);
        }
    }
}

}  // namespace kinoscope::ui
