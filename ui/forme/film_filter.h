// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QToolButton>

namespace kinoscope::ui {

/// Which films may be recommended.
struct FilmFilter {
    QString genre;      ///< as the data set has it; empty: all
    int firstYear = 0;  ///< of ten; 0: all
    int minRatings = 0;

    bool operator==(const FilmFilter&) const = default;
};

/// "All genres, all years": opens a menu of genres, decades and numbers of ratings.
class FilmFilterButton : public QToolButton {
    Q_OBJECT

public:
    explicit FilmFilterButton(QWidget* parent = nullptr);

    /// What there is to choose from; what is not there any more is all again.
    void setChoices(const QStringList& genres, const QList<int>& decades);
    const FilmFilter& filter() const { return m_filter; }

Q_SIGNALS:
    void edited(const FilmFilter& filter);

private:
    void fill();
    void edit(const FilmFilter& filter);

    FilmFilter m_filter;
    QStringList m_genres;
    QList<int> m_decades;
};

}  // namespace kinoscope::ui
