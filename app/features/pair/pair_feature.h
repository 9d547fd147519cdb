// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"
#include "app/services/pair/pair_study.h"
#include "ui/neighbours/stability.h"

#include <optional>

class QScrollArea;

namespace kinoscope {

namespace ui {
class PairCard;
}

/// Why two films are close, as a card over the map: of the picked film and one of those beside it. It follows the epoch
/// that is shown, and closes when neither of the two is picked any more, or other films are there.
class PairFeature : public Feature {
    Q_OBJECT

public:
    PairFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    void setSeen(QWidget* view, bool seen) override;

private:
    void open(int first, int second);
    void askForClosest();
    void ask();
    void close();
    void showSeeds(ui::PairFacts& facts) const;

    Context m_context;
    QScrollArea* m_page;
    ui::PairCard* m_card;
    PairStudy m_study;
    std::optional<PairOfFilms> m_films;  ///< while the card is open
    ui::SeedCounts m_seeds;              ///< of the picked film
};

}  // namespace kinoscope
