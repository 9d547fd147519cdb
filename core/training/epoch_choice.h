// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "core/model/trained_model.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace kinoscope {

/// Which epoch's tables a run keeps, and when it ends early: `keep_best` and `patience` of its settings. Without either
/// the last epoch is kept, unless there are ratings to say so, other than the test part, on which its error (the root
/// of the loss) is clearly above the best one: then the last epoch that is not so much worse. Clearly is by a
/// thousandth, or by 0.1 / √n of n ratings that say so, which is what chance makes of a few.
class EpochChoice {
public:
    EpochChoice(const TrainingSettings& settings, std::size_t measured_ratings)
        : m_chooses(settings.keep_best != 0 || settings.patience > 0), m_guards(settings.validation_fraction > 0.0),
          m_patience(settings.patience),
          m_clearly(1.0 + std::max(0.001, 0.1 / std::sqrt(static_cast<double>(measured_ratings))))
    {
    }

    /// For each epoch in order, once: whether its tables take the place of those kept so far.
    bool keeps(const EpochRecord& record)
    {
        const bool best = m_best_epoch < 0 || record.validation_loss < m_best_loss;
        if (best) {
            m_best_loss = record.validation_loss;
            m_best_epoch = record.epoch;
        }
        if (best || m_chooses)
            return best;
        return !m_guards || std::sqrt(record.validation_loss) <= m_clearly * std::sqrt(m_best_loss);
    }
    /// Whether there have been enough epochs without a lower loss, with `epoch` as the last.
    bool is_out_of_patience(int epoch) const { return m_patience > 0 && epoch - m_best_epoch >= m_patience; }

private:
    const bool m_chooses;
    const bool m_guards;
    const int m_patience;
    const double m_clearly;
    double m_best_loss = 0.0;
    int m_best_epoch = -1;
};

}  // namespace kinoscope
