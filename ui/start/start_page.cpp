// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "ui/start/for_me_card.h"
#include "ui/start/start_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/loading_bar.h"

#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QStyle>

namespace kinoscope::ui {

namespace {

constexpr int widestColumn = 860;
constexpr int cardsInARowFrom = 620;

QLabel* centred(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

}  // namespace

class StartPage::Private {
public:
    explicit Private(StartPage* page) : q(page) {}

    QVBoxLayout* makeColumn();
    void addCards(QVBoxLayout* column);
    void addBusy(QVBoxLayout* column);
    void addRecent(const RecentSource& source);
    void showTrained(const QList<RecentSource>& sources);
    void setBusy(bool busy);

    StartPage* q;
    ForMeCard* forMe = nullptr;
    StartCard* open = nullptr;
    StartCard* movieLens = nullptr;
    StartCard* sample = nullptr;
    QScrollArea* scroll = nullptr;
    QBoxLayout* cards = nullptr;
    QWidget* recent = nullptr;
    QVBoxLayout* recentLinks = nullptr;
    QLabel* drop = nullptr;
    QWidget* busy = nullptr;
    QLabel* busyText = nullptr;
    LoadingBar* bar = nullptr;
    QLabel* error = nullptr;
};

// Centred and never wider than reads well, scrolling where the window is low.
QVBoxLayout* StartPage::Private::makeColumn()
{
    auto* outer = new QVBoxLayout(q);
    outer->setContentsMargins(0, 0, 0, 0);
    scroll = new QScrollArea;
    scroll->setProperty("role", QStringLiteral("bare"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto* content = new QWidget;
    content->setProperty("role", QStringLiteral("bare"));
    scroll->setWidget(content);
    auto* across = new QHBoxLayout(content);
    across->setContentsMargins(24, 20, 24, 20);
    auto* middle = new QWidget;
    middle->setMaximumWidth(widestColumn);
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    return column;
}

// One blue button: what comes first.
void StartPage::Private::showTrained(const QList<RecentSource>& sources)
{
    forMe->setRecent(sources);
    forMe->button()->setProperty("primary", forMe->hasRun());
    movieLens->button()->setProperty("primary", !forMe->hasRun());
    for (QPushButton* button : {forMe->button(), movieLens->button()})
        button->style()->polish(button);
}

void StartPage::Private::addCards(QVBoxLayout* column)
{
    open = new StartCard(QStringLiteral("startOpen"), QStringLiteral("open"), StartPage::tr("Open from this computer"),
                         StartPage::tr("A MovieLens folder, or a spreadsheet of your own."),
                         StartPage::tr("Open a folder…"));
    movieLens = new StartCard(
        QStringLiteral("startMovieLens"), QStringLiteral("data"), StartPage::tr("Download ratings"),
        StartPage::tr("MovieLens and others: 100,000 to 32 million real ratings."), StartPage::tr("Browse…"));
    sample =
        new StartCard(QStringLiteral("startSample"), QStringLiteral("film"), StartPage::tr("Try the demo"),
                      StartPage::tr("Real titles, simulated viewers. Works offline."), StartPage::tr("Open the demo"));
    movieLens->button()->setProperty("primary", true);
    cards = new QBoxLayout(QBoxLayout::LeftToRight);
    cards->setSpacing(14);
    for (StartCard* card : {open, movieLens, sample})
        cards->addWidget(card, 1);
    column->addLayout(cards);
    connect(open->button(), &QPushButton::clicked, q, &StartPage::openRequested);
    connect(movieLens->button(), &QPushButton::clicked, q, &StartPage::getMovieLensRequested);
    connect(sample->button(), &QPushButton::clicked, q, &StartPage::sampleRequested);
}

void StartPage::Private::addBusy(QVBoxLayout* column)
{
    busy = new QWidget;
    busyText = new QLabel;
    busyText->setObjectName(QStringLiteral("startBusyText"));
    busyText->setWordWrap(true);
    bar = new LoadingBar;
    bar->setObjectName(QStringLiteral("startBusyBar"));
    auto* cancel = new QPushButton(StartPage::tr("Cancel"));
    cancel->setObjectName(QStringLiteral("startCancel"));
    cancel->setAccessibleName(StartPage::tr("Cancel"));
    connect(cancel, &QPushButton::clicked, q, &StartPage::cancelRequested);
    auto* text = new QVBoxLayout;
    text->addWidget(busyText);
    text->addWidget(bar);
    auto* row = new QHBoxLayout(busy);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addLayout(text, 1);
    row->addWidget(cancel);
    column->addWidget(busy);

    error = centred({}, "error");
    error->setObjectName(QStringLiteral("startError"));
    error->setTextFormat(Qt::PlainText);
    error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(error);
}

void StartPage::Private::setBusy(bool on)
{
    for (StartCard* card : {open, movieLens, sample})
        card->setEnabled(!on);
    recent->setEnabled(!on);
    forMe->setEnabled(!on);
    drop->setVisible(!on);
    busy->setVisible(on);
    error->hide();
}

StartPage::StartPage(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("startPage"));
    QVBoxLayout* column = d->makeColumn();
    column->addStretch(2);
    auto* mark = new QLabel;
    mark->setPixmap(QIcon(QStringLiteral(":/icons/kinoscope.svg")).pixmap(QSize(64, 64), devicePixelRatioF()));
    mark->setAlignment(Qt::AlignHCenter);
    column->addWidget(mark);
    column->addWidget(centred(tr("See what films have in common"), "title"));
    column->addWidget(centred(
        tr("Kinoscope learns from people's ratings alone, and you can watch. Choose a data set to start."), "muted"));
    column->addSpacing(10);
    d->forMe = new ForMeCard;
    column->addWidget(d->forMe);
    connect(d->forMe, &ForMeCard::wanted, this, &StartPage::forMeRequested);
    d->addCards(column);
    d->addBusy(column);
    d->drop =
        centred(tr("or drop a folder, a table (CSV, spreadsheet) or a ZIP archive anywhere in this window"), "muted");
    d->drop->setObjectName(QStringLiteral("startDropHint"));
    column->addWidget(d->drop);
    d->recent = new QWidget;
    d->recentLinks = new QVBoxLayout(d->recent);
    d->recentLinks->setContentsMargins(0, 8, 0, 0);
    d->recentLinks->setSpacing(4);
    column->addWidget(d->recent);
    column->addStretch(3);
    setRecent({});
    showReady();
}

StartPage::~StartPage() = default;

void StartPage::setRecent(const QList<RecentSource>& sources)
{
    qDeleteAll(d->recent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    d->recent->setVisible(!sources.isEmpty());
    d->showTrained(sources);
    if (sources.isEmpty())
        return;
    auto* caption = new QLabel(tr("RECENT"));
    setRole(caption, "section");
    d->recentLinks->addWidget(caption);
    for (const RecentSource& source : sources)
        d->addRecent(source);
}

// A grid would not do: what was made of it is cut where there is no room, the name and the day are not.
void StartPage::Private::addRecent(const RecentSource& source)
{
    auto* link = new QPushButton;
    link->setObjectName(QStringLiteral("startRecent"));
    link->setText(QString(source.name).replace(QLatin1Char('&'), QLatin1String("&&")));
    link->setAccessibleName(StartPage::tr("Open %1").arg(source.name));
    link->setAccessibleDescription(source.made);
    link->setToolTip(QDir::toNativeSeparators(source.path));
    link->setProperty("role", QStringLiteral("link"));
    link->setCursor(Qt::PointingHandCursor);
    link->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(link, &QPushButton::clicked, q, [this, path = source.path] { Q_EMIT q->recentRequested(path); });
    auto* made = new ElidedLabel(source.made);
    made->setObjectName(QStringLiteral("startRecentMade"));
    auto* when = new QLabel(dayText(source.when.date(), QDate::currentDate()));
    when->setObjectName(QStringLiteral("startRecentWhen"));
    for (QLabel* label : {static_cast<QLabel*>(made), when})
        setRole(label, "muted");
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    across->addWidget(link);
    across->addWidget(made, 1);
    across->addWidget(when);
    recentLinks->addWidget(row);
}

void StartPage::showBusy(const QString& what)
{
    d->setBusy(true);
    d->busyText->setText(what);
    d->bar->showBusy();
}

void StartPage::showShare(double share)
{
    d->bar->showShare(share);
}

void StartPage::showError(const QString& message)
{
    d->setBusy(false);
    d->error->setText(message);
    d->error->show();
    d->scroll->ensureWidgetVisible(d->error);
}

void StartPage::showReady()
{
    d->setBusy(false);
}

// Give the first button the focus, where people begin to read.
void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!window()->focusWidget())
        d->movieLens->button()->setFocus(Qt::OtherFocusReason);
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = event->size().width() >= cardsInARowFrom;
    d->cards->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace kinoscope::ui
