// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pair/pair_verdict.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace kinoscope::ui {

namespace {

struct Verdict {
    Q_DECLARE_TR_FUNCTIONS(PairVerdict)
};

constexpr double muchMore = 0.5;  // correlations
constexpr int fewestExpected = 1;

QString audienceText(const SharedAudience& audience)
{
    const double chance = audience.by_chance();
    const QString both = Verdict::tr("%n people rated both", nullptr, audience.both);
    if (chance < fewestExpected)
        return Verdict::tr("%1; by chance it would be fewer than one.").arg(both);
    return Verdict::tr("%1, %2 times as many as chance would give.").arg(both, fixedText(audience.both / chance, 1));
}

QString ownersText(const SharedAudience& audience)
{
    const double chance = audience.by_chance();
    const QString both = Verdict::tr("%n people have both", nullptr, audience.both);
    if (chance < fewestExpected)
        return Verdict::tr("%1; by chance it would be fewer than one.").arg(both);
    return Verdict::tr("%1, %2 times as many as chance would give.").arg(both, fixedText(audience.both / chance, 1));
}

QString correlationText(const RatingCorrelation& found)
{
    const QString figures = QStringLiteral("(r = %1, %2 … %3)")
                                .arg(fixedText(found.r, 2), fixedText(found.low, 2), fixedText(found.high, 2));
    if (found.low <= 0.0 && found.high >= 0.0)
        return Verdict::tr("How people like one says little about how they like the other %1.").arg(figures);
    if (found.r < 0.0)
        return Verdict::tr("Who likes one likes the other less %1.").arg(figures);
    if (found.r >= muchMore)
        return Verdict::tr("Who likes one likes the other much more %1.").arg(figures);
    return found.r >= same_taste ? Verdict::tr("Who likes one likes the other more %1.").arg(figures)
                                 : Verdict::tr("Who likes one likes the other somewhat more %1.").arg(figures);
}

}  // namespace

PairVerdict pairVerdict(const PairFacts& facts)
{
    if (!facts.audience)
        return {Verdict::tr("The ratings are not open."),
                Verdict::tr("Open the data set that this model was trained on to see who rated both.")};
    const SharedAudience& audience = *facts.audience;
    const QString counts = facts.ofPairs ? ownersText(audience) : audienceText(audience);
    if (audience.both < fewest_for_correlation)
        return {Verdict::tr("Too few people know both to say."),
                counts + QLatin1Char(' ') +
                    Verdict::tr("They are close by what people who know one of them think of other films.")};
    const bool sameAudience = audience.both >= same_audience * audience.by_chance();
    if (facts.ofPairs)
        return {sameAudience ? Verdict::tr("Mostly the same audience.") : Verdict::tr("Not the same audience."),
                counts};
    const bool sameTaste =
        audience.correlation && audience.correlation->low > 0.0 && audience.correlation->r >= same_taste;
    QStringList reasons{counts};
    if (audience.correlation)
        reasons << correlationText(*audience.correlation);
    if (!sameAudience && !sameTaste)
        reasons << Verdict::tr("They are close by what people think of other films.");
    return {sameAudience && sameTaste ? Verdict::tr("The same audience and the same taste.")
            : sameAudience            ? Verdict::tr("Mostly the same audience.")
            : sameTaste               ? Verdict::tr("The same taste.")
                                      : Verdict::tr("Neither the same audience nor the same taste."),
            reasons.join(QLatin1Char(' '))};
}

}  // namespace kinoscope::ui
