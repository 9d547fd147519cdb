// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/import_dialog.h"

#include "core/data/text/decimal.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

constexpr int rows_shown = 8;
constexpr int no_column = -1;

QLabel* textLabel(const QString& name, const char* role)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    ui::setRole(label, role);
    return label;
}

}  // namespace

ImportDialog::ImportDialog(TableGuess guess, const QString& name, QWidget* parent)
    : QDialog(parent), m_guess(std::move(guess)), m_problem(textLabel(QStringLiteral("importProblem"), "error")),
      m_buttons(new QDialogButtonBox(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Open %1").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* question = textLabel(QStringLiteral("importQuestion"), "section");
    question->setText(tr("Which columns are what?"));
    auto* form = new QFormLayout;
    form->setSpacing(8);
    m_user = addChoice(form, QStringLiteral("importUser"), tr("&Person"), m_guess.columns.user, false);
    m_item =
        addChoice(form, QStringLiteral("importItem"), tr("&Film (or what was rated)"), m_guess.columns.item, false);
    m_rating = addChoice(form, QStringLiteral("importRating"), tr("&Rating"), m_guess.columns.rating, false);
    m_title =
        addChoice(form, QStringLiteral("importTitle"), tr("&Title, if films are numbers"), m_guess.columns.title, true);
    m_time =
        addChoice(form, QStringLiteral("importTime"), tr("T&ime (seconds since 1970)"), m_guess.columns.time, true);
    auto* found = textLabel(QStringLiteral("importFound"), "muted");
    found->setText(howItIsWritten());
    createButtons();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addWidget(question);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(createPreview(), 1);
    column->addWidget(found);
    column->addWidget(m_buttons);
    resize(620, 560);
    check();
}

QComboBox* ImportDialog::addChoice(QFormLayout* form, const QString& name, const QString& label,
                                   const std::string& guessed, bool optional)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    if (optional || guessed.empty())
        box->addItem(optional ? tr("none") : tr("choose …"), no_column);
    for (int column = 0; column < static_cast<int>(m_guess.heading.size()); ++column) {
        const std::string& heading = m_guess.heading[static_cast<std::size_t>(column)];
        box->addItem(heading.empty() ? tr("column %1").arg(column + 1) : QString::fromStdString(heading), column);
    }
    if (!guessed.empty())
        box->setCurrentIndex(box->findData(find_column(m_guess.heading, guessed)));
    connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::check);
    form->addRow(label, box);
    return box;
}

QTableWidget* ImportDialog::createPreview()
{
    const int rows = std::min(rows_shown, static_cast<int>(m_guess.rows.size()));
    auto* table = new QTableWidget(rows, static_cast<int>(m_guess.heading.size()), this);
    table->setObjectName(QStringLiteral("importPreview"));
    table->setAccessibleName(tr("The first rows"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->verticalHeader()->hide();
    for (int column = 0; column < table->columnCount(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        table->setHorizontalHeaderItem(column, new QTableWidgetItem(QString::fromStdString(m_guess.heading[at])));
        for (int row = 0; row < rows; ++row)
            table->setItem(row, column,
                           new QTableWidgetItem(
                               QString::fromStdString(m_guess.rows[static_cast<std::size_t>(row)][at]).simplified()));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void ImportDialog::createButtons()
{
    m_buttons->setStandardButtons(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    QPushButton* const open = m_buttons->button(QDialogButtonBox::Open);
    open->setText(tr("&Open"));
    open->setObjectName(QStringLiteral("importOpen"));
    open->setAccessibleName(tr("Open the table"));
    open->setProperty("primary", true);
    open->setDefault(true);
    QPushButton* const cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("importCancel"));
    cancel->setAccessibleName(tr("Do not open the table"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ImportDialog::howItIsWritten() const
{
    QString delimiter = tr("commas");
    switch (m_guess.delimiter) {
    case ';': delimiter = tr("semicolons"); break;
    case '\t': delimiter = tr("tabs"); break;
    case '|': delimiter = tr("bars (|)"); break;
    default: break;
    }
    QStringList parts{tr("%1 between columns").arg(delimiter),
                      QString::fromLatin1(label_of(m_guess.encoding).data(),
                                          static_cast<qsizetype>(label_of(m_guess.encoding).size())),
                      m_guess.has_heading ? tr("a heading") : tr("no heading")};
    if (m_guess.decimal_comma)
        parts << tr("decimal commas");
    return tr("Found: %1.").arg(parts.join(QStringLiteral(", ")));
}

TableColumns ImportDialog::columns() const
{
    const auto key = [this](const QComboBox* box) {
        const int column = box->currentData().toInt();
        return column == no_column ? std::string() : column_key(m_guess.heading, column);
    };
    return {key(m_user), key(m_item), key(m_rating), key(m_title), key(m_time)};
}

QString ImportDialog::problem() const
{
    const int user = m_user->currentData().toInt();
    const int item = m_item->currentData().toInt();
    const int rating = m_rating->currentData().toInt();
    if (user == no_column || item == no_column || rating == no_column)
        return tr("Choose a column for the person, the film and the rating.");
    if (user == item || user == rating || item == rating)
        return tr("Person, film and rating are in three different columns.");
    for (const auto& row : m_guess.rows) {
        const std::string& text = row[static_cast<std::size_t>(rating)];
        const auto value = parse_decimal(text);
        if (!trimmed(text).empty() && (!value || *value < 0.0))
            return tr("“%1” is no rating: that is a number from 0 on.").arg(QString::fromStdString(text).left(40));
    }
    const int time = m_time->currentData().toInt();
    for (const auto& row : m_guess.rows)
        if (time != no_column && !parse_whole_number(row[static_cast<std::size_t>(time)]))
            return tr("“%1” is no time in seconds since 1970. Choose none.")
                .arg(QString::fromStdString(row[static_cast<std::size_t>(time)]).left(40));
    return {};
}

void ImportDialog::check()
{
    const QString wrong = m_time == nullptr ? QString() : problem();
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    m_buttons->button(QDialogButtonBox::Open)->setEnabled(wrong.isEmpty());
}

void ImportDialog::finish()
{
    Q_EMIT confirmed(columns());
    accept();
}

}  // namespace kinoscope
