// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/list_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/copy_action.h"
#include "ui/widgets/row_delegate.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace kinoscope::ui {

namespace {

// The widest that is to be expected; a wider one is elided.
QString widestOf(ListColumn column)
{
    switch (column) {
    case ListColumn::rank: return QStringLiteral("60,000");
    case ListColumn::place: return QStringLiteral("10,000 of 60,000");
    case ListColumn::year: return QStringLiteral("1999");
    case ListColumn::ratings:
    case ListColumn::person: return QStringLiteral("100,000");
    default: return QStringLiteral("+0.00");
    }
}

}  // namespace

ListPage::ListPage(const QString& tableName, const QString& what, const QString& heading,
                   const QList<ListColumn>& columns)
    : m_model(columns), m_table(new QTableView), m_hint(new QLabel), m_note(new QLabel), m_stack(new QStackedLayout)
{
    m_table->setObjectName(tableName);
    m_table->setAccessibleName(what);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    setColumnWidths();
    addCopyAction(m_table);
    connectTable();

    m_hint->setObjectName(tableName + QStringLiteral("Hint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    setRole(m_hint, "hint");

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(2);
    if (!heading.isEmpty()) {
        auto* label = new QLabel(heading);
        label->setBuddy(m_table);
        setRole(label, "strong");
        column->addWidget(label);
    }
    m_note->setObjectName(tableName + QStringLiteral("Note"));
    m_note->setWordWrap(true);
    setRole(m_note, "muted");
    m_note->hide();
    column->addWidget(m_note);
    column->addLayout(m_stack, 1);
    // Into a stack that has its place: it shows the first at once, which otherwise were a window of its own.
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_table);
}

// Fixed by the widest text that a column may have: measuring 20,000 rows would be seen.
void ListPage::setColumnWidths()
{
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    QHeaderView* header = m_table->horizontalHeader();
    header->setMinimumSectionSize(40);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics headerMetrics(bold);
    m_widths.fill(0, m_model.columnCount());
    for (int i = 0; i < m_model.columnCount(); ++i) {
        if (m_model.columns().at(i) == ListColumn::film) {
            header->setSectionResizeMode(i, QHeaderView::Stretch);
            continue;
        }
        const QString name = m_model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const int width = std::max(headerMetrics.horizontalAdvance(name + QStringLiteral(" ▾")) + 10,
                                   fontMetrics().horizontalAdvance(widestOf(m_model.columns().at(i))) + 14);
        m_widths[i] = width;
        header->resizeSection(i, width);
    }
}

/// Where titles were cut after a word or two, what they can best do without gives way: first the year, then the mean.
void ListPage::leaveRoomForTitles()
{
    constexpr int letters = 22;
    const QHeaderView* header = m_table->horizontalHeader();
    int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right() -
               style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const auto isLeftOut = [this](int column) { return m_leftOut.contains(m_model.columns().at(column)); };
    for (int i = 0; i < m_model.columnCount(); ++i)
        if (m_model.columns().at(i) != ListColumn::film && !isLeftOut(i))
            room -= m_widths.at(i);
    const int wanted = letters * header->fontMetrics().averageCharWidth();
    for (int i = 0; i < m_model.columnCount(); ++i)
        m_table->setColumnHidden(i, isLeftOut(i));
    QVariantList noRoom;
    for (const ListColumn column : {ListColumn::year, ListColumn::mean}) {
        const auto i = static_cast<int>(m_model.columns().indexOf(column));
        if (i < 0 || isLeftOut(i) || room >= wanted)
            continue;
        m_table->setColumnHidden(i, true);
        noRoom << i;
        room += m_widths.at(i);
    }
    m_table->setProperty(noRoomProperty, noRoom);
}

void ListPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    leaveRoomForTitles();
}

void ListPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setColumnWidths();
        leaveRoomForTitles();
    }
}

void ListPage::connectTable()
{
    const auto pick = [this](const QModelIndex& index) { Q_EMIT filmPicked(index.data(ListModel::movieRole).toInt()); };
    connect(m_table, &QTableView::clicked, this, [pick](const QModelIndex& index) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            pick(index);
    });
    connect(m_table, &QTableView::activated, this, pick);
}

void ListPage::setRows(const ListedMoviesPtr& movies, std::vector<ListRow> rows)
{
    m_stack->setCurrentIndex(rows.empty() ? 0 : 1);
    m_model.setRows(movies, std::move(rows));
}

void ListPage::setColumnShown(ListColumn column, bool shown)
{
    m_leftOut.removeAll(column);
    if (!shown)
        m_leftOut << column;
    leaveRoomForTitles();
}

void ListPage::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ListPage::copyAll() const
{
    ui::copyAll(m_table);
}

void ListPage::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

}  // namespace kinoscope::ui
