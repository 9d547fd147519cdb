// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_list.h"

#include "ui/forme/labels.h"
#include "ui/text/words.h"
#include "ui/widgets/copy_action.h"
#include "ui/widgets/row_delegate.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace kinoscope::ui {

PeopleList::PeopleList(QWidget* parent)
    : QWidget(parent), m_search(new QLineEdit), m_note(wrappedLabel("peopleNote", "muted")),
      m_count(wrappedLabel("peopleCount", "section")), m_table(new QTableView)
{
    m_search->setObjectName(QStringLiteral("peopleSearch"));
    m_search->setAccessibleName(tr("Find a person"));
    m_search->setPlaceholderText(tr("Find a person: type a name or number"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    addCopyAction(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_note);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    setFocusProxy(m_search);
    setColumnWidths();
    connectParts();
    setPeople(nullptr);
    setNote({});
}

void PeopleList::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model.setFilter(text.trimmed());
        showCount();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { open(m_model.rowOf(m_search->text().trimmed())); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            open(index.row());
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
}

void PeopleList::open(int row)
{
    if (row >= 0)
        Q_EMIT personWanted(m_model.index(row, 0).data(PeopleModel::userRole).toInt());
}

void PeopleList::setPeople(const ListedPeoplePtr& people)
{
    m_search->clear();
    m_model.setPeople(people);
    const bool counted = people && !people->figures.empty();
    const bool rated = counted && people->feedback == Feedback::ratings;
    m_table->setColumnHidden(static_cast<int>(PersonColumn::ratings), !counted);
    m_table->setColumnHidden(static_cast<int>(PersonColumn::mean), !rated);
    m_table->setColumnHidden(static_cast<int>(PersonColumn::typical), !rated);
    m_table->setVisible(people != nullptr);
    m_count->setVisible(people != nullptr);
    showCount();
}

void PeopleList::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void PeopleList::showCount()
{
    if (!m_model.people())
        return;
    const auto all = static_cast<qint64>(m_model.people()->names.size());
    const int shown = m_model.rowCount();
    if (shown == 0)
        m_count->setText(tr("NOBODY BY THAT NAME OR NUMBER"));
    else if (shown < all)
        m_count->setText(tr("PEOPLE · %1 OF %2").arg(countText(shown), countText(all)));
    else
        m_count->setText(tr("PEOPLE · %1").arg(countText(all)));
}

void PeopleList::focusPerson(int user)
{
    const int row = m_model.rowOf(user);
    if (row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
    (row >= 0 ? static_cast<QWidget*>(m_table) : m_search)->setFocus(Qt::OtherFocusReason);
}

// By the widest that is to be expected: measuring hundreds of thousands of rows would be seen.
void PeopleList::setColumnWidths()
{
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView* const header = m_table->horizontalHeader();
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(static_cast<int>(PersonColumn::person), QHeaderView::Stretch);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (const PersonColumn column : {PersonColumn::ratings, PersonColumn::mean, PersonColumn::typical}) {
        const auto section = static_cast<int>(column);
        const QString name = m_model.headerData(section, Qt::Horizontal, Qt::EditRole).toString();
        header->resizeSection(section, std::max(QFontMetrics(bold).horizontalAdvance(name + QStringLiteral(" ▾")) + 12,
                                                fontMetrics().horizontalAdvance(QStringLiteral("10,000")) + 14));
    }
}

bool PeopleList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Down && m_model.rowCount() > 0) {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model.index(0, 0));
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PeopleList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setColumnWidths();
}

}  // namespace kinoscope::ui
