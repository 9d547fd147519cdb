// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rating_unit.h"

#include "ui/text/words.h"

#include <QCoreApplication>

namespace kinoscope::ui {

namespace {

struct RatingUnit {
    Q_DECLARE_TR_FUNCTIONS(RatingUnit)
};

}  // namespace

QString offByText(double meanDistance, const RatingScale& scale)
{
    constexpr double mostStars = 5.0;
    const QString distance = fixedText(meanDistance, 2);
    if (scale.low_is_good)
        return RatingUnit::tr("Off by %1 marks on average").arg(distance);
    if (scale.min >= 0.0 && scale.max == mostStars)
        return RatingUnit::tr("Off by %1 stars on average").arg(distance);
    return RatingUnit::tr("Off by %1 points on average").arg(distance);
}

}  // namespace kinoscope::ui
