// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/film_search.h"

#include "ui/films/search_delegate.h"
#include "ui/films/search_model.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>

#include <utility>

namespace kinoscope::ui {

class FilmSearch::Private {
public:
    SearchModel model;
    QCompleter* completer = nullptr;
    QString shown;           ///< title of the film that stands in the field while nobody types
    bool isClicked = false;  ///< into the field, and not released yet
};

FilmSearch::FilmSearch(QWidget* parent) : QLineEdit(parent), d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("filmSearch"));
    setAccessibleName(tr("Search films"));
    setAccessibleDescription(tr("Type words of a title or a year, then press Enter for the best match."));
    setPlaceholderText(tr("Search films  Ctrl+F"));
    setClearButtonEnabled(true);
    addAction(themedIcon(QStringLiteral("search"), QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    setEnabled(false);

    createPopup();
    connect(this, &QLineEdit::textEdited, this, &FilmSearch::showMatches);
    connect(this, &QLineEdit::returnPressed, this, &FilmSearch::pickBest);
}

void FilmSearch::createPopup()
{
    // The model filters by itself: the completer would only know prefixes of one string.
    d->completer = new QCompleter(&d->model, this);
    d->completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    d->completer->setMaxVisibleItems(12);
    d->completer->setWidget(this);
    auto* popup = new QListView;
    popup->setObjectName(QStringLiteral("filmSearchPopup"));
    popup->setAccessibleName(tr("Films found"));
    popup->setUniformItemSizes(true);
    popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->completer->setPopup(popup);
    popup->setItemDelegate(new SearchDelegate(popup));
    popup->installEventFilter(this);

    // Not the completer's activated(): Enter reaches the field as well, and would pick twice.
    connect(popup, &QListView::clicked, this, &FilmSearch::pick);
}

FilmSearch::~FilmSearch() = default;

void FilmSearch::pick(const QModelIndex& index)
{
    const QVariant movie = index.data(SearchModel::movieRole);
    if (!movie.isValid())
        return;
    d->completer->popup()->hide();
    setTitle(index.data().toString());
    Q_EMIT filmPicked(movie.toInt());
}

void FilmSearch::showFilm(std::optional<int> movie)
{
    d->shown = movie ? d->model.titleOf(*movie) : QString();
    const bool isTyping = hasFocus() && isModified();
    if (!isTyping)
        restore();
}

void FilmSearch::restore()
{
    d->completer->popup()->hide();
    if (text() != d->shown || isModified())
        setTitle(d->shown);
}

// The beginning stays in sight: what is selected, to be typed over, is selected backwards.
void FilmSearch::setTitle(const QString& title)
{
    setText(title);
    if (hasFocus())
        setSelection(static_cast<int>(title.size()), -static_cast<int>(title.size()));
    else
        setCursorPosition(0);
}

void FilmSearch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isModified())
        restore();
    else
        QLineEdit::keyPressEvent(event);
}

void FilmSearch::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    d->isClicked = event->reason() == Qt::MouseFocusReason && !isModified();
}

void FilmSearch::mouseReleaseEvent(QMouseEvent* event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (std::exchange(d->isClicked, false) && !hasSelectedText())
        setTitle(text());
}

// From a row that cannot be chosen the list itself would move nowhere.
bool FilmSearch::eventFilter(QObject* watched, QEvent* event)
{
    QAbstractItemView* popup = d->completer->popup();
    const auto usable = [](const QModelIndex& index) { return index.flags().testFlag(Qt::ItemIsSelectable); };
    if (watched == popup && event->type() == QEvent::KeyPress && !usable(popup->currentIndex())) {
        const QModelIndex similar = popup->model()->index(1, 0);
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down && usable(similar)) {
            popup->setCurrentIndex(similar);
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}

void FilmSearch::showMatches(const QString& text)
{
    d->model.setQuery(text);
    if (d->model.rowCount() == 0) {
        d->completer->popup()->hide();
        return;
    }
    d->completer->setCompletionPrefix(QString());
    d->completer->complete();
    d->completer->popup()->setCurrentIndex(d->completer->popup()->model()->index(0, 0));
}

void FilmSearch::pickBest()
{
    const QAbstractItemView* shown = d->completer->popup();
    if (shown->isVisible() && shown->currentIndex().isValid()) {
        pick(shown->currentIndex());
        return;
    }
    d->model.setQuery(text());
    if (d->model.matches() > 0)
        pick(d->model.index(0));
}

void FilmSearch::setDuplicates(DuplicatesPtr duplicates)
{
    d->model.setDuplicates(std::move(duplicates));
}

void FilmSearch::setTitles(std::shared_ptr<const FilmFinder> titles)
{
    clear();
    d->shown.clear();
    setEnabled(titles && !titles->movies()->empty());
    d->completer->popup()->hide();
    d->model.setTitles(std::move(titles));
}

}  // namespace kinoscope::ui
