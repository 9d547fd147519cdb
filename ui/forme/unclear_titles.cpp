// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/unclear_titles.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kinoscope::ui {

namespace {

constexpr QSize usualSize(560, 360);

QString titleWithYear(const QString& title, int year)
{
    return year > 0 ? UnclearTitles::tr("%1 (%2)").arg(title).arg(year) : title;
}

}  // namespace

UnclearTitles::UnclearTitles(const std::vector<UnclearTitle>& titles, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("unclearTitles"));
    setWindowTitle(tr("Which film do you mean?"));
    auto* lead = new QLabel(tr("These titles could be more than one film here. Choose the one you rated."));
    lead->setWordWrap(true);
    auto* content = new QWidget;
    setRole(content, "bare");
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setColumnStretch(1, 1);
    for (const UnclearTitle& unclear : titles) {
        const QString asked = titleWithYear(unclear.title, unclear.year);
        auto* label = new QLabel(tr("%1, %2 ★").arg(asked, fixedText(unclear.stars, 1)));
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        auto* choice = new QComboBox;
        choice->setObjectName(QStringLiteral("unclearChoice"));
        choice->setAccessibleName(asked);
        choice->addItem(tr("None of these"));
        for (const UnclearTitle::Candidate& candidate : unclear.candidates)
            choice->addItem(QStringLiteral("%1 · %2").arg(titleWithYear(candidate.film.title, candidate.film.year),
                                                          candidate.evidence),
                            candidate.film.movie);
        const auto row = static_cast<int>(m_choices.size());
        grid->addWidget(label, row, 0);
        grid->addWidget(choice, row, 1);
        m_choices.push_back(choice);
    }
    grid->setRowStretch(static_cast<int>(m_choices.size()), 1);
    auto* scroll = new QScrollArea;
    setRole(scroll, "bare");
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Add them"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Not now"));
    for (QAbstractButton* button : buttons->buttons())
        button->setAccessibleName(button->text());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(lead);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(usualSize);
    if (!m_choices.empty())
        m_choices.front()->setFocus();
}

std::vector<std::optional<int>> UnclearTitles::answers() const
{
    std::vector<std::optional<int>> films;
    for (const QComboBox* choice : m_choices) {
        const QVariant movie = choice->currentData();
        films.push_back(movie.isValid() ? std::optional(movie.toInt()) : std::nullopt);
    }
    return films;
}

}  // namespace kinoscope::ui
