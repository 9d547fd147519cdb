// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/films/feature_text.h"

#include "ui/text/core_text.h"

#include <QCoreApplication>

namespace kinoscope::ui {

namespace {

struct FeatureTexts {
    Q_DECLARE_TR_FUNCTIONS(FeatureTexts)
};

QString decadesText(int first, int last)
{
    return first == last ? FeatureTexts::tr("%1s", "decade, as in 1950s").arg(first)
                         : FeatureTexts::tr("%1s–%2s", "decades, as in 1950s–1960s").arg(first).arg(last);
}

}  // namespace

QString featureText(const RegionFeature& feature)
{
    switch (feature.kind) {
    case RegionFeature::Kind::decade: return decadesText(feature.first_year, feature.last_decade);
    case RegionFeature::Kind::genre: return coreText(feature.word);
    case RegionFeature::Kind::tag: break;
    }
    return QString::fromStdString(feature.word);
}

}  // namespace kinoscope::ui
