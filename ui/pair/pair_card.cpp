// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pair/pair_card.h"

#include "ui/pair/pair_verdict.h"
#include "ui/pair/part_bars.h"
#include "ui/pair/rating_grid.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/vectors/vector_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kinoscope::ui {

namespace {

QLabel* labelOf(const char* name, const char* role, const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

QPushButton* chipOf(const char* name)
{
    auto* chip = new QPushButton;
    chip->setObjectName(QString::fromLatin1(name));
    setRole(chip, "chip");
    return chip;
}

QFrame* lineOf()
{
    auto* line = new QFrame;
    setRole(line, "line");
    return line;
}

QString escaped(QString title)
{
    return title.replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace

PairCard::PairCard(QWidget* parent)
    : QFrame(parent), m_first(chipOf("pairFirst")), m_second(chipOf("pairSecond")),
      m_cosine(labelOf("pairCosine", "strong")), m_verdict(labelOf("pairVerdict", "")), m_audience(new QWidget),
      m_people(new PartBars(tr("Who rated both"))), m_counts(labelOf("pairCounts", "muted")), m_gridSide(new QWidget),
      m_grid(new RatingGrid), m_parts(new QWidget), m_partsHeading(labelOf("pairPartsHeading", "section")),
      m_bars(new PartBars(tr("What the cosine is made of"))), m_firstStrip(new VectorStrip),
      m_secondStrip(new VectorStrip), m_stripNote(labelOf("pairStripNote", "muted")),
      m_seeds(labelOf("pairSeeds", "muted"))
{
    setObjectName(QStringLiteral("pairCard"));
    m_people->setObjectName(QStringLiteral("pairPeople"));
    m_bars->setObjectName(QStringLiteral("pairParts"));
    m_verdict->setTextFormat(Qt::RichText);
    m_cosine->setWordWrap(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(m_verdict);
    column->addWidget(makeAudience());
    column->addWidget(makeParts());
    column->addWidget(m_seeds);
    column->addStretch(1);
    connect(m_first, &QPushButton::clicked, this, [this] { Q_EMIT filmPicked(m_facts.first); });
    connect(m_second, &QPushButton::clicked, this, [this] { Q_EMIT filmPicked(m_facts.second); });
}

QWidget* PairCard::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_first);
    row->addWidget(labelOf("", "muted", tr("and", "two films")));
    row->addWidget(m_second);
    row->addStretch(1);
    row->addWidget(m_cosine);
    return head;
}

QWidget* PairCard::makeAudience()
{
    auto* column = new QVBoxLayout(m_audience);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(lineOf());
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    auto* counts = new QVBoxLayout;
    counts->setSpacing(8);
    counts->addWidget(labelOf("pairAudienceHeading", "section", tr("WHO RATED BOTH")));
    counts->addWidget(m_people);
    counts->addWidget(m_counts);
    counts->addStretch(1);
    row->addLayout(counts, 1);
    auto* grid = new QVBoxLayout(m_gridSide);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(labelOf("pairGridHeading", "section", tr("HOW THEY RATED BOTH")));
    grid->addWidget(m_grid, 0, Qt::AlignRight);
    row->addWidget(m_gridSide);
    column->addLayout(row);
    return m_audience;
}

QWidget* PairCard::makeParts()
{
    auto* column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(lineOf());
    column->addWidget(m_partsHeading);
    column->addWidget(m_bars);
    auto* strips = new QVBoxLayout;
    strips->setSpacing(2);
    strips->addWidget(m_firstStrip);
    strips->addWidget(m_secondStrip);
    column->addLayout(strips);
    column->addWidget(m_stripNote);
    return m_parts;
}

void PairCard::setFilms(int first, const QString& firstTitle, int second, const QString& secondTitle)
{
    m_facts.first = first;
    m_facts.second = second;
    m_first->setText(escaped(firstTitle));
    m_second->setText(escaped(secondTitle));
    m_first->setAccessibleName(firstTitle);
    m_second->setAccessibleName(secondTitle);
    m_cosine->clear();
    m_verdict->clear();
    for (QWidget* const part : std::initializer_list<QWidget*>{m_audience, m_parts, m_seeds})
        part->hide();
}

void PairCard::setFacts(const PairFacts& facts)
{
    m_facts = facts;
    setFilms(facts.first, facts.firstTitle, facts.second, facts.secondTitle);
    m_cosine->setText(tr("cosine %1").arg(fixedText(facts.cosine, 2)));
    const PairVerdict verdict = pairVerdict(facts);
    m_verdict->setText(
        QStringLiteral("<b>%1</b> %2").arg(verdict.headline.toHtmlEscaped(), verdict.reasons.toHtmlEscaped()));
    showAudience();
    showParts();
    m_seeds->setVisible(facts.seeds.has_value());
    if (facts.seeds)
        m_seeds->setText(tr("Among the closest in %1 of %n other seed(s).", nullptr, facts.seeds->second)
                             .arg(countText(facts.seeds->first)));
}

void PairCard::showAudience()
{
    m_audience->setVisible(m_facts.audience.has_value());
    if (!m_facts.audience)
        return;
    const SharedAudience& audience = *m_facts.audience;
    const double chance = audience.by_chance();
    m_people->setBars({{m_facts.ofPairs ? tr("have both") : tr("rated both"), static_cast<double>(audience.both),
                        countText(audience.both), PartBar::Look::plain},
                       {tr("by chance"), chance, chance < 10.0 ? fixedText(chance, 1) : countText(std::llround(chance)),
                        PartBar::Look::muted}});
    const QString counts =
        m_facts.ofPairs ? tr("%1 have %2, %3 have %4, of %5 people.") : tr("%1 rated %2, %3 rated %4, of %5 people.");
    m_counts->setText(counts.arg(countText(audience.first), m_facts.firstTitle, countText(audience.second),
                                 m_facts.secondTitle, countText(audience.people)));
    m_gridSide->setVisible(!audience.classes.empty() && audience.both > 0);
    m_grid->setFacts(m_facts);
}

void PairCard::showParts()
{
    m_parts->show();
    m_partsHeading->setText(tr("WHAT THE %1 IS MADE OF").arg(fixedText(m_facts.cosine, 2)));
    QList<PartBar> bars;
    for (const CosinePart& part : m_facts.parts)
        bars << PartBar{part.name, part.value, fixedText(part.value, 2), PartBar::Look::plain};
    if (m_facts.others > 0)
        bars << PartBar{tr("The other %1").arg(countText(m_facts.others)), m_facts.othersSum,
                        fixedText(m_facts.othersSum, 2), PartBar::Look::muted};
    m_bars->setBars(bars);
    m_firstStrip->setVector(m_facts.vectors, m_facts.first);
    m_secondStrip->setVector(m_facts.vectors, m_facts.second, m_facts.first);
    m_stripNote->setText(tr("Their %1 numbers, one above the other")
                             .arg(countText(static_cast<qint64>(m_facts.vectors->movie_factors.cols()))));
}

}  // namespace kinoscope::ui
