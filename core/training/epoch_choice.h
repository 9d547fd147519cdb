// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"
#include "core/model/trained_model.h"

namespace kinoscope {

/// Which epoch's tables a run keeps, and when it ends early: `keep_best` and `patience` of its settings.
class EpochChoice {
public:
    explicit EpochChoice(const TrainingSettings& settings)
        : m_chooses(settings.keep_best != 0 || settings.patience > 0), m_patience(settings.patience)
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
        return best || !m_chooses;
    }
    /// Whether there have been enough epochs without a lower loss, with `epoch` as the last.
    bool is_out_of_patience(int epoch) const { return m_patience > 0 && epoch - m_best_epoch >= m_patience; }

private:
    const bool m_chooses;
    const int m_patience;
    double m_best_loss = 0.0;
    int m_best_epoch = -1;
};

}  // namespace kinoscope
