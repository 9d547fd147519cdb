// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/download_table.h"

#include "app/files/download/download_problem.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kinoscope {

namespace {

enum TableColumn {
    nameColumn,
    ratingsColumn,
    peopleColumn,
    filmsColumn,
    untilColumn,
    sizeColumn,
    stateColumn,
    columns
};

QString numberText(const DownloadSet& set, qint64 number)
{
    if (!set.changes)
        return ui::countText(number);
    qint64 unit = 1;  // two digits say enough
    while (number / unit >= 100)
        unit *= 10;
    return DownloadTable::tr("about %1").arg(ui::countText((number + unit / 2) / unit * unit));
}

/// After the name of the set that is recommended, a chip says so.
class NameDelegate : public QStyledItemDelegate {
public:
    NameDelegate(int recommended, QWidget* parent) : QStyledItemDelegate(parent), m_recommended(recommended) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return index.row() == m_recommended ? size + QSize(gap + chipWidth(option), 0) : size;
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.row() != m_recommended)
            return;
        const ui::Theme& theme = ui::Theme::of(option.palette);
        const QFont font = ui::smallFont(option.font);
        const int height = QFontMetrics(font).height() + 4;
        const int name = QStyledItemDelegate::sizeHint(option, index).width();
        const QRect chip(option.rect.left() + name + gap, option.rect.center().y() - height / 2, chipWidth(option),
                         height);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accentSoft);
        painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
        painter->setPen(theme.accent);
        painter->setFont(font);
        painter->drawText(chip, Qt::AlignCenter, DownloadTable::tr("Recommended"));
        painter->restore();
    }

private:
    static constexpr int gap = 4;
    static constexpr int inside = 8;  // left and right of the chip's word

    static int chipWidth(const QStyleOptionViewItem& option)
    {
        return QFontMetrics(ui::smallFont(option.font)).horizontalAdvance(DownloadTable::tr("Recommended")) +
               2 * inside;
    }

    int m_recommended;
};

}  // namespace

DownloadTable::DownloadTable(const QList<DownloadSet>& sets, QWidget* parent)
    : QTableWidget(static_cast<int>(sets.size()), columns, parent)
{
    setObjectName(QStringLiteral("downloadTable"));
    setAccessibleName(tr("Data sets"));
    setHorizontalHeaderLabels({tr("Data set"), tr("Ratings"), tr("People"), tr("Films"), tr("Films until"),
                               tr("Download"), tr("Downloaded")});
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
        setText(row, untilColumn, set.filmsUntil > 0 ? QString::number(set.filmsUntil) : tr("not known"));
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
    selectRow(recommend(sets));
}

/// The row of the recommended set, the first if there is none.
int DownloadTable::recommend(const QList<DownloadSet>& sets)
{
    const auto found = std::find_if(sets.begin(), sets.end(), [](const DownloadSet& set) { return set.recommended; });
    if (found == sets.end())
        return 0;
    const auto row = static_cast<int>(found - sets.begin());
    setItemDelegateForColumn(nameColumn, new NameDelegate(row, this));
    item(row, nameColumn)->setData(Qt::AccessibleTextRole, tr("%1, recommended").arg(found->name));
    return row;
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
