// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <memory>

class QModelIndex;

namespace kinoscope::ui {

class TitleIndex;

/// A search field with completion over all titles: any word, case and accents ignored.
class FilmSearch : public QLineEdit {
    Q_OBJECT

public:
    explicit FilmSearch(QWidget* parent = nullptr);
    ~FilmSearch() override;

    void setTitles(std::shared_ptr<const TitleIndex> titles);

Q_SIGNALS:
    void filmPicked(int movie);

private:
    void createPopup();
    void pick(const QModelIndex& index);
    void showMatches(const QString& text);
    /// What is chosen in the list, or else the best match.
    void pickBest();

    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
