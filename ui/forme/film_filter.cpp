// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/film_filter.h"

#include "ui/text/core_text.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QMenu>

#include <array>

namespace kinoscope::ui {

namespace {

constexpr std::array ratingSteps{0, 20, 50, 100, 500};

QString decadeText(int firstYear)
{
    return firstYear == 0 ? FilmFilterButton::tr("All years") : FilmFilterButton::tr("%1s").arg(firstYear);
}

QString genreText(const QString& genre)
{
    return genre.isEmpty() ? FilmFilterButton::tr("All genres") : coreText(genre.toStdString());
}

}  // namespace

FilmFilterButton::FilmFilterButton(QWidget* parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("recommendationFilter"));
    setAccessibleName(tr("Which films are recommended"));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    setRole(this, "plain");
    fill();
}

void FilmFilterButton::setChoices(const QStringList& genres, const QList<int>& decades)
{
    m_genres = genres;
    m_decades = decades;
    FilmFilter filter = m_filter;
    if (!genres.contains(filter.genre))
        filter.genre.clear();
    if (!decades.contains(filter.firstYear))
        filter.firstYear = 0;
    m_filter = filter;
    fill();
}

void FilmFilterButton::fill()
{
    menu()->clear();
    qDeleteAll(menu()->findChildren<QActionGroup*>());
    const auto addChoices = [this](const QString& title, const auto& values, const auto& text, auto FilmFilter::*part) {
        QMenu* const choices = menu()->addMenu(title);
        auto* group = new QActionGroup(menu());
        for (const auto& value : values) {
            QAction* const action = choices->addAction(text(value));
            action->setCheckable(true);
            action->setChecked(m_filter.*part == value);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, part, value] {
                FilmFilter filter = m_filter;
                filter.*part = value;
                edit(filter);
            });
        }
    };
    if (!m_genres.isEmpty())
        addChoices(tr("Genre"), QStringList{QString()} + m_genres, genreText, &FilmFilter::genre);
    if (!m_decades.isEmpty())
        addChoices(tr("Decade"), QList<int>{0} + m_decades, decadeText, &FilmFilter::firstYear);
    addChoices(
        tr("Ratings"), ratingSteps,
        [](int ratings) {
            return ratings == 0 ? tr("Any number of ratings") : tr("At least %1").arg(ratingsText(ratings));
        },
        &FilmFilter::minRatings);
    QStringList parts;
    if (!m_genres.isEmpty())
        parts << genreText(m_filter.genre);
    if (!m_decades.isEmpty())
        parts << (m_filter.firstYear == 0 ? tr("all years") : decadeText(m_filter.firstYear));
    if (m_filter.minRatings > 0)
        parts << tr("%1+ ratings").arg(countText(m_filter.minRatings));
    setText(parts.isEmpty() ? tr("All") : parts.join(QStringLiteral(", ")));
    setAccessibleDescription(text());
}

void FilmFilterButton::edit(const FilmFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    // The menu is open still: it is filled anew once its action is done.
    QMetaObject::invokeMethod(this, &FilmFilterButton::fill, Qt::QueuedConnection);
    Q_EMIT edited(m_filter);
}

}  // namespace kinoscope::ui
