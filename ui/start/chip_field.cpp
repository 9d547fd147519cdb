// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/chip_field.h"

#include "core/data/text/title.h"
#include "ui/films/film_search.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace kinoscope::ui {

namespace {

constexpr int fieldHeight = 56;
constexpr int chipHeight = 36;
constexpr int widestTitle = 150;

}  // namespace

ChipField::ChipField(QWidget* parent)
    : QFrame(parent), m_chips(new QWidget), m_search(new FilmSearch), m_count(new QLabel)
{
    setRole(this, "bigField");
    setMinimumHeight(fieldHeight);
    auto* chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(8);
    m_search->setObjectName(QStringLiteral("startSearch"));
    setRole(m_search, "bare");
    m_search->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("startCount"));
    setRole(m_count, "muted");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_chips);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    setFocusProxy(m_search);
    connect(m_search, &FilmSearch::filmPicked, this, &ChipField::add);
    build();
}

QWidget* ChipField::lastInTabOrder() const
{
    return m_search;
}

void ChipField::setCatalogue(FilmCataloguePtr films)
{
    m_catalogue = std::move(films);
    m_films.clear();
    m_search->setTitles(m_catalogue ? m_catalogue->titles : nullptr);
    m_search->setDuplicates(m_catalogue ? m_catalogue->duplicates : nullptr);
    build();
}

void ChipField::add(int movie)
{
    m_search->clear();
    if (isFull() || std::find(m_films.begin(), m_films.end(), movie) != m_films.end())
        return;
    m_films.push_back(movie);
    build();
    Q_EMIT changed();
}

void ChipField::remove(int movie)
{
    if (std::erase(m_films, movie) == 0)
        return;
    build();
    m_search->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void ChipField::build()
{
    qDeleteAll(m_chips->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (const int movie : m_films)
        m_chips->layout()->addWidget(makeChip(movie));
    m_chips->setVisible(!m_films.empty());
    m_search->setReadOnly(isFull());
    m_search->setPlaceholderText(isFull()          ? tr("Backspace takes the last one back")
                                 : m_films.empty() ? tr("A film you love: type its title")
                                                   : tr("One more film"));
    m_search->setAccessibleName(tr("A film you love"));
    m_count->setText(m_films.empty() ? QString() : tr("%1 of %2").arg(m_films.size()).arg(most));
}

QWidget* ChipField::makeChip(int movie)
{
    const Movie& film = m_catalogue->movies->at(static_cast<std::size_t>(movie));
    const QString title = QString::fromStdString(spoken_title(film.title));
    auto* chip = new QFrame;
    chip->setObjectName(QStringLiteral("lovedFilm"));
    setRole(chip, "pickedChip");
    chip->setFixedHeight(chipHeight);
    auto* name = new ElidedLabel(title);
    setRole(name, "strong");
    name->setMaximumWidth(widestTitle);
    auto* close = new QToolButton;
    close->setObjectName(QStringLiteral("removeLoved"));
    close->setAccessibleName(tr("Remove %1").arg(title));
    close->setToolTip(close->accessibleName());
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setIconSize({12, 12});
    setRole(close, "plain");
    auto* row = new QHBoxLayout(chip);
    row->setContentsMargins(12, 0, 4, 0);
    row->setSpacing(6);
    row->addWidget(name);
    if (film.year > 0) {
        auto* year = new QLabel(QString::number(film.year));
        setRole(year, "muted");
        row->addWidget(year);
    }
    row->addWidget(close);
    connect(
        close, &QToolButton::clicked, this, [this, movie] { remove(movie); }, Qt::QueuedConnection);
    return chip;
}

bool ChipField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && m_search->text().isEmpty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Backspace && !m_films.empty()) {
            remove(m_films.back());
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT entered();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace kinoscope::ui
