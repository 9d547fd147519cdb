// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/duplicates.h"

#include <QLineEdit>

#include <memory>
#include <optional>

class QModelIndex;

namespace kinoscope {

class FilmFinder;

}  // namespace kinoscope

namespace kinoscope::ui {

/// A search field with completion over all titles and ids, as FilmFinder finds them.
class FilmSearch : public QLineEdit {
    Q_OBJECT

public:
    explicit FilmSearch(QWidget* parent = nullptr);
    ~FilmSearch() override;

    /// Null, or of no films, to be disabled.
    void setTitles(std::shared_ptr<const FilmFinder> titles);
    /// Which films are offered once; null: none.
    void setDuplicates(DuplicatesPtr duplicates);
    /// Stands in the field, from the beginning of its title, while nobody types; none: nothing does.
    void showFilm(std::optional<int> movie);

Q_SIGNALS:
    void filmPicked(int movie);

protected:
    /// Of the list: arrow keys step over its first row where that only says something.
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Escape takes back what was typed.
    void keyPressEvent(QKeyEvent* event) override;
    /// A click into the field is there to type another title over the film's.
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void createPopup();
    void pick(const QModelIndex& index);
    void showMatches(const QString& text);
    /// What is chosen in the list, or else the best match.
    void pickBest();
    void restore();
    void setTitle(const QString& title);

    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
