// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/film/stability_bar.h"

#include "core/analysis/compare/neighbour_stability.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr int usualSeeds = 5;
constexpr int shareSteps = 1000;

using Phase = Stability::Phase;

/// A widget with a row of others and no margins, so that a column of them lines up.
QWidget* rowOf(std::initializer_list<QWidget*> widgets, QWidget* stretched)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget* widget : widgets)
        layout->addWidget(widget, widget == stretched ? 1 : 0);
    return row;
}

}  // namespace

StabilityBar::StabilityBar(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("stabilityBar"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(7, 0, 7, 0);
    column->setSpacing(6);
    m_question = createQuestion();
    m_progress = createProgress();
    m_answer = createAnswer();
    for (QWidget* row : {m_answer, m_question, m_progress})
        column->addWidget(row);
    setStability({});
}

QWidget* StabilityBar::createQuestion()
{
    auto* question = new QLabel(tr("How stable?"));
    const QString meaning = tr("<p>Training starts from random numbers. Retrain in the background with other seeds to "
                               "see which neighbours stay the same.</p>");
    question->setToolTip(meaning);
    setRole(question, "strong");
    m_train = new QPushButton(tr("Retrain"));
    m_train->setObjectName(QStringLiteral("stabilityTrain"));
    m_train->setAccessibleName(tr("Retrain"));
    m_train->setToolTip(meaning);
    m_train->setProperty("compact", true);
    m_seeds = new QSpinBox;
    m_seeds->setObjectName(QStringLiteral("stabilitySeeds"));
    m_seeds->setAccessibleName(tr("Number of seeds"));
    m_seeds->setRange(fewest_seeds, most_seeds);
    m_seeds->setValue(usualSeeds);
    m_seeds->setSuffix(tr(" seeds"));
    connect(m_train, &QPushButton::clicked, this, [this] { Q_EMIT trainRequested(m_seeds->value()); });
    // In a narrow panel the seeds stand in a line of their own.
    auto* row = new QWidget;
    auto* flow = new FlowLayout(8, row);
    for (QWidget* part : std::initializer_list<QWidget*>{question, m_train, m_seeds})
        flow->addWidget(part);
    return row;
}

QWidget* StabilityBar::createProgress()
{
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("stabilityProgress"));
    m_bar->setAccessibleName(tr("Retraining with other seeds"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, shareSteps);
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("stabilityCount"));
    setRole(m_count, "muted");
    auto* cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("stabilityCancel"));
    cancel->setAccessibleName(tr("Cancel retraining"));
    connect(cancel, &QPushButton::clicked, this, &StabilityBar::cancelRequested);
    return rowOf({m_bar, m_count, cancel}, m_bar);
}

QWidget* StabilityBar::createAnswer()
{
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("stabilityText"));
    m_text->setWordWrap(true);
    m_spread = new QCheckBox(tr("Stability"));
    m_spread->setObjectName(QStringLiteral("stabilitySpread"));
    m_spread->setAccessibleName(tr("Show stability on the map"));
    m_spread->setToolTip(tr("<p>Ellipses around the picked film and its neighbours: how far each moves between seeds "
                            "(one standard deviation), with all maps aligned to this one.</p>"));
    m_spread->setChecked(true);
    connect(m_spread, &QCheckBox::toggled, this, &StabilityBar::spreadToggled);
    return rowOf({m_text, m_spread}, m_text);
}

void StabilityBar::setStability(const Stability& stability)
{
    const Phase phase = stability.phase;
    m_phase = phase;
    decideVisibility();
    m_progress->setVisible(phase == Phase::training);
    m_answer->setVisible(phase == Phase::known || phase == Phase::failed);
    m_spread->setVisible(phase == Phase::known);
    m_train->setText(phase == Phase::known ? tr("Again") : tr("Retrain"));
    m_bar->setValue(static_cast<int>(std::lround(stability.share * shareSteps)));
    m_count->setText(tr("%1 of %2").arg(stability.seedsDone).arg(stability.seeds));
    describe(stability);
}

void StabilityBar::setFilm(bool picked)
{
    m_filmPicked = picked;
    decideVisibility();
}

void StabilityBar::setAsked(bool asked)
{
    m_asked = asked;
    decideVisibility();
}

void StabilityBar::decideVisibility()
{
    m_question->setVisible(m_asked && m_phase != Phase::training);
    setVisible(m_phase != Phase::impossible && ((m_filmPicked && m_asked) || m_phase != Phase::unknown));
}

void StabilityBar::describe(const Stability& stability)
{
    m_text->setToolTip({});
    setRole(m_text, stability.phase == Phase::failed ? "error" : "");
    if (stability.phase == Phase::failed) {
        m_text->setText(stability.message);
    } else if (!stability.compared) {
        m_text->setText(tr("Comparing the seeds …"));
    } else if (stability.films == 0) {
        m_text->setText(tr("No film has enough ratings."));
    } else {
        const auto percent = std::lround(100.0 * stability.common);
        m_text->setText(tr("%1% of neighbours agree").arg(percent));
        m_text->setToolTip(
            tr("<p>Any two of these %1 seeds share %2% of a film's ten closest films, on average over %3 films.</p>")
                .arg(stability.seeds + 1)
                .arg(percent)
                .arg(countText(stability.films)));
    }
}

bool StabilityBar::showsSpread() const
{
    return m_spread->isChecked();
}

}  // namespace kinoscope::ui
