// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_page.h"

#include "ui/films/list_page.h"
#include "ui/forme/labels.h"
#include "ui/forme/recommendation_part.h"
#include "ui/people/like_minded_list.h"
#include "ui/widgets/action_button.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kinoscope::ui {

class PersonPage::Private {
public:
    void makeHead(QVBoxLayout* column);
    QWidget* makeRecommendations();

    QPushButton* back = linkButton("backToPeople");
    QLabel* title = wrappedLabel("personTitle", "title");
    QLabel* facts = wrappedLabel("personFacts", "strong");
    QLabel* typical = wrappedLabel("personTypical", "muted");
    QTabWidget* tabs = new QTabWidget;
    ListPage* ratings = new ListPage(
        QStringLiteral("personRatings"), PersonPage::tr("What this person rated"), {},
        {ListColumn::film, ListColumn::year, ListColumn::rating, ListColumn::predicted, ListColumn::difference});
    QScrollArea* scroll = new QScrollArea;
    RecommendationPart* recommendations = new RecommendationPart;
    QLabel* hint = wrappedLabel("personHint", "hint");
    ActionButton* remedy = new ActionButton;
    LikeMindedList* likeMinded = new LikeMindedList;
};

void PersonPage::Private::makeHead(QVBoxLayout* column)
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(4);
    title->setTextFormat(Qt::PlainText);
    head->addWidget(back, 0, Qt::AlignLeft);
    head->addWidget(title);
    head->addWidget(facts);
    head->addWidget(typical);
    column->addLayout(head);
}

QWidget* PersonPage::Private::makeRecommendations()
{
    auto* content = new QWidget;
    setRole(content, "bare");
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 4, 16, 12);
    column->setSpacing(8);
    remedy->setObjectName(QStringLiteral("personRemedy"));
    recommendations->setFixed();
    // "For me" has the same parts: a name is there once in the window.
    for (QWidget* part : recommendations->findChildren<QWidget*>())
        if (const QString name = part->objectName(); !name.isEmpty())
            part->setObjectName(QStringLiteral("person") + name.at(0).toUpper() + name.sliced(1));
    column->addWidget(recommendations);
    column->addWidget(hint);
    column->addWidget(remedy, 0, Qt::AlignLeft);
    column->addStretch(1);
    scroll->setObjectName(QStringLiteral("personScroll"));
    setRole(scroll, "bare");
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

PersonPage::PersonPage(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>())
{
    setObjectName(QStringLiteral("personPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    d->makeHead(column);
    d->tabs->setObjectName(QStringLiteral("personTabs"));
    d->tabs->setDocumentMode(true);
    d->tabs->setAccessibleName(tr("About this person"));
    d->tabs->tabBar()->setAccessibleName(tr("About this person"));
    d->tabs->addTab(d->ratings, tr("Rated"));
    d->tabs->addTab(d->makeRecommendations(), tr("Recommended"));
    d->tabs->addTab(d->likeMinded, tr("Like-minded"));
    column->addWidget(d->tabs, 1);
    d->likeMinded->setBefore(d->tabs->tabBar());
    setFocusProxy(d->tabs->tabBar());
    connect(d->back, &QPushButton::clicked, this, &PersonPage::backWanted);
    connect(d->likeMinded, &LikeMindedList::personWanted, this, &PersonPage::personWanted);
    connect(d->tabs, &QTabWidget::currentChanged, this, &PersonPage::tabChanged);
    setBefore({});
    setRecommendationHint({}, nullptr);
}

PersonPage::~PersonPage() = default;

void PersonPage::setHead(const PersonHead& head)
{
    d->title->setText(head.title);
    d->facts->setText(head.facts);
    d->facts->setVisible(!head.facts.isEmpty());
    d->typical->setText(head.typical);
    d->typical->setToolTip(head.typicalTip);
    d->typical->setVisible(!head.typical.isEmpty());
}

ListPage* PersonPage::ratings() const
{
    return d->ratings;
}

RecommendationPart* PersonPage::recommendations() const
{
    return d->recommendations;
}

void PersonPage::setRecommendationHint(const QString& hint, QAction* remedy)
{
    d->recommendations->setVisible(hint.isEmpty());
    d->hint->setText(hint);
    d->hint->setVisible(!hint.isEmpty());
    d->remedy->setVisible(remedy != nullptr);
    if (remedy != nullptr)
        d->remedy->setDefaultAction(remedy);
}

void PersonPage::setLikeMinded(const std::vector<LikeMindedPerson>& people, const QString& sentence)
{
    // Rows that go with the keyboard in them would hand it to anyone.
    if (d->likeMinded->isAncestorOf(focusWidget()))
        d->tabs->tabBar()->setFocus(Qt::OtherFocusReason);
    d->likeMinded->setPeople(people, sentence);
}

void PersonPage::showBeginning()
{
    d->tabs->setCurrentIndex(0);
    d->scroll->verticalScrollBar()->setValue(0);
    d->likeMinded->verticalScrollBar()->setValue(0);
}

void PersonPage::setBefore(const QString& title)
{
    const QString text = tr("‹ %1").arg(title.isEmpty() ? tr("All people") : title);
    d->back->setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
    d->back->setAccessibleName(text);
}

bool PersonPage::isRecommending() const
{
    return d->tabs->currentWidget() == d->scroll;
}

void PersonPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (d->recommendations->isWithout())
        Q_EMIT d->recommendations->withoutEnded();
    else
        Q_EMIT backWanted();
}

}  // namespace kinoscope::ui
