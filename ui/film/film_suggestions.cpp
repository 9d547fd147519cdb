// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/film_suggestions.h"

#include "core/data/text/title.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip_button.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <vector>

namespace kinoscope::ui {

namespace {

constexpr int widestTitle = 200;  // px; all of it is in the tooltip

/// Rows of films with ratings, the most often rated first; of equals, the lower one.
std::vector<int> wellKnown(const MovieTable& movies, const Duplicates* duplicates)
{
    const auto ratings = [&movies](int row) { return movies[static_cast<std::size_t>(row)].ratings; };
    std::vector<int> rows(movies.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::erase_if(rows, [&](int row) { return ratings(row) == 0 || (duplicates && duplicates->is_hidden(row)); });
    const auto end = rows.begin() + static_cast<std::ptrdiff_t>(std::min(FilmSuggestions::most, rows.size()));
    std::partial_sort(rows.begin(), end, rows.end(),
                      [&](int a, int b) { return ratings(a) != ratings(b) ? ratings(a) > ratings(b) : a < b; });
    rows.erase(end, rows.end());
    return rows;
}

}  // namespace

FilmSuggestions::FilmSuggestions(QWidget* parent) : QWidget(parent), m_chips(new QWidget(this))
{
    setObjectName(QStringLiteral("filmSuggestions"));
    auto* heading = new QLabel(tr("Well-known films"), this);
    setRole(heading, "small");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(7, 4, 7, 0);
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(m_chips);
    new FlowLayout(6, m_chips);
}

void FilmSuggestions::setMovies(const MovieTablePtr& movies, const DuplicatesPtr& duplicates)
{
    qDeleteAll(m_chips->findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    if (!movies)
        return;
    for (const int row : wellKnown(*movies, duplicates.get())) {
        const QString title = QString::fromStdString(short_title(movies->at(static_cast<std::size_t>(row)).title));
        auto* chip =
            chipButton(QStringLiteral("filmSuggestion%1").arg(m_chips->layout()->count()), title, m_chips, widestTitle);
        chip->setToolTip(title);
        chip->setCursor(Qt::PointingHandCursor);
        connect(chip, &QPushButton::clicked, this, [this, row] { Q_EMIT filmPicked(row); });
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
}

bool FilmSuggestions::isEmpty() const
{
    return m_chips->layout()->count() == 0;
}

}  // namespace kinoscope::ui
