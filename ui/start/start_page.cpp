// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "ui/start/first_films.h"
#include "ui/start/recent_links.h"
#include "ui/start/start_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/loading_bar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>

namespace kinoscope::ui {

namespace {

constexpr int widestColumn = 900;
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
    QWidget* makeWelcome();
    void showRun(const QString& path);
    void setBusy(bool busy);

    StartPage* q;
    QString run;
    QWidget* welcome = nullptr;
    QWidget* first = nullptr;  ///< with its line below
    FirstFilms* films = nullptr;
    StartCard* open = nullptr;
    StartCard* movieLens = nullptr;
    StartCard* sample = nullptr;
    QScrollArea* scroll = nullptr;
    QBoxLayout* cards = nullptr;
    RecentLinks* recent = nullptr;
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

QWidget* StartPage::Private::makeWelcome()
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* mark = new QLabel;
    mark->setPixmap(QIcon(QStringLiteral(":/icons/kinoscope.svg")).pixmap(QSize(64, 64), q->devicePixelRatioF()));
    mark->setAlignment(Qt::AlignHCenter);
    column->addWidget(mark);
    column->addWidget(centred(StartPage::tr("See what films have in common"), "title"));
    column->addWidget(centred(
        StartPage::tr("Kinoscope learns from people's ratings alone, and you can watch. Choose a data set to start."),
        "muted"));
    column->addSpacing(10);
    return whole;
}

// What comes first has the one blue button.
void StartPage::Private::showRun(const QString& path)
{
    run = path;
    first->setVisible(!run.isEmpty());
    welcome->setVisible(run.isEmpty());
    movieLens->setPrimary(run.isEmpty());
}

void StartPage::Private::addCards(QVBoxLayout* column)
{
    open =
        new StartCard(QStringLiteral("startOpenFile"), QStringLiteral("open"), StartPage::tr("Open from this computer"),
                      StartPage::tr("A MovieLens folder, a ZIP archive, a spreadsheet or another table of your own."),
                      StartPage::tr("Choose a file…"));
    auto* folder = open->addButton(QStringLiteral("startOpen"), StartPage::tr("Choose a folder…"));
    movieLens = new StartCard(
        QStringLiteral("startMovieLens"), QStringLiteral("data"), StartPage::tr("Download ratings"),
        StartPage::tr("MovieLens and others: 100,000 to 32 million real ratings."), StartPage::tr("Browse…"));
    sample =
        new StartCard(QStringLiteral("startSample"), QStringLiteral("film"), StartPage::tr("Try the demo"),
                      StartPage::tr("Real titles, simulated viewers. Works offline."), StartPage::tr("Open the demo"));
    cards = new QBoxLayout(QBoxLayout::LeftToRight);
    cards->setSpacing(14);
    for (StartCard* card : {open, movieLens, sample})
        cards->addWidget(card, 1);
    column->addLayout(cards);
    connect(open->button(), &QPushButton::clicked, q, &StartPage::openFileRequested);
    connect(folder, &QPushButton::clicked, q, &StartPage::openRequested);
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
    first->setEnabled(!on);
    drop->setVisible(!on);
    busy->setVisible(on);
    error->hide();
}

StartPage::StartPage(QWidget* parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    setObjectName(QStringLiteral("startPage"));
    QVBoxLayout* column = d->makeColumn();
    column->addStretch(2);
    d->welcome = d->makeWelcome();
    column->addWidget(d->welcome);
    d->first = new QWidget;
    auto* first = new QVBoxLayout(d->first);
    first->setContentsMargins(0, 0, 0, 8);
    first->setSpacing(18);
    d->films = new FirstFilms;
    first->addWidget(d->films);
    auto* line = new QFrame;
    setRole(line, "line");
    first->addWidget(line);
    auto* other = new QLabel(tr("Or start from ratings"));
    setRole(other, "title");
    first->addWidget(other);
    column->addWidget(d->first);
    d->addCards(column);
    d->addBusy(column);
    d->drop =
        centred(tr("or drop a folder, a table (CSV, spreadsheet) or a ZIP archive anywhere in this window"), "muted");
    d->drop->setObjectName(QStringLiteral("startDropHint"));
    column->addWidget(d->drop);
    d->recent = new RecentLinks;
    column->addWidget(d->recent);
    connect(d->recent, &RecentLinks::wanted, this, &StartPage::recentRequested);
    column->addStretch(3);
    setRecent({});
    showReady();
}

StartPage::~StartPage() = default;

void StartPage::setRecent(const QList<RecentSource>& sources)
{
    d->recent->setSources(sources);
    const auto run = std::find_if(sources.begin(), sources.end(), [](const RecentSource& source) {
        return source.path.endsWith(QLatin1String(".safetensors")) || source.path.endsWith(QLatin1String(".kinoscope"));
    });
    d->showRun(run == sources.end() ? QString() : run->path);
    if (isVisible())
        Q_EMIT runWanted(d->run);
}

QString StartPage::runPath() const
{
    return d->run;
}

void StartPage::dropRun()
{
    const bool hadFocus = d->first->isAncestorOf(window()->focusWidget());
    d->showRun({});
    if (hadFocus)
        d->movieLens->button()->setFocus(Qt::OtherFocusReason);
}

FirstFilms* StartPage::firstFilms() const
{
    return d->films;
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

// The keyboard begins where people begin to read.
void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    if (!window()->focusWidget())
        (d->run.isEmpty() ? static_cast<QWidget*>(d->movieLens->button()) : d->films)->setFocus(Qt::OtherFocusReason);
    Q_EMIT runWanted(d->run);
}

void StartPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT runWanted({});
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = event->size().width() >= cardsInARowFrom;
    d->cards->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace kinoscope::ui
