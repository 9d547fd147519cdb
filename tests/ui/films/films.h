// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QWidget>

#include <memory>

namespace kinoscope::test {

inline Movie film(std::int64_t id, std::string title, int year, int ratings, double mean,
                  std::vector<std::string> genres = {})
{
    return {.id = id,
            .title = std::move(title),
            .year = year,
            .genres = std::move(genres),
            .ratings = ratings,
            .mean_rating = mean};
}

/// Five films with gaps in their ids, as real data sets have.
inline MovieTablePtr fiveFilms()
{
    return std::make_shared<MovieTable>(MovieTable{
        film(5, "Matrix, The (1999)", 1999, 259, 4.2, {"Action", "Sci-Fi"}),
        film(50, "Star Wars (1977)", 1977, 583, 4.36, {"Action", "Adventure", "Romance", "Sci-Fi", "War"}),
        film(172, "Empire Strikes Back, The (1980)", 1980, 367, 4.2, {"Action"}),
        film(181, "Return of the Jedi (1983)", 1983, 507, 4.01),
        film(1000, "Unrated Film", 0, 1, 1.0),
    });
}

inline DatasetPtr fiveFilmsDataset()
{
    auto dataset = std::make_shared<Dataset>();
    dataset->name = "Five Films";
    dataset->user_ids = {1, 2, 4};
    dataset->movies = *fiveFilms();
    dataset->ratings.resize(1717);
    return dataset;
}

/// The first widget under `root` that a person can act on but that has no name for a screen reader or for tests;
/// null if all have.
inline const QWidget* namelessWidget(const QWidget& root)
{
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const bool interactive =
            qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
            qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
            qobject_cast<const QLineEdit*>(widget);
        const bool insideAnother = qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
                                   qobject_cast<const QLineEdit*>(widget->parentWidget()) ||
                                   qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                                   qobject_cast<const QAbstractItemView*>(widget->parentWidget()) ||
                                   widget->objectName().startsWith(QLatin1String("qt_")) ||
                                   widget->parentWidget()->inherits("QComboBoxPrivateContainer");
        if (interactive && !insideAnother && (widget->accessibleName().isEmpty() || widget->objectName().isEmpty()))
            return widget;
    }
    return nullptr;
}

}  // namespace kinoscope::test
