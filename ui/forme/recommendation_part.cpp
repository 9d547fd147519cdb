// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/recommendation_part.h"

#include "ui/forme/labels.h"
#include "ui/forme/recommendation_list.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QVBoxLayout>

namespace kinoscope::ui {

namespace {

constexpr int sliderSteps = 20;

}  // namespace

RecommendationPart::RecommendationPart(QWidget* parent)
    : QWidget(parent), m_heading(wrappedLabel("recommendedHeading", "heading")), m_filter(new FilmFilterButton),
      m_sentence(wrappedLabel("recommendedSentence", "muted")), m_surprise(new QSlider(Qt::Horizontal)),
      m_withoutBar(new QWidget), m_without(wrappedLabel("withoutText", "strong")), m_list(new RecommendationList),
      m_listAll(linkButton("listAll"))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_filter);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addLayout(makeDegrees());
    addWithoutBar();
    column->addWidget(m_withoutBar);
    column->addWidget(m_list);
    m_list->setBefore(m_surprise);
    column->addWidget(m_listAll, 0, Qt::AlignLeft);
    connect(m_filter, &FilmFilterButton::edited, this, &RecommendationPart::filterEdited);
    connect(m_surprise, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT surpriseEdited(value / static_cast<double>(sliderSteps)); });
    connect(m_list, &RecommendationList::openedChanged, this, &RecommendationPart::openedChanged);
    connect(m_list, &RecommendationList::filmPicked, this, &RecommendationPart::filmPicked);
    connect(m_list, &RecommendationList::seen, this, &RecommendationPart::seen);
    connect(m_list, &RecommendationList::unwanted, this, &RecommendationPart::unwanted);
    connect(m_list, &RecommendationList::withoutWanted, this, &RecommendationPart::withoutWanted);
    connect(m_listAll, &QPushButton::clicked, this, &RecommendationPart::listAllWanted);
    setHidden(0);
    setWithout({});
}

QHBoxLayout* RecommendationPart::makeDegrees()
{
    auto* degrees = new QHBoxLayout;
    m_surprise->setObjectName(QStringLiteral("surpriseSlider"));
    m_surprise->setAccessibleName(tr("From familiar to surprising films"));
    m_surprise->setRange(0, sliderSteps);
    degrees->addWidget(wrappedLabel("familiarText", "muted", tr("familiar")));
    degrees->addWidget(m_surprise, 1);
    degrees->addWidget(wrappedLabel("surprisingText", "muted", tr("surprising")));
    return degrees;
}

void RecommendationPart::addWithoutBar()
{
    auto* bar = new QHBoxLayout(m_withoutBar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_without, 1);
    auto* back = linkButton("withoutEnd", tr("Back to the full list"));
    bar->addWidget(back);
    connect(back, &QPushButton::clicked, this, &RecommendationPart::withoutEnded);
}

void RecommendationPart::setHeading(const QString& heading)
{
    m_heading->setText(heading);
}

void RecommendationPart::setFilterChoices(const QStringList& genres, const QList<int>& decades)
{
    m_filter->setChoices(genres, decades);
}

void RecommendationPart::setFilms(const std::vector<RecommendedFilm>& films, const QString& sentence)
{
    m_sentence->setText(sentence);
    m_list->setFilms(films);
}

void RecommendationPart::setFixed()
{
    m_list->setFixed();
}

void RecommendationPart::setHidden(int films)
{
    // What is hidden with the keyboard in it would hand that to anyone.
    if (films == 0 && m_listAll->hasFocus())
        m_filter->setFocus(Qt::OtherFocusReason);
    m_listAll->setVisible(films > 0);
    m_listAll->setText(tr("List %n hidden film(s) again", nullptr, films));
    m_listAll->setAccessibleName(m_listAll->text());
}

void RecommendationPart::setWithout(const QString& title)
{
    m_withoutBar->setVisible(!title.isEmpty());
    m_without->setText(tr("The list without %1").arg(title));
}

bool RecommendationPart::isWithout() const
{
    return m_withoutBar->isVisible();
}

const RecommendedFilm* RecommendationPart::openFilm() const
{
    return m_list->openFilm();
}

}  // namespace kinoscope::ui
