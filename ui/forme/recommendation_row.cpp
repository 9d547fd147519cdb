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

RecommendationRow::RecommendationRow(const RecommendedFilm& film, int number, bool fixed, QWidget* parent)
    : QFrame(parent), m_film(film), m_fixed(fixed), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("recommendation%1").arg(number));
    setRole(this, "row");
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(8, 5, 8, 5);
    m_column->setSpacing(4);
    addHead(number);
    QString said = film.year > 0 ? tr("%1. %2, %3").arg(number).arg(film.title).arg(film.year)
                                 : tr("%1. %2").arg(number).arg(film.title);
    if (film.hasStars)
        said += tr(", predicted %1 stars, give or take %2").arg(fixedText(film.stars, 1), fixedText(film.deviation, 1));
    setAccessibleName(said);
}

void RecommendationRow::addHead(int number)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    auto* rank = makeLabel(QString::number(number), "muted");
    rank->setMinimumWidth(rankWidth);
    row->addWidget(rank);
    auto* title = new ElidedLabel(m_film.title);
    title->setObjectName(QStringLiteral("recommendationTitle"));
    setRole(title, "strong");
    title->ensurePolished();
    title->setMinimumWidth(std::min(title->sizeHint().width(), titleWidth));  // what stands beside gives way first
    row->addWidget(title, 1);
    QString aside = m_film.year > 0 ? QString::number(m_film.year) : QString();
    if (m_film.moreLikeIt > 0)
        aside +=
            (aside.isEmpty() ? QString() : QStringLiteral(" · ")) + tr("%n more like it", nullptr, m_film.moreLikeIt);
    auto* beside = new ElidedLabel(aside);
    setRole(beside, "muted");
    row->addWidget(beside);
    row->addStretch(0);
    if (m_film.hasStars) {
        row->addWidget(makeLabel(fixedText(m_film.stars, 1), "strong"));
        auto* deviation = makeLabel(QStringLiteral("± %1").arg(fixedText(m_film.deviation, 1)), "muted");
        deviation->setToolTip(tr("<p>About two in three actual ratings lie within this range.</p>"));
        row->addWidget(deviation);
    }
    m_column->addLayout(row);
    setToolTip(details().isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(details().toHtmlEscaped()));
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
        m_why = makeWhy();
        m_column->addWidget(m_why);
        QWidget* last = this;
        for (QPushButton* const link : m_why->findChildren<QPushButton*>()) {
            setTabOrder(last, link);  // Qt puts new ones behind all others of the window
            last = link;
        }
    } else {
        delete m_why;
        m_why = nullptr;
    }
    setRole(this, open ? "openRow" : "row");
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
    if (m_film.strongest >= 0) {
        column->addWidget(wrappedLabel(
            "strongestReason", "muted",
            tr("<b>Why it is on the list:</b> mainly because of %1.").arg(m_film.strongestTitle.toHtmlEscaped())));
    }
    auto* links = new QWidget;
    auto* flow = new FlowLayout(12, links);
    const auto addLink = [&](const char* name, const QString& text, auto signal, int movie) {
        auto* link = linkButton(name, text);
        connect(link, &QPushButton::clicked, this, [this, signal, movie] { Q_EMIT(this->*signal)(movie); });
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
