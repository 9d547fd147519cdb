// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/histograms_page.h"

#include "ui/data/count_bars.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace kinoscope::ui {

namespace {

QString levelText(double level)
{
    return fixedText(level, level == std::round(level) ? 0 : level * 10 == std::round(level * 10) ? 1 : 2);
}

QString rangeText(const CountHistogram::Bin& bin)
{
    return bin.low == bin.high ? countText(bin.low)
                               : HistogramsPage::tr("%1 to %2").arg(countText(bin.low), countText(bin.high));
}

std::vector<CountBars::Bar> barsOf(const CountHistogram& histogram, const QString& words)
{
    std::vector<CountBars::Bar> bars;
    for (const CountHistogram::Bin& bin : histogram.bins)
        bars.push_back({countText(bin.low), words.arg(rangeText(bin), countText(bin.count)), bin.count});
    return bars;
}

QString noteOn(const CountHistogram& histogram)
{
    return HistogramsPage::tr("median %1, max %2").arg(levelText(histogram.median), countText(histogram.largest));
}

}  // namespace

HistogramsPage::HistogramsPage(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(16);
    m_levels = makeChart("ratingHistogram");
    m_people = makeChart("personHistogram");
    m_films = makeChart("filmHistogram");
    for (const Chart& chart : {m_levels, m_people, m_films})
        row->addWidget(chart.box, 1);
}

HistogramsPage::Chart HistogramsPage::makeChart(const char* name)
{
    const QString objectName = QString::fromLatin1(name);
    Chart chart{new QWidget, new QLabel, new QLabel, new CountBars(objectName, {})};
    chart.title->setObjectName(objectName + QStringLiteral("Title"));
    chart.title->setWordWrap(true);
    setRole(chart.title, "strong");
    chart.note->setObjectName(objectName + QStringLiteral("Note"));
    chart.note->setWordWrap(true);
    setRole(chart.note, "muted");
    auto* column = new QVBoxLayout(chart.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(chart.title);
    column->addWidget(chart.note);
    column->addWidget(chart.bars, 1);
    return chart;
}

void HistogramsPage::setOverview(const DataOverview& overview, bool pairs)
{
    m_levels.box->setVisible(!pairs);
    if (!pairs)
        showLevels(overview);
    m_people.title->setText(tr("Per person"));
    m_films.title->setText(tr("Per film"));
    m_people.bars->setAccessibleName(pairs ? tr("Films of a person") : tr("Ratings of a person"));
    m_films.bars->setAccessibleName(pairs ? tr("People of a film") : tr("Ratings of a film"));
    m_people.title->setToolTip(m_people.bars->accessibleName());
    m_films.title->setToolTip(m_films.bars->accessibleName());
    m_people.note->setText(noteOn(overview.per_person));
    m_films.note->setText(noteOn(overview.per_film));
    m_people.bars->setBars(
        barsOf(overview.per_person, pairs ? tr("films: %1, people: %2") : tr("ratings: %1, people: %2")));
    m_films.bars->setBars(
        barsOf(overview.per_film, pairs ? tr("people: %1, films: %2") : tr("ratings: %1, films: %2")));
}

void HistogramsPage::showLevels(const DataOverview& overview)
{
    std::vector<CountBars::Bar> bars;
    double sum = 0.0;
    std::int64_t all = 0;
    for (std::size_t i = 0; i < overview.levels.size(); ++i) {
        const std::int64_t count = overview.level_counts[i];
        bars.push_back({levelText(overview.levels[i]),
                        tr("rated %1: %2").arg(levelText(overview.levels[i]), countText(count)), count});
        sum += overview.levels[i] * static_cast<double>(count);
        all += count;
    }
    m_levels.title->setText(tr("Ratings"));
    m_levels.note->setText(all == 0 ? QString() : tr("mean %1").arg(fixedText(sum / static_cast<double>(all), 2)));
    m_levels.bars->setAccessibleName(m_levels.title->text());
    m_levels.bars->setBars(std::move(bars));
}

}  // namespace kinoscope::ui
