// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/neighbours/neighbour_options.h"

#include "ui/text/core_text.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

#include <algorithm>
#include <array>

namespace kinoscope::ui {

namespace {

// Each step about doubles the one before: between 20 and 40 ratings lies as much as between 500 and 1,000.
constexpr std::array minRatingsSteps{0, 2, 5, 10, 20, 30, 50, 100, 200, 500, 1000};

constexpr int widestKept = 150;  // px
constexpr int leastSlider = 48;
constexpr int leastLetters = 6;

QString ratingsWord(int minRatings)
{
    return minRatings == 0 ? NeighbourOptions::tr("among all films")
                           : NeighbourOptions::tr("at least %1").arg(ratingsText(minRatings));
}

int widestRatingsWord(const QFontMetrics& metrics)
{
    int widest = 0;
    for (const int step : minRatingsSteps)
        widest = std::max(widest, metrics.horizontalAdvance(ratingsWord(step)));
    return widest;
}

QString meaningText(Similarity similarity)
{
    return QStringLiteral("<p>%1</p>").arg(coreText(meaning_of(similarity)).toHtmlEscaped());
}

}  // namespace

NeighbourOptions::NeighbourOptions(QWidget* parent)
    : QWidget(parent), m_similarity(new QComboBox(this)), m_heading(new QLabel(this)), m_ratings(new QLabel(this)),
      m_slider(new QSlider(Qt::Horizontal, this))
{
    m_heading->setObjectName(QStringLiteral("neighbourHeading"));
    m_heading->setToolTip(
        tr("<p>Films liked by the same people, from ratings alone. Also called: nearest neighbours.</p>"));
    setRole(m_heading, "heading");
    m_similarity->setObjectName(QStringLiteral("similarityBox"));
    m_similarity->setAccessibleName(tr("How closeness is measured"));
    for (const Similarity similarity : all_similarities) {
        m_similarity->addItem(coreText(label_of(similarity)), static_cast<int>(similarity));
        m_similarity->setItemData(m_similarity->count() - 1, meaningText(similarity), Qt::ToolTipRole);
    }
    m_ratings->setObjectName(QStringLiteral("minRatingsText"));
    setRole(m_ratings, "muted");
    m_ratings->setAlignment(Qt::AlignVCenter);
    m_slider->setObjectName(QStringLiteral("minRatingsSlider"));
    m_slider->setAccessibleName(tr("Minimum ratings of listed films"));
    m_slider->setToolTip(
        tr("<p>Films with few ratings stay close to their random start, so their neighbours are partly chance.</p>"));
    m_slider->setRange(0, static_cast<int>(minRatingsSteps.size()) - 1);
    m_slider->setPageStep(1);
    m_ratings->setBuddy(m_slider);

    // The slider keeps its place and length whatever its label says.
    m_ratings->setMinimumWidth(std::min(widestRatingsWord(fontMetrics()), widestKept));
    m_slider->setMinimumWidth(leastSlider);
    m_similarity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_similarity->setMinimumContentsLength(leastLetters);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_heading);
    first->addWidget(m_similarity, 1);
    auto* second = new QHBoxLayout;
    second->setSpacing(12);
    second->addWidget(m_ratings);
    second->addWidget(m_slider, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(7, 0, 7, 0);
    column->setSpacing(4);
    column->addLayout(first);
    column->addLayout(second);
    setChoice({});
    setListed({});
    connect(m_similarity, &QComboBox::currentIndexChanged, this, &NeighbourOptions::onEdited);
    connect(m_slider, &QSlider::valueChanged, this, &NeighbourOptions::onEdited);
}

NeighbourChoice NeighbourOptions::choice() const
{
    return {static_cast<Similarity>(m_similarity->currentData().toInt()),
            minRatingsSteps.at(static_cast<std::size_t>(m_slider->value())), m_farthest};
}

void NeighbourOptions::setChoice(const NeighbourChoice& choice)
{
    const QSignalBlocker quietBox(m_similarity);
    const QSignalBlocker quietSlider(m_slider);
    m_similarity->setCurrentIndex(m_similarity->findData(static_cast<int>(choice.similarity)));
    const auto* const above =
        std::upper_bound(minRatingsSteps.begin(), minRatingsSteps.end(), std::max(choice.minRatings, 0));
    m_slider->setValue(static_cast<int>(above - minRatingsSteps.begin()) - 1);
    m_farthest = choice.farthest;
    describe();
}

void NeighbourOptions::setListed(const NeighbourChoice& choice)
{
    m_heading->setText(choice.farthest ? tr("Least similar") : tr("Closest films"));
}

void NeighbourOptions::setSimple(bool simple)
{
    m_similarity->setVisible(!simple);
}

void NeighbourOptions::toggleFarthest()
{
    m_farthest = !m_farthest;
    onEdited();
}

void NeighbourOptions::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void NeighbourOptions::onEdited()
{
    describe();
    Q_EMIT edited(choice());
}

void NeighbourOptions::describe()
{
    const NeighbourChoice now = choice();
    m_similarity->setToolTip(meaningText(now.similarity));
    m_ratings->setText(ratingsWord(now.minRatings));
    m_slider->setAccessibleDescription(m_ratings->text());
}

}  // namespace kinoscope::ui
