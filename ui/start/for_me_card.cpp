// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/for_me_card.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kinoscope::ui {

ForMeCard::ForMeCard(QWidget* parent)
    : QFrame(parent), m_text(new QLabel), m_button(new QPushButton(tr("Get recommendations")))
{
    setRole(this, "card");
    auto* heading = new QLabel(tr("Name three films you love"));
    setRole(heading, "heading");
    m_text->setObjectName(QStringLiteral("startForMeText"));
    m_text->setWordWrap(true);
    setRole(m_text, "muted");
    m_button->setObjectName(QStringLiteral("startForMe"));
    m_button->setAccessibleName(m_button->text());
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(heading);
    texts->addWidget(m_text);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    row->addLayout(texts, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_path); });
    setRecent({});
}

void ForMeCard::setRecent(const QList<RecentSource>& sources)
{
    const auto run = std::find_if(sources.begin(), sources.end(), [](const RecentSource& source) {
        return source.path.endsWith(QLatin1String(".safetensors")) || source.path.endsWith(QLatin1String(".kinoscope"));
    });
    setVisible(run != sources.end());
    m_path = run == sources.end() ? QString() : run->path;
    if (hasRun())
        m_text->setText(
            tr("A few stars are enough for a first guess, from your trained model of %1. Your stars stay on "
               "this computer.")
                .arg(run->name));
}

}  // namespace kinoscope::ui
