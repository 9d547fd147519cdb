// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/recommendation_row.h"

#include "ui/forme/labels.h"
#include "ui/forme/why_bars.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kinoscope::ui {

namespace {

constexpr int rankWidth = 22;
constexpr int titleWidth = 130;

QLabel* makeLabel(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    setRole(label, role);
    return label;
}

}  // namespace

RecommendationRow::RecommendationRow(int number, bool fixed, QWidget* parent)
    : QFrame(parent), m_number(number), m_fixed(fixed), m_column(new QVBoxLayout(this)), m_title(new ElidedLabel),
      m_aside(new ElidedLabel), m_stars(makeLabel({}, "strong")), m_deviation(makeLabel({}, "muted"))
{
    setObjectName(QStringLiteral("recommendation%1").arg(number));
    setRole(this, "row");
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(8, 5, 8, 5);
    m_column->setSpacing(4);
    addHead();
}

void RecommendationRow::addHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    auto* rank = makeLabel(QString::number(m_number), "muted");
    rank->setMinimumWidth(rankWidth);
    row->addWidget(rank);
    m_title->setObjectName(QStringLiteral("recommendationTitle"));
    setRole(m_title, "strong");
    row->addWidget(m_title, 1);
    setRole(m_aside, "muted");
    row->addWidget(m_aside);
    row->addStretch(0);
    m_deviation->setToolTip(tr("<p>About two in three actual ratings lie within this range.</p>"));
    row->addWidget(m_stars);
    row->addWidget(m_deviation);
    m_column->addLayout(row);
}

void RecommendationRow::setFilm(const RecommendedFilm& film)
{
    m_film = film;
    m_title->setText(film.title);
    m_title->ensurePolished();
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), titleWidth));  // what stands beside gives way first
    QStringList aside;
    if (film.year > 0)
        aside << QString::number(film.year);
    if (film.moreLikeIt > 0)
        aside << tr("%n more like it", nullptr, film.moreLikeIt);
    m_aside->setText(aside.join(QStringLiteral(" · ")));
    QString said = film.year > 0 ? tr("%1. %2, %3").arg(m_number).arg(film.title).arg(film.year)
                                 : tr("%1. %2").arg(m_number).arg(film.title);
    for (QLabel* const label : {m_stars, m_deviation})
        label->setVisible(film.hasStars);
    if (film.hasStars) {
        const QString stars = fixedText(film.stars, 1);
        const QString deviation = fixedText(film.deviation, 1);
        m_stars->setText(stars);
        m_deviation->setText(QStringLiteral("± %1").arg(deviation));
        said += tr(", predicted %1 stars, give or take %2").arg(stars, deviation);
    }
    setAccessibleName(said);
    setToolTip(details().isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(details().toHtmlEscaped()));
    if (isOpen()) {
        delete m_why;
        addWhy();
    }
}

QString RecommendationRow::details() const
{
    QStringList parts{m_film.genres, m_film.evidence};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

void RecommendationRow::setOpen(bool open)
{
    if (open == isOpen())
        return;
    if (open) {
        addWhy();
    } else {
        delete m_why;
        m_why = nullptr;
    }
    setRole(this, open ? "openRow" : "row");
}

void RecommendationRow::addWhy()
{
    m_why = makeWhy();
    m_column->addWidget(m_why);
    QWidget* last = this;
    for (QPushButton* const link : m_why->findChildren<QPushButton*>()) {
        setTabOrder(last, link);  // Qt puts new ones behind all others of the window
        last = link;
    }
}

QWidget* RecommendationRow::lastInTabOrder()
{
    const QList<QPushButton*> links = findChildren<QPushButton*>();
    return links.isEmpty() ? static_cast<QWidget*>(this) : links.back();
}

QWidget* RecommendationRow::makeWhy()
{
    auto* why = new QWidget;
    auto* column = new QVBoxLayout(why);
    column->setContentsMargins(rankWidth + 6, 0, 0, 2);
    column->setSpacing(4);
    if (!details().isEmpty())
        column->addWidget(wrappedLabel("recommendationDetails", "muted", details()));
    if (m_film.hasStars && !m_film.why.parts.empty()) {
        column->addWidget(wrappedLabel("starsReason", "strong", tr("Why %1 ★").arg(fixedText(m_film.stars, 1))));
        column->addWidget(new WhyBars(m_film.why));
    }
    for (const PersonShare& share : m_film.shares) {
        const QString stars = tr("%1: %2 ★").arg(share.person, fixedText(share.stars, 1));
        auto* label = wrappedLabel("shareReason", "");
        label->setTextFormat(Qt::PlainText);
        label->setText(
            share.strongestTitle.isEmpty() ? stars : tr("%1, mainly because of %2").arg(stars, share.strongestTitle));
        column->addWidget(label);
    }
    if (m_film.strongest >= 0) {
        const QString reason =
            m_film.strongestLowersStars
                ? tr("<b>Why it is on the list:</b> people who watch %1 often watch this too, though your stars for it "
                     "make the predicted ones fewer.")
                : tr("<b>Why it is on the list:</b> mainly because of %1.");
        column->addWidget(wrappedLabel("strongestReason", "muted", reason.arg(m_film.strongestTitle.toHtmlEscaped())));
    }
    auto* links = new QWidget;
    auto* flow = new FlowLayout(12, links);
    const auto addLink = [&](const char* name, const QString& text, auto signal, int movie) {
        auto* link = linkButton(name, text);
        connect(link, &QPushButton::clicked, this, [this, signal, movie] { Q_EMIT(this->*signal)(movie); });
        link->installEventFilter(this);
        flow->addWidget(link);
    };
    addLink("showRecommendation", tr("Show on the map"), &RecommendationRow::filmPicked, m_film.movie);
    if (!m_fixed) {
        addLink("seenIt", tr("Seen it"), &RecommendationRow::seen, m_film.movie);
        addLink("notThisOne", tr("Not this one"), &RecommendationRow::unwanted, m_film.movie);
    }
    if (m_film.strongest >= 0)
        addLink("listWithout", tr("List without %1").arg(m_film.strongestTitle), &RecommendationRow::withoutWanted,
                m_film.strongest);
    column->addWidget(links);
    return why;
}

/// A button would hand the keyboard to the one beside it for an arrow up or down; here these walk through the list.
bool RecommendationRow::eventFilter(QObject* link, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        if (const int key = static_cast<QKeyEvent*>(event)->key(); key == Qt::Key_Up || key == Qt::Key_Down) {
            Q_EMIT stepped(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    return QFrame::eventFilter(link, event);
}

void RecommendationRow::focusInEvent(QFocusEvent* event)
{
    QFrame::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        Q_EMIT openWanted();
}

void RecommendationRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT openWanted();
}

void RecommendationRow::keyPressEvent(QKeyEvent* event)
{
    auto* const link = qobject_cast<QPushButton*>(QApplication::focusWidget());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && link != nullptr && isAncestorOf(link)) {
        link->click();
        return;
    }
    const bool answers = event->key() == Qt::Key_S || event->key() == Qt::Key_N;
    if (m_fixed && answers) {
        QFrame::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT filmPicked(m_film.movie); break;
    case Qt::Key_S: Q_EMIT seen(m_film.movie); break;
    case Qt::Key_N: Q_EMIT unwanted(m_film.movie); break;
    case Qt::Key_W:
        if (m_film.strongest >= 0)
            Q_EMIT withoutWanted(m_film.strongest);
        break;
    case Qt::Key_Up: Q_EMIT stepped(-1); break;
    case Qt::Key_Down: Q_EMIT stepped(1); break;
    default: QFrame::keyPressEvent(event);
    }
}

}  // namespace kinoscope::ui
