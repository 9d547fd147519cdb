// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help/shortcut_list.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kinoscope {

namespace {

constexpr int actionRole = Qt::UserRole;
constexpr int nothingMargin = 24;  // px around the sentence that stands where the table was

/// Keeps rows of two lines apart.
class RoomyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int room = 8;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, room);
    }
};

QString keysOf(const QAction* action)
{
    QStringList keys;
    for (const QKeySequence& sequence : action->shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

}  // namespace

ShortcutList::ShortcutList(const QHash<Command, QAction*>& actions, const QList<ListedCommand>& more, QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_table(new QTableWidget(0, 3, this)),
      m_nothing(new QLabel(this)), m_found(new QStackedLayout)
{
    setObjectName(QStringLiteral("shortcutList"));
    setWindowTitle(tr("Commands and shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setAccessibleName(tr("Search in commands"));
    m_search->setPlaceholderText(tr("Search in commands"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setAccessibleName(tr("Commands and shortcuts"));
    m_table->setHorizontalHeaderLabels({tr("Command"), tr("Keys"), tr("What it does")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fill(actions, more);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);

    auto* hint = new QLabel(tr("Enter runs the command."), this);
    ui::setRole(hint, "muted");
    m_nothing->setObjectName(QStringLiteral("shortcutNothing"));
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(nothingMargin);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    ui::setRole(m_nothing, "muted");
    m_found->addWidget(m_table);
    m_found->addWidget(m_nothing);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addLayout(m_found, 1);
    column->addWidget(hint);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutList::filter);
    connect(m_table, &QTableWidget::cellActivated, this, &ShortcutList::carryOut);
    m_table->selectRow(0);
    resize(QSize(760, 520).boundedTo(parent->size()));
}

void ShortcutList::fill(const QHash<Command, QAction*>& actions, const QList<ListedCommand>& more)
{
    for (const CommandInfo& info : commandTable())
        if (info.command != Command::shortcuts)
            addCommand(info, actions.value(info.command));
    for (const ListedCommand& command : more)
        addRow({QStringLiteral("%1 › %2").arg(command.place, command.text), keysOf(command.action), command.help},
               command.action);
    for (const KeyHint& hint : keyHints())
        addRow({hint.place, hint.keys, hint.what}, nullptr);
}

void ShortcutList::addCommand(const CommandInfo& info, QAction* action)
{
    QString place = info.menu;
    place.remove(QLatin1Char('&'));
    if (!info.submenu.isEmpty())
        place += QStringLiteral(" › ") + QString(info.submenu).remove(QLatin1Char('&'));
    addRow({QStringLiteral("%1 › %2").arg(place, plainText(info)), keysOf(action), info.help}, action);
}

void ShortcutList::addRow(const QStringList& cells, QAction* action)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        m_table->item(row, column)->setToolTip(cells.at(column));
    }
    m_table->item(row, 0)->setData(actionRole, QVariant::fromValue(QPointer<QAction>(action)));
    if (action == nullptr || action->isEnabled())
        return;
    for (int column = 0; column < cells.size(); ++column) {
        m_table->item(row, column)->setForeground(ui::Theme::of(palette()).disabledText);
        m_table->item(row, column)->setToolTip(tr("Not available right now"));
    }
}

// A command is shown if each word stands somewhere in its row.
void ShortcutList::filter(const QString& words)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QString text;
        for (int column = 0; column < m_table->columnCount(); ++column)
            text += m_table->item(row, column)->text() + QLatin1Char(' ');
        const bool fits = std::all_of(wanted.begin(), wanted.end(),
                                      [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        m_table->setRowHidden(row, !fits);
        if (fits && first < 0)
            first = row;
    }
    if (first >= 0)
        m_table->selectRow(first);
    else
        m_table->clearSelection();
    m_nothing->setText(tr("No command matches “%1”.").arg(words.trimmed()));
    m_found->setCurrentWidget(first >= 0 ? static_cast<QWidget*>(m_table) : m_nothing);
}

// The list goes first: the command may open a dialog of its own, or want the keyboard.
void ShortcutList::carryOut(int row)
{
    const auto action = m_table->item(row, 0)->data(actionRole).value<QPointer<QAction>>();
    if (action.isNull() || !action->isEnabled())
        return;
    QTimer::singleShot(0, action, &QAction::trigger);
    close();
}

bool ShortcutList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (const QList<QTableWidgetItem*> chosen = m_table->selectedItems(); !chosen.isEmpty())
                carryOut(chosen.front()->row());
            return true;
        }
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_table, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace kinoscope
