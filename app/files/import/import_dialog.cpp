// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/import/import_dialog.h"

#include "core/data/tables/table_dialect.h"
#include "ui/text/core_text.h"
#include "ui/text/item_words.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

QLabel* textLabel(const QString& name, const char* role)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    ui::setRole(label, role);
    return label;
}

/// More than this and a table of figures would push the buttons off a small screen.
constexpr int reasons_shown = 6;

}  // namespace

ImportDialog::ImportDialog(Pool& pool, SamplePtr sample, TablePreview preview, QWidget* parent)
    : QDialog(parent), m_sample(std::move(sample)), m_preview(std::move(preview)),
      m_trying(
          pool,
          [](const Question& question, const JobControl<>&) {
              return preview_table(*question.sample, question.options);
          },
          [this](const Question&, TablePreview& result) { take(result); }),
      m_headline(textLabel(QStringLiteral("importQuestion"), "heading")),
      m_found(textLabel(QStringLiteral("importFound"), "muted")), m_turn(new QPushButton(tr("T&urn rows and columns"))),
      m_table(new QTableWidget(this)), m_columns(new ColumnChoice(m_table)),
      m_reads(textLabel(QStringLiteral("importReads"), "strong")),
      m_leftOut(textLabel(QStringLiteral("importLeftOut"), "")),
      m_problem(textLabel(QStringLiteral("importProblem"), "error")),
      m_choices(new ImportChoices(*m_sample, m_preview.encoding)), m_buttons(new QDialogButtonBox(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Open %1").arg(QString::fromStdString(m_sample->file)));
    setAttribute(Qt::WA_DeleteOnClose);
    createTop();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    auto* top = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_headline);
    words->addWidget(m_found);
    top->addLayout(words, 1);
    top->addWidget(m_turn, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(24);
    below->addWidget(createResult(), 1);
    below->addWidget(m_choices, 1);
    column->addLayout(below);
    column->addWidget(m_problem);
    createButtons();
    column->addWidget(m_buttons);
    constexpr QSize frame(40, 60);  // of the window, and a little of what is behind it
    resize(QSize(940, 660).boundedTo(screen()->availableSize() - frame));
    m_newTable = true;
    TablePreview first = m_preview;
    take(first);
    m_buttons->button(QDialogButtonBox::Open)->setFocus();
}

void ImportDialog::createTop()
{
    m_table->setObjectName(QStringLiteral("importPreview"));
    m_table->setAccessibleName(tr("The first rows"));
    m_turn->setObjectName(QStringLiteral("importTurn"));
    m_turn->setAccessibleName(tr("Turn rows and columns"));
    m_turn->setAutoDefault(false);
    connect(m_turn, &QPushButton::clicked, m_columns, &ColumnChoice::turn);
    connect(m_choices, &ImportChoices::changed, this, &ImportDialog::ask);
    connect(m_choices, &ImportChoices::rowsChanged, this, &ImportDialog::reread);
    connect(m_columns, &ColumnChoice::changed, this, [this] {
        m_columnsChosen = true;
        ask();
    });
}

QWidget* ImportDialog::createResult()
{
    auto* panel = new QWidget;
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* reads = textLabel(QStringLiteral("importReadsHeading"), "section");
    reads->setText(tr("Will be opened"));
    auto* left = textLabel(QStringLiteral("importLeftOutHeading"), "section");
    left->setText(tr("Will be skipped"));
    column->addWidget(reads);
    column->addWidget(m_reads);
    column->addSpacing(8);
    column->addWidget(left);
    column->addWidget(m_leftOut);
    column->addStretch(1);
    return panel;
}

void ImportDialog::createButtons()
{
    m_buttons->setStandardButtons(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    QPushButton* const open = m_buttons->button(QDialogButtonBox::Open);
    open->setObjectName(QStringLiteral("importOpen"));
    open->setAccessibleName(tr("Open the table"));
    open->setProperty("primary", true);
    open->setDefault(true);
    QPushButton* const cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("importCancel"));
    cancel->setAccessibleName(tr("Do not open the table"));
    cancel->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

TableOptions ImportDialog::options() const
{
    TableOptions options = m_choices->options();
    if (m_columnsChosen)
        options.columns = m_columns->columns();
    return options;
}

/// The columns of another text are others: what was chosen for the first says nothing about them.
void ImportDialog::reread()
{
    m_columnsChosen = false;
    m_newTable = true;
    ask();
}

void ImportDialog::ask()
{
    const QString problem = m_columnsChosen ? m_columns->problem() : QString();
    m_buttons->button(QDialogButtonBox::Open)->setEnabled(false);
    if (!problem.isEmpty()) {
        m_trying.cancel();
        m_problem->setText(problem);
        m_turn->setVisible(m_columns->isWide());
        return;
    }
    m_trying.follow({m_sample, options()});
}

void ImportDialog::take(TablePreview& preview)
{
    std::swap(m_preview, preview);
    const std::string noun = m_preview.plan ? m_preview.plan->item_noun : "item";
    m_columns->callItems(ui::itemWord(noun));
    if (m_newTable) {
        m_choices->setNoun(noun);
        m_columns->show(m_preview);
    } else {
        m_columns->mark(m_preview);
    }
    m_newTable = false;
    m_choices->showLowIsGood(m_preview.scale.low_is_good);
    if (m_preview.problem.empty())
        m_choices->showTitled(m_preview.titled, m_preview.items);
    m_choices->setRated(!m_columns->isPairs());
    m_turn->setVisible(m_columns->isWide());
    showResult();
    showLeftOut();
}

QString ImportDialog::headline() const
{
    if (!m_preview.guess)
        return tr("This isn't a ratings table");
    const QString item = ui::itemWord(m_choices->noun());
    if (m_columns->isPairs())
        return tr("A table without ratings: one row per person and %1").arg(item);
    if (!m_columns->isWide())
        return tr("One row per rating");
    return m_columns->isTurned() ? tr("One row per %1, one column per person").arg(item)
                                 : tr("One row per person, one column per %1").arg(item);
}

QString ImportDialog::found() const
{
    if (!m_preview.guess)
        return {};
    const std::string_view label = label_of_separator(m_preview.guess->dialect.separator);
    QString separator = QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size()));
    if (label == "commas")
        separator = tr("commas");
    else if (label == "semicolons")
        separator = tr("semicolons");
    else if (label == "tabs")
        separator = tr("tabs");
    else if (label == "spaces")
        separator = tr("spaces");
    if (label == "cells")
        return ui::coreText(m_preview.guess->shape.why);
    const QString heading = m_preview.guess->heading_rows > 0 ? tr("a header row") : tr("no header row");
    return tr("%1 Detected: columns separated by %2; %3; %4.")
        .arg(ui::coreText(m_preview.guess->shape.why), separator, QString::fromStdString(m_preview.encoding), heading)
        .trimmed();
}

void ImportDialog::showResult()
{
    const QLocale locale;
    QPushButton* const open = m_buttons->button(QDialogButtonBox::Open);
    m_headline->setText(headline());
    m_found->setText(found());
    const bool fine = m_preview.problem.empty();
    m_problem->setText(fine ? QString() : ui::coreText(m_preview.problem));
    open->setEnabled(fine);
    if (!fine) {
        m_reads->setText(QStringLiteral("–"));
        open->setText(tr("&Open"));
        return;
    }
    const auto ratings = static_cast<int>(m_preview.ratings);
    const bool pairs = m_preview.plan && m_preview.plan->is_pairs();
    const QString scale =
        tr("from %1 to %2").arg(locale.toString(m_preview.scale.min), locale.toString(m_preview.scale.max));
    QString text = QStringLiteral("%1 · %2 · %3 %4")
                       .arg(tr("%n people", nullptr, static_cast<int>(m_preview.people)),
                            ui::itemCount(m_choices->noun(), static_cast<int>(m_preview.items)),
                            pairs ? tr("%n pair(s)", nullptr, ratings) : tr("%n rating(s)", nullptr, ratings),
                            pairs ? QString() : scale)
                       .trimmed();
    if (!m_preview.complete)
        text += u'\n' + tr("in the first rows; the rest is read when you open it");
    m_reads->setText(text);
    open->setText(!m_preview.complete ? tr("&Open")
                  : pairs             ? tr("Open %n pair(s)", nullptr, ratings)
                                      : tr("Open %n rating(s)", nullptr, ratings));
}

void ImportDialog::showLeftOut()
{
    const QLocale locale;
    QStringList lines;
    for (const auto* list : {&m_preview.skipped, &m_preview.partly_read})
        for (const SkippedRows& rows : *list)
            lines << tr("%1 × %2").arg(locale.toString(static_cast<qlonglong>(rows.count)), ui::coreText(rows.reason)) +
                         (rows.example.empty() ? QString()
                                               : QStringLiteral(" (%1)").arg(QString::fromStdString(rows.example)));
    if (lines.size() > reasons_shown)
        lines = lines.first(reasons_shown) << QStringLiteral("…");
    m_leftOut->setText(m_preview.problem.empty() && lines.isEmpty() ? tr("nothing") : lines.join(u'\n'));
}

void ImportDialog::finish()
{
    Q_EMIT confirmed(options());
    accept();
}

}  // namespace kinoscope
