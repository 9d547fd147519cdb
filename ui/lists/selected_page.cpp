// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/selected_page.h"

#include "ui/films/list_page.h"
#include "ui/lists/common_features.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace kinoscope::ui {

SelectedPage::SelectedPage(QWidget* parent)
    : QWidget(parent), m_movies(listMovies(nullptr)), m_count(new QLabel(this)),
      m_only(new QCheckBox(tr("&Show only these"), this)), m_wider(new QPushButton(this)),
      m_list(
          new ListPage(QStringLiteral("selectedTable"), tr("Selected films"), {},
                       {ListColumn::film, ListColumn::year, ListColumn::ratings, ListColumn::mean, ListColumn::bias})),
      m_common(new CommonFeatures(this)), m_controls(makeControls())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_controls);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list, 1);
    row->addWidget(m_common);
    column->addLayout(row, 1);
    m_list->setHint(tr("Shift-drag on the map to select films."));
    connect(m_list, &ListPage::filmPicked, this, &SelectedPage::filmPicked);
    connect(m_common, &CommonFeatures::filmsWanted, this, &SelectedPage::narrowWanted);
    setWider(0);
    fill();
}

QWidget* SelectedPage::makeControls()
{
    auto* controls = new QWidget(this);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(12, 8, 8, 0);
    row->setSpacing(8);
    m_count->setObjectName(QStringLiteral("selectedCount"));
    setRole(m_count, "strong");
    m_only->setObjectName(QStringLiteral("selectedOnly"));
    m_only->setAccessibleName(tr("Show only these"));
    m_only->setToolTip(tr("Hide all other films on the map; Esc shows them again"));
    connect(m_only, &QCheckBox::clicked, this, &SelectedPage::onlyWanted);
    row->addWidget(m_count);
    row->addSpacing(4);
    row->addWidget(m_only);
    m_wider->setObjectName(QStringLiteral("selectedWider"));
    m_wider->hide();
    setRole(m_wider, "link");
    connect(m_wider, &QPushButton::clicked, this, &SelectedPage::widenWanted);
    row->addWidget(m_wider);
    row->addStretch();
    QPushButton* const copy = makeButton("selectedCopy", tr("Cop&y"), tr("Copy the list for a spreadsheet"));
    connect(copy, &QPushButton::clicked, m_list, &ListPage::copyAll);
    QPushButton* const save = makeButton("selectedExport", tr("E&xport…"), tr("Save the list to a CSV file"));
    connect(save, &QPushButton::clicked, this, &SelectedPage::exportWanted);
    QPushButton* const clear = makeButton("selectedClear", tr("C&lear"), tr("Deselect all films"));
    connect(clear, &QPushButton::clicked, this, &SelectedPage::clearWanted);
    for (QPushButton* button : {copy, save, clear})
        row->addWidget(button);
    return controls;
}

QPushButton* SelectedPage::makeButton(const char* name, const QString& text, const QString& tip)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(tip);
    button->setToolTip(tip);
    return button;
}

void SelectedPage::setMovies(ListedMoviesPtr movies, Feedback feedback)
{
    m_list->setColumnShown(ListColumn::mean, feedback == Feedback::ratings);
    m_movies = movies ? std::move(movies) : listMovies(nullptr);
    m_bias.resize(0);
    setFilms({}, false);
}

void SelectedPage::setMovieBias(const Eigen::VectorXf& bias)
{
    m_bias = bias;
    fill();
}

void SelectedPage::setFilms(const std::vector<int>& movies, bool only)
{
    m_only->setChecked(only);
    if (movies == m_films)
        return;
    m_films = movies;
    fill();
}

void SelectedPage::setFeatures(GroupFeaturesPtr features)
{
    m_common->setFeatures(std::move(features));
}

void SelectedPage::setWider(int films)
{
    m_wider->setText(tr("Back to %n film(s)", nullptr, films));
    m_wider->setAccessibleName(m_wider->text());
    m_wider->setVisible(films > 0);
}

std::vector<int> SelectedPage::listed() const
{
    return m_list->movies();
}

void SelectedPage::fill()
{
    std::vector<ListRow> rows;
    rows.reserve(m_films.size());
    for (const int movie : m_films)
        rows.push_back(
            {.movie = movie, .bias = movie < m_bias.size() ? m_bias(movie) : std::numeric_limits<float>::quiet_NaN()});
    const auto count = static_cast<qint64>(rows.size());
    m_count->setText(count == 1 ? tr("1 film") : tr("%1 films").arg(countText(count)));
    m_controls->setVisible(count > 0);
    m_common->setVisible(count > 0);
    m_list->setRows(m_movies, std::move(rows));
}

// Titles are long, and what sets the films apart is short.
void SelectedPage::shareWidth()
{
    m_common->setFixedWidth(std::min(m_common->fullWidth(), width() * 45 / 100));
}

void SelectedPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

}  // namespace kinoscope::ui
