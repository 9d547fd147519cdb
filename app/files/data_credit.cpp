// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/data_credit.h"

#include <algorithm>

namespace kinoscope {

// Not translated: these are titles and names.
const QList<DataCredit>& dataCredits()
{
    static const QList<DataCredit> credits{
        {QStringLiteral("MovieLens"), QStringLiteral("GroupLens Research, University of Minnesota"),
         QStringLiteral("F. Maxwell Harper and Joseph A. Konstan. 2015. The MovieLens Datasets: History and Context. "
                        "ACM Transactions on Interactive Intelligent Systems 5, 4, Article 19. "
                        "https://doi.org/10.1145/2827872"),
         QStringLiteral("F. M. Harper and J. A. Konstan. 2015. The MovieLens Datasets: History and Context. "
                        "ACM TiiS 5, 4, Article 19. doi.org/10.1145/2827872")},
        {QStringLiteral("MovieTweetings"), QStringLiteral("Simon Dooms, Ghent University"),
         QStringLiteral("Simon Dooms, Toon De Pessemier and Luc Martens. 2013. MovieTweetings: a Movie Rating Dataset "
                        "Collected From Twitter. Workshop on Crowdsourcing and Human Computation for Recommender "
                        "Systems, CrowdRec at RecSys 2013."),
         QStringLiteral("S. Dooms, T. De Pessemier and L. Martens. 2013. MovieTweetings: a Movie Rating Dataset "
                        "Collected From Twitter. CrowdRec at RecSys.")},
    };
    return credits;
}

const DataCredit* creditFor(const QString& dataset)
{
    const QList<DataCredit>& credits = dataCredits();
    const auto found = std::find_if(credits.begin(), credits.end(),
                                    [&](const DataCredit& credit) { return dataset.startsWith(credit.name); });
    return found == credits.end() ? nullptr : &*found;
}

}  // namespace kinoscope
